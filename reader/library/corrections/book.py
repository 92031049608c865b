"""The corrections of one document while it is open: made, undone, kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from reader.analysis import Analysis
from reader.analysis.corrections import Correction, Meant, Outcome, Rule, apply_all, meant_by, with_rule
from reader.documents import Document
from reader.errors import StorageError
from reader.library.corrections.correction_file import NewerCorrectionsError
from reader.library.corrections.merging import carried_over
from reader.library.corrections.store import CorrectionStore
from reader.steps import Stepped


@dataclass(frozen=True, slots=True)
class Edits:
    """The corrections of one article, and the rules for all."""

    corrections: tuple[Correction, ...] = ()
    rules: tuple[Rule, ...] = ()

    def carried_over(self, after: Edits, other: Edits) -> Edits:
        """What became of these in `after`, done to `other`."""
        return Edits(
            carried_over(self.corrections, after.corrections, other.corrections),
            carried_over(self.rules, after.rules, other.rules),
        )


@dataclass(frozen=True, slots=True)
class Step:
    """One step that can be undone."""

    before: Edits
    after: Edits


class CorrectionBook(Stepped[Step]):
    """The corrections of `document`, in memory; each step is saved at once, and can be undone.

    A step that cannot be saved stays in memory, `failure` tells why, and the next step (or `save`) tries again.
    Each step ends with a call of every subscriber. Where `read_only`, steps raise StorageError.
    """

    def __init__(self, document: Document, store: CorrectionStore) -> None:
        super().__init__()
        self.document = document
        self._store = store
        self._subscribers: list[Callable[[], None]] = []
        self._edits = self._kept = Edits()
        self._last_meant: tuple[Analysis, tuple[Rule, ...], tuple[Meant, ...]] | None = None
        self.failure: StorageError | None = None
        """Why the latest steps are not on the disk; None if they are."""
        self.read_only = False
        """Whether the files must be left as they are (a newer version of the program wrote them)."""
        try:
            self._edits = self._kept = self._loaded()
        except StorageError as error:
            self.failure = error
            self.read_only = isinstance(error, NewerCorrectionsError)

    @property
    def corrections(self) -> tuple[Correction, ...]:
        """Those of this article, in the order in which they were made."""
        return self._edits.corrections

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Those for every article."""
        return self._edits.rules

    @property
    def notice(self) -> str | None:
        """A sentence for the reader on something odd that was found in a file, and dealt with."""
        return self._store.notice

    def applied(self, found: Analysis) -> Outcome:
        """`found`, the analyser's analysis of this document, as the rules and then the corrections have it."""
        meant = (correction for _, new in self._meant(found) for correction in new)
        return apply_all(found, self.document.text, meant, self.corrections)

    def rules_at_work(self, found: Analysis) -> tuple[Rule, ...]:
        """The rules that change something in `found`."""
        return tuple(rule for rule, _ in self._meant(found))

    def make(self, *corrections: Correction) -> None:
        """Add corrections, as one step."""
        self._make(replace(self._edits, corrections=(*self.corrections, *corrections)))

    def forget(self, place: int) -> None:
        """Drop the correction at this place of `corrections`, as a step of its own."""
        self._make(replace(self._edits, corrections=(*self.corrections[:place], *self.corrections[place + 1 :])))

    def set_always(self, rules: Iterable[Rule], wanted: bool) -> None:
        """Let `rules` hold for every article, in place of those that they contradict, or no longer; as one step."""
        after = self.rules
        for rule in rules:
            if wanted:
                after = after if rule in after else with_rule(after, rule)
            else:
                after = tuple(each for each in after if each != rule)
        if after != self.rules:
            self._make(replace(self._edits, rules=after))

    def undo(self) -> None:
        """Take the last step back, if there is one."""
        if self.can_undo:
            step = self._steps.back()
            self._put(step.after.carried_over(step.before, self._edits))

    def redo(self) -> None:
        """Make the last step that was undone again, if there is one."""
        if self.can_redo:
            step = self._steps.forth()
            self._put(step.before.carried_over(step.after, self._edits))

    def save(self) -> None:
        """Bring memory and disk together."""
        self._put(self._edits)

    def export_file(self, path: Path) -> None:
        """Write all corrections, of every article, to a file; StorageError where that fails."""
        self._store.export_file(path)

    def import_file(self, path: Path) -> int:
        """Take a file's corrections in; gives how many entries of it are unreadable, raises StorageError.

        Undoing this step undoes it for this article and for the rules, not for other articles.
        """
        self._refuse_if_read_only()
        self._save()
        unreadable = self._store.import_file(path)
        before, self._kept = self._edits, self._loaded()
        self._edits = self._kept
        if self._edits != before:
            self._steps.record(Step(before, self._edits))
        self._tell()
        return unreadable

    def subscribe(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Call `callback` after each step and each attempt to save; returns what ends that."""
        self._subscribers.append(callback)
        return lambda: self._subscribers.remove(callback)

    def _meant(self, found: Analysis) -> tuple[Meant, ...]:
        """What the rules mean in `found`: found out once, as long as both stay."""
        if self._last_meant is None or self._last_meant[0] is not found or self._last_meant[1] != self.rules:
            self._last_meant = found, self.rules, meant_by(self.rules, found, self.document.text)
        return self._last_meant[2]

    def _make(self, after: Edits) -> None:
        self._refuse_if_read_only()
        self._steps.record(Step(self._edits, after))
        self._put(after)

    def _put(self, edits: Edits) -> None:
        self._edits = edits
        try:
            self._save()
        except StorageError as error:
            self.failure = error
        else:
            self.failure = None
        self._tell()

    def _save(self) -> None:
        """Write what differs from what is kept; each of the two files on its own, as one may fail."""
        kept, edits = self._kept, self._edits
        if edits.corrections != kept.corrections:
            digest, title = self.document.digest, self.document.title
            saved = self._store.save_corrections(digest, title, kept.corrections, edits.corrections)
            self._kept, self._edits = replace(self._kept, corrections=saved), replace(self._edits, corrections=saved)
        if edits.rules != kept.rules:
            rules = self._store.save_rules(kept.rules, edits.rules)
            self._kept, self._edits = replace(self._kept, rules=rules), replace(self._edits, rules=rules)

    def _loaded(self) -> Edits:
        return Edits(self._store.corrections(self.document.digest), self._store.rules())

    def _refuse_if_read_only(self) -> None:
        if self.read_only and self.failure:
            raise self.failure

    def _tell(self) -> None:
        for callback in tuple(self._subscribers):
            callback()
