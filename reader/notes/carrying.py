"""Notes on an earlier text of the same file, carried over to what it says now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from reader.notes.anchoring import AnchorState
from reader.notes.annotation import Annotation, select
from reader.notes.placing import Places
from reader.notes.records import Records


@dataclass(frozen=True, slots=True)
class Carried:
    """The annotations for the new text, and how many of each state there are."""

    annotations: tuple[Annotation, ...]
    states: Counter[AnchorState]

    @property
    def records(self) -> Records:
        """The annotations as a store keeps them."""
        return {annotation.id: annotation for annotation in self.annotations}

    @property
    def notice(self) -> str:
        """A sentence for the reader."""
        total = self.states.total()
        parts = [f"The article has changed since you annotated it: {total} note{'s' * (total != 1)} carried over"]
        if moved := self.states[AnchorState.MOVED]:
            parts.append(f"{moved} to be checked")
        if lost := self.states[AnchorState.LOST]:
            parts.append(f"{lost} no longer found in the text")
        return ", ".join(parts) + "."


def carry_over(annotations: Iterable[Annotation], places: Places, *, under_same_headline: bool) -> Carried | None:
    """The annotations of an earlier text in the text of `places`; None if nothing says that it is the same article.

    That is said by one of them that certainly belongs to the text, or by the headline.

    What is certainly found gets selectors for the new text; the others keep theirs, so that they can still be found
    when the words come back. A file that holds another article altogether takes nothing over.
    """
    carried: list[Annotation] = []
    states: Counter[AnchorState] = Counter()
    for annotation in annotations:
        anchor = places.search(annotation)
        states[anchor.state] += 1
        if anchor.state is AnchorState.ATTACHED and anchor.span:
            position, quote = select(places.text, anchor.span)
            annotation = replace(annotation, position=position, quote=quote)
        carried.append(annotation)
    is_same = states[AnchorState.ATTACHED] > 0 or (under_same_headline and bool(carried))
    return Carried(tuple(carried), states) if is_same else None
