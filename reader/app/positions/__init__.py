"""All positions of the article: who says what, and who says most."""

from reader.app.positions.positions_view import PositionsView

__all__ = ["PositionsView"]
