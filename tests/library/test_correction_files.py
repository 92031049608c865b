"""Corrections on the disk: every value there and back, every version, and whatever else a file may hold."""

import json
import os
import shutil
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis import EntityType
from reader.analysis.corrections import (
    AddName,
    LeaveOut,
    LeaveOutRule,
    Merge,
    NameRule,
    NotAPosition,
    PositionRef,
    Rename,
    Retype,
    SameRule,
    Split,
    WrongSpeaker,
    WrongWords,
)
from reader.documents import Span
from reader.errors import StorageError
from reader.library.corrections import (
    ArticleCorrections,
    CorrectionFile,
    CorrectionStore,
    DamagedCorrectionsError,
    NewerCorrectionsError,
    decode,
    encode,
    load_file,
)
from reader.library.corrections.merging import carried_over, united

FIXTURES = Path(__file__).parent / "fixtures"
DIGEST = "0123456789abcdef" * 4
OTHER = "f" * 64
SPANS = st.builds(Span, st.integers(), st.integers())
SEVERAL = st.lists(SPANS, max_size=3).map(tuple)
REFS = st.builds(PositionRef, SEVERAL, SEVERAL)
TYPES = st.sampled_from(EntityType)
WORDS = st.text(st.characters(), max_size=8)
CORRECTIONS = st.one_of(
    st.builds(Merge, SPANS, SPANS),
    st.builds(Split, SEVERAL),
    st.builds(Rename, SPANS, WORDS),
    st.builds(Retype, SPANS, TYPES),
    st.builds(LeaveOut, SPANS, st.booleans()),
    st.builds(AddName, SEVERAL, TYPES, WORDS),
    st.builds(NotAPosition, REFS),
    st.builds(WrongSpeaker, REFS, st.none() | SPANS),
    st.builds(WrongWords, REFS, SEVERAL),
)
RULES = st.one_of(
    st.builds(NameRule, WORDS, TYPES, st.booleans()), st.builds(LeaveOutRule, WORDS), st.builds(SameRule, WORDS, WORDS)
)
ARTICLES = st.builds(ArticleCorrections, st.lists(CORRECTIONS, max_size=4).map(tuple), st.none() | WORDS)
FILES = st.builds(
    CorrectionFile,
    st.dictionaries(st.sampled_from([DIGEST, OTHER]), ARTICLES),
    st.lists(RULES, max_size=4).map(tuple),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)

SPLIT, RENAME, LEAVE = Split((Span(1, 4),)), Rename(Span(1, 4), "Nils Aker"), LeaveOut(Span(6, 9))


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "corrections"


@pytest.fixture
def store(folder):
    return CorrectionStore(folder)


@given(FILES)
def test_what_is_written_is_read(file):
    assert decode(encode(file)) == file


@given(JSON)
def test_whatever_a_file_holds_it_is_read_or_called_damaged(value):
    with pytest.raises(DamagedCorrectionsError):
        decode(json.dumps(value).encode())


@given(st.data())
def test_a_changed_part_is_read_or_left_out_and_counted(data):
    correction = data.draw(CORRECTIONS)
    value = json.loads(encode(CorrectionFile({DIGEST: ArticleCorrections((correction, SPLIT))})))
    entry = value["documents"][DIGEST]["corrections"][0]
    entry[data.draw(st.sampled_from(sorted(entry)))] = data.draw(JSON)
    file = decode(json.dumps(value).encode())
    assert file.articles[DIGEST].corrections[-1] == SPLIT
    assert len(file.articles[DIGEST].corrections) + file.unreadable == 2


@pytest.mark.parametrize("version", [0, -1, "1", None, True, 1.0])
def test_a_version_that_never_was_is_damage(version):
    value = {"format": "sidelight-corrections", "version": version, "documents": {}, "always": []}
    with pytest.raises(DamagedCorrectionsError):
        decode(json.dumps(value).encode())


def test_version_1_is_read():
    file = load_file(FIXTURES / "corrections-version-1.json")
    assert file.unreadable == 0
    said = PositionRef((Span(90, 113), Span(120, 131)), (Span(85, 89),))
    assert file.articles == {
        DIGEST: ArticleCorrections(
            (
                Merge(Span(10, 20), Span(30, 35)),
                Split((Span(40, 44), Span(50, 54))),
                Rename(Span(40, 44), "Nils P. Aker"),
                Retype(Span(60, 63), EntityType.ORG),
                LeaveOut(Span(64, 70)),
                LeaveOut(Span(71, 75), whole=False),
                AddName((Span(0, 6),), EntityType.FAC, "Ellery Radio"),
                NotAPosition(said),
                WrongSpeaker(said, Span(10, 20)),
                WrongSpeaker(said, None),
                WrongWords(said, (Span(91, 113),)),
            ),
            "Harbour towns agree",
        )
    }
    assert file.rules == (
        NameRule("IAEA", EntityType.ORG),
        NameRule("Ellery Radio", EntityType.ORG, seek=True),
        LeaveOutRule("Monday"),
        SameRule("Port Ellery", "Ellery"),
    )


def test_a_digest_is_never_a_path(tmp_path, store):
    evil = {
        "format": "sidelight-corrections",
        "version": 1,
        "documents": {"../evil": {"corrections": []}},
        "always": [],
    }
    path = tmp_path / "evil.json"
    path.write_text(json.dumps(evil))
    assert store.import_file(path) == 1
    assert not (tmp_path / "evil.json.tmp").exists()
    assert list(tmp_path.glob("*.json")) == [path]


def test_kept_by_document_and_for_all(folder, store):
    store.save_corrections(DIGEST, "Title", (), (SPLIT,))
    store.save_rules((), (LeaveOutRule("Monday"),))
    again = CorrectionStore(folder)
    assert again.corrections(DIGEST) == (SPLIT,)
    assert again.corrections(OTHER) == ()
    assert again.rules() == (LeaveOutRule("Monday"),)
    assert sorted(path.name for path in folder.glob("*.json")) == [f"{DIGEST}.json", "always.json"]


def test_two_windows_lose_nothing(folder):
    one, other = CorrectionStore(folder), CorrectionStore(folder)
    one.save_corrections(DIGEST, None, (), (SPLIT,))
    assert other.save_corrections(DIGEST, None, (), (RENAME,)) == (SPLIT, RENAME)
    assert one.save_corrections(DIGEST, None, (SPLIT,), (SPLIT, LEAVE)) == (SPLIT, RENAME, LEAVE)
    assert other.save_corrections(DIGEST, None, (SPLIT, RENAME), (SPLIT,)) == (SPLIT, LEAVE)


@given(*[st.lists(st.integers(0, 3), max_size=5).map(tuple)] * 3)
def test_carrying_over(before, after, other):
    assert carried_over(before, after, before) == after
    assert carried_over(before, before, other) == other
    assert carried_over(before, (*before, 9), other) == ((*before, 9) if other == (*before, 9) else (*other, 9))
    assert carried_over((*before, 9), before, (*before, 9, *other)) == (*before, *other)


@given(*[st.lists(st.integers(0, 3), max_size=5).map(tuple)] * 2)
def test_uniting(mine, theirs):
    both = united(mine, theirs)
    assert set(both) == {*mine, *theirs}
    assert both[: len(mine)] == mine
    assert united(both, theirs) == united(both, mine) == both


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe\x00", b"[" * 100_000, b'{"format": "other"}'])
def test_a_damaged_file_is_set_aside_and_told(folder, store, content):
    folder.mkdir()
    file = folder / f"{DIGEST}.json"
    file.write_bytes(content)
    assert store.corrections(DIGEST) == ()
    aside = next(folder.glob(f"{DIGEST}.damaged-*.json"))
    assert aside.read_bytes() == content
    assert aside.name in store.notice
    assert store.save_corrections(DIGEST, None, (), (SPLIT,)) == (SPLIT,)
    assert len(list(folder.glob("*.damaged-*"))) == 1


def test_what_is_readable_of_a_damaged_file_is_kept(folder, store):
    store.save_corrections(DIGEST, None, (), (SPLIT, RENAME))
    file = folder / f"{DIGEST}.json"
    file.write_text(file.read_text().replace('"rename"', '"remane"'))
    assert store.corrections(DIGEST) == (SPLIT,)
    assert CorrectionStore(folder).corrections(DIGEST) == (SPLIT,)


@pytest.mark.parametrize("name", [DIGEST, "always"])
def test_a_newer_file_is_left_alone(folder, store, name):
    folder.mkdir()
    file = folder / f"{name}.json"
    content = json.dumps({"format": "sidelight-corrections", "version": 2, "novel": True})
    file.write_text(content)
    with pytest.raises(NewerCorrectionsError, match="newer version of Sidelight"):
        store.corrections(DIGEST) if name == DIGEST else store.rules()
    with pytest.raises(NewerCorrectionsError):
        if name == DIGEST:
            store.save_corrections(DIGEST, None, (), (SPLIT,))
        else:
            store.save_rules((), (LeaveOutRule("Monday"),))
    assert file.read_text() == content


def test_leftovers_of_a_killed_writer_are_cleared_away(folder, store):
    store.save_corrections(DIGEST, None, (), (SPLIT,))
    leftover = folder / f".{DIGEST}.json.0123.tmp"
    leftover.write_bytes(b"{half")
    store.save_corrections(DIGEST, None, (SPLIT,), (SPLIT, RENAME))
    assert not leftover.exists()


def test_a_file_in_the_way_of_the_folder_is_told(folder, store):
    folder.write_text("in the way")
    with pytest.raises(StorageError, match="cannot be saved"):
        store.save_corrections(DIGEST, None, (), (SPLIT,))
    assert folder.read_text() == "in the way"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a user who may be refused")
def test_a_folder_that_cannot_be_written_keeps_its_files(folder, store):
    store.save_corrections(DIGEST, None, (), (SPLIT,))
    folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        with pytest.raises(StorageError):
            store.save_corrections(DIGEST, None, (SPLIT,), ())
    finally:
        folder.chmod(stat.S_IRWXU)
    assert store.corrections(DIGEST) == (SPLIT,)


def test_everything_goes_to_one_file_and_back(tmp_path, store):
    store.save_corrections(DIGEST, "One", (), (SPLIT, RENAME))
    store.save_corrections(OTHER, "Two", (), (LEAVE,))
    store.save_rules((), (LeaveOutRule("Monday"),))
    store.export_file(tmp_path / "mine.json")
    elsewhere = CorrectionStore(tmp_path / "elsewhere")
    elsewhere.save_corrections(DIGEST, "One", (), (SPLIT, LEAVE))
    elsewhere.save_rules((), (NameRule("Monday", EntityType.ORG), LeaveOutRule("Sunday")))
    for _ in range(2):
        assert elsewhere.import_file(tmp_path / "mine.json") == 0
        assert elsewhere.corrections(DIGEST) == (SPLIT, LEAVE, RENAME)
        assert elsewhere.corrections(OTHER) == (LEAVE,)
        assert elsewhere.rules() == (LeaveOutRule("Sunday"), LeaveOutRule("Monday"))


def test_no_damaged_file_is_exported(folder, tmp_path, store):
    store.save_corrections(DIGEST, None, (), (SPLIT,))
    (folder / f"{DIGEST}.json").write_text("{")
    store.corrections(DIGEST)
    store.export_file(tmp_path / "mine.json")
    assert load_file(tmp_path / "mine.json") == CorrectionFile()


def test_what_is_no_file_of_corrections_is_told_by_name(tmp_path, store):
    shutil.copy(__file__, tmp_path / "mine.json")
    with pytest.raises(StorageError, match=r"mine\.json is no file of corrections"):
        store.import_file(tmp_path / "mine.json")
    with pytest.raises(StorageError, match=r"gone\.json cannot be read"):
        store.import_file(tmp_path / "gone.json")
