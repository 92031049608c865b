"""Processes that help this one."""

from __future__ import annotations

import multiprocessing
import os
import sys
import threading
from multiprocessing import process
from multiprocessing.context import SpawnContext


def spawning() -> SpawnContext:
    """How processes are begun: anew, since this one has threads."""
    if getattr(sys, "frozen", False):
        process.ORIGINAL_DIR = None  # type: ignore[attr-defined]  # the packaged program has no main file to run anew
    return multiprocessing.get_context("spawn")


def end_with_parent() -> None:
    """Let this process end when the one that began it does.

    A parent that is killed tells nobody, and its processes would go on, or wait for work for ever.
    """
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
