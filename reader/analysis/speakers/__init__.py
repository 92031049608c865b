"""Who an attribution's source is."""

from reader.analysis.speakers.first_person import with_first_persons
from reader.analysis.speakers.resolver import SpeakerResolver
from reader.analysis.speakers.speaker import Speaker

__all__ = ["Speaker", "SpeakerResolver", "with_first_persons"]
