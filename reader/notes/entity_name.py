"""By what an entity is known across articles: its name and its type."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote, unquote

from reader.notes.folding import folded_words

_PREFIX = "reader:entity/"


@dataclass(frozen=True, slots=True)
class EntityName:
    """The name of an entity and its type (an EntityType's value); ValueError if either is empty."""

    name: str
    type: str

    def __post_init__(self) -> None:
        if not (self.name and self.type):
            raise ValueError("an entity needs a name and a type")

    @property
    def iri(self) -> str:
        """The two as one address, which `of_iri` reads."""
        return _PREFIX + "/".join(quote(part, safe="", errors="surrogatepass") for part in (self.type, self.name))

    @classmethod
    def of_iri(cls, iri: str) -> EntityName:
        """The entity that `iri` names; ValueError if it names none."""
        kind, slash, name = iri.removeprefix(_PREFIX).partition("/")
        if not (iri.startswith(_PREFIX) and slash):
            raise ValueError(f"not the address of an entity: {iri:.80}")
        return cls(*(unquote(part, errors="surrogatepass") for part in (name, kind)))

    def means(self, other: EntityName, other_names: Iterable[str] = ()) -> bool:
        """Whether this is the entity that an article calls `other`, or by one of `other_names`.

        Case, accents and white space do not count. Of a person one word is not enough unless it is all that the
        article has: a surname belongs to many.
        """
        return self.key in other.keys(other_names)

    @property
    def key(self) -> tuple[str, str]:
        """What is alike where the name is."""
        return self.type, _folded(self.name)

    def keys(self, other_names: Iterable[str] = ()) -> frozenset[tuple[str, str]]:
        """The `key` of every name that means what an article calls this, or by one of `other_names`."""
        further = (name for name in other_names if self.type != "PERSON" or " " in name.strip())
        return frozenset((self.type, _folded(name)) for name in (self.name, *further))


@functools.lru_cache(maxsize=16_384)
def _folded(name: str) -> str:
    return folded_words(name).strip()
