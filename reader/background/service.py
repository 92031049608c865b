"""Background for a name: what the reader chose, the cache, an offline encyclopaedia, Wikipedia, built-in notes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.background.at_server import AtServer, Common
from reader.background.background import Answer, Background, Candidate, Query
from reader.background.further import FurtherReading
from reader.background.network_log import NetworkLog
from reader.background.policy import NetworkPolicy, Sources
from reader.background.server import Server


class BackgroundService:
    """Answers what a name means, in a worker thread; `remembered` is quick enough for any.

    What the reader chose holds; else a page that the cache holds is the answer; else that of an offline encyclopaedia;
    else Wikipedia's, and where Wikipedia cannot be had, or does not know the name, the starter pack's note. Only names
    are ever sent, and nothing where `policy` forbids it.
    """

    def __init__(self, common: Common, server: Server, log: NetworkLog) -> None:
        self.choices = common.choices
        """What the reader chose; its steps can be undone."""
        self.network_log = log
        """Every request of this run."""
        self._common = common
        self._cache = common.cache
        self._starter = common.starter
        self._network = common.network
        self._offline = common.offline
        self._at = AtServer(server, common)

    @property
    def further(self) -> FurtherReading:
        """A page's picture, whole text and other languages."""
        return self._at.further

    @property
    def wikipedia_url(self) -> str:
        """The address of the api.php that is asked; may be set in any thread, and holds for what is asked from then on.

        Setting raises ReaderError where it is no web address.
        """
        return self._at.server.api_url

    @wikipedia_url.setter
    def wikipedia_url(self, url: str) -> None:
        server = Server.at(url)
        if server != self._at.server:
            self.choices.server = server.api_url
            self._at = AtServer(server, self._common)

    @property
    def notice(self) -> str:
        """What the user should know about the cache, the choices or other files (one was damaged), or ""."""
        parts = (self._cache, self.choices, self._offline, self._starter)
        return " ".join(filter(None, (part.notice for part in parts)))

    @property
    def sources(self) -> Sources:
        """Where answers may come from; may be set in any thread, and holds at once."""
        return Sources(self._cache.is_on, self._offline.paths, self._starter.is_on, self.policy)

    @sources.setter
    def sources(self, sources: Sources) -> None:
        self._cache.is_on = sources.cache
        self._offline.paths = sources.zim_files
        self._starter.is_on = sources.starter
        self.policy = sources.network

    @property
    def policy(self) -> NetworkPolicy:
        """When the network may be used; may be set in any thread, and holds at once."""
        return self._network.policy

    @policy.setter
    def policy(self, policy: NetworkPolicy) -> None:
        self._network.policy = policy

    def lookup(self, query: Query) -> Answer:
        """What is known about the query's name, asking Wikipedia where the cache has no fresh page of it."""
        return self._at.lookup(query)

    def refresh(self, query: Query) -> Answer:
        """What Wikipedia has now, whatever is known already."""
        return self._at.refresh(query)

    def remembered(self, query: Query) -> Background | None:
        """What is known about the query's name without the network: the cache's page, else the built-in note."""
        return self._at.remembered(query)

    def ahead(
        self,
        queries: Sequence[Query],
        progress: Callable[[int, int], None] = lambda done, total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> tuple[Answer, ...]:
        """The answers to all of these, found out together in a few requests, as `lookup` would give each.

        What was found is kept at once, so that a second call goes on where the first was `cancelled` or failed; the
        rest is Unavailable then, or what is known of it. `progress` is told how many of how many are done.
        """
        return self._at.ahead(queries, progress, cancelled)

    def choose(self, title: str, query: Query | None = None) -> Answer:
        """The page with this title, that the reader chose; remembered for the query, if given, in its article."""
        return self._at.choose(title, query)

    def choose_nothing(self, query: Query) -> Answer:
        """Remembers that no page fits the query in its article; raises StorageError where that cannot be kept."""
        return self._at.choose_nothing(query)

    def search(self, text: str, query: Query) -> tuple[Candidate, ...]:
        """The pages that a name which the reader typed may mean, or the one whose address was pasted, described.

        Raises ReaderError, with a sentence, where Wikipedia cannot be had or the address is none of its pages.
        """
        return self._at.search(text, query)

    def alternatives(self, query: Query) -> tuple[Candidate, ...]:
        """What else the name may mean: what the reader chose for it in other articles, then what a search finds.

        Raises ReaderError where Wikipedia cannot be had and nothing is known.
        """
        return self._at.alternatives(query)

    def close(self) -> None:
        """Closes the cache and the connections; nothing may be asked afterwards."""
        self._network.policy = NetworkPolicy.NEVER
        self._cache.close()
