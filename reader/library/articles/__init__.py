"""The library: every article that was read, and what somebody said across them."""

from reader.library.articles.articles import Articles
from reader.library.articles.by_hand import ByHand
from reader.library.articles.importing import ImportProgress, import_folder
from reader.library.articles.kept import KeptArticle, KeptPosition, Subject
from reader.library.articles.library_file import LibraryFile, NewerLibraryError
from reader.library.articles.subjects import Subjects
from reader.library.articles.transfer import Imported, Transfer

LIBRARY_FILE = "library.db"
"""The library's name in the data folder."""

__all__ = [
    "LIBRARY_FILE",
    "Articles",
    "ByHand",
    "ImportProgress",
    "Imported",
    "KeptArticle",
    "KeptPosition",
    "LibraryFile",
    "NewerLibraryError",
    "Subject",
    "Subjects",
    "Transfer",
    "import_folder",
]
