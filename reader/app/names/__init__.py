"""The names of the article in a table, and what a reader puts right in them and in its positions."""

from reader.app.names.card_corrections import CardCorrections
from reader.app.names.desk import CorrectionsDesk
from reader.app.names.names_view import NamesView
from reader.app.names.page_corrections import PageCorrections
from reader.app.names.pages import KnownPages

__all__ = ["CardCorrections", "CorrectionsDesk", "KnownPages", "NamesView", "PageCorrections"]
