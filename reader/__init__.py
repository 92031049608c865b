"""Sidelight: a desktop reader for news that shows who is who and who says what."""

__version__ = "0.1.0"

HOME = "https://github.com/sidelight-reader/sidelight"
"""Where the program is at home: who runs a server that it asks finds there whom to write to."""
