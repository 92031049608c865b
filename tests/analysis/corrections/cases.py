"""Analyses of a text of our own, drawn at random, and corrections that may or may not fit them."""

from hypothesis import strategies as st

from reader.analysis import Analysis, Entity, EntityType, Position, PositionKind
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


@st.composite
def spans(draw):
    start = draw(st.integers(0, len(TEXT) - 1))
    return Span(start, min(len(TEXT), start + draw(st.integers(1, 12))))


def apart(found):
    kept = []
    for each in sorted(set(found)):
        if not kept or kept[-1].end <= each.start:
            kept.append(each)
    return kept


SEVERAL = st.lists(spans(), min_size=1, max_size=3).map(lambda found: tuple(apart(found)))


@st.composite
def analyses(draw):
    mentions = apart(draw(st.lists(spans(), max_size=14)))
    owners = draw(st.lists(st.integers(0, 5), min_size=len(mentions), max_size=len(mentions)))
    entities = []
    for owner in dict.fromkeys(owners):
        own = tuple(each for each, whose in zip(mentions, owners, strict=True) if whose == owner)
        written = list(dict.fromkeys(each.of(TEXT) for each in own))
        entities.append(Entity(f"e{owner}", written[0], draw(TYPES), own, tuple(written[1:])))
    ids = [entity.id for entity in entities]
    speakers = st.lists(st.sampled_from(ids), unique=True, max_size=2).map(tuple) if ids else st.just(())
    sources = SEVERAL | st.sampled_from(mentions).map(lambda each: (each,)) if mentions else SEVERAL
    position = st.builds(
        Position, st.sampled_from(PositionKind), sources, SEVERAL, SEVERAL, speakers, sure=st.booleans()
    )
    return Analysis(tuple(entities), tuple(draw(st.lists(position, max_size=5))), "drawn")


@st.composite
def corrections_for(draw, analysis, most=6):
    mentions = [each for entity in analysis.entities for each in entity.mentions]
    near = st.sampled_from(mentions) if mentions else spans()
    wild = st.builds(Span, st.integers(-3, len(TEXT) + 3), st.integers(-3, len(TEXT) + 3))
    target = near | near | near | spans() | wild
    refs = [PositionRef.of(position) for position in analysis.positions]
    ref = st.sampled_from(refs) if refs else st.builds(PositionRef, SEVERAL, SEVERAL)
    targets = st.lists(target, max_size=4).map(tuple)
    name = st.sampled_from(["Aker", "Nils Aker", "Sund", "NFU", " ", "Somebody Else", "Port\nEllery"])
    one = st.one_of(
        st.builds(Merge, target, target),
        st.builds(Split, targets),
        st.builds(Rename, target, name),
        st.builds(Retype, target, TYPES),
        st.builds(LeaveOut, target, st.booleans()),
        st.builds(AddName, targets, TYPES, name),
        st.builds(NotAPosition, ref),
        st.builds(WrongSpeaker, ref, st.none() | target),
        st.builds(WrongWords, ref, targets),
    )
    return tuple(draw(st.lists(one, max_size=most)))


@st.composite
def cases(draw):
    """An analysis and corrections, most of which fit it."""
    analysis = draw(analyses())
    return analysis, draw(corrections_for(analysis))
