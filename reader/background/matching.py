"""Names and pages: which spellings to ask for, and which of several pages an article means."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from reader.background.background import Candidate, Query
from reader.background.company import speaking_for
from reader.background.kinds import fits, is_person
from reader.background.pages import Page
from reader.background.plain_text import MAX_DESCRIPTION, one_line

MAX_NAMES = 12
MAX_TITLE_BYTES = 240
MAX_CANDIDATES = 5
# What must speak for a page before it is shown unasked: the sum of the shared words' weights, and how far ahead of
# the next it must be. Many persons share a full name, and most of them have no page: that takes more words.
CLEAR = 2.0
CLEARER_BY = 1.5
FAVOUR = 3.0
FEW = 3
NOT_THE_NAME_ITSELF = 0.6
A_GOOD_DEAL = 5
OUTDONE_BY = 1
SUPPORT_AGAINST_TYPE = 3
SUPPORT_FOR_NAMESAKE = 5

MAX_ENTRIES = 20
_LONGEST_ACRONYM = 4
_STEM = 4
_MAX_OWNERS = 2
_MAX_CONTEXT = 20_000
_CAPITALISED = r"[A-Z][\w.-]+"
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_LIFE = re.compile(r"\b(?:born|died)\b|\d{4}[–-]\d{4}")
_NOT_IN_TITLES = re.compile(
    "[#<>\\[\\]{}|_\\x00-\\x1f\\x7f-\\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffd]"
)
_STOP_WORDS = frozenset(
    "a an and are at but by for he her his if in is it its no not of on or our she so the to up us was we who you "
    "about after again against also although among another because been before being between both could does down "
    "during each even every first from further have having here into itself just like made make many more most much "
    "must near never only other over said same says several should since some such than that their them then there "
    "these they this those through under until upon very want wants was were what when where which while whose will "
    "with within without would year years born american refer people".split()
)


def titles_of(query: Query) -> tuple[str, ...]:
    """The titles to ask for, likeliest first.

    Names that say all of the query's name and more ("United States Congress" for "Congress") go before it, the rest
    behind it; each is tried as it stands, then in the spellings that a title may have.
    """
    own = set(words(query.name))
    fuller = [name for name in query.other_names if own and own < set(words(name))]
    others = [name for name in query.other_names if name not in fuller]
    found: dict[str, None] = {}
    for name in (*_with_owner(query), *fuller, query.name, *others):
        for spelling in _spellings(name):
            if len(spelling.encode()) <= MAX_TITLE_BYTES:
                found.setdefault(spelling)
    return tuple(found)[:MAX_NAMES]


def _with_owner(query: Query) -> list[str]:
    """ "Foreign Ministry of Ukraine" for a "Foreign Ministry" that the article calls Ukraine's."""
    if query.type != "ORG":
        return []
    owners = re.findall(
        rf"({_CAPITALISED}(?: {_CAPITALISED})?)['’]s {re.escape(query.name)}\b", query.context[:_MAX_CONTEXT]
    )
    return [f"{query.name} of {owner}" for owner in dict.fromkeys(owners)][:_MAX_OWNERS]


def _spellings(name: str) -> list[str]:
    """The name without what no title has: typographic quotes, a word divided at a line's end, an article, capitals."""
    title = " ".join(_NOT_IN_TITLES.sub(" ", name).replace("’", "'").split())
    whole = re.sub(r"(?<=\w)- (?=\w)", "-", title)
    without = re.sub(r"^(?:the|an?) (?=\S)", "", whole, flags=re.IGNORECASE)
    is_shouted = len(without) > _LONGEST_ACRONYM and without.isupper()
    small = re.sub(r"'S\b", "'s", without.title()) if is_shouted else without
    return [spelling for spelling in (title, whole, without, small) if spelling]


def is_part(name: str, query: Query) -> bool:
    """Whether the name has some, but not all words of the query's fullest name, and no others."""
    return set(words(name)) < set(words(query.name))


def may_stand_for(name: str, query: Query, page: Page) -> bool:
    """Whether a page found under `name` can be trusted for the query.

    A name that is only a part of the fullest one ("Woodhouse" for "Bob Woodhouse") is, where the page itself has
    all the words of the fullest name, or its title a form of them ("Robert" is none of "Bob", "Bobby" is).
    """
    if not is_part(name, query):
        return True
    said = set(words(" ".join((page.title, page.description, *page.paragraphs[:1]))))
    stems = {word[:_STEM] for word in words(page.title) if len(word) >= _STEM}
    return all(word in said or word[:_STEM] in stems for word in words(query.name))


def words(text: str) -> list[str]:
    """The words of a text, casefolded, without possessive endings."""
    return [re.sub(r"['’]s?$", "", word.casefold()) for word in _WORD.findall(text)]


def support(query: Query, page: Page) -> int:
    """How many telling words the page shares with what the article says around the name."""
    return len(_page_words(page) & _context_words(query))


def speaks_of_other_things(query: Query, page: Page) -> bool:
    """Whether the article says a good deal around the name, and neither that nor its other names speak for the page."""
    context = _context_words(query)
    is_alone = not context & _page_words(page) and not speaking_for(page, query.company)
    return len(context) >= A_GOOD_DEAL and is_alone


def is_meant(query: Query, page: Page) -> bool:
    """Whether the types agree, or the article says so much of a person of that surname that the tagger erred."""
    if fits(page, query.type):
        return True
    if query.type == "PERSON" or not is_person(page):
        return False
    return words(page.title)[-1:] == words(query.name)[-1:] and support(query, page) >= SUPPORT_AGAINST_TYPE


def choose(query: Query, pages: Sequence[Page], favoured: Collection[str] = ()) -> Page | None:
    """The page that the words around the name clearly mean, or None where the reader must be asked.

    `favoured` are titles for which something else speaks: the lexicon, a built-in note.
    """
    ranked = _scored(query, pages, favoured)
    if not ranked:
        return None
    best, page = ranked[0]
    second = ranked[1][0] if len(ranked) > 1 else 0.0
    is_clear = best >= CLEAR and best >= CLEARER_BY * second
    is_full_name = query.type == "PERSON" and len(words(query.name)) > 1
    if is_full_name and page.title not in favoured and support(query, page) < SUPPORT_FOR_NAMESAKE:
        return None
    return page if is_clear else None


def choose_by_company(query: Query, pages: Sequence[Page]) -> Page | None:
    """The page that has the query's name, and that the words around it and the article's other names clearly mean."""
    chosen = choose(query, pages)
    is_spoken_for = chosen is not None and bool(speaking_for(chosen, query.company))
    return chosen if chosen and is_spoken_for and _is_so_called(query, chosen) else None


def is_outdone(query: Query, favoured: Page, pages: Sequence[Page]) -> bool:
    """Whether the article speaks more of another of the pages, so that a mere guess at this one must give way."""
    others = [support(query, page) for page in pages if page != favoured and is_meant(query, page)]
    return max(others, default=0) >= support(query, favoured) + OUTDONE_BY


def likeliest_titles(query: Query, glosses: Mapping[str, str]) -> tuple[str, ...]:
    """The titles to look at among those that a disambiguation page glosses: those nearest to the context, in order."""
    context = _context_words(query)

    def distance(title: str) -> int:
        gloss = f"{title} {glosses[title]}"
        looks_right = query.type == "PERSON" and bool(_LIFE.search(gloss))
        return -len(_telling_words((gloss,)) & context) - 2 * looks_right

    return tuple(sorted(glosses, key=distance)[:MAX_ENTRIES])


def candidates(query: Query, pages: Sequence[Page], most: int = MAX_CANDIDATES) -> tuple[Candidate, ...]:
    """The likeliest of the pages, those of the query's type before all others."""
    fitting = [page for _, page in _scored(query, pages)]
    others = [page for page in dict.fromkeys(pages) if page not in fitting]
    return tuple(Candidate(page.title, _described(page)) for page in (fitting + others)[:most])


def _scored(query: Query, pages: Sequence[Page], favoured: Collection[str] = ()) -> list[tuple[float, Page]]:
    """The pages that fit the query's type with what their words share with its context, best first.

    A shared word counts the more, the fewer of the pages have it (inverse document frequency among them); so does a
    page of the query's company that speaks for it.
    """
    fitting = [page for page in pages if not page.is_list and is_meant(query, page)]
    telling = [_page_words(page) for page in fitting]
    context = _context_words(query)
    speaking = [speaking_for(page, query.company) for page in fitting]
    spread = Counter(one for of_page in (*telling, *speaking) for one in of_page)
    many = max(len(fitting), FEW)
    scored = []
    for page, of_page, others in zip(fitting, telling, speaking, strict=True):
        shared = sum(math.log(1 + many / spread[one]) for one in (*(of_page & context), *others))
        share = 1.0 if _is_so_called(query, page) else NOT_THE_NAME_ITSELF
        scored.append((shared * share + (FAVOUR if page.title in favoured else 0.0), page))
    return sorted(scored, key=lambda one: -one[0])


def _is_so_called(query: Query, page: Page) -> bool:
    """Whether one of the query's names is the page's title, or it is a person whose name has all of the query's."""
    names, own = {_bare(title) for title in titles_of(query)}, set(words(query.name))
    return _bare(page.title) in names or (is_person(page) and own <= set(words(page.title)))


def _context_words(query: Query) -> set[str]:
    return _telling_words((query.context[:_MAX_CONTEXT],)) - set(words(query.name))


def _page_words(page: Page) -> set[str]:
    return _telling_words((page.title, page.description, *page.paragraphs[:1], *page.categories))


def _bare(title: str) -> str:
    """The title without what tells it from others: "Flint" of "Flint, Michigan" and of "Flint (film)"."""
    return re.sub(r"(?:, .*| \(.*\))$", "", title).casefold()


def _telling_words(texts: Iterable[str]) -> set[str]:
    """The words that tell what a text is about, acronyms ("CNN") among them."""
    found = [word for text in texts for word in _WORD.findall(text)]
    acronyms = {word.casefold() for word in found if 1 < len(word) < 4 and word.isupper()}
    long = {word for word in words(" ".join(found)) if len(word) > 3}
    return (acronyms | long) - _STOP_WORDS


def _described(page: Page) -> str:
    if page.description or not page.paragraphs:
        return page.description
    return one_line(page.paragraphs[0], MAX_DESCRIPTION)
