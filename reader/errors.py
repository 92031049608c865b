"""Errors that the user may see: the world failed, and nothing is lost."""


class ReaderError(Exception):
    """Something outside the program failed; the message is one plain sentence for the user."""


class DocumentError(ReaderError):
    """A file cannot be read as a document."""


class ModelError(ReaderError):
    """No usable language model is installed."""


class StorageError(ReaderError):
    """Settings, notes or the cache cannot be read or written."""
