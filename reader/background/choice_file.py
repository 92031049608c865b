"""The file of what the reader chose, in every version of it ever written."""

from __future__ import annotations

import datetime
import json
from dataclasses import asdict, dataclass
from typing import Any

from reader.errors import StorageError
from reader.versioned import DamagedFileError, NewerFileError, read_versioned

FORMAT = "sidelight-choices"
VERSION = 1

_DAMAGED = "The file of chosen pages is damaged."


class DamagedChoicesError(StorageError):
    """A file cannot be understood as choices."""


class NewerChoicesError(StorageError):
    """A file was written by a later version of the program, and must be left as it is."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What a name means in one article, as the reader said: a page's title on this server, or None: nothing fits.

    `document` is the digest of the article's text. `name` is casefolded; `made` is a time in ISO 8601.
    """

    server: str
    document: str
    name: str
    type: str
    title: str | None
    made: str

    @property
    def about(self) -> tuple[str, str, str, str]:
        """What the choice is of: there is one for each."""
        return self.server, self.document, self.name, self.type


def encode(choices: tuple[Choice, ...]) -> bytes:
    """The file's content in the newest version of the format."""
    value = {"format": FORMAT, "version": VERSION, "choices": [asdict(choice) for choice in choices]}
    return json.dumps(value, ensure_ascii=False, indent=1).encode("utf-8", "surrogatepass") + b"\n"


def decode(data: bytes) -> tuple[Choice, ...]:
    """What a file of this or any earlier version holds; DamagedChoicesError or NewerChoicesError."""
    try:
        value = read_versioned(data, FORMAT, VERSION)
    except DamagedFileError as error:
        raise DamagedChoicesError(_DAMAGED) from error
    except NewerFileError as error:
        raise NewerChoicesError(
            "Your choices of pages were written by a newer version of Sidelight. They are left as they are and can be "
            "neither used nor changed here."
        ) from error
    entries = value.get("choices")
    if not isinstance(entries, list):
        raise DamagedChoicesError(_DAMAGED)
    return tuple(_choice(entry) for entry in entries)


def _choice(entry: dict[str, Any]) -> Choice:
    try:
        choice = Choice(**entry)
        datetime.datetime.fromisoformat(choice.made)
    except (TypeError, ValueError) as error:
        raise DamagedChoicesError(_DAMAGED) from error
    texts = (choice.server, choice.document, choice.name, choice.type, choice.title or "")
    if not all(isinstance(text, str) for text in texts):
        raise DamagedChoicesError(_DAMAGED)
    return choice
