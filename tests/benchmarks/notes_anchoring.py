"""How often notes are found again in edited texts, and how often they are silently in the wrong place.

python -m tests.benchmarks.notes_anchoring [CASES] [SEED]

Texts are our own samples and the article of tests/notes. Two figures: after 1 to 6 random edits, how many of the notes
that are ATTACHED are on other words than their own (fewer than 1 in 10,000); and with a tenth of the words changed,
how many of the notes on unchanged passages are found (at least 98 %).
"""

import random
import sys
from collections import Counter
from collections.abc import Iterator

from reader.documents import load
from reader.notes import Anchoring, AnchorState, select
from reader.paths import resources
from tests.notes.edited_text import ARTICLE, KINDS, Edited, edit, is_wrong, random_passage

NOTES_A_TEXT = 20


def texts() -> list[str]:
    samples = sorted((resources() / "samples").glob("*.txt"))
    return [ARTICLE, *(load(path).text for path in samples)]


def edited_at_random(text: str, rng: random.Random) -> Edited:
    edited = Edited.original(text)
    for _ in range(rng.randint(1, 6)):
        edited = edit(edited, rng.choice(KINDS), rng)
    return edited


def a_tenth_changed(text: str, rng: random.Random) -> Edited:
    edited = Edited.original(text)
    for _ in range(len(text.split()) // 10):
        edited = edit(edited, "replace", rng)
    return edited


def cases(count: int, change, rng: random.Random) -> Iterator[tuple]:
    every = texts()
    for number in range(count // NOTES_A_TEXT):
        text = every[number % len(every)]
        edited = change(text, rng)
        anchoring = Anchoring(edited.text)
        for _ in range(NOTES_A_TEXT):
            span = random_passage(text, rng)
            yield edited, text, span, anchoring.anchor(*select(text, span))


def main(count: int, seed: int) -> int:
    rng = random.Random(seed)
    states: Counter[AnchorState] = Counter()
    wrong = 0
    for edited, text, span, anchor in cases(count, edited_at_random, rng):
        states[anchor.state] += 1
        if is_wrong(edited, span, anchor):
            wrong += 1
            print(f"wrong: {span.of(text)!r} taken for {anchor.span.of(edited.text)!r} at {anchor.span}")
    total = states.total()
    counts = ", ".join(f"{states[state]} {state}" for state in AnchorState)
    print(
        f"{total} notes after random edits: {counts}; {wrong} silently wrong ({10_000 * wrong / total:.2f} in 10,000)"
    )
    found = unchanged = 0
    for edited, _, span, anchor in cases(count // 4, a_tenth_changed, rng):
        place = edited.place_of(span)
        if place:
            unchanged += 1
            found += anchor.span == place
    share = found / unchanged
    print(
        f"a tenth of the words changed: {found} of {unchanged} notes on unchanged passages found ({100 * share:.2f} %)"
    )
    return 0 if wrong * 10_000 < total and share >= 0.98 else 1


if __name__ == "__main__":
    arguments = [int(argument) for argument in sys.argv[1:]]
    sys.exit(main(*arguments, *(20_000, 1)[len(arguments) :]))
