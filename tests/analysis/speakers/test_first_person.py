from __future__ import annotations

from reader.analysis import Position, PositionKind
from reader.analysis.speakers import with_first_persons
from reader.documents import Span

TEXT = "Mara said, “I want it and we hope so.” I doubt that."
QUOTE = Span(TEXT.index("“"), TEXT.index("”") + 1)


def at(words: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


def position(source: Span, cue: str, content: Span, **more) -> Position:
    more = {"kind": PositionKind.DIRECT} | more
    return Position(source=(source,), cue=(at(cue),), content=(content,), **more)


SAID = position(at("Mara"), "said", QUOTE, speakers=("mara",))
WANT = position(at("I"), "want", at("it"), described="I", nested=True)
HOPE = position(at("we"), "hope", at("so."), described="we", nested=True)
DOUBT = position(at("I", 1), "doubt", at("that"), described="I")


def test_i_and_we_within_a_quotation_are_its_speaker():
    said, want, hope = with_first_persons((SAID, WANT, HOPE), TEXT)
    assert said is SAID
    assert want.speakers == hope.speakers == ("mara",)
    assert want.described is None


def test_i_outside_a_quotation_is_the_author_and_no_entity():
    assert with_first_persons((SAID, DOUBT), TEXT)[1] is DOUBT


def test_i_within_words_that_are_not_quoted_is_the_author():
    told = position(at("Mara"), "said", QUOTE, kind=PositionKind.INDIRECT, speakers=("mara",))
    assert with_first_persons((told, WANT), TEXT)[1] is WANT


def test_within_a_quotation_of_somebody_described_it_is_the_one_described():
    said = position(at("Mara"), "said", QUOTE, described="a spokeswoman")
    assert with_first_persons((said, WANT), TEXT)[1].described == "a spokeswoman"


def test_the_order_stays():
    assert [p.cue for p in with_first_persons((DOUBT, HOPE, SAID), TEXT)] == [DOUBT.cue, HOPE.cue, SAID.cue]
