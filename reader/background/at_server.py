"""What a name means, as one server, what is kept of it, and the sources on this machine tell it."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from reader.background.addresses import looks_like_address, title_at
from reader.background.answering import Answering, joined
from reader.background.background import Answer, Background, Candidate, Missing, Origin, Query, WikipediaError
from reader.background.cache import Cache
from reader.background.choices import Choices
from reader.background.company import Company
from reader.background.finding import Found, Outcome, namesakes
from reader.background.further import FurtherReading
from reader.background.kept import KeptAnswers
from reader.background.matching import candidates
from reader.background.network import Network
from reader.background.offline import OfflineEncyclopaedias
from reader.background.server import Server
from reader.background.starter import StarterPack
from reader.errors import StorageError

if TYPE_CHECKING:
    from reader.background.wikipedia import Wikipedia

MOST_FOUND = 10


@dataclasses.dataclass(frozen=True, slots=True)
class Common:
    """What serves whichever server is asked."""

    cache: Cache
    starter: StarterPack
    network: Network
    choices: Choices
    offline: OfflineEncyclopaedias
    clock: Callable[[], datetime.datetime]


class AtServer:
    """Answers as BackgroundService says, by one server: what it began to ask it ends with the same one."""

    def __init__(self, server: Server, common: Common) -> None:
        cache = common.cache.of(server.api_url)
        self.server = server
        self.further = FurtherReading(cache, common.network, server, common.offline, common.clock)
        self._network = common.network
        self._offline = common.offline
        self._starter = common.starter
        self._choices = common.choices
        self._kept = KeptAnswers(cache, common.clock)
        self._company = Company()
        self._answering = Answering(self._kept, common.starter, self._choices, server)

    def lookup(self, query: Query) -> Answer:
        """What is known about the query's name, asking Wikipedia where the cache has no fresh page of it."""
        query = self._company.added_to(query)
        return self._concluded(query, self._settled(query) or self._ask(query))

    def refresh(self, query: Query) -> Answer:
        """What Wikipedia has now, whatever is known already."""
        query = self._company.added_to(query)
        return self._concluded(query, self._ask(query, anew=True))

    def remembered(self, query: Query) -> Background | None:
        """What is known about the query's name without the network: the cache's page, else the built-in note."""
        return self._answering.remembered(query)

    def ahead(
        self,
        queries: Sequence[Query],
        progress: Callable[[int, int], None] = lambda done, total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> tuple[Answer, ...]:
        """The answers to all of these, as BackgroundService.ahead gives them."""
        queries = [self._company.added_to(query) for query in queries]
        answers = {place: self._settled(query) for place, query in enumerate(queries)}
        unsettled = [place for place, answer in answers.items() if answer is None]
        done = len(queries) - len(unsettled)
        progress(done, len(queries))

        def settled(number: int, outcome: Outcome) -> None:
            nonlocal done
            place = unsettled[number]
            answers[place] = self._answering.found(queries[place], outcome)
            done += 1
            progress(done, len(queries))

        try:
            if unsettled:
                findings = [self._answering.finding(queries[place]) for place in unsettled]
                self._wikipedia().settle_all(findings, settled, cancelled)
        except WikipediaError as error:
            for place in unsettled:
                answers[place] = answers[place] or self._without_wikipedia(queries[place], error)
        return self._concluded_together(queries, [answers[place] or Missing() for place in range(len(queries))])

    def choose(self, title: str, query: Query | None = None) -> Answer:
        """The page with this title, that the reader chose; remembered for the query, if given, in its article."""
        answer = self._titled(title)
        if query is None or not isinstance(answer, Background):
            return answer
        if not query.document:
            return self._remembered_in_context(query, answer)
        try:
            self._choices.choose(query, answer.title)
        except StorageError as error:
            return dataclasses.replace(answer, notice=" ".join(filter(None, (answer.notice, str(error)))))
        return dataclasses.replace(answer, chosen=True)

    def choose_nothing(self, query: Query) -> Answer:
        """Remembers that no page fits the query in its article; raises StorageError where that cannot be kept."""
        self._choices.choose(query, None)
        return Missing(chosen=True)

    def search(self, text: str, query: Query) -> tuple[Candidate, ...]:
        """The pages that a name which the reader typed may mean, or the one whose address was pasted, described.

        Raises ReaderError, with a sentence, where Wikipedia cannot be had or the address is none of its pages.
        """
        if looks_like_address(text):
            page = self._titled(title_at(text, self.server))
            return (Candidate(page.title, page.description),) if isinstance(page, Background) else ()
        return self._found_for(Query(text, query.type, (), query.context))

    def _found_for(self, typed: Query) -> tuple[Candidate, ...]:
        known = joined(self._offline.candidates(typed, MOST_FOUND), self._starter.candidates(typed))
        try:
            pages = self._wikipedia().settle(namesakes(typed))
        except WikipediaError:
            if not known:
                raise
            return known
        return joined(candidates(typed, pages, MOST_FOUND), known)

    def alternatives(self, query: Query) -> tuple[Candidate, ...]:
        """What else the name may mean: what the reader chose for it in other articles, then what is
        titled or listed under any of its names, or found by a search.

        Raises ReaderError where Wikipedia cannot be had and nothing is known.
        """
        offers = self._answering.offers(query)
        try:
            return joined(offers, self._found_for(query))
        except WikipediaError:
            if not offers:
                raise
            return offers

    def _concluded_together(self, queries: Sequence[Query], answers: Sequence[Answer]) -> tuple[Answer, ...]:
        """The answers, each in the light of the others."""
        for query, answer in zip(queries, answers, strict=True):
            self._note(query, answer)
        return tuple(
            self._concluded(self._company.added_to(query), answer)
            for query, answer in zip(queries, answers, strict=True)
        )

    def _concluded(self, query: Query, answer: Answer) -> Answer:
        """The answer in the light of what else was found in the article, with the reader's choices elsewhere."""
        answer = self._answering.by_company(query, answer)
        self._note(query, answer)
        return self._answering.with_offers(query, answer)

    def _note(self, query: Query, answer: Answer) -> None:
        if isinstance(answer, Background):
            self._company.note(query, answer)

    def _wikipedia(self) -> Wikipedia:
        return self._network.wikipedia(self.server)

    def _ask(self, query: Query, *, anew: bool = False) -> Answer:
        try:
            outcome = self._wikipedia().settle(self._answering.finding(query), anew=anew)
        except WikipediaError as error:
            return self._without_wikipedia(query, error)
        return self._answering.found(query, outcome)

    def _settled(self, query: Query) -> Answer | None:
        """The answer, where the network needs not be asked for it."""
        answer = self._answering.settled(query)
        if answer or self._answering.has_page(query):
            return answer
        title = self._answering.chosen_title(query)
        found = self._offline.titled(title) if title else self._offline.find(query, self._answering.hint(query))
        return dataclasses.replace(found, chosen=bool(title)) if isinstance(found, Background) else None

    def _without_wikipedia(self, query: Query, error: WikipediaError) -> Answer:
        answer = self._answering.without_wikipedia(query, error)
        if isinstance(answer, Background) and answer.origin is not Origin.STARTER:
            return answer
        return self._offline.find(query, self._answering.hint(query)) or answer

    def _titled(self, title: str) -> Answer:
        stored = self._kept.page(title)
        if stored and self._kept.is_fresh(stored):
            return self._answering.shown(stored)
        in_file = None if stored else self._offline.titled(title)
        if in_file:
            return in_file
        try:
            page = self._wikipedia().page(title)
        except WikipediaError as error:
            return self._answering.titled_without_wikipedia(title, error)
        if page is None:
            return self._starter.titled(title) or Missing()
        return self._answering.shown(self._kept.keep_page(page))

    def _remembered_in_context(self, query: Query, answer: Background) -> Answer:
        stored = self._kept.page(answer.title)
        if stored:
            self._kept.keep(query, Found(stored.page, None))
        return answer
