"""Analyses kept by the digest of the text, so that an article seen before needs none."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from reader import __version__
from reader.analysis import Analysis, Entity, EntityType, FoundBy, Position, PositionKind, PositionStatus
from reader.analysis.installed import described, fingerprint
from reader.documents import Span
from reader.files import write_atomically

FORMAT = 2
"""What the files look like: 1 had no format and no `found_by`."""
MOST_KEPT = 500


class KeptAnalyses:
    """A folder with one JSON file an analysis, of those made by the same program with the same model.

    What another version made, what is in an older format, or what is damaged, counts as not there. A folder that
    cannot be written keeps nothing, and nobody needs to know: it saves time only. Beyond `most` files the longest
    unused go.
    """

    def __init__(self, folder: Path, maker: str, most: int = MOST_KEPT) -> None:
        self._folder = folder
        self._maker = maker
        self._most = most

    def get(self, digest: str) -> Analysis | None:
        """The analysis of the text with this digest, if it is kept."""
        path = self._path(digest)
        try:
            kept = json.loads(path.read_bytes())
            is_ours = kept["format"] == FORMAT and kept["maker"] == self._maker
            analysis = analysis_of(kept["analysis"]) if is_ours else None
            path.touch()
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return analysis

    def keep(self, digest: str, analysis: Analysis) -> None:
        """Keep an analysis, and let go of the longest unused."""
        head = json.dumps({"format": FORMAT, "maker": self._maker}, ensure_ascii=False)
        data = f'{head[:-1]}, "analysis": {_json(analysis)}}}'
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write_atomically(self._path(digest), data.encode("utf-8", "surrogatepass"))
            self._forget_old()
        except OSError:
            return

    def _path(self, digest: str) -> Path:
        return self._folder / f"{digest}.json"

    def _forget_old(self) -> None:
        by_use = sorted(self._folder.glob("*.json"), key=lambda path: path.stat().st_mtime_ns)
        for path in by_use[: -self._most]:
            path.unlink(missing_ok=True)


def maker_of(analysis_code: Path, tables: Iterable[Path], model: str | None = None) -> str:
    """What makes analyses here: the program, its rules and tables as they are on this disk, and the model.

    `model` is the reader's choice: a package, a folder, or None for the best that is installed.
    """
    state = hashlib.sha256()
    for folder in (analysis_code, *tables):
        for file in sorted(folder.rglob("*")):
            if file.is_file() and file.suffix != ".pyc":
                status = file.stat()
                state.update(f"{file.relative_to(folder)} {status.st_size} {status.st_mtime_ns}\n".encode())
    state.update(fingerprint(model).encode("utf-8", "surrogatepass"))
    return f"{__version__} {described(model)} {state.hexdigest()}"


def _json(analysis: Analysis) -> str:
    """The analysis in JSON, put together of its parts: the encoder lets no other thread work until it is done."""
    fields = (each.name for each in dataclasses.fields(analysis))
    return "{" + ", ".join(f"{json.dumps(name)}: {_part(getattr(analysis, name))}" for name in fields) + "}"


def _part(value: object) -> str:
    if isinstance(value, tuple):
        return "[" + ", ".join(json.dumps(dataclasses.asdict(each), ensure_ascii=False) for each in value) + "]"
    return json.dumps(value, ensure_ascii=False)


def analysis_of(kept: dict[str, Any]) -> Analysis:
    """The Analysis that `dataclasses.asdict` made `kept` of; raises ValueError, KeyError or TypeError."""
    return Analysis(
        entities=tuple(_entity(entity) for entity in kept["entities"]),
        positions=tuple(_position(position) for position in kept["positions"]),
        model=kept["model"],
        notice=kept["notice"],
    )


def _entity(kept: dict[str, Any]) -> Entity:
    return Entity(
        **kept
        | {
            "type": EntityType(kept["type"]),
            "mentions": _spans(kept["mentions"]),
            "other_names": tuple(kept["other_names"]),
            "expansions": tuple(kept["expansions"]),
            "found_by": tuple(FoundBy(origin) for origin in kept["found_by"]),
        }
    )


def _position(kept: dict[str, Any]) -> Position:
    spans = {part: _spans(kept[part]) for part in ("source", "cue", "content")}
    kinds = {"kind": PositionKind(kept["kind"]), "status": PositionStatus(kept.get("status", "held"))}
    return Position(**kept | spans | kinds | {"speakers": tuple(kept["speakers"])})


def _spans(kept: list[list[int]]) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in kept)
