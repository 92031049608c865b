from __future__ import annotations

import pytest

from reader.app.library import LazyLibrary
from reader.app.services import Services
from tests.app.driver import Driver
from tests.app.library.kept_articles import fill
from tests.app.library.librarian import Librarian


@pytest.fixture
def librarian(driver: Driver, services: Services, library: LazyLibrary) -> Librarian:
    """The library in front, with five articles; what is opened is not put in again."""
    services.settings.change(library=False)
    fill(library.file())
    librarian = Librarian(driver)
    librarian.open()
    return librarian
