"""A note as the list shows it, whether it can be written here or belongs to another article."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from reader.app.language.wording import marked, tr
from reader.app.panel.words import one_line
from reader.documents import Span
from reader.notes import Anchor, AnchorState, Annotation, Colour, EntityNote, Found, Motivation

_STATES = {
    AnchorState.ATTACHED: "",
    AnchorState.MOVED: marked("The text around it has changed: please check."),
    AnchorState.LOST: marked("These words are no longer in the article."),
}


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note on a passage of the open article (then `anchor` says where), on an entity, or found in another article."""

    note: Annotation | EntityNote | Found
    anchor: Anchor | None = None

    @property
    def id(self) -> str:
        """The note's id."""
        return self.note.id

    @property
    def colour(self) -> Colour:
        """Its ink."""
        return self.note.colour

    @property
    def modified(self) -> datetime.datetime:
        """When it was last changed."""
        return self.note.modified

    @property
    def is_elsewhere(self) -> bool:
        """Whether it is on a passage of another article, and can be changed there alone."""
        return isinstance(self.note, Found) and self.note.span is not None

    @property
    def is_on_entity(self) -> bool:
        """Whether it is on an entity, not on a passage."""
        return isinstance(self.note, EntityNote) or (isinstance(self.note, Found) and self.note.span is None)

    @property
    def span(self) -> Span | None:
        """Where its passage is in the open article (code points)."""
        return self.anchor.span if self.anchor else None

    @property
    def passage(self) -> str:
        """The words that it is on, or the name of the entity."""
        if isinstance(self.note, Annotation):
            return self.note.quote.exact
        if isinstance(self.note, Found) and self.note.span is not None:
            return self.note.passage
        return tr("On {name}", name=self.note.entity.name) if self.note.entity else ""

    @property
    def state(self) -> str:
        """What there is to say about where it is; "" where it is in its place."""
        if isinstance(self.note, Found) and self.is_elsewhere:
            return tr("In “{title}”", title=one_line(self.note.article or tr("an untitled text"), 80))
        said = _STATES[self.anchor.state] if self.anchor else ""
        return tr(said) if said else ""

    @property
    def about(self) -> str:
        """Its small print: what it is for, the entity that it links to, its tags."""
        bookmark = getattr(self.note, "motivation", None) is Motivation.BOOKMARKING
        link = not self.is_on_entity and self.note.entity is not None
        return "  ".join(
            [
                *([tr("Bookmark")] if bookmark else []),
                *([f"→ {one_line(self.note.entity.name, 60)}"] if link and self.note.entity else []),
                *(f"#{one_line(tag, 40)}" for tag in self.note.tags),
            ]
        )
