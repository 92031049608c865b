"""An article of our own, and small stand-ins for what reads it and what knows about its names."""

from __future__ import annotations

import datetime
import re
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from reader.analysis import Analysis, Entity, EntityType, Mention, Position, PositionKind
from reader.background import (
    Ambiguous,
    Answer,
    Attached,
    Background,
    Candidate,
    Language,
    Missing,
    NetworkLog,
    Origin,
    Picture,
    Query,
    Sources,
    Unavailable,
)
from reader.background.choices import Choices
from reader.documents import Document, Span
from reader.errors import ReaderError

HEADLINE = "Harbour Towns Agree on a Fishing Truce"
TEXT = f"""{HEADLINE}
By Ada Quill
12 March 2024

The mayor of Port Ellery, Nils Aker, stressed that the boats would stay in harbour until the talks are over. \
The Northern Fleet Union had asked for a longer pause 🐟 and for money from Ellerland.

Aker said the towns would “share every net” if the Cod Convention is kept. “We have waited long enough,” he added.

Marta Sund of the Northern Fleet Union denied that her members had broken the Cod Convention. \
She called the truce a beginning, and Port Ellery a good place for it.

Fishermen in Port Ellery went home early. Nobody from Ellerland was at the quay, and the Storm Regatta was put off.
"""

NAMES = {
    "aker": (EntityType.PERSON, "Nils Aker", "Aker"),
    "sund": (EntityType.PERSON, "Marta Sund"),
    "union": (EntityType.ORG, "Northern Fleet Union"),
    "port": (EntityType.GPE, "Port Ellery"),
    "land": (EntityType.GPE, "Ellerland"),
    "convention": (EntityType.LAW, "Cod Convention"),
    "regatta": (EntityType.EVENT, "Storm Regatta"),
}


def span_of(words: str, text: str = TEXT) -> Span:
    """Where these words first stand."""
    start = text.index(words)
    return Span(start, start + len(words))


def position(speaker: str, source: str, cue: str, content: str, kind: PositionKind, sure: bool = True) -> Position:
    return Position(kind, (span_of(source),), (span_of(cue),), (span_of(content),), (speaker,), sure=sure)


POSITIONS = (
    position(
        "aker",
        "Nils Aker",
        "stressed",
        "that the boats would stay in harbour until the talks are over",
        PositionKind.INDIRECT,
    ),
    position(
        "aker",
        "Aker",
        "said",
        "the towns would “share every net” if the Cod Convention is kept",
        PositionKind.MIXED,
    ),
    position("aker", "he added", "added", "“We have waited long enough,”", PositionKind.DIRECT, sure=False),
    position("sund", "She", "called", "the truce a beginning", PositionKind.INDIRECT),
)


def analysis_of(document: Document) -> Analysis:
    """The names of the article wherever they stand, and its positions if it is ours."""
    entities = []
    for key, (kind, *names) in NAMES.items():
        spans = [Span(*it.span()) for it in re.finditer("|".join(map(re.escape, names)), document.text)]
        if spans:
            entities.append(Entity(key, names[0], kind, tuple(spans), tuple(names[1:])))
    positions = POSITIONS if document.text.startswith(HEADLINE) else ()
    return Analysis(tuple(entities), positions, "stand-in")


@dataclass
class StandInAnalyser:
    """Finds the names at once; where `held` is cleared, reports half of them and waits until it is set."""

    held: threading.Event = field(default_factory=threading.Event)
    notice: str | None = None
    error: Exception | None = None
    place: Callable[[], int] | None = None

    def __post_init__(self) -> None:
        self.held.set()

    def __call__(
        self,
        document: Document,
        on_mentions: Callable[[list[Mention]], None] | None,
        on_progress: Callable[[float], None] | None,
        cancelled: Callable[[], bool] | None,
        place: Callable[[], int],
    ) -> Analysis:
        self.place = place
        if self.error:
            raise self.error
        analysis = analysis_of(document)
        found = [Mention(span, entity.type) for entity in analysis.entities for span in entity.mentions]
        if on_mentions and on_progress:
            on_mentions(found[: len(found) // 2])
            on_progress(0.5)
        while not self.held.wait(0.01):
            if cancelled and cancelled():
                return analysis
        return Analysis(analysis.entities, analysis.positions, analysis.model, self.notice)


def page_about(name: str) -> Background:
    return Background(
        title=name,
        description="mayor of Port Ellery",
        paragraphs=(
            f"{name} is <b>known</b> here & there.",
            "A second paragraph. " + "It goes on about the harbour, its boats and its nets. " * 9,
            "A third paragraph.",
        ),
        origin=Origin.WIKIPEDIA,
        url="https://wiki.example/" + name.replace(" ", "_"),
        as_of=datetime.date(2024, 3, 1),
        licence="Text from Wikipedia, CC BY-SA 4.0",
    )


@dataclass
class StandInFurtherReading:
    """Tells what it is given; with `unreachable` it has no text and no page in another language."""

    pictures: dict[str, Picture] = field(default_factory=dict)
    texts: dict[str, tuple[str, ...]] = field(default_factory=dict)
    links: dict[str, tuple[Language, ...]] = field(default_factory=dict)
    pages: dict[str, Background] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    unreachable: str = ""

    def attached(self, background: Background) -> Attached:
        return Attached()

    def picture(self, background: Background) -> Picture | None:
        return self.pictures.get(background.title)

    def fetch_pictures(self, answers: Iterable[Answer], cancelled: Callable[[], bool]) -> None:
        self.asked += [f"picture of {each.title}" for each in answers if isinstance(each, Background)]

    def text(self, background: Background) -> tuple[str, ...]:
        self.asked.append(f"text of {background.title}")
        if self.unreachable:
            raise ReaderError(self.unreachable)
        return self.texts.get(background.title, background.paragraphs)

    def languages(self, background: Background) -> tuple[Language, ...]:
        return self.links.get(background.title, ())

    def in_language(self, language: Language) -> Background | Missing:
        self.asked.append(f"{language.title} in {language.code}")
        if self.unreachable:
            raise ReaderError(self.unreachable)
        return self.pages.get(language.code, Missing())


@dataclass
class StandInBackgrounds:
    """Answers from a table by name; a name in `held` is answered when its event is set."""

    answers: dict[str, Answer] = field(
        default_factory=lambda: {
            "Nils Aker": page_about("Nils Aker"),
            "Marta Sund": page_about("Marta Sund"),
            "Port Ellery": Ambiguous((Candidate("Port Ellery", "town"), Candidate("Port Ellery (song)", "song"))),
            "Ellerland": Unavailable("Wikipedia cannot be reached: there is no network."),
        }
    )
    held: dict[str, threading.Event] = field(default_factory=dict)
    known: dict[str, Background] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    notice: str = ""
    offers: tuple[Candidate, ...] = (Candidate("Nils Aker (poet)", "Norwegian poet"),)
    sources: Sources = field(default_factory=Sources)
    choices: Choices = field(default_factory=lambda: Choices(None, "stand-in"))
    network_log: NetworkLog = field(default_factory=NetworkLog)
    searched: list[str] = field(default_factory=list)
    unreachable: str = ""
    further: StandInFurtherReading = field(default_factory=StandInFurtherReading)

    def remembered(self, query: Query) -> Background | None:
        return self.known.get(query.name)

    def lookup(self, query: Query) -> Answer:
        self.asked.append(query.name)
        if query.name in self.held:
            self.held[query.name].wait()
        choice = self.choices.of(query)
        if choice:
            return replace(page_about(choice.title), chosen=True) if choice.title else Missing(chosen=True)
        return self.answers.get(query.name, Missing())

    def refresh(self, query: Query) -> Answer:
        return replace(page_about(query.name), description="as it is now")

    def choose(self, title: str, query: Query | None = None) -> Answer:
        if query and query.document:
            self.choices.choose(query, title)
        return replace(page_about(title), chosen=True)

    def choose_nothing(self, query: Query) -> Answer:
        self.choices.choose(query, None)
        return Missing(chosen=True)

    def alternatives(self, query: Query) -> tuple[Candidate, ...]:
        if self.unreachable:
            raise ReaderError(self.unreachable)
        return self.offers

    def search(self, text: str, query: Query) -> tuple[Candidate, ...]:
        self.searched.append(text)
        return tuple(offer for offer in self.offers if text in offer.title)

    def ahead(
        self, queries: Sequence[Query], progress: Callable[[int, int], None], cancelled: Callable[[], bool]
    ) -> tuple[Answer, ...]:
        answers = []
        for number, query in enumerate(queries):
            progress(number, len(queries))
            answers.append(Unavailable("Stopped.") if cancelled() else self.lookup(query))
        progress(len(queries), len(queries))
        return tuple(answers)
