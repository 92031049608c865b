"""The words in which the panel speaks of entities and positions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reader.analysis import EntityType, Position, PositionKind, PositionStatus
from reader.app.language.wording import marked, tr
from reader.documents import Span

TYPE_NAMES = {
    EntityType.PERSON: marked("Person"),
    EntityType.ORG: marked("Organisation"),
    EntityType.GPE: marked("Country, region or city"),
    EntityType.LOC: marked("Place"),
    EntityType.FAC: marked("Building or site"),
    EntityType.NORP: marked("Nationality or group"),
    EntityType.LAW: marked("Law or treaty"),
    EntityType.EVENT: marked("Event"),
    EntityType.WORK: marked("Work"),
    EntityType.PRODUCT: marked("Product"),
}

KIND_NAMES = {
    PositionKind.DIRECT: (marked("direct"), marked("In the speaker's own words")),
    PositionKind.MIXED: (marked("mixed"), marked("In the article's words, with some of the speaker's own")),
    PositionKind.INDIRECT: (marked("indirect"), marked("In the article's words")),
}

STATUS_NAMES = {
    PositionStatus.HELD: ("", ""),
    PositionStatus.NEGATED: (marked("not said"), marked("The article reports that they do not say this")),
    PositionStatus.HYPOTHETICAL: (marked("if"), marked("The article reports what they would say, or may say")),
    PositionStatus.ASKED: (
        marked("asked for"),
        marked("The article reports that they are asked to say this, or whether they do"),
    ),
}

_QUOTED = re.compile(r"“[^“”]*”?|„[^„“”]*[“”]?|«[^«»]*»?|\"[^\"]*\"?|(?<!\w)‘[^‘]*?’(?!\w)")
_GAP = " … "
_LONGEST = 1000


@dataclass(frozen=True, slots=True)
class Passage:
    """Words to show, and the stretches of them that somebody said literally (code points, half-open)."""

    words: str
    quoted: tuple[Span, ...]


def content_of(position: Position, text: str) -> Passage:
    """What is said: the content's spans in the order of the text, with "…" between those that lie apart.

    More than a thousand characters are cut: the card leads to the rest.
    """
    words = _shortened(_joined(position.content, text, _GAP))
    if position.kind is PositionKind.INDIRECT:
        return Passage(words, ())
    quoted = tuple(Span(*match.span()) for match in _QUOTED.finditer(words))
    if position.kind is PositionKind.DIRECT and not quoted:
        return Passage(words, (Span(0, len(words)),))
    return Passage(words, quoted)


def saying_of(position: Position, text: str) -> str:
    """Who says it and how, in the article's own words and order: "Rutte stressed"."""
    spans: list[Span] = []
    for span in sorted((*position.source, *position.cue), key=lambda span: (span.start, -span.end)):
        is_within = spans and span.end <= spans[-1].end
        if not is_within and span.of(text).strip():
            spans.append(span)
    return _joined(spans, text, " ")


def manner_of(position: Position) -> tuple[str, str]:
    """How it is given, in a word or two, and the same in sentences: "mixed, not said"."""
    kind, explained = KIND_NAMES[position.kind]
    status, more = STATUS_NAMES[position.status]
    return ", ".join(_shown(kind, status)), ". ".join(_shown(explained, more))


def _shown(*words: str) -> Iterator[str]:
    """Those that are not empty, in the reader's language."""
    return (tr(each) for each in words if each)


def _shortened(words: str) -> str:
    if len(words) <= _LONGEST:
        return words
    space = words.rfind(" ", _LONGEST // 2, _LONGEST)
    return words[: space if space > 0 else _LONGEST].rstrip() + " …"


def _joined(spans: Iterable[Span], text: str, gap: str) -> str:
    joined = ""
    end = None
    for span in sorted(spans):
        if joined:
            joined += " " if not text[end : span.start].strip() else gap
        joined += span.of(text)
        end = span.end
    return " ".join(joined.split())


def one_line(words: str, most: int = 200) -> str:
    """`words` on one line, with an ellipsis where it is longer than `most` characters."""
    line = " ".join(words[: most * 2].split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
