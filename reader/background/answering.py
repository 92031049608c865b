"""From what is known and what was found to the answer that is shown."""

from __future__ import annotations

import dataclasses

from reader.background.background import (
    Ambiguous,
    Answer,
    Background,
    Candidate,
    Missing,
    Origin,
    Query,
    Unavailable,
    WikipediaError,
)
from reader.background.cache import StoredPage
from reader.background.choices import Choices
from reader.background.finding import Finding, Found, Outcome, again, find
from reader.background.kept import KeptAnswers
from reader.background.matching import MAX_CANDIDATES, choose_by_company
from reader.background.server import Server
from reader.background.starter import StarterPack

_CHOSEN_BEFORE = "You chose this page in another article."


class Answering:
    """Answers from the reader's choices, the cache and the built-in notes, and what is still to be found out."""

    def __init__(self, kept: KeptAnswers, starter: StarterPack, choices: Choices, server: Server) -> None:
        self._kept = kept
        self._starter = starter
        self._choices = choices
        self._server = server

    def settled(self, query: Query) -> Answer | None:
        """The answer, where nobody needs to be asked for it."""
        choice = self._choices.of(query)
        if choice and choice.title is None:
            return Missing(chosen=True)
        if choice and choice.title:
            stored = self._kept.page(choice.title)
            return self.shown(stored, chosen=True) if stored and self._kept.is_fresh(stored) else None
        known = self._kept.known(query)
        if not known.is_fresh or known.outcome is None:
            return None
        if isinstance(known.outcome, StoredPage):
            return self.shown(known.outcome)
        return self._starter.find(query) or known.outcome if isinstance(known.outcome, Missing) else known.outcome

    def has_page(self, query: Query) -> bool:
        """Whether there is a page in the cache for it, of whatever age."""
        title = self.chosen_title(query)
        return bool(self._kept.page(title)) if title else isinstance(self._kept.known(query).outcome, StoredPage)

    def chosen_title(self, query: Query) -> str | None:
        """The title of the page that the reader chose, or None."""
        choice = self._choices.of(query)
        return choice.title if choice else None

    def finding(self, query: Query) -> Finding:
        """The search that answers the query: for the page that was chosen or known before, else by its names."""
        known = self._kept.known(query).outcome
        title = self.chosen_title(query) or (known.page.title if isinstance(known, StoredPage) else None)
        return again(title, query, self.hint(query)) if title else find(query, self.hint(query))

    def found(self, query: Query, outcome: Outcome) -> Answer:
        """The answer where the wiki was asked; it is kept."""
        stored = self._kept.keep(query, outcome)
        if stored:
            return self.shown(stored, chosen=stored.page.title == self.chosen_title(query))
        if isinstance(outcome, Missing):
            return self._starter.find(query) or outcome
        return outcome if isinstance(outcome, Ambiguous) else Missing()

    def without_wikipedia(self, query: Query, error: WikipediaError) -> Answer:
        """The answer where the wiki could not be asked: what is known of any age, and why it is no newer."""
        title = self.chosen_title(query)
        if title:
            return self.titled_without_wikipedia(title, error, chosen=True)
        stored = self._kept.known(query).outcome
        page = stored if isinstance(stored, StoredPage) else self._kept.best_page(query)
        note = self.shown(page) if page else self._starter.find(query)
        if isinstance(note, Background):
            return dataclasses.replace(note, notice=str(error), until=error.until)
        return note or Unavailable(str(error), error.until)

    def titled_without_wikipedia(self, title: str, error: WikipediaError, *, chosen: bool = False) -> Answer:
        """The page or the built-in note with this title, where the wiki could not be asked."""
        stored = self._kept.page(title)
        known = self.shown(stored) if stored else self._starter.titled(title)
        if known is None:
            return Unavailable(str(error), error.until)
        return dataclasses.replace(known, notice=str(error), until=error.until, chosen=chosen)

    def remembered(self, query: Query) -> Background | None:
        """What is known without a network."""
        choice = self._choices.of(query)
        if choice:
            stored = self._kept.page(choice.title) if choice.title else None
            note = self._starter.titled(choice.title) if choice.title else None
            return self.shown(stored, chosen=True) if stored else note
        stored = self._kept.best_page(query)
        if stored:
            return self.shown(stored)
        found = self._starter.find(query)
        return found if isinstance(found, Background) else None

    def by_company(self, query: Query, answer: Answer) -> Answer:
        """The answer; where it is a question that the other names of the article answer, that is kept and given."""
        if not isinstance(answer, Ambiguous) or not query.company:
            return answer
        stored = [self._kept.page(candidate.title) for candidate in answer.candidates]
        page = choose_by_company(query, [each.page for each in stored if each])
        kept = self._kept.keep(query, Found(page, None)) if page else None
        return self.shown(kept) if kept else answer

    def with_offers(self, query: Query, answer: Answer) -> Answer:
        """The answer; where it is none, or a question, what the reader chose in other articles is offered first."""
        offered = self.offers(query)
        if not offered or isinstance(answer, Background) or (isinstance(answer, Missing) and answer.chosen):
            return answer
        others = answer.candidates if isinstance(answer, Ambiguous) else ()
        return Ambiguous(joined(offered, others)[:MAX_CANDIDATES])

    def offers(self, query: Query) -> tuple[Candidate, ...]:
        """What the reader chose for this name in other articles, the latest first."""
        described = ((title, self._kept.page(title)) for title in self._choices.elsewhere(query))
        return tuple(
            Candidate(title, (stored.page.description if stored else "") or _CHOSEN_BEFORE)
            for title, stored in described
        )

    def shown(self, stored: StoredPage, *, chosen: bool = False) -> Background:
        """A page as it is shown."""
        return dataclasses.replace(shown(stored, self._server), chosen=chosen)

    def hint(self, query: Query) -> str | None:
        """The title of the page that the built-in notes take the name for, where they know one."""
        notes = self._starter.notes(query)
        return notes[0].wikipedia_title if len(notes) == 1 else None


def shown(stored: StoredPage, server: Server) -> Background:
    """A page of this server as it is shown."""
    page = stored.page
    return Background(
        title=page.title,
        description=page.description,
        paragraphs=page.paragraphs,
        origin=Origin.WIKIPEDIA,
        url=page.url,
        as_of=stored.retrieved.date(),
        licence=server.licence,
    )


def joined(first: tuple[Candidate, ...], then: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """The candidates of both, each title once."""
    by_title: dict[str, Candidate] = {}
    for candidate in (*first, *then):
        by_title.setdefault(candidate.title, candidate)
    return tuple(by_title.values())
