"""What the benchmarks measured, in one file: build/bench.json."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

FILE = Path("build") / "bench.json"


def record(benchmark: str, figures: Mapping[str, object]) -> None:
    """Put figures beside those that this and other benchmarks have written; the same figure is replaced."""
    FILE.parent.mkdir(exist_ok=True)
    kept = json.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else {}
    kept[benchmark] = {**kept.get(benchmark, {}), **figures}
    FILE.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
