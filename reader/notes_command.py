"""`reader notes`: the notes on a file are exported, or others taken in, without a window."""

from __future__ import annotations

import argparse
from contextlib import closing
from pathlib import Path
from typing import TextIO

from reader.analysis import Analysis
from reader.analysis.loading import load_analyser
from reader.background import CHOICES_FILE, Answer, open_background
from reader.documents import Document, load
from reader.errors import ReaderError
from reader.library.corrections import CorrectionBook, CorrectionStore
from reader.library.lookup import query_for
from reader.notes import EntityNotebook, Notebook, NoteStore, read_notes
from reader.paths import Folders, resources
from reader.report import Extent, NotesFormat, export_notes, gather, notes_as
from reader.report.notes_export import ToPdf
from reader.settings import SettingsFile


def notes_parser() -> argparse.ArgumentParser:
    """The arguments of `reader notes`."""
    parser = argparse.ArgumentParser(prog="reader notes", description="Export the notes on a file, or take others in.")
    parser.add_argument("file", type=Path, metavar="FILE", help="the text that the notes are on")
    formats = [form.value for form in NotesFormat]
    parser.add_argument("--format", choices=formats, default=NotesFormat.MARKDOWN.value, help="what is written")
    parser.add_argument("--all", action="store_true", help="positions and background too; reads the text for them")
    parser.add_argument("--out", type=Path, metavar="PATH", help="write to this file")
    parser.add_argument("--import", type=Path, dest="take_in", metavar="NOTES", help="take in W3C annotations first")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="keep settings, data and cache under DIR")
    return parser


def run_notes(options: argparse.Namespace, folders: Folders, out: TextIO, to_pdf: ToPdf) -> list[str]:
    """Do what `options` say; gives sentences on what was taken in. Raises ReaderError.

    `to_pdf` makes a PDF of a title and a page of HTML.
    """
    form = NotesFormat(options.format)
    if form is NotesFormat.PDF and not options.out:
        raise ReaderError("A PDF needs a file to be written to: --out PATH.")
    document = load(options.file)
    store = NoteStore(folders.data / "notes")
    notebook, entities = Notebook(document, store), EntityNotebook(store)
    told = _take_in(options.take_in, document, notebook, entities) if options.take_in else []
    if options.take_in and not options.out:
        return told
    analysis, background = _read(document, folders) if options.all else (None, {})
    extent = Extent.ALL if options.all else Extent.NOTES
    gathered = gather(document, notebook.annotations(), entities.notes(), analysis, background, extent)
    if options.out:
        export_notes(options.out, gathered, form, to_pdf)
    else:
        out.write(notes_as(gathered, form))
    return told


def _take_in(path: Path, document: Document, notebook: Notebook, entities: EntityNotebook) -> list[str]:
    imported = read_notes(path, document)
    added = notebook.take_in(imported.annotations) + entities.take_in(imported.entity_notes)
    for sheet in (notebook, entities):
        if sheet.failure:
            raise sheet.failure
    return [imported.notice(added)]


def _read(document: Document, folders: Folders) -> tuple[Analysis, dict[str, Answer]]:
    """The analysis as the reader has corrected it, and what is known of its names without a network."""
    model = SettingsFile.within(folders.config).settings.model
    found = load_analyser(resources(), model or None).analyse(document)
    analysis = CorrectionBook(document, CorrectionStore(folders.data / "corrections")).applied(found).analysis
    choices = folders.data / CHOICES_FILE
    with closing(
        open_background(folders.cache, resources() / "background", network=False, choices_file=choices)
    ) as backgrounds:
        known = {entity.id: backgrounds.remembered(query_for(document, entity)) for entity in analysis.entities}
    return analysis, {identity: page for identity, page in known.items() if page}
