"""How right the analysis is: Sidelight beside the raw language model, scored against gold in one run.

    python -m tests.benchmarks.accuracy FOLDER [--model NAME_OR_FOLDER]… [--names-only] [--floor FILE] [--update-floor]

FOLDER holds the corpora and their scorers (score_reader.py, score_positions.py); they are no part of this project.
Prints a table for each installed model (or each --model) and writes build/accuracy.json. With --floor, exit code 1
where a figure has fallen by more than 0.01 below the one kept in FILE for that model; --update-floor keeps this run's
figures there instead. --names-only leaves out positions, which take most of the time.
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
from reader.analysis.installed import described, installed_models
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
    parser.add_argument("--model", action="append", metavar="NAME_OR_FOLDER")
    parser.add_argument("--names-only", action="store_true")
    parser.add_argument("--floor", type=Path)
    parser.add_argument("--update-floor", action="store_true")
    options = parser.parse_args()
    everything = {}
    for choice in options.model or installed_models():
        model = described(choice)
        everything[model] = compared(options.folder, choice, with_positions=not options.names_only)
        _print_table(model, everything[model])
    BUILD.with_suffix(".json").write_text(json.dumps(everything, indent=1) + "\n")
    if options.floor is None:
        return 0
    ours = {model: sides["sidelight"] for model, sides in everything.items()}
    floor = json.loads(options.floor.read_text()) if options.floor.exists() else {}
    if options.update_floor:
        options.floor.write_text(json.dumps(raised(floor, ours), indent=1) + "\n")
        return 0
    return _fallen(ours, floor)


def compared(folder: Path, choice: str, *, with_positions: bool) -> dict[str, Figures]:
    """The figures of Sidelight and of the raw model, both with the chosen language model."""
    analyser = Analyser.load(resources(), choice)
    sides: dict[str, Report] = {
        "sidelight": lambda text: json_report(text, analyser.analyse(text), {}, full=False),
        "raw model": raw_report(choice),
    }
    return {name: measure(folder, report, name, with_positions=with_positions) for name, report in sides.items()}


def _print_table(model: str, sides: dict[str, Figures]) -> None:
    ours, raw = sides["sidelight"], sides["raw model"]
    print(f"\n{model:44} Sidelight  raw model")
    for row, value in ours.items():
        print(f"{row:44} {value:9.3f}  " + (f"{raw[row]:9.3f}" if raw[row] else f"{'-':>9}"))


def measure(folder: Path, report: Report, name: str, *, with_positions: bool) -> Figures:
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
    if not with_positions:
        print(f"{name}: {words / (time.perf_counter() - started):.0f} words/s")
        return figures
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


def raised(floor: dict[str, Figures], ours: dict[str, Figures]) -> dict[str, Figures]:
    """The floor with this run's figures in place of its own; what this run has not measured stays."""
    return floor | {model: floor.get(model, {}) | figures for model, figures in ours.items()}


def _fallen(ours: dict[str, Figures], floor: dict[str, Figures]) -> int:
    """1 where a row that was measured is lower than its floor, and its model's name says so."""
    fallen = [
        f"FALLEN {model}, {row}: {value:.3f}, was {floor[model][row]:.3f}"
        for model, figures in ours.items()
        for row, value in figures.items()
        if row in floor.get(model, {}) and value < floor[model][row] - SLACK
    ]
    print("\n".join(fallen))
    return int(bool(fallen))


if __name__ == "__main__":
    sys.exit(main())
