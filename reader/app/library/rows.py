"""What the lists of the library show: articles, positions, speakers and pairs, in words."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.analysis import EntityType
from reader.app.language.wording import day, number, tr
from reader.app.panel.words import STATUS_NAMES, TYPE_NAMES, one_line

if TYPE_CHECKING:
    from reader.library.articles import Difference, KeptArticle, KeptPosition, SpeakerCount, Subject

_LONGEST = 400
_APART = " · "


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a bold heading with something beside it, words, and a small line below; `of` is what it stands for.

    `share`, 0 to 1, is drawn as a bar.
    """

    heading: str
    aside: str
    words: str
    below: str
    of: object
    share: float = 0.0

    @property
    def told(self) -> str:
        """All of it, to be read out."""
        return ", ".join(filter(None, (self.heading, self.aside, self.words, self.below)))


def day_of(date: datetime.date | None) -> str:
    """ "5 Nov 2024"; "no date" where there is none."""
    return day(date) if date else tr("no date")


def saying(position: KeptPosition) -> str:
    """Who says it to whom, and how: "Mark Rutte → Volodymyr Zelenskyy: agrees"."""
    speakers = ", ".join(position.speaker_names) or tr("Nobody who is named")
    to = f" → {position.addressee}:" if position.addressee else ""
    status, _ = STATUS_NAMES[position.status]
    less = "" if position.sure else tr("less certain")
    manner = ", ".join(filter(None, (tr(status) if status else "", less)))
    return f"{speakers}{to} {tr(position.force)}" + (f" ({manner})" if manner else "")


def position_row(position: KeptPosition) -> Row:
    """A position with the article that reports it."""
    words = one_line(position.words, _LONGEST)
    return Row(saying(position), day_of(position.date), words, position.title, position)


def article_row(article: KeptArticle, words: str = "") -> Row:
    """An article with who wrote it and where its file was."""
    below = _APART.join(filter(None, (article.byline, article.path.name if article.path else tr("copied words"))))
    return Row(article.title or tr("Without a title"), day_of(article.date), one_line(words, _LONGEST), below, article)


def speaker_rows(speakers: Sequence[SpeakerCount]) -> list[Row]:
    """Speakers with how many positions each holds, and a bar for that."""
    most = max((each.positions for each in speakers), default=1)
    return [
        Row(each.subject.name, number(each.positions), "", _kind(each.subject), each.subject, each.positions / most)
        for each in speakers
    ]


def subject_row(subject: Subject) -> Row:
    """A person or thing with in how many articles it is named."""
    return Row(subject.name, tr("1 article|{n} articles", n=subject.articles), "", _kind(subject), subject)


def difference_row(difference: Difference) -> Row:
    """Two positions of one speaker, in one row."""
    earlier, later = difference.earlier, difference.later
    words = " – ".join(tr("“{words}”", words=one_line(it.words, _LONGEST // 2)) for it in (earlier, later))
    title = earlier.title if earlier.title == later.title else f"{earlier.title}{_APART}{later.title}"
    return Row(
        f"{tr(earlier.force)} – {tr(later.force)}",
        f"{day_of(earlier.date)} – {day_of(later.date)}",
        words,
        title,
        difference,
    )


def _kind(subject: Subject) -> str:
    kind = tr(TYPE_NAMES[EntityType(subject.type)])
    return kind + _APART + tr("{page} in Wikipedia", page=subject.page) if subject.page else kind
