"""What is known of words: the speech act that a verb performs, and the semantic field of a word."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from reader.analysis.positions.tables import rows

FORCES = "forces.tsv"
FIELDS = "fields.tsv"
NOUNS = "nouns.tsv"
DEFAULT_FORCE = "says"
NONE = "none"


@dataclass(frozen=True, slots=True)
class Words:
    """Lists of words from resources/positions.

    `forces` are speech acts by lemma, `fields` WordNet's semantic fields by part of speech and lemma ("VERB say").
    `nouns` are the nouns and adjectives that may be cues (None: all).
    """

    forces: dict[str, str]
    fields: dict[str, str]
    nouns: frozenset[str] | None = None

    @classmethod
    def load(cls, folder: Path, *, all_nouns: bool = False) -> Words:
        """The lists in `folder`; OSError where one is missing."""
        forces = {lemma: force for force, lemmas in rows(folder / FORCES) for lemma in lemmas.split(" ")}
        fields = {f"{pos} {word}": field for pos, field, words in rows(folder / FIELDS) for word in words.split(" ")}
        nouns = None if all_nouns else frozenset(lemma for lemma, _, _ in rows(folder / NOUNS))
        return cls(forces, fields, nouns)

    def force(self, lemma: str) -> str:
        """The kind of speech act that this word performs: "says" where it is in no list."""
        return self.forces.get(lemma, DEFAULT_FORCE)

    def listed_force(self, lemma: str) -> str:
        """The kind of speech act, or "none" where the word is in no list."""
        return self.forces.get(lemma, NONE)

    def field(self, pos: str, lemma: str) -> str:
        """The semantic field of a word, or "none"."""
        return self.fields.get(f"{pos} {lemma}", NONE)

    def may_be_noun_cue(self, lemma: str) -> bool:
        """Whether a noun or an adjective is known as a cue."""
        return self.nouns is None or lemma in self.nouns
