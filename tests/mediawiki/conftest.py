from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.mediawiki.installation import Wiki, free_port, missing_part


@pytest.fixture(scope="session")
def wiki(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wiki]:
    """A real MediaWiki with the pages of pages.json; skips, with the reason, where none can be had."""
    lacking = missing_part()
    if lacking:
        pytest.skip(lacking)
    served = Wiki(tmp_path_factory.mktemp("wiki"), free_port())
    served.install(Path(__file__).with_name("pages.json"))
    served.start()
    yield served
    served.stop()
