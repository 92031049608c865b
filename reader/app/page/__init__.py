"""The page: an article to read, with its marks and fills."""

from reader.app.page.layers import Fill
from reader.app.page.page import Page
from reader.app.page.typesetting import Type

__all__ = ["Fill", "Page", "Type"]
