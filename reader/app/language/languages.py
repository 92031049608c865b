"""Which language the window speaks."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "de": "Deutsch", "uk": "Українська"}


def speak(app: QCoreApplication, chosen: str, folder: Path) -> None:
    """Let the window speak the language that was `chosen`, else the first of the system's that there is.

    `folder` holds the translations. English is in the program itself, and is what is left where a file is missing.
    """
    language = chosen if chosen in LANGUAGES else first_of(QLocale.system().uiLanguages())
    if QLocale().language() != QLocale(language).language():
        QLocale.setDefault(QLocale(language))
    if language == ENGLISH:
        return
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)  # the words of its own buttons and dialogs
    for file in (f"{qt}/qtbase_{language}.qm", str(folder / f"sidelight_{language}.qm")):
        translator = QTranslator(app)
        if translator.load(file):
            app.installTranslator(translator)


def first_of(wanted: Sequence[str]) -> str:
    """The first language of `wanted`, as "de-AT" or "uk", that there is; else English."""
    codes = (each.replace("_", "-").split("-")[0] for each in wanted)
    return next((code for code in codes if code in LANGUAGES), ENGLISH)
