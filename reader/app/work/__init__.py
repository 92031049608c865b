"""Work away from the window: lanes with one thread each."""

from reader.app.work.lane import Lane, Lanes, Latest, Ticket
from reader.app.work.reading import Reading

__all__ = ["Lane", "Lanes", "Latest", "Reading", "Ticket"]
