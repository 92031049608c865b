"""The whole way from a Document to its Analysis."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from reader.analysis import model
from reader.analysis.analysis import Analysis, Entity, Mention, Position
from reader.analysis.labels import entity_type
from reader.analysis.language import NOT_ENGLISH, is_english
from reader.analysis.names import Lexicon, find_entities
from reader.analysis.parsing import BATCH_SIZE, LARGE_BATCH, parse
from reader.analysis.pieces import Cancelled, Group
from reader.analysis.positions import Attribution, CueKnowledge, find_attributions
from reader.analysis.speakers import SpeakerResolver, with_first_persons
from reader.documents import Document, Span

MentionsFound = Callable[[list[Mention]], None]
Progressed = Callable[[float], None]


class Analyser:
    """Reads documents with one language model; loads nothing after it is made."""

    def __init__(self, nlp: Language, lexicon: Lexicon, cues: CueKnowledge) -> None:
        self.nlp = nlp
        self._lexicon = lexicon
        self._cues = cues
        self.model = model.label(nlp)

    @classmethod
    def load(cls, resources: Path, model_name: str | None = None) -> Analyser:
        """An analyser with the best installed model, or the named one; raises ModelError without any."""
        nlp = model.load_model(model_name)
        return cls(nlp, Lexicon.load(resources / "lexicon"), CueKnowledge.load(resources / "positions"))

    def analyse(
        self,
        document: Document,
        on_mentions: MentionsFound | None = None,
        on_progress: Progressed | None = None,
        cancelled: Callable[[], bool] | None = None,
        place: Callable[[], int] = lambda: 0,
    ) -> Analysis:
        """All that `document` names and reports.

        `on_mentions` gets the names of each paragraph as they are first seen, before they are put together, first
        from where `place` gives the offset, in a text of any length; `on_progress` the share that is done, 0 to 1.
        Raises Cancelled soon after `cancelled` gives True.
        """
        if not is_english(document.text):
            return Analysis((), (), self.model, NOT_ENGLISH)

        read = 0

        def on_batch(part: Doc, offset: int) -> None:
            nonlocal read
            if cancelled and cancelled():
                raise Cancelled
            if on_mentions:
                on_mentions(_raw_mentions(part, offset))
            read += len(part.text)
            if on_progress:
                on_progress(read / len(document.text))

        doc = parse(self.nlp, document, on_batch, place, BATCH_SIZE if on_mentions else LARGE_BATCH)
        return self.positioned(self.named(doc, document), self.attributions(doc))

    def glance(self, group: Group) -> list[Mention]:
        """The names that are first seen in a page or so."""
        return self.read(*group, BATCH_SIZE)[0]

    def read(self, offset: int, pieces: Sequence[str], batch_size: int) -> tuple[list[Mention], list[Doc]]:
        """Pieces that follow each other from this offset on: the names that the model sees there, and their Docs."""
        found: list[Mention] = []
        parts = list(self.nlp.pipe(pieces, batch_size=batch_size))
        for part in parts:
            found += _raw_mentions(part, offset)
            offset += len(part.text)
        return found, parts

    def named(self, doc: Doc, document: Document) -> Named:
        """Who and what a whole Doc names, and who may speak in it."""
        entities = find_entities(doc, document, self._lexicon)
        return Named(document, entities, SpeakerResolver(doc, document, entities, self._lexicon))

    def attributions(self, doc: Doc) -> tuple[Attribution, ...]:
        """What a whole Doc reports; independent of `named`."""
        return find_attributions(doc, self._cues)

    def positioned(self, named: Named, attributions: Iterable[Attribution]) -> Analysis:
        """The analysis of a document, of these two."""
        text = named.document.text
        positions = tuple(_position(each, named.resolver, text) for each in attributions)
        return Analysis(named.entities, with_first_persons(positions, text), self.model)


@dataclass(frozen=True, slots=True)
class Named:
    """A document's entities, and what tells which of them speaks."""

    document: Document
    entities: tuple[Entity, ...]
    resolver: SpeakerResolver


def _raw_mentions(part: Doc, offset: int) -> list[Mention]:
    """The names that the model sees in a part of the text that begins at this offset."""
    return [
        Mention(Span(offset + entity.start_char, offset + entity.end_char), kind)
        for entity in part.ents
        if (kind := entity_type(entity.label_))
    ]


def _position(found: Attribution, resolver: SpeakerResolver, text: str) -> Position:
    speaker = resolver.resolve(found.source)
    return Position(
        kind=found.kind,
        source=found.source,
        cue=found.cue,
        content=found.content,
        speakers=speaker.entities,
        described=speaker.described,
        force=found.force,
        addressee=found.addressee.of(text) if found.addressee else None,
        confidence=found.confidence,
        sure=found.sure,
        nested=found.nested,
        status=found.status,
    )
