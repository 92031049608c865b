"""How right the analysis is: Sidelight beside the raw language model, scored against gold in one run.

    python -m tests.benchmarks.accuracy FOLDER [--floor FILE] [--update-floor]

FOLDER holds the corpora and their scorers (score_reader.py, score_positions.py); they are no part of this project.
Prints a table and writes build/accuracy.json. With --floor, exit code 1 where a figure has fallen by more than 0.01
below the one kept in FILE; --update-floor keeps this run's figures there instead.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from reader.analysis.analyser import Analyser
from reader.documents import Document, load
from reader.paths import resources
from reader.report import json_report
from tests.benchmarks.headlines import headline_scores
from tests.benchmarks.raw_model import raw_report

BUILD = Path("build/accuracy")
SLACK = 0.01
SPAN_ROWS = ("mention exact", "typed")
NAME_ROWS = (*SPAN_ROWS, "grouping B3", "cards")
NAMES = (
    ("gold-dev", "gold-dev", "polnear/dev/text", NAME_ROWS),
    ("western-leaders", "gold-western-leaders", "../articles", NAME_ROWS),
    ("worldwide-dev", "worldwide-dev/gold", "worldwide-dev/text", SPAN_ROWS),
)
POSITIONS = "polnear/dev"
POSITION_ROWS = ("position", "position, strict", "position, direct", "position, mixed", "position, indirect")
Report = Callable[[Document], dict[str, object]]
Figures = dict[str, float]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--floor", type=Path)
    parser.add_argument("--update-floor", action="store_true")
    options = parser.parse_args()
    analyser = Analyser.load(resources())
    print(f"model: {analyser.model}")
    ours = measure(options.folder, lambda text: json_report(text, analyser.analyse(text), {}, full=False), "sidelight")
    raw = measure(options.folder, raw_report(), "raw model")
    for row, value in ours.items():
        print(f"{row:52} {value:.3f}" + (f"   raw model {raw[row]:.3f}" if raw[row] else ""))
    BUILD.with_suffix(".json").write_text(json.dumps({"sidelight": ours, "raw model": raw}, indent=1) + "\n")
    if options.floor and options.update_floor:
        options.floor.write_text(json.dumps(ours, indent=1) + "\n")
    elif options.floor:
        return _fallen(ours, json.loads(options.floor.read_text()))
    return 0


def measure(folder: Path, report: Report, name: str) -> Figures:
    """All figures of one reader; prints how fast it was."""
    figures: Figures = {}
    started, words = time.perf_counter(), 0
    for title, gold, texts, rows in NAMES:
        out = BUILD / name / title
        words += _write(report, ((folder / texts / f"{path.stem}.txt") for path in (folder / gold).glob("*.json")), out)
        scored = _score(folder / "score_reader.py", folder / gold, folder / texts, out)
        figures |= {f"{title}: {row}": scored[row]["F1"] for row in rows}
        if "cards" in rows:
            sure = _score(folder / "score_reader.py", folder / gold, folder / texts, out, "--sure")["cards"]
            figures |= {f"{title}: cards, unfolded, {side}": sure[side] for side in "PR"}
    figures |= headline_scores(((folder / gold, folder / texts) for _, gold, texts, _ in NAMES[:2]), report)
    out = BUILD / name / "positions"
    words += _write(report, (folder / POSITIONS / "text").glob("*.txt"), out)
    print(f"{name}: {words / (time.perf_counter() - started):.0f} words/s")
    scored = _score_positions(folder, out)
    figures |= {row: scored[row]["f"] for row in POSITION_ROWS}
    unfolded = _score_positions(folder, out, "--sure")["position"]
    return figures | {"position, unfolded, P": unfolded["p"], "position, unfolded, R": unfolded["r"]}


def _write(report: Report, paths: Iterable[Path], out: Path) -> int:
    out.mkdir(parents=True, exist_ok=True)
    words = 0
    for path in sorted(paths):
        document = load(path)
        words += len(document.text.split())
        (out / f"{path.stem}.json").write_text(json.dumps(report(document)), encoding="utf-8")
    return words


def _score_positions(folder: Path, reports: Path, *options: str) -> dict[str, Figures]:
    predictions = reports.with_suffix(".jsonl")
    command = [sys.executable, folder / "score_reader.py", "--as-positions", reports, *options]
    predictions.write_text(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    metrics: dict[str, Figures] = _score(folder / "score_positions.py", folder / POSITIONS, predictions)["metrics"]
    return metrics


def _score(script: Path, *arguments: Path | str) -> dict:
    out = BUILD / "score.json"
    subprocess.run([sys.executable, script, *arguments, "--json", out], check=True, capture_output=True)
    return json.loads(out.read_text())


def _fallen(ours: Figures, floor: Figures) -> int:
    fallen = {row: value for row, value in floor.items() if ours.get(row, 0.0) < value - SLACK}
    for row, value in fallen.items():
        print(f"FALLEN {row}: {ours.get(row, 0.0):.3f}, was {value:.3f}")
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main())
