"""All words that the window shows, in the reader's language; numbers and days as it writes them.

`tr` is called with the English sentence as a literal, so that `packaging/translations.py` finds it.
"""

from __future__ import annotations

import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

CONTEXT = "Sidelight"


def tr(text: str, *, n: int | None = None, about: str = "", **places: object) -> str:
    """The sentence in the reader's language, with what stands at its {places}.

    With `n`, `text` has English's two forms, "1 name|{n} names". `about` tells alike words apart for translators.
    """
    said = QCoreApplication.translate(CONTEXT, text, about, -1 if n is None else n)
    if n is not None:
        if said == text:  # English
            said = text.split("|")[n != 1]
        places["n"] = number(n)
    return said.format(**places) if places else said


def marked(text: str) -> str:
    """The same text, to be translated by `tr` when it is shown: languages are not known yet at import."""
    return text


def number(value: int) -> str:
    """ "12,345"."""
    return QLocale().toString(value)


def day(date: datetime.date) -> str:
    """ "5 Nov 2024"."""
    return _dated(date, tr("d MMM yyyy", about="a day, as Qt's QLocale.toString has it"))


def full_day(date: datetime.date) -> str:
    """ "5 November 2024"."""
    return _dated(date, tr("d MMMM yyyy", about="a day in full"))


def month(date: datetime.date) -> str:
    """ "Nov 2024"."""
    return _dated(date, tr("MMM yyyy", about="a month"))


def _dated(date: datetime.date, form: str) -> str:
    return QLocale().toString(QDate(date.year, date.month, date.day), form)
