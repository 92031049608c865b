"""Names that show themselves by speaking: a proper noun that says, tells or asks something is somebody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from spacy.tokens import Doc, Token

from reader.analysis.analysis import EntityType
from reader.analysis.names.article import Article
from reader.analysis.names.lexicon import Lexicon
from reader.analysis.names.name import Name, Origin

_SPEECH = frozenset({"say", "tell", "add", "ask", "note", "explain", "argue", "warn", "insist", "reply", "recall"})
_LONGEST = 4


def speaking_names(article: Article, found: Iterable[Name], lexicon: Lexicon) -> Iterator[Name]:
    """The subjects of verbs of speech that nothing else has `found`."""
    covered = {index for name in found for index in article.tokens_in(name.start, name.end)}
    for token in _subjects(article.doc):
        if token.head.lemma_ not in _SPEECH or not _is_name(article, token.i, lexicon):
            continue
        first = token.i
        while token.i - first < _LONGEST and first and _is_name(article, first - 1, lexicon):
            first -= 1
        has_article = first and article.tags[first - 1] in {"DT", "PRP$", "JJ", "POS"}
        if not has_article and not covered.intersection(range(first, token.i + 1)):
            start, end = article.starts[first], article.starts[token.i] + len(article.words[token.i])
            yield Name(start, end, EntityType.PERSON, Origin.MODEL)


def _subjects(doc: Doc) -> Iterator[Token]:
    subject = doc.vocab.strings["nsubj"]
    relations: list[int] = doc.to_array("DEP").tolist()
    return (doc[index] for index, relation in enumerate(relations) if relation == subject)


def _is_name(article: Article, index: int, lexicon: Lexicon) -> bool:
    word = article.words[index]
    if article.tags[index] != "NNP" or not (word.istitle() and word.isalpha() and len(word) > 1):
        return False
    if (
        word in lexicon.titles
        or word in lexicon.heads
        or word in lexicon.no_names
        or article.in_loud(article.starts[index])
    ):
        return False
    small = word.lower()
    return small not in lexicon.common and small not in lexicon.roles and small not in article.lower_words
