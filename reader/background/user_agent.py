"""How the program names itself to the servers that it asks."""

from __future__ import annotations

from reader import HOME, __version__


def user_agent(contact: str = HOME) -> str:
    """Name, version and a contact, as Wikimedia's User-Agent policy (foundation.wikimedia.org) asks for.

    Wikipedia-API adds its own name and version behind it.
    """
    return f"Sidelight/{__version__} (desktop news reader; contact: {contact})"
