from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library.articles import Articles, LibraryFile


@pytest.fixture
def library_file(tmp_path: Path) -> Iterator[LibraryFile]:
    file = LibraryFile(tmp_path / "library.db")
    yield file
    file.close()


@pytest.fixture
def articles(library_file: LibraryFile) -> Articles:
    return Articles(library_file)
