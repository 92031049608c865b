"""How fast a large library answers, and how large its file is.

    python -m tests.benchmarks.library_speed [--articles 10000] [--file FILE]

Articles of some 500 words are generated from templates and a made-up vocabulary with the frequencies of real text; so
are their analyses, with a dozen positions and as many names each. One speaker holds 2,000 positions. Prints the
figures, and exits with 1 where one is beyond its limit. A FILE that is there already is measured again.
"""

from __future__ import annotations

import argparse
import datetime
import itertools
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from reader.analysis import Analysis, Entity, EntityType, Position, PositionKind
from reader.documents import Document, Span, from_text
from reader.library.articles import Articles, Differing, LibraryFile, Searching, StanceReader, Subjects, parsed
from reader.paths import resources

MILLISECONDS = {"search p95": 150.0, "entity's positions": 300.0, "opening": 300.0}
MOST_TIMES_THE_TEXT = 6.0
TOPICS = "membership grain harbour budget pipeline border tariff election ceasefire treaty".split()
CUES = (("said", "says"), ("promised", "promises"), ("denied", "denies"), ("warned", "warns"), ("told", "says"))
SYLLABLES = "ba do ki lu mer nos par ri sten tol ven wa yor zim cla dre fro gin hul jas".split()
CHIEF = "Mara Quill"
CHIEF_SAYS = 2000


class Press:
    """Writes articles, the same ones each time."""

    def __init__(self, articles: int) -> None:
        self._chance = random.Random(8)
        self._articles = articles
        words = ["".join(self._chance.choices(SYLLABLES, k=self._chance.randint(2, 4))) for _ in range(20_000)]
        self._words = ["the", "of", "to", "and", "not", "will", *TOPICS, *words]
        self._weights = list(itertools.accumulate(1 / (rank + 2) for rank in range(len(self._words))))
        self._people = [f"{self._name()} {self._name()}" for _ in range(3000)]
        self._others = [(self._name(), kind) for kind in ("ORG", "GPE", "EVENT") for _ in range(1000)]

    def articles(self) -> Iterator[tuple[Document, Analysis]]:
        """All of them, over six years."""
        for number in range(self._articles):
            yield self._article(number, number < CHIEF_SAYS // 2)

    def _article(self, number: int, has_chief: bool) -> tuple[Document, Analysis]:
        people = [CHIEF] * has_chief + self._chance.sample(self._people, 5)
        others = self._chance.sample(self._others, 8)
        said: list[tuple[int, str, str, str, str]] = []
        paragraphs, length = [f"Report {number}"], len(f"Report {number}") + 2
        for place in range(12):
            who = CHIEF if has_chief and place < 2 else self._chance.choice(people[has_chief:])
            cue, force = self._chance.choice(CUES)
            content = self._some_words(12)
            said.append((length, who, cue, force, content))
            other, _ = others[place % len(others)]
            paragraphs.append(f"{who} {cue} {content}. {other} {self._some_words(26)}.")
            length += len(paragraphs[-1]) + 2
        day = datetime.date(2019, 1, 1) + datetime.timedelta(days=self._chance.randrange(2190))
        document = replace(from_text("\n\n".join(paragraphs)), date=day, path=Path(f"/news/{number}.txt"))
        return document, _analysis(document.text, [*((each, "PERSON") for each in people), *others], said)

    def _some_words(self, count: int) -> str:
        return " ".join(self._chance.choices(self._words, cum_weights=self._weights, k=count))

    def _name(self) -> str:
        return "".join(self._chance.choices(SYLLABLES, k=3)).capitalize()


def _analysis(text: str, names: list[tuple[str, str]], said: list[tuple[int, str, str, str, str]]) -> Analysis:
    entities = tuple(
        Entity(f"e{place}", name, EntityType(kind), tuple(_mentions(text, name)))
        for place, (name, kind) in enumerate(dict(names).items())
    )
    ids = {entity.name: entity.id for entity in entities}
    return Analysis(entities, tuple(_position(ids, *each) for each in said), "generated")


def _mentions(text: str, name: str) -> Iterator[Span]:
    start = text.find(name)
    while start >= 0:
        yield Span(start, start + len(name))
        start = text.find(name, start + len(name))


def _position(ids: dict[str, str], start: int, who: str, cue: str, force: str, content: str) -> Position:
    source = Span(start, start + len(who))
    cue_span = Span(source.end + 1, source.end + 1 + len(cue))
    content_span = Span(cue_span.end + 1, cue_span.end + 1 + len(content))
    kind = PositionKind.INDIRECT
    return Position(kind, (source,), (cue_span,), (content_span,), (ids[who],), force=force, confidence=0.9)


def fill(file: LibraryFile, count: int) -> None:
    """Put the generated articles in, and say how long it took."""
    articles, started = Articles(file), time.perf_counter()
    for document, analysis in Press(count).articles():
        pages = {entity.id: entity.name for entity in analysis.entities if entity.name == CHIEF}
        articles.add(document, analysis, pages)
    taken = time.perf_counter() - started
    print(f"{count} articles generated and added in {taken:.0f} s, {1000 * taken / count:.1f} ms each")


def queries() -> Iterator[str]:
    """What a reader might ask: common and rare words, speakers, days, forces."""
    for topic in TOPICS:
        yield from (topic, f"says:{topic}", f"by:Quill says:{topic}", f"{topic} force:promises after:2022")
        yield from (f"{topic} in:text", f'"the {topic}"', f"by:Quill after:2020-05 before:2023 {topic}")
    yield from ("the", "not", "by:Quill", "force:denies", "after:2024", "about:Quill the")


def milliseconds(work: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    """How long `work` takes: the least of three times, since other work on the machine only adds."""
    times = []
    for _ in range(3):
        started = clock()
        work()
        times.append(1000 * (clock() - started))
    return min(times)


def measured(path: Path, file: LibraryFile) -> dict[str, float]:
    """The figures: milliseconds, and the file's size as times the text."""
    searching, subjects = Searching(file), Subjects(file)

    def answer(text: str) -> None:
        searching.answer(parsed(text))

    times = sorted((milliseconds(lambda text=text: answer(text)), text) for text in queries())
    alone = sorted(milliseconds(lambda text=text: answer(text), time.process_time) for text in queries())
    print("slowest:", *(f"{taken:.0f} ms {text}" for taken, text in times[-5:]), sep="\n  ")
    chief = subjects.named(CHIEF)[0]
    print(f"{CHIEF}: {len(subjects.positions(chief.id))} positions in {chief.articles} articles")
    differing = Differing(file, StanceReader.load(resources()))
    text = file.read(lambda db: db.execute("SELECT sum(length(CAST(text AS BLOB))) FROM articles").fetchone()[0])
    file.read(lambda db: db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall())
    return {
        "search p95": times[int(len(times) * 0.95)][0],
        "of it on the processor": alone[int(len(alone) * 0.95)],
        "entity's positions": milliseconds(lambda: subjects.positions(chief.id)),
        "its articles and exchanges": milliseconds(
            lambda: (subjects.articles(chief.id), subjects.said_to_others(chief.id), subjects.said_to_it(chief.id))
        ),
        "differs?": milliseconds(lambda: differing.suggestions(chief.id)),
        "opening": milliseconds(lambda: LibraryFile(path).close()),
        "times the text": path.stat().st_size / text,
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--file", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = options.file or Path(folder) / "library.db"
        file = LibraryFile(path)
        if not Articles(file).count():
            fill(file, options.articles)
        figures = measured(path, file)
        file.close()
    limits = MILLISECONDS | {"times the text": MOST_TIMES_THE_TEXT}
    for name, value in figures.items():
        print(f"{name:28} {value:8.1f}" + (f"   at most {limits[name]:.0f}" if name in limits else ""))
    return int(any(figures[name] > limit for name, limit in limits.items()))


if __name__ == "__main__":
    sys.exit(main())
