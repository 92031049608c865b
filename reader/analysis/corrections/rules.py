"""What holds for every article, by spelling: rules, and the corrections that they mean in one of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from reader.analysis.analysis import Analysis, Entity, EntityType
from reader.analysis.corrections.applying import Outcome, apply, corrected
from reader.analysis.corrections.correction import AddName, Correction, LeaveOut, Merge, Retype, spans_of
from reader.analysis.corrections.spelling import free_of, occurrences
from reader.documents import Span


@dataclass(frozen=True, slots=True)
class NameRule:
    """What is spelt `name` is of this type; with `seek`, also where it was not found to be a name."""

    name: str
    type: EntityType
    seek: bool = False


@dataclass(frozen=True, slots=True)
class LeaveOutRule:
    """What is spelt `name` is no name."""

    name: str


@dataclass(frozen=True, slots=True)
class SameRule:
    """What is spelt `other` is what is spelt `name`, where each of them names one thing."""

    name: str
    other: str


Rule = NameRule | LeaveOutRule | SameRule


def handle_of(entity: Entity, text: str) -> Span:
    """The mention by which corrections speak of `entity`: the first that is spelt as its name, else the first."""
    return next((span for span in entity.mentions if span.of(text) == entity.name), entity.mentions[0])


def rule_of(correction: Correction, text: str) -> Rule | None:
    """What `correction` would be for every article; None where it makes sense in its own only."""
    match correction:
        case Retype(span, kind):
            return NameRule(_one_line(span.of(text)), kind)
        case AddName(spans, kind, _) if spans:
            return NameRule(_one_line(spans[0].of(text)), kind, seek=True)
        case LeaveOut(span, _):
            return LeaveOutRule(_one_line(span.of(text)))
        case Merge(one, other) if _one_line(one.of(text)) != _one_line(other.of(text)):
            return SameRule(_one_line(one.of(text)), _one_line(other.of(text)))
        case _:
            return None


def rules_for(entity: Entity, corrections: Iterable[Correction], text: str) -> tuple[Rule, ...]:
    """What was corrected of `entity`, for every article; its type, where nothing was that would make sense there."""
    own = [each for each in corrections if not set(spans_of(each)).isdisjoint(entity.mentions)]
    rules = dict.fromkeys(rule for each in own if (rule := rule_of(each, text)))
    return tuple(rules) or (NameRule(_one_line(handle_of(entity, text).of(text)), entity.type),)


def with_rule(rules: Sequence[Rule], rule: Rule) -> tuple[Rule, ...]:
    """The rules with this one last, without those that it replaces: a spelling has one type or is no name."""
    return (*(each for each in rules if not _replaces(rule, each)), rule)


def _replaces(new: Rule, old: Rule) -> bool:
    if isinstance(new, SameRule) or isinstance(old, SameRule):
        return new == old
    return new.name == old.name


Meant = tuple[Rule, tuple[Correction, ...]]
"""A rule, and the corrections that it means in one article."""


def meant_by(rules: Iterable[Rule], analysis: Analysis, text: str) -> tuple[Meant, ...]:
    """The rules that mean something in this article, each on what the ones before it left."""
    names = _Names(analysis, text)
    meant = []
    for rule in rules:
        if new := tuple(_meant(rule, names)):
            analysis = corrected(analysis, text, (*analysis.corrections, *new))
            names = _Names(analysis, text)
            meant.append((rule, new))
    return tuple(meant)


def corrections_of(rules: Iterable[Rule], analysis: Analysis, text: str) -> tuple[Correction, ...]:
    """The corrections that the rules mean in this article, in order."""
    return tuple(correction for _, new in meant_by(rules, analysis, text) for correction in new)


def apply_all(found: Analysis, text: str, meant: Iterable[Correction], corrections: Iterable[Correction]) -> Outcome:
    """`found` as what the rules mean in it (see corrections_of), and then the corrections of this article, have it.

    A correction that is skipped because a rule did its work already is not told of.
    """
    corrections = tuple(corrections)
    outcome = apply(found, text, (*meant, *corrections))
    if not outcome.skipped:
        return outcome
    alone = apply(found, text, corrections).skipped
    return Outcome(outcome.analysis, tuple(each for each in outcome.skipped if each in alone))


class _Names:
    """The entities of an analysis by each of their names."""

    def __init__(self, analysis: Analysis, text: str) -> None:
        self.text = text
        self._analysis = analysis
        self._called: dict[str, list[Entity]] = {}
        for entity in analysis.entities:
            for name in dict.fromkeys(map(_one_line, (entity.name, *entity.other_names))):
                self._called.setdefault(name, []).append(entity)

    def called(self, name: str) -> list[Entity]:
        """The entities with this name or other name."""
        return self._called.get(name, [])

    def missed(self, name: str) -> tuple[Span, ...]:
        """The places of this spelling that overlap no mention."""
        found = occurrences(self.text, name)
        mentions = (span for entity in self._analysis.entities for span in entity.mentions)
        return free_of(mentions, found) if found else ()


def _meant(rule: Rule, names: _Names) -> Iterator[Correction]:
    match rule:
        case NameRule(name, kind, seek):
            yield from (Retype(entity.mentions[0], kind) for entity in names.called(name) if entity.type is not kind)
            if seek and (missed := names.missed(name)):
                yield AddName(missed, kind, name)
        case LeaveOutRule(name):
            for entity in names.called(name):
                if entity.name == name:
                    yield LeaveOut(entity.mentions[0])
                else:
                    spelt = (span for span in entity.mentions if _one_line(span.of(names.text)) == name)
                    yield from (LeaveOut(span, whole=False) for span in spelt)
        case SameRule(name, other):
            ones, others = names.called(name), names.called(other)
            if len(ones) == len(others) == 1 and ones != others:
                yield Merge(ones[0].mentions[0], others[0].mentions[0])


def _one_line(words: str) -> str:
    return " ".join(words.split())
