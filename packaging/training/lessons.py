"""What the grammar offers in annotated articles, and which of it is right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from multiprocessing import Pool
from pathlib import Path

import numpy
from numpy.typing import NDArray
from parses import parsed
from polnear import Article, articles, solid, words

from reader.analysis.positions.generation import Generator, Offer
from reader.analysis.positions.grammar import Grammar
from reader.analysis.positions.words import Words

Numbers = NDArray[numpy.int64]
AT_ONCE = 20


@dataclass
class Cue:
    """One possible cue: the numbers of its features, its offers with theirs, and what each fits.

    `fits` are the numbers of the gold attributions (or -1), `shares` how much of the content is the same. `inside`
    is whether the cue stands in a content. Numbers are those of the names in `Lesson.names`. `given` are the log odds
    that a first look gave to the offers, for a second one.
    """

    pos: str
    lemma: str
    features: Numbers
    offers: list[Offer]
    offered: list[Numbers]
    fits: list[int]
    shares: list[float]
    inside: bool
    given: list[float] = field(default_factory=list)


@dataclass
class Lesson:
    """One article with its possible cues."""

    article: Article
    grammar: Grammar
    names: list[str]
    cues: list[Cue]


def lessons(folder: Path, parses: Path | None, words_known: Words, jobs: int) -> Iterator[Lesson]:
    """The articles of a folder with everything that the grammar offers, read by `jobs` processes."""
    found = list(articles(folder))
    docs = parsed([article.text for article in found], parses)
    with Pool(jobs) as pool:
        parts = [(found[i : i + AT_ONCE], docs[i : i + AT_ONCE], words_known) for i in range(0, len(found), AT_ONCE)]
        for part in pool.imap(_lessons, parts):
            yield from part


def _lessons(part: tuple) -> list[Lesson]:
    return [_lesson(article, Grammar(doc), part[2]) for article, doc in zip(part[0], part[1], strict=True)]


def _lesson(article: Article, grammar: Grammar, words_known: Words) -> Lesson:
    inside = frozenset().union(*(gold.content for gold in article.golds))
    numbers: dict[str, int] = {}

    def numbered(names: list[str]) -> Numbers:
        return numpy.array([numbers.setdefault(name, len(numbers)) for name in {*names}], dtype=numpy.int64)

    cues = []
    for found in Generator(grammar, words_known).cues():
        cue = found.offers[0].candidate.cue
        fits = [_fit(article, grammar, offer) for offer in found.offers]
        cues.append(
            Cue(
                pos=grammar.pos[cue],
                lemma=grammar.lemma[cue],
                features=numbered(found.features),
                offers=found.offers,
                offered=[numbered(names) for names in found.offered],
                fits=[fit for fit, _ in fits],
                shares=[share for _, share in fits],
                inside=grammar.start[cue] in inside,
            )
        )
    return Lesson(article, grammar, list(numbers), cues)


def _fit(article: Article, grammar: Grammar, offer: Offer) -> tuple[int, float]:
    """Which gold attribution this offer is (half of the characters, and a word of the source), and how nearly."""
    content = solid(article.text, list(grammar.spans(list(offer.content))))
    source = words(article.text, list(grammar.spans([offer.source])))
    best, at = 0.0, -1
    for number, gold in enumerate(article.golds):
        if source.isdisjoint(gold.source):
            continue
        shared = len(content & gold.content)
        share = shared / (len(content) + len(gold.content) - shared)
        if share >= 0.5 and share > best:
            best, at = share, number
    return at, best
