"""An import in a process of its own, to be killed: FOLDER LIBRARY PIDS; and the analysis that tests import with."""

from __future__ import annotations

import os
import sys
import time
from functools import partial
from pathlib import Path

from reader.analysis import Analysis, EntityType
from reader.analysis import Entity as Name
from reader.documents import Document, Span
from reader.library.articles import Articles, LibraryFile, import_folder


def make_analyse():
    return lambda document: first_word(document)


def make_slow_analyse(pids: Path):
    (pids / str(os.getpid())).touch()

    def analyse(document: Document) -> Analysis:
        time.sleep(0.05)  # a model takes its time: the process is killed within
        return first_word(document)

    return analyse


def first_word(document: Document) -> Analysis:
    word = document.text.split(maxsplit=1)[0]
    return Analysis((Name("e0", word, EntityType.ORG, (Span(0, len(word)),)),), (), "first word")


if __name__ == "__main__":
    file = LibraryFile(Path(sys.argv[2]))
    import_folder([Path(sys.argv[1])], Articles(file), partial(make_slow_analyse, Path(sys.argv[3])))
    file.close()
