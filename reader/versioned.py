"""Files of JSON that say what they are, and in which version of their format."""

from __future__ import annotations

import json
from typing import Any


class DamagedFileError(ValueError):
    """This is no file of that format, or a broken one."""


class NewerFileError(ValueError):
    """A later version of the program wrote it."""


def read_versioned(data: bytes, form: str, newest: int) -> dict[str, Any]:
    """The object in a file of the format `form`, of any version from 1 to `newest`.

    Raises DamagedFileError or NewerFileError.
    """
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise DamagedFileError(form) from error
    version = value.get("version") if isinstance(value, dict) and value.get("format") == form else None
    if type(version) is not int or version < 1:
        raise DamagedFileError(form)
    if version > newest:
        raise NewerFileError(f"{form} {version}")
    return dict(value)
