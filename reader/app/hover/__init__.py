"""The card over a name that the pointer rests on."""

from reader.app.hover.hover import Hover

__all__ = ["Hover"]
