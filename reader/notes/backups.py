"""Older states of the note files: one for each day on which a file was changed."""

from __future__ import annotations

import datetime
from pathlib import Path

from reader.files import write_atomically

FOLDER = "backups"
MOST = 30


def back_up(path: Path, today: datetime.date) -> None:
    """Keep `path` as it was before the first change of `today`, and forget all but the newest thirty days; OSError."""
    folder = path.parent / FOLDER
    copy = folder / f"{path.stem}.{today.isoformat()}.json"
    if path.exists() and not copy.exists():
        folder.mkdir(exist_ok=True, mode=0o700)
        write_atomically(copy, path.read_bytes())
        for older in sorted(folder.glob(f"{path.stem}.*.json"))[:-MOST]:
            older.unlink(missing_ok=True)
