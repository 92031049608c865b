"""“They” means who stands in the sentence before, where that is sure."""

from tests.analysis.speakers.test_resolving_speakers import Parsed

TWO = """
Ada NNP compound 1 PERSON
Quill NNP nsubj 5 PERSON
and CC cc 1
Tom NNP compound 4 PERSON
Moss NNP conj 1 PERSON
left VBD ROOT 5
{object}
. . punct 5

They PRP nsubj 1
said VBD ROOT 1
no UH dobj 1
"""

BODY = """
{name}
closed VBD ROOT 2
it PRP dobj 2
. . punct 2

They PRP nsubj 1
said VBD ROOT 1
no UH dobj 1
"""


def test_two_people_that_and_joins() -> None:
    assert Parsed(TWO.format(object="early RB advmod 5")).names("They") == ("Ada Quill", "Tom Moss")


def test_another_plural_leaves_it_unsure() -> None:
    speaker = Parsed(TWO.format(object="ministers NNS dobj 5")).speaker("They")
    assert (speaker.entities, speaker.described) == ((), "They")


def test_a_body_with_a_plural_name() -> None:
    name = "Harbour NNP compound 1 ORG\nPilots NNPS nsubj 2 ORG"
    assert Parsed(BODY.format(name=name)).names("They") == ("Harbour Pilots",)


def test_a_body_with_another_name_stays_unsure() -> None:
    name = "Harbour NNP compound 1 ORG\nCouncil NNP nsubj 2 ORG"
    assert Parsed(BODY.format(name=name)).names("They") == ()


def test_it_goes_on_over_a_second_they() -> None:
    text = TWO.format(object="early RB advmod 5") + ". . punct 1\n\nThey PRP nsubj 1\nadded VBD ROOT 1\nno UH dobj 1\n"
    parsed = Parsed(text)
    second = parsed.text.rindex("They")
    span = type(parsed.document.paragraphs[0].span)(second, second + 4)
    ids = parsed.resolver.resolve((span,)).entities
    assert len(ids) == 2
