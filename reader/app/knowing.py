"""What is known beyond the text, opened from the folders of one installation."""

from __future__ import annotations

import contextlib
from contextlib import ExitStack
from pathlib import Path

from reader.app.library import LazyLibrary
from reader.app.services import Knowledge
from reader.app.work import Lanes
from reader.background import (
    CHOICES_FILE,
    ENGLISH_WIKIPEDIA,
    BackgroundService,
    NetworkPolicy,
    Sources,
    open_background,
)
from reader.errors import ReaderError
from reader.library.corrections import CorrectionStore
from reader.notes import EntityNotebook, Notebook, NoteStore
from reader.paths import Folders, resources
from reader.settings import SettingsFile


def open_knowledge(
    folders: Folders, wikipedia_url: str | None, settings: SettingsFile, opened: ExitStack, lanes: Lanes
) -> Knowledge:
    """All of it; what has to be closed is closed with `opened`. ReaderError where `wikipedia_url` is no web address.

    Notes are read and written in lanes.
    """
    backgrounds = open_background(
        folders.cache, resources() / "background", wikipedia_url, choices_file=folders.data / CHOICES_FILE
    )
    opened.callback(backgrounds.close)
    follow_settings(backgrounds, settings, follows_server=wikipedia_url is None)
    library = LazyLibrary(folders.data)
    opened.callback(library.close)
    read, write = lanes.notebooks.do, lanes.saving.do
    store = NoteStore(folders.data / "notes")
    return Knowledge(
        backgrounds=backgrounds,
        open_notebook=lambda document: Notebook(document, store, read=read, write=write),
        entity_notes=EntityNotebook(store, read=read, write=write),
        corrections=CorrectionStore(folders.data / "corrections"),
        library=library,
        notes=store,
    )


def follow_settings(backgrounds: BackgroundService, file: SettingsFile, *, follows_server: bool = True) -> None:
    """Let background come from where the settings say, now and after each change; with `follows_server`, which too."""

    def follow() -> None:
        kept = file.settings
        files = tuple(Path(name) for name in kept.zim_files)
        backgrounds.sources = Sources(kept.cache, files, kept.starter, NetworkPolicy(kept.network))
        if follows_server:
            with contextlib.suppress(ReaderError):  # a file that was written by hand may name what is no address
                backgrounds.wikipedia_url = kept.wikipedia or ENGLISH_WIKIPEDIA

    follow()
    file.subscribe(follow)
