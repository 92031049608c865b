"""Who an attribution's source is."""

from reader.analysis.speakers.resolver import SpeakerResolver
from reader.analysis.speakers.speaker import Speaker

__all__ = ["Speaker", "SpeakerResolver"]
