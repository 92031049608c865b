"""What all tests share: no display, no leftover threads, no time limits on generated cases."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["SIDELIGHT_THEME"] = "light"
os.environ["LANGUAGE"] = "en"

settings.register_profile("untimed", deadline=None)  # the machine may be busy
settings.load_profile("untimed")


def pytest_configure(config: pytest.Config) -> None:
    # Qt's platform without a display says of windows and menus what it cannot do; nothing else may be logged.
    for what in ("propagateSizeHints", "raise\\(\\)", "grabbing the keyboard"):
        config.addinivalue_line("qt_log_ignore", f"This plugin does not support {what}")


@pytest.fixture(autouse=True)
def no_leftover_threads() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [thread.name for thread in threading.enumerate() if thread not in before and not thread.daemon]
    assert not left, f"threads were left running: {left}"
