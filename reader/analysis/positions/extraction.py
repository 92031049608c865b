"""Who says what in a parsed text."""

from __future__ import annotations

from spacy.tokens import Doc

from reader.analysis.positions.attribution import Attribution
from reader.analysis.positions.candidate import Range
from reader.analysis.positions.decision import Chosen, choose
from reader.analysis.positions.generation import Generator
from reader.analysis.positions.grammar import Grammar
from reader.analysis.positions.knowledge import CueKnowledge
from reader.analysis.positions.quotations import QuotedWords
from reader.analysis.positions.status import status_of
from reader.documents import Span


def find_attributions(doc: Doc, knowledge: CueKnowledge) -> tuple[Attribution, ...]:
    """The attributions in `doc`, in the order of their cues; empty where the Doc has no parse.

    Every attribution has a source, a cue and a content; their spans are code points into `doc.text` and share
    nothing. Time is linear in the text.
    """
    grammar = Grammar(doc)
    words = QuotedWords(grammar.text, grammar.quoted)
    cues = Generator(grammar, knowledge.words).cues(knowledge.may_be_cue)
    return tuple(_attribution(grammar, words, one, knowledge) for one in choose(grammar, cues, knowledge))


def _attribution(grammar: Grammar, words: QuotedWords, chosen: Chosen, knowledge: CueKnowledge) -> Attribution:
    candidate = chosen.offer.candidate
    content = grammar.spans(list(chosen.offer.content))
    taken = {i for start, end in (chosen.offer.source, *chosen.offer.content) for i in range(start, end)}
    cue = _runs([word for word in sorted(set(candidate.words)) if word not in taken and not _is_mark(grammar, word)])
    return Attribution(
        source=grammar.spans([chosen.offer.source]),
        cue=grammar.spans(cue),
        content=content,
        kind=words.kind_of(content),
        construction=candidate.construction,
        force=knowledge.words.force(grammar.lemma[candidate.cue]),
        addressee=_addressee(grammar, candidate.cue, taken),
        confidence=knowledge.confidence(chosen.score),
        sure=chosen.score >= knowledge.sure and not chosen.nested,
        nested=chosen.nested,
        status=status_of(grammar, candidate.cue),
    )


def _is_mark(grammar: Grammar, word: int) -> bool:
    """Whether a word of the cue is a mark or white space that only stands between its words."""
    return grammar.pos[word] in ("PUNCT", "SPACE") and grammar.lower[word] != ":"


def _runs(tokens: list[int]) -> list[Range]:
    runs: list[Range] = []
    for token in tokens:
        if runs and runs[-1][1] == token:
            runs[-1] = (runs[-1][0], token + 1)
        else:
            runs.append((token, token + 1))
    return runs


def _addressee(grammar: Grammar, cue: int, taken: set[int]) -> Span | None:
    """The one spoken to: the object of "told X that", "asked X to", or of "to X" behind the cue."""
    for child in grammar.children[cue]:
        spoken_to: int | None = None
        if grammar.dep[child] in ("dobj", "dative", "iobj") and grammar.pos[child] in ("PROPN", "PRON", "NOUN"):
            spoken_to = child
        elif grammar.dep[child] in ("prep", "dative") and grammar.lower[child] == "to":
            spoken_to = grammar.child(child, "pobj")
        if spoken_to is None or spoken_to < cue:
            continue
        start, end = grammar.left[spoken_to], grammar.right[spoken_to]
        if not any(token in taken for token in range(start, end)):
            return Span(grammar.start[start], grammar.end[end - 1])
    return None
