"""Finding words in the article."""

from reader.app.find.find_bar import FindBar

__all__ = ["FindBar"]
