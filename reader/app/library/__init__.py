"""The library in the window; only what keeps the open article is there before the library is asked for."""

from reader.app.library.lazy_library import LazyLibrary

__all__ = ["LazyLibrary"]
