"""A text whose characters remember where they come from, so that it is known where each passage went."""

from __future__ import annotations

import random
import unicodedata
from dataclasses import dataclass

from reader.documents import Span
from reader.notes import Anchor, AnchorState

ARTICLE = """\
River states sign the Danube Water Accord after a night of talks

BRATISLAVA, 4 March - Ministers of eleven states signed an accord on Tuesday that limits how much water each may take \
from the river in a dry summer. "Nobody got what they wanted, and everybody got something," said Zora Valent, the \
Slovak minister who led the talks.

The accord obliges each state to publish what its power stations and farms take from the river every week. Valent \
said that the first figures would be published in May, and that a state which hid its own would lose its vote.

Not everybody was content. The Hungarian delegate, Pál Ormos, told reporters that his country had signed "with a heavy \
heart". He said the limits were fair in a wet year and cruel in a dry one. "Our farmers can't drink an accord," Ormos \
added.

The Austrian delegate denied that her country had tried to delay the vote. "We asked a question, and we waited for \
the answer," Hedda Kranz said. The answer, according to two officials who were in the room, took four hours.

Environmental groups called the accord a first step. Mila Petrov of the River Watch, who has counted sturgeons for \
twenty years, said the fish would need more water than the accord leaves them. She urged the ministers to meet again \
before the autumn.

The next meeting is planned for September in Belgrade. Until then, Valent said, "the river will tell us whether we \
have understood it". The ministers left without a photograph, because the river had risen over the quay.

A spokesman for the Serbian government said that the accord would be put before parliament in April. He expected no \
trouble. The opposition, which holds a third of the seats, has said that it wants to read the accord first.
"""

WORDS = (
    "the a said minister accord river that would new report café “truce” water — 🌊 again, Valent it's quietly "
    "👩🏽‍🌾 ﬁsh Ĳssel 한강 e\u0301te\u0301".split()
)


@dataclass(frozen=True)
class Edited:
    """Characters, each with its place in the original text, or None if it is new."""

    letters: tuple[tuple[str, int | None], ...]

    @classmethod
    def original(cls, text: str) -> Edited:
        return cls(tuple((letter, place) for place, letter in enumerate(text)))

    @property
    def text(self) -> str:
        return "".join(letter for letter, _ in self.letters)

    def place_of(self, span: Span) -> Span | None:
        """Where the passage is now, if all of it is still there, in a row and in order, whatever its letters became."""
        origins = [origin for _, origin in self.letters]
        if span.start not in origins:
            return None
        start = origins.index(span.start)
        end = start
        while end < len(origins) and origins[end] is not None and span.start <= origins[end] < span.end:
            end += 1
        intact = list(dict.fromkeys(origins[start:end])) == list(range(span.start, span.end))
        return Span(start, end) if intact else None

    def replaced(self, span: Span, text: str) -> Edited:
        new = tuple((letter, None) for letter in text)
        return Edited(self.letters[: span.start] + new + self.letters[span.end :])

    def moved(self, span: Span, to: int) -> Edited:
        taken, rest = self.letters[span.start : span.end], self.letters[: span.start] + self.letters[span.end :]
        to = min(to, len(rest))
        return Edited(rest[:to] + taken + rest[to:])

    def mapped(self, change) -> Edited:
        """Each character turned into what `change` makes of it, remembering its origin."""
        return Edited(tuple((new, origin) for letter, origin in self.letters for new in change(letter)))


def is_wrong(edited: Edited, span: Span, anchor: Anchor) -> bool:
    """Whether a note on `span` of the original is ATTACHED to other words: in another place than its own words are,
    or, where those are gone, on letters that come from elsewhere in the original. White space belongs to nobody.
    """
    if anchor.state is not AnchorState.ATTACHED or anchor.span is None:
        return False
    letters = edited.letters[anchor.span.start : anchor.span.end]
    origins = [origin for letter, origin in letters if origin is not None and not letter.isspace()]
    strange = any(not span.start <= origin < span.end for origin in origins)
    return strange or edited.place_of(span) not in (None, anchor.span)


def smart(letter: str) -> str:
    return {'"': "”", "'": "’", "-": "–"}.get(letter, letter)


def decomposed(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)


def composed(letter: str) -> str:
    """The letter as NFKC writes it by itself."""
    return unicodedata.normalize("NFKC", letter)


def wrapped(letter: str) -> str:
    return "\n  " if letter == " " else letter


def word_at(text: str, offset: int) -> Span:
    """The word that an offset is in; empty between two blanks and at the end."""
    start, end = offset, offset
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return Span(start, end)


def edit(edited: Edited, kind: str, rng: random.Random) -> Edited:
    """One random edit of the given kind."""
    size = len(edited.letters)
    at = rng.randrange(size + 1)
    if kind == "insert":
        return edited.replaced(Span(at, at), " ".join(rng.choices(WORDS, k=rng.randint(1, 12))) + " ")
    if kind == "delete":
        return edited.replaced(Span(at, min(size, at + rng.randint(1, 150))), "")
    if kind == "replace":
        return edited.replaced(word_at(edited.text, at), rng.choice(WORDS))
    if kind == "retype":
        start, end = word_at(edited.text, at)
        return edited.replaced(Span(start, end), edited.text[start:end])
    if kind == "move":
        start = edited.text.rfind("\n\n", 0, at) + 1
        end = edited.text.find("\n\n", at) + 1 or size
        return edited.moved(Span(start, end), rng.randrange(size + 1))
    return edited.mapped({"smart": smart, "decompose": decomposed, "compose": composed, "wrap": wrapped}[kind])


KINDS = ("insert", "delete", "replace", "move", "smart", "decompose", "compose", "wrap", "retype")


def random_passage(text: str, rng: random.Random) -> Span:
    """What a reader might select: from one word to a few sentences, without white space at the ends."""
    start = word_at(text, rng.randrange(len(text))).start
    end = word_at(text, min(len(text) - 1, start + rng.choice((1, 1, 10, 40, 120, 300)))).end
    words = text[start:end]
    start, end = end - len(words.lstrip()), start + len(words.rstrip())
    return Span(start, end) if start < end else random_passage(text, rng)
