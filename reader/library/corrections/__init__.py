"""Corrections that are kept: by document content, for every article, and as one file to take along."""

from reader.library.corrections.book import CorrectionBook
from reader.library.corrections.correction_file import (
    NO_CORRECTIONS,
    ArticleCorrections,
    CorrectionFile,
    DamagedCorrectionsError,
    NewerCorrectionsError,
    decode,
    encode,
    load_file,
)
from reader.library.corrections.store import CorrectionStore

__all__ = [
    "NO_CORRECTIONS",
    "ArticleCorrections",
    "CorrectionBook",
    "CorrectionFile",
    "CorrectionStore",
    "DamagedCorrectionsError",
    "NewerCorrectionsError",
    "decode",
    "encode",
    "load_file",
]
