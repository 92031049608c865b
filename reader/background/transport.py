"""One bounded question to a web server: so many seconds, so many bytes, so many redirects, and plain words else."""

from __future__ import annotations

import datetime
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

import httpx

from reader.background.background import WikipediaError
from reader.background.network_log import NetworkLog

MAX_BYTES = 2_000_000
MAX_REDIRECTS = 3
PAUSE = 10


class NotNowError(WikipediaError):
    """The server could not be had, and is not to be asked again before `until`, a local time."""

    def __init__(self, sentence: str, until: datetime.datetime) -> None:
        super().__init__(sentence)
        self.until: datetime.datetime = until

    def is_in_force(self) -> bool:
        """Whether that moment has not come yet."""
        return _now() < self.until


class AskedToWaitError(NotNowError):
    """The server itself asks not to be asked again before `until`."""

    def __init__(self, server: str, until: datetime.datetime) -> None:
        day = "" if until.date() == _now().date() else f" on {until.day} {until:%B}"
        super().__init__(f"{server} asks us to wait until {until:%H:%M}{day}.", until)


class TooSlowError(NotNowError):
    """The server let us wait for `seconds`: those who come next are told so at once, for a while."""

    def __init__(self, server: str, seconds: float) -> None:
        sentence = f"{server} did not answer within {seconds:.0f} seconds."
        super().__init__(sentence, _now() + datetime.timedelta(seconds=PAUSE))


class ShutError(WikipediaError):
    """The way to the network was shut before this was asked."""

    def __init__(self) -> None:
        super().__init__("Looking up on the network was switched off.")


@dataclass(frozen=True, slots=True)
class Bounds:
    """What holds for all requests of one look-up.

    The `server` as the user calls it, the `deadline` of time.monotonic, the `seconds` that it is away, and whether
    the way to the network `is_shut` meanwhile.
    """

    server: str
    deadline: float
    seconds: float
    is_shut: Callable[[], bool] = lambda: False


def web_client() -> httpx.Client:
    """A client that obeys the environment's proxies and verifies certificates.

    Raises WikipediaError where the environment names a proxy that cannot be used.
    """
    try:
        return httpx.Client()
    except (ImportError, ValueError) as error:
        raise WikipediaError("The proxy in this computer's settings is of a kind that cannot be used.") from error


class BoundedTransport(httpx.BaseTransport):
    """Sends requests through `client`, all of them within `bounds`, and reads small answers.

    Every failure is raised as a WikipediaError whose message names the server: a transport below Wikipedia-API, which
    would sleep through any Retry-After and knows no proxies. Each request is written into `log`, redirected ones too:
    they are followed here, since httpx would read whatever comes with them, however long.
    """

    def __init__(self, client: httpx.Client, bounds: Bounds, log: NetworkLog) -> None:
        self._client = client
        self._bounds = bounds
        self._server = bounds.server
        self._log = log

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The complete answer to `request`, always one with status 200."""
        hop = request
        for _ in range(MAX_REDIRECTS + 1):
            body, next_hop = self._exchange(hop)
            if next_hop is None:
                return httpx.Response(200, headers={"Content-Type": "application/json"}, content=body, request=request)
            hop = next_hop
        raise WikipediaError(f"{self._server} sends us round in circles.")

    def _exchange(self, request: httpx.Request) -> tuple[bytes, httpx.Request | None]:
        """The body of the answer, or where it sends us."""
        left = self._bounds.deadline - time.monotonic()
        if self._bounds.is_shut():
            raise ShutError
        if left <= 0:
            raise TooSlowError(self._server, self._bounds.seconds)
        request.extensions["timeout"] = httpx.Timeout(left).as_dict()
        logged = self._log.begin(request.method, str(request.url))
        body = bytearray()
        status, fault = None, ""
        try:
            response = self._client.send(request, stream=True)
            status = response.status_code
            try:
                if response.next_request:
                    self._check_goal(request.url, response.next_request.url)
                    return b"", response.next_request
                self._check(response)
                self._read(response, body)
            finally:
                response.close()
                self._client.cookies.clear()  # Nothing that a server wants to know its reader by is kept.
            return bytes(body), None
        except WikipediaError as error:
            fault = str(error)
            raise
        except (httpx.RequestError, httpx.InvalidURL) as error:
            in_words = self._in_words(error)
            fault = str(in_words)
            raise in_words from error
        finally:
            self._log.end(logged, status, len(body), fault)

    def _check_goal(self, asked: httpx.URL, goal: httpx.URL) -> None:
        """Refuses to go on to another host, or where it can be overheard."""
        if goal.host != asked.host or (asked.scheme == "https" and goal.scheme != "https"):
            raise WikipediaError(self._somebody_else)

    def _check(self, response: httpx.Response) -> None:
        status = response.status_code
        wait = response.headers.get("Retry-After")
        if status == 429 or (status == 503 and wait):
            raise AskedToWaitError(self._server, _moment(wait))
        if status >= 500:
            raise WikipediaError(f"{self._server} has a fault of its own at the moment (error {status}).")
        if status != 200:
            raise WikipediaError(f"{self._server} refused the question (error {status}).")
        if "html" in response.headers.get("Content-Type", ""):
            raise WikipediaError(self._somebody_else)
        if response.headers.get("Content-Encoding", "identity") != "identity":
            raise WikipediaError(f"{self._server}'s answer came packed in a way that was not asked for.")

    def _read(self, response: httpx.Response, body: bytearray) -> None:
        for chunk in response.iter_raw():
            body += chunk
            if len(body) > MAX_BYTES:
                raise WikipediaError(f"{self._server}'s answer was too large to be right.")
            if time.monotonic() > self._bounds.deadline:
                raise httpx.ReadTimeout("the time for all of the answer is over")

    @property
    def _somebody_else(self) -> str:
        return f"Something else answered in place of {self._server}: the network may want you to sign in first."

    def _in_words(self, error: httpx.RequestError | httpx.InvalidURL) -> WikipediaError:
        if isinstance(error, (httpx.InvalidURL, httpx.UnsupportedProtocol)):
            return WikipediaError(self._somebody_else)  # it sends us to what is no web address
        if isinstance(error, httpx.TimeoutException):
            return TooSlowError(self._server, self._bounds.seconds)
        if isinstance(error, httpx.ConnectError) and _was_unsafe(error):
            return WikipediaError(
                f"The connection to {self._server} is not safe: its certificate is not to be trusted."
            )
        if isinstance(error, httpx.ConnectError):
            return WikipediaError(f"{self._server} cannot be reached: this computer seems to be offline.")
        return WikipediaError(f"The connection to {self._server} broke off.")


def _was_unsafe(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLError) or "CERTIFICATE_VERIFY_FAILED" in str(error):
            return True
        error = error.__cause__ or error.__context__
    return False


def _moment(retry_after: str | None) -> datetime.datetime:
    """The local time that a Retry-After header (RFC 9110, 10.2.3: seconds or a date) names; a minute if none."""
    now = _now()
    text = (retry_after or "60").strip()
    try:
        if text.isdecimal():
            return now + datetime.timedelta(seconds=min(int(text[:9]), 30 * 86_400))
        return min(parsedate_to_datetime(text).astimezone(), now + datetime.timedelta(days=30))
    except (ValueError, OverflowError):
        return now + datetime.timedelta(minutes=1)


def _now() -> datetime.datetime:
    return datetime.datetime.now().astimezone()
