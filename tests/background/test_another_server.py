"""Another server can be asked from one question to the next, and each has its own pages and choices."""

from __future__ import annotations

import pytest

from reader.background import Background, NetworkPolicy, Query, Unavailable
from reader.errors import ReaderError
from tests.background.conftest import Serve, ServiceOn
from tests.background.loopback_server import Behaviour, answer_json

TOWN = Query("Strelsau", "GPE", (), "", "d" * 64)


def telling(text: str) -> Behaviour:
    return answer_json({"query": {"pages": [{"title": "Strelsau", "ns": 0, "extract": text}]}})


def test_pages_and_choices_are_those_of_the_server(serve: Serve, service_on: ServiceOn) -> None:
    first, second = serve(telling("It is a town.")), serve(telling("It is a town of the company."))
    service = service_on(first.api_url)
    assert isinstance(service.lookup(TOWN), Background)
    service.choose("Strelsau", TOWN)
    service.wikipedia_url = second.api_url
    found = service.lookup(TOWN)
    assert isinstance(found, Background)
    assert found.paragraphs == ("It is a town of the company.",)
    assert not found.chosen
    assert second.requests
    service.policy = NetworkPolicy.NEVER
    service.wikipedia_url = first.api_url
    again = service.lookup(TOWN)
    assert isinstance(again, Background)
    assert again.paragraphs == ("It is a town.",)
    assert again.chosen


def test_what_is_no_address_changes_nothing(serve: Serve, service_on: ServiceOn) -> None:
    server = serve(telling("It is a town."))
    service = service_on(server.api_url)
    with pytest.raises(ReaderError, match="not the web address"):
        service.wikipedia_url = "wiki"
    assert service.wikipedia_url == server.api_url


def test_the_switch_holds_for_another_server_too(serve: Serve, service_on: ServiceOn) -> None:
    service, second = service_on("http://127.0.0.1:9/api.php"), serve(telling("It is a town."))
    service.policy = NetworkPolicy.NEVER
    service.wikipedia_url = second.api_url
    assert isinstance(service.lookup(TOWN), Unavailable)
    assert second.requests == []
