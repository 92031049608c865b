from pathlib import Path

import pytest
from hypothesis import settings

from reader.documents import Document
from reader.notes import Notebook, NoteStore
from tests.notes.note_documents import TEXT, document_of

settings.register_profile("untimed", deadline=None)  # the machine may be busy
settings.load_profile("untimed")


@pytest.fixture
def document() -> Document:
    return document_of(TEXT, Path("articles") / "truce.txt", "Harbour ministers agree on a fishing truce")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "notes"


@pytest.fixture
def notebook(document: Document, folder: Path) -> Notebook:
    return Notebook(document, NoteStore(folder))


@pytest.fixture
def note_file(document: Document, folder: Path) -> Path:
    return folder / f"{document.digest}.json"
