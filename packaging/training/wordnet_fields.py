"""Writes resources/positions/fields.tsv: the semantic field of common verbs and nouns, from WordNet.

    python packaging/training/wordnet_fields.py DICT [--into DIR]

DICT is the folder of WordNet 3.0's index and data files (Debian: wordnet-base). A word's field is the lexicographer
file of its first, most frequent sense; of nouns only those that WordNet's own counts have seen.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FIELDS = (
    "adj.all adj.pert adv.all Tops act animal artifact attribute body cognition communication event feeling food "
    "group location motive object person phenomenon plant possession process quantity relation shape state substance "
    "time body change cognition communication competition consumption contact creation emotion motion perception "
    "possession social stative weather adj.ppl"
).split(" ")
REMARK = (
    "# part of speech <tab> field <tab> lemmas: the lexicographer file of each word's first sense in WordNet 3.0,\n"
    "# Copyright 2006 by Princeton University, all rights reserved (its licence: WordNet-licence.txt, here).\n"
    "# Made by packaging/training/wordnet_fields.py.\n"
)


def fields(folder: Path, pos: str) -> Iterator[tuple[str, str]]:
    """Each lemma of a part of speech ("verb", "noun") with its field."""
    with (folder / f"data.{pos}").open("rb") as data, (folder / f"index.{pos}").open(encoding="utf-8") as index:
        for line in index:
            lemma, *rest = line.split()
            if line.startswith(" ") or not lemma.isalpha():
                continue
            pointers = int(rest[2])
            counted, offset = int(rest[pointers + 4]), rest[pointers + 5]
            if pos == "verb" or counted:
                data.seek(int(offset))
                row = data.readline().decode("ascii").split()
                if lemma in row:  # not a name, which is written with a capital
                    yield lemma, FIELDS[int(row[1])]


def main() -> None:
    """Writes the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--into", type=Path, default=ROOT / "resources" / "positions")
    given = parser.parse_args()
    rows: dict[tuple[str, str], list[str]] = {}
    for pos in ("verb", "noun"):
        for lemma, field in fields(given.folder, pos):
            rows.setdefault((pos.upper(), field), []).append(lemma)
    lines = [f"{pos}\t{field}\t{' '.join(sorted(words))}\n" for (pos, field), words in sorted(rows.items())]
    (given.into / "fields.tsv").write_text(REMARK + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
