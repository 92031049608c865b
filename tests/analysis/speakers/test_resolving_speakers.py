from __future__ import annotations

import hashlib

import hypothesis.strategies as st
import pytest
import spacy
from hypothesis import given
from spacy.tokens import Doc

from reader import paths
from reader.analysis.names import Lexicon, find_entities
from reader.analysis.speakers import Speaker, SpeakerResolver
from reader.documents import Document, Paragraph, Span

LEXICON = Lexicon.load(paths.resources() / "lexicon")
VOCAB = spacy.blank("en").vocab


class Parsed:
    """A text from lines of "word tag dep head [label]": heads count within the sentence; a blank line ends one."""

    def __init__(self, table: str) -> None:
        words, tags, deps, heads, labels, starts = [], [], [], [], [], []
        for sentence in table.strip().split("\n\n"):
            rows = [row.split() for row in sentence.strip().splitlines()]
            first = len(words)
            for index, (word, tag, dep, head, *label) in enumerate(rows):
                words.append(word)
                tags.append(tag)
                deps.append(dep)
                heads.append(first + int(head))
                labels.append(f"B-{label[0]}" if label else "O")
                starts.append(index == 0)
        for index in range(1, len(labels)):
            if labels[index] != "O" and labels[index] == labels[index - 1].replace("I-", "B-"):
                labels[index] = labels[index].replace("B-", "I-")
        lemmas = [{"said": "say", "added": "add", "is": "be", "told": "tell"}.get(word, word) for word in words]
        self.doc = Doc(VOCAB, words, tags=tags, deps=deps, heads=heads, ents=labels, sent_starts=starts, lemmas=lemmas)
        self.text = self.doc.text
        paragraphs = (Paragraph(Span(0, len(self.text))),)
        digest = hashlib.sha256(self.text.encode()).hexdigest()
        self.document = Document(self.text, digest, paragraphs)
        self.entities = find_entities(self.doc, self.document, LEXICON)
        self.resolver = SpeakerResolver(self.doc, self.document, self.entities, LEXICON)

    def speaker(self, words: str) -> Speaker:
        start = f" {self.text}".index(f" {words} ")
        return self.resolver.resolve((Span(start, start + len(words)),))

    def names(self, words: str) -> tuple[str, ...]:
        by_id = {entity.id: entity.name for entity in self.entities}
        return tuple(by_id[identity] for identity in self.speaker(words).entities)


MAYOR = """
Mayor NNP compound 2
Ada NNP compound 2 PERSON
Quill NNP nsubj 3 PERSON
told VBD ROOT 3
John NNP compound 5 PERSON
Marsh NNP dobj 3 PERSON
so RB advmod 3
. . punct 3

She PRP nsubj 1
added VBD ROOT 1
that IN mark 4
he PRP nsubj 4
left VBD ccomp 1
. . punct 1

The DT det 1
mayor NN nsubj 2
said VBD ROOT 2
no DT dobj 2
. . punct 2
"""


@pytest.mark.parametrize(
    ("source", "speaker"),
    [("Mayor Ada Quill", "Ada Quill"), ("She", "Ada Quill"), ("he", "John Marsh"), ("The mayor", "Ada Quill")],
)
def test_names_pronouns_and_roles_are_resolved(source: str, speaker: str) -> None:
    assert Parsed(MAYOR).names(source) == (speaker,)


def test_a_relative_pronoun_is_its_antecedent() -> None:
    parsed = Parsed(
        """
        Ada NNP compound 1 PERSON
        Quill NNP nsubj 5 PERSON
        who WP nsubj 3
        sang VBD relcl 1
        , , punct 1
        left VBD ROOT 5
        """
    )
    assert parsed.names("who") == ("Ada Quill",)


def test_joint_speakers_are_all_named() -> None:
    parsed = Parsed(
        """
        Quill NNP nsubj 3 PERSON
        and CC cc 0
        Marsh NNP conj 0 PERSON
        said VBD ROOT 3
        so RB advmod 3
        """
    )
    assert parsed.names("Quill and Marsh") == ("Quill", "Marsh")


@pytest.mark.parametrize(
    ("table", "source"),
    [
        ("Quill NNP compound 1 PERSON\ncampaign NN nsubj 2\nsaid VBD ROOT 2", "Quill campaign"),
        ("Quill NNP poss 2 PERSON\n's POS case 0\ncampaign NN nsubj 3\nsaid VBD ROOT 3", "Quill 's campaign"),
        ("An DT det 1\naide NN nsubj 4\nto IN prep 1\nQuill NNP pobj 2 PERSON\nsaid VBD ROOT 4", "An aide to Quill"),
        ("Many JJ amod 1\nNorwegians NNPS nsubj 2 NORP\nsaid VBD ROOT 2", "Many Norwegians"),
        ("A DT det 2\nWestern JJ amod 2 NORP\nofficial NN nsubj 3\nsaid VBD ROOT 3", "A Western official"),
        ("The DT det 1\nmayor NN nsubj 2\nsaid VBD ROOT 2", "The mayor"),
        ("He PRP nsubj 1\nsaid VBD ROOT 1", "He"),
    ],
)
def test_who_is_no_named_entity_is_described_in_the_sources_own_words(table: str, source: str) -> None:
    assert Parsed(table).speaker(source) == Speaker((), source)


def test_a_report_speaks_for_the_body_that_issued_it() -> None:
    parsed = Parsed(
        """
        A DT det 1
        report NN nsubj 6
        by IN prep 1
        the DT det 5
        Orvan NNP compound 5 ORG
        Board NNP pobj 2 ORG
        said VBD ROOT 6
        so RB advmod 6
        """
    )
    assert parsed.names("A report by the Orvan Board") == ("Orvan Board",)


def test_a_pronoun_between_two_equals_stays_unsure() -> None:
    parsed = Parsed(
        """
        John NNP compound 1 PERSON
        Quill NNP nsubj 5 PERSON
        and CC cc 1
        Peter NNP compound 4 PERSON
        Marsh NNP conj 1 PERSON
        left VBD ROOT 5
        . . punct 5

        He PRP nsubj 1
        said VBD ROOT 1
        so RB advmod 1
        """
    )
    assert parsed.speaker("He") == Speaker((), "He")


def test_gender_decides_between_two_even_against_the_nearer_subject() -> None:
    parsed = Parsed(
        """
        John NNP compound 1 PERSON
        Quill NNP nsubj 2 PERSON
        told VBD ROOT 2
        Mary NNP compound 4 PERSON
        Marsh NNP dobj 2 PERSON
        . . punct 2

        She PRP nsubj 1
        said VBD ROOT 1
        so RB advmod 1
        """
    )
    assert parsed.names("She") == ("Mary Marsh",)


def test_no_source_is_nobody() -> None:
    assert Parsed(MAYOR).resolver.resolve(()) == Speaker((), None)


@given(st.data())
def test_any_stretch_of_a_text_has_a_speaker_or_none(data: st.DataObject) -> None:
    parsed = Parsed(MAYOR)
    start = data.draw(st.integers(0, len(parsed.text) - 1))
    end = data.draw(st.integers(start + 1, len(parsed.text)))
    speaker = parsed.resolver.resolve((Span(start, end),))
    assert set(speaker.entities) <= {entity.id for entity in parsed.entities}
    assert not (speaker.entities and speaker.described)
