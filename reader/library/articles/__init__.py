"""The library: every article that was read, and what somebody said across them."""

from reader.library.articles.articles import Articles
from reader.library.articles.by_hand import ByHand
from reader.library.articles.completing import Completing
from reader.library.articles.differing import Difference, Differing, differences
from reader.library.articles.importing import ImportProgress, import_folder, load_analyse
from reader.library.articles.kept import KeptArticle, KeptPosition, Subject
from reader.library.articles.library_file import LibraryFile, NewerLibraryError
from reader.library.articles.polarity import StanceReader
from reader.library.articles.query import KEYS, LibraryQuery, QueryError, parsed
from reader.library.articles.removing import Removing
from reader.library.articles.searching import Searching, SpeakerCount
from reader.library.articles.subjects import Neighbour, Subjects
from reader.library.articles.transfer import Imported, Transfer

LIBRARY_FILE = "library.db"
"""The library's name in the data folder."""

__all__ = [
    "KEYS",
    "LIBRARY_FILE",
    "Articles",
    "ByHand",
    "Completing",
    "Difference",
    "Differing",
    "ImportProgress",
    "Imported",
    "KeptArticle",
    "KeptPosition",
    "LibraryFile",
    "LibraryQuery",
    "Neighbour",
    "NewerLibraryError",
    "QueryError",
    "Removing",
    "Searching",
    "SpeakerCount",
    "StanceReader",
    "Subject",
    "Subjects",
    "Transfer",
    "differences",
    "import_folder",
    "load_analyse",
    "parsed",
]
