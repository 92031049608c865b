"""From a parsed document to its entities."""

from __future__ import annotations

from collections import Counter
from collections.abc import Set

from spacy.tokens import Doc

from reader.analysis.analysis import Entity, EntityType, FoundBy
from reader.analysis.names.article import Article
from reader.analysis.names.built import acronyms, built_names
from reader.analysis.names.grouping import grouped
from reader.analysis.names.lexicon import Lexicon
from reader.analysis.names.listed import listed_names
from reader.analysis.names.loud import loud_names
from reader.analysis.names.model_names import model_names
from reader.analysis.names.name import Name, settle
from reader.analysis.names.people_by_rule import people_by_rule, with_surnames
from reader.analysis.names.repeats import repeated
from reader.analysis.names.speaking import speaking_names
from reader.analysis.names.spelling import Spelling, normal, spellings_of
from reader.documents import Document, Span

_AMERICAN = frozenset(
    {"United States", "Americans", "White House", "Washington, D.C.", "United States Department of State"}
    | {f"{party} Party (United States)" for party in ("Democratic", "Republican")}
)


def find_entities(doc: Doc, document: Document, lexicon: Lexicon) -> tuple[Entity, ...]:
    """What `document` names, in the order of first mention ("e1" first); mentions never overlap.

    `doc` is what parsing.parse() gave for `document`: its text is the document's, its ents are the raw model's.
    """
    article = Article(doc, document)
    model = model_names(article, lexicon)
    names = names_of(article, model, lexicon)
    groups = grouped(article, spellings_of(article, names, lexicon), lexicon)
    groups.sort(key=lambda group: min(spelling.names[0].start for spelling in group))
    american = any(spelling.canonical in _AMERICAN for group in groups for spelling in group)
    by_model = {Span(name.start, name.end) for name in model}
    return tuple(_entity(f"e{number}", group, document, american, by_model) for number, group in enumerate(groups, 1))


def names_of(article: Article, model: list[Name], lexicon: Lexicon) -> list[Name]:
    """Every name of the article, in order and without overlap, from the model, the lists, the rules and each other."""
    quiet = [name for name in with_surnames(article, model, lexicon) if not article.in_loud(name.start)]
    found = settle(
        [*quiet, *listed_names(article, lexicon), *built_names(article, lexicon), *people_by_rule(article, lexicon)]
    )
    found = settle([*found, *acronyms(article, found)])
    found = settle([*found, *speaking_names(article, found, lexicon)])
    body = [name for name in found if not article.in_loud(name.start)]
    found = settle([*found, *repeated(article, body, lexicon)])
    return settle([*found, *loud_names(article, model, body, lexicon)])


def _entity(identity: str, group: list[Spelling], document: Document, american: bool, by_model: Set[Span]) -> Entity:
    spans = sorted(Span(name.start, name.end) for spelling in group for name in spelling.names)
    kinds: Counter[EntityType] = Counter()
    for spelling in group:
        kinds[spelling.type] += len(spelling.names) + 100 * bool(spelling.canonical)
    kind = kinds.most_common(1)[0][0]
    written = Counter(span.of(document.text) for span in spans)
    ranked = sorted(written, key=lambda words: (-len(words), words.isupper()))
    name = _with_owner(group, ranked[0])
    # "Congress" and "the Senate" are the American ones only in an article that speaks of America.
    canonical = dict.fromkeys(
        s.canonical
        for s in group
        if s.canonical and s.canonical != name and (american or "United States" not in s.canonical)
    )
    found_by = tuple(FoundBy.MODEL if span in by_model else FoundBy.RULE for span in spans)
    in_full = (spelling.owned.in_full() for spelling in group if spelling.owned)
    expansions = tuple(dict.fromkeys(words for words in (*canonical, *in_full) if words != name))
    others = tuple(words for words in ranked if words != name)
    return Entity(identity, name, kind, tuple(spans), others, expansions, found_by)


def _with_owner(group: list[Spelling], fullest: str) -> str:
    """The name, with whose office it is where no mention says so itself."""
    return next((s.called for s in group if s.called and normal(s.words) == normal(fullest)), fullest)
