"""The side panel: who or what a name is, and what the article says that they said."""

from reader.app.panel.entity_panel import EntityPanel

__all__ = ["EntityPanel"]
