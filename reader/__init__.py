"""Sidelight: a desktop reader for news that shows who is who and who says what."""

__version__ = "0.1.0"
