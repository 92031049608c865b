"""Analyses of a text of our own, drawn at random, and corrections that may or may not fit them."""

from hypothesis import strategies as st

from reader.analysis import Analysis, Entity, EntityType, FoundBy, Position, PositionKind
from reader.analysis.corrections import (
    AddName,
    LeaveOut,
    Merge,
    NotAPosition,
    PositionRef,
    Rename,
    Retype,
    Split,
    WrongSpeaker,
    WrongWords,
)
from reader.documents import Span

TEXT = (
    "Nils Aker, mayor of Port Ellery, met Marta Sund of the Northern Fleet Union.\n\n"
    "Aker said the nets would stay dry. Sund, an aide to Aker, denied that the Union had asked for it. "
    "“NFU boats will sail,” Sund told Ellery Radio."
)
TYPES = st.sampled_from(EntityType)


def span(words, nth=0, text=TEXT):
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


SPANS = st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 12)).map(
    lambda pair: Span(pair[0], min(len(TEXT), pair[0] + pair[1]))
)
WILD = st.builds(Span, st.integers(-3, len(TEXT) + 3), st.integers(-3, len(TEXT) + 3))


def apart(found):
    kept = []
    for each in sorted(set(found)):
        if not kept or kept[-1].end <= each.start:
            kept.append(each)
    return tuple(kept)


SEVERAL = st.lists(SPANS, min_size=1, max_size=3).map(apart)
OWNED = st.lists(st.tuples(SPANS, st.integers(0, 5), TYPES), max_size=14)
NUMBERS = st.integers(0, 30)
SAID = st.tuples(st.sampled_from(PositionKind), NUMBERS | SEVERAL, SEVERAL, SEVERAL, st.lists(NUMBERS, max_size=2))


def analysis_from(owned, said):
    """Entities of the spans that do not overlap, by owner; numbers stand for one of what there is."""
    by_span = {each: (owner, kind) for each, owner, kind in owned}
    mentions = apart(by_span)
    entities = {}
    for each in mentions:
        owner, kind = by_span[each]
        entity = entities.setdefault(owner, Entity(f"e{owner}", "", kind, ()))
        written = tuple(dict.fromkeys(span.of(TEXT) for span in (*entity.mentions, each)))
        mine = (*entity.mentions, each)
        origins = tuple(list(FoundBy)[mention.start % len(FoundBy)] for mention in mine)
        entities[owner] = Entity(entity.id, written[0], entity.type, mine, written[1:], found_by=origins)
    ids = [entity.id for entity in entities.values()]
    positions = []
    for kind, source, cue, content, speakers in said:
        if isinstance(source, int):
            source = (mentions[source % len(mentions)],) if mentions else (Span(0, 4),)
        speaking = tuple(dict.fromkeys(ids[each % len(ids)] for each in speakers if ids))
        positions.append(Position(kind, source, cue, content, speaking, sure=False))
    return Analysis(tuple(entities.values()), tuple(positions), "drawn")


def analyses():
    return st.builds(analysis_from, OWNED, st.lists(SAID, max_size=5))


# A number stands for a mention, or for a position, of the analysis that the correction is made for.
TARGETS = NUMBERS | NUMBERS | NUMBERS | SPANS | WILD
LISTS = st.lists(TARGETS, max_size=4)
NAMES = st.sampled_from(["Aker", "Nils Aker", "Sund", "NFU", " ", "Somebody Else", "Port\nEllery"])
DRAWN = st.one_of(
    st.tuples(st.just(Merge), TARGETS, TARGETS),
    st.tuples(st.just(Split), LISTS),
    st.tuples(st.just(Rename), TARGETS, NAMES),
    st.tuples(st.just(Retype), TARGETS, TYPES),
    st.tuples(st.just(LeaveOut), TARGETS, st.booleans()),
    st.tuples(st.just(AddName), LISTS, TYPES, NAMES),
    st.tuples(st.just(NotAPosition), NUMBERS),
    st.tuples(st.just(WrongSpeaker), NUMBERS, st.none() | TARGETS),
    st.tuples(st.just(WrongWords), NUMBERS, LISTS),
)


def correction_for(analysis, drawn):
    made, *parts = drawn
    mentions = [each for entity in analysis.entities for each in entity.mentions] or [Span(0, 4)]

    def span_of(part):
        return mentions[part % len(mentions)] if type(part) is int else part

    if made in (NotAPosition, WrongSpeaker, WrongWords):
        refs = [PositionRef.of(position) for position in analysis.positions] or [PositionRef((Span(0, 4),), ())]
        parts[0] = refs[parts[0] % len(refs)]
    return made(*(tuple(map(span_of, part)) if isinstance(part, list) else span_of(part) for part in parts))


def case_from(analysis, drawn):
    return analysis, tuple(correction_for(analysis, each) for each in drawn)


def cases():
    """An analysis and corrections, most of which fit it."""
    return st.builds(case_from, analyses(), st.lists(DRAWN, max_size=6))
