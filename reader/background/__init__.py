"""From a name to its background; the only package that knows Wikipedia and the cache."""

from reader.background.background import (
    Ambiguous,
    Answer,
    Background,
    Candidate,
    Missing,
    Origin,
    Query,
    Unavailable,
)
from reader.background.choices import FILE_NAME as CHOICES_FILE
from reader.background.further import Attached
from reader.background.languages import Language
from reader.background.network_log import LoggedRequest, NetworkLog
from reader.background.opening import open_background
from reader.background.pictures import Picture
from reader.background.policy import NetworkPolicy, Sources
from reader.background.server import ENGLISH_WIKIPEDIA, Server
from reader.background.service import BackgroundService

__all__ = [
    "CHOICES_FILE",
    "ENGLISH_WIKIPEDIA",
    "Ambiguous",
    "Answer",
    "Attached",
    "Background",
    "BackgroundService",
    "Candidate",
    "Language",
    "LoggedRequest",
    "Missing",
    "NetworkLog",
    "NetworkPolicy",
    "Origin",
    "Picture",
    "Query",
    "Server",
    "Sources",
    "Unavailable",
    "open_background",
]
