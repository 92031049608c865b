"""Texts that are no usual article, of any size: each takes about how many names it is to hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import cycle, islice, product

_FIRST = "Ada Bo Carl Dora Emil Freya Gus Hanna Ivan Jana Karl Lena Milo Nora Otto Petra Rosa Sven Tina Ursula".split()
_SYLLABLES = "ka lo mi ru ten bar dos vil han quil mar sto fel gri pon".split()
_HEADS = "Council University Ministry Commission Foundation Hospital".split()
_COUNTRIES = "Peru Kenya Norway Chile Georgia Jordan".split()


def people() -> Iterator[str]:
    """Names of people without end; the surnames come again after some thousands."""
    surnames = cycle("".join(parts).capitalize() for parts in product(_SYLLABLES, repeat=3))
    return (f"{first} {surname}" for first, surname in zip(cycle(_FIRST), surnames, strict=False))


def bodies() -> Iterator[str]:
    """Names of organisations without end."""
    return (f"{name.split()[1]} {head}" for name, head in zip(people(), cycle(_HEADS), strict=False))


def _lines(pattern: str) -> Callable[[int], str]:
    """A line for each name: "{person}", "{body}" and "{country}" stand for the next ones."""

    def text(count: int) -> str:
        names = zip(people(), bodies(), cycle(_COUNTRIES), strict=False)
        return "\n".join(pattern.format(person=p, body=b, country=c) for p, b, c in islice(names, count))

    return text


def _upper(text: Callable[[int], str]) -> Callable[[int], str]:
    return lambda count: text(count).upper()


def _lower(text: Callable[[int], str]) -> Callable[[int], str]:
    return lambda count: text(count).lower()


_SAID = _lines("{person} said that the {body} was slow.")

ODD_TEXTS: dict[str, Callable[[int], str]] = {
    "names, a line each": _lines("{person}"),
    "names in one sentence": lambda count: ", ".join(islice(people(), count)) + " were there.",
    "one surname": _lines("{person} Quill slept, and Quill said so."),
    "sentences": _SAID,
    "all capitals": _upper(_SAID),
    "no capitals": _lower(_SAID),
    "ministries": _lines("{country}'s Foreign Ministry wrote. The Foreign Ministry slept."),
    "one country": lambda count: "Georgia wrote to Georgia. " * count,
    "acronyms": _lines("The {body} (TLF) met {person}."),
    "possessives": lambda count: "'s ".join(name.split()[1] for name in islice(people(), count)),
    "one long name": lambda count: "We met " + " ".join(name.split()[1] for name in islice(people(), count)) + ".",
    "table": _lines("| {person} | {body} | 12,5 | {country} |"),
    "code": _lines('if country == "{country}": return Council("{person}")  # see {body}'),
}
