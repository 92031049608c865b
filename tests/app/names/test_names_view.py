"""The table of names, by mouse and keyboard."""

import json

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, Qt
from PySide6.QtWidgets import QComboBox

from reader.analysis import Analysis, Entity, EntityType
from reader.analysis.corrections import LeaveOutRule, Merge, NameRule, Rename
from reader.app.names import CorrectionsDesk
from reader.app.names.name_row import Column
from reader.app.names.names_model import MIME
from reader.documents import Span, from_text
from reader.library.corrections import CorrectionStore
from tests.app.names.names_bench import TEXT, span_of

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALL = ["Nils Aker", "Port Ellery", "Cod Convention", "Ellerland", "Northern Fleet Union", "Marta Sund", "Storm Regatta"]


def test_each_name_has_a_row_that_tells_of_it(bench):
    assert sorted(bench.rows()) == sorted(ALL)
    assert bench.row("Nils Aker") == ["Nils Aker", "Person", "Aker", "2", "3", "", "model"]
    assert bench.row("Cod Convention") == ["Cod Convention", "Law or treaty", "", "2", "0", "", "model"]


def test_rows_sort_by_what_is_clicked(bench):
    assert bench.rows(Column.MENTIONS) == sorted(bench.rows(Column.MENTIONS), key=int, reverse=True)
    header = bench.view.table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(Column.NAME) + 10, header.height() // 2)
    bench.qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert bench.rows() == sorted(ALL, key=str.casefold)


def test_typing_filters_by_any_column(bench):
    bench.view.filter.setFocus()
    bench.write("organ")
    assert bench.rows() == ["Northern Fleet Union"]
    bench.view.filter.clear()
    bench.write("aker")
    assert bench.rows() == ["Nils Aker"]
    bench.press(Qt.Key.Key_Return)
    assert bench.view.table.hasFocus()
    assert [entity.name for entity in bench.view.table.selected()] == ["Nils Aker"]
    bench.view.filter.clear()
    bench.view.filter.setFocus()
    bench.write("[.*")
    assert bench.rows() == []


def test_enter_and_a_double_click_go_to_the_text(bench):
    bench.click("Marta Sund")
    with bench.qtbot.waitSignal(bench.view.entity_activated) as asked:
        bench.press(Qt.Key.Key_Return)
    assert asked.args == [span_of("Marta Sund").start]
    with bench.qtbot.waitSignal(bench.view.entity_activated) as asked:
        bench.double_click("Ellerland", Column.MENTIONS)
    assert asked.args == [span_of("Ellerland").start]
    assert bench.editor() is None


def test_a_name_is_edited_in_its_place(bench):
    bench.double_click("Marta Sund")
    bench.editor().selectAll()
    bench.write("Marta O. Sund")
    bench.end_editing(Qt.Key.Key_Return)
    assert bench.row("Marta O. Sund")[2:] == ["Marta Sund", "1", "1", "", "you"]
    assert bench.kept() == (Rename(span_of("Marta Sund"), "Marta O. Sund"),)


def test_f2_edits_and_escape_leaves_it(bench):
    bench.click("Marta Sund", Column.MENTIONS)
    bench.press(Qt.Key.Key_F2)
    bench.write("X")
    bench.end_editing(Qt.Key.Key_Escape)
    assert sorted(bench.rows()) == sorted(ALL)
    bench.press(Qt.Key.Key_F2)
    bench.editor().clear()
    bench.end_editing(Qt.Key.Key_Return)
    assert sorted(bench.rows()) == sorted(ALL)
    assert bench.kept() == ()


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
def test_a_type_is_chosen_in_its_place_by_keyboard(bench):
    bench.double_click("Ellerland", Column.TYPE)
    box = bench.editor(QComboBox)
    assert box.currentText() == "Country, region or city"
    bench.qtbot.waitUntil(box.view().isVisible)
    bench.qtbot.keyClick(box.view(), Qt.Key.Key_Down)
    bench.qtbot.keyClick(box.view(), Qt.Key.Key_Return)
    assert bench.editor(QComboBox) is None
    assert bench.named("Ellerland").type is EntityType.LOC
    assert bench.row("Ellerland")[Column.ORIGIN] == "you"


def test_the_type_of_several_is_chosen_from_the_menu(bench):
    bench.click("Ellerland")
    bench.also("Port Ellery")
    next(action for action in bench.view.actions_.types.actions() if action.text() == "Building or site").trigger()
    assert {bench.named(name).type for name in ("Ellerland", "Port Ellery")} == {EntityType.FAC}
    bench.press(Qt.Key.Key_Z, CTRL)
    assert {bench.named(name).type for name in ("Ellerland", "Port Ellery")} == {EntityType.GPE}


def test_selected_names_merge_under_the_fullest(bench):
    assert not bench.view.actions_.merge.isEnabled()
    bench.click("Nils Aker")
    bench.also("Northern Fleet Union")
    bench.push(bench.view.actions_.merge)
    row = bench.row("Northern Fleet Union")
    assert row == ["Northern Fleet Union", "Organisation", "Nils Aker, Aker", "4", "3", "", "you"]
    assert [entity.name for entity in bench.view.table.selected()] == ["Northern Fleet Union"]
    assert {p.speakers for p in bench.analysis.positions} == {("union",), ("sund",)}


def test_a_row_dropped_on_another_is_the_same(bench):
    assert bench.drop("Northern Fleet Union", on="Nils Aker")
    assert bench.row("Nils Aker")[:3] == ["Nils Aker", "Person", "Aker, Northern Fleet Union"]
    assert bench.kept() == (Merge(span_of("Nils Aker"), span_of("Northern Fleet Union")),)
    assert not bench.drop("Nils Aker", on="Nils Aker")


def test_nothing_foreign_can_be_dropped(bench):
    model = bench.view.table.model()
    for content in (b"aker", b"nobody\n\xff"):
        data = QMimeData()
        data.setData(MIME if content != b"aker" else "text/plain", content)
        assert not model.canDropMimeData(data, Qt.DropAction.CopyAction, -1, -1, bench.cell("Nils Aker"))


def test_mentions_are_listed_and_split_off(bench):
    bench.click("Nils Aker")
    mentions = bench.view.mentions
    assert "Nils Aker, stressed" in mentions.item(0).text()
    assert not bench.view.actions_.split.isEnabled()
    place = mentions.visualItemRect(mentions.item(1)).center()
    with bench.qtbot.waitSignal(bench.view.entity_activated) as asked:
        bench.qtbot.mouseClick(mentions.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [TEXT.index("Aker said")]
    bench.push(bench.view.actions_.split)
    assert bench.row("Aker") == ["Aker", "Person", "", "1", "0", "", "you"]
    assert bench.row("Nils Aker")[2:5] == ["", "1", "3"]
    assert [entity.name for entity in bench.view.table.selected()] == ["Aker"]


def test_all_mentions_cannot_be_split_off(bench):
    bench.click("Nils Aker")
    bench.view.mentions.selectAll()
    assert not bench.view.actions_.split.isEnabled()


def test_delete_leaves_out_and_undo_brings_back_without_the_windows_keys(bench):
    bench.click("Storm Regatta")
    bench.press(Qt.Key.Key_Delete)
    assert "Storm Regatta" not in bench.rows()
    bench.press(Qt.Key.Key_Z, CTRL)
    assert "Storm Regatta" in bench.rows()
    bench.press(Qt.Key.Key_Y, CTRL)
    assert "Storm Regatta" not in bench.rows()
    bench.press(Qt.Key.Key_Z, CTRL)
    bench.press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert "Storm Regatta" not in bench.rows()
    assert bench.of_window == []


def test_each_step_is_undone_by_its_button(bench):
    bench.click("Storm Regatta")
    bench.push(bench.view.actions_.leave_out)
    bench.click("Marta Sund")
    bench.push(bench.view.actions_.leave_out)
    assert len(bench.rows()) == 5
    bench.push(bench.desk.undo)
    bench.push(bench.desk.undo)
    assert sorted(bench.rows()) == sorted(ALL)
    assert not bench.desk.undo.isEnabled()
    bench.push(bench.desk.redo)
    assert len(bench.rows()) == 6


def test_what_a_name_is_holds_always_when_asked(bench, tmp_path):
    bench.click("Northern Fleet Union")
    always = bench.view.actions_.always
    bench.push(always)
    assert bench.desk.rules == (NameRule("Northern Fleet Union", EntityType.ORG),)
    assert always.isChecked()
    bench.click("Marta Sund")
    assert not always.isChecked()
    other = from_text("Many boats of the Northern Fleet Union stayed at home.\n")
    start = other.text.index("Northern")
    union = Entity("e1", "Northern Fleet Union", EntityType.GPE, (Span(start, start + 20),))
    desk = CorrectionsDesk(CorrectionStore(bench.folder))
    desk.set_article(other, Analysis((union,), (), "m"))
    assert desk.analysis.entities[0].type is EntityType.ORG
    bench.click("Northern Fleet Union")
    bench.push(always)
    assert (bench.desk.rules, always.isChecked()) == ((), False)


def test_corrections_are_listed_made_rules_and_taken_back(bench):
    bench.click("Storm Regatta")
    bench.press(Qt.Key.Key_Delete)
    bench.click("Ellerland")
    bench.view.table.edit_name()
    bench.editor().selectAll()
    bench.write("The Land")
    bench.end_editing(Qt.Key.Key_Return)
    assert bench.told() == ["“Storm Regatta” is no name", "“Ellerland” is called “The Land”"]
    bench.view.lists.setCurrentIndex(1)
    items = bench.view.corrections
    items.setFocus()
    items.setCurrentRow(0)
    bench.press(Qt.Key.Key_Space)
    bench.qtbot.waitUntil(lambda: bench.desk.rules == (LeaveOutRule("Storm Regatta"),))
    assert items.item(0).checkState() == Qt.CheckState.Checked
    items.setCurrentRow(1)
    bench.press(Qt.Key.Key_Delete)
    assert bench.told() == ["“Storm Regatta” is no name"]
    items.setCurrentRow(0)
    bench.press(Qt.Key.Key_Delete)
    assert bench.told() == ["Always: “Storm Regatta” is no name"]
    assert "Storm Regatta" not in bench.rows()
    items.setCurrentRow(0)
    bench.press(Qt.Key.Key_Delete)
    assert bench.told() == []
    assert sorted(bench.rows()) == sorted(ALL)
    assert bench.of_window == []


def test_selected_words_become_a_name(bench):
    bench.desk.add_name(span_of("\n\nFishermen "), EntityType.NORP)
    assert bench.row("Fishermen") == ["Fishermen", "Nationality or group", "", "1", "0", "", "you"]
    bench.desk.add_name(span_of("\n\n"), EntityType.NORP)
    assert len(bench.rows()) == 8


def test_corrections_come_back_with_the_article_and_fit_another_analysis(bench):
    bench.click("Marta Sund")
    bench.press(Qt.Key.Key_Delete)
    other = Analysis(tuple(Entity("x" + e.id, e.name, e.type, e.mentions) for e in bench.found.entities), (), "m")
    desk = CorrectionsDesk(CorrectionStore(bench.folder))
    desk.set_article(from_text(TEXT), other)
    assert "Marta Sund" not in {entity.name for entity in desk.analysis.entities}
    told = []
    desk.noticed.connect(told.append)
    desk.set_article(from_text(TEXT), Analysis((), (), "m"))
    assert told == ["1 correction fits nothing in this article any more. View > Names lists them."]


def test_another_analysis_of_the_article_keeps_what_can_be_undone(bench):
    bench.click("Marta Sund")
    bench.press(Qt.Key.Key_Delete)
    bench.desk.set_article(bench.document, bench.found)
    assert "Marta Sund" not in bench.rows()
    bench.desk.undo.trigger()
    assert sorted(bench.rows()) == sorted(ALL)


def test_the_window_is_told_of_each_analysis_to_show(bench):
    told = []
    bench.desk.corrections_changed.connect(told.append)
    bench.desk.set_article(bench.document, bench.found)
    assert told == [bench.found]
    bench.click("Marta Sund")
    bench.press(Qt.Key.Key_Delete)
    assert told[1:] == [bench.desk.analysis]
    assert told[1].positions[3].speakers == ()


def test_a_table_that_nobody_sees_waits_until_it_is_shown(bench):
    bench.view.hide()
    bench.desk.leave_out([bench.named("Marta Sund")])
    assert "Marta Sund" in bench.rows()
    bench.view.show()
    assert "Marta Sund" not in bench.rows()
    bench.view.hide()
    bench.desk.undo.trigger()
    bench.view.select(bench.named("Marta Sund"))
    assert [entity.name for entity in bench.view.table.selected()] == ["Marta Sund"]


def test_another_article_starts_anew(bench):
    bench.click("Marta Sund")
    bench.press(Qt.Key.Key_Delete)
    other = from_text("Nothing is named here.\n")
    bench.desk.set_article(other, Analysis((), (), "m"))
    assert (bench.rows(), bench.told(), bench.desk.undo.isEnabled()) == ([], [], False)
    assert bench.view.mentions.count() == 0
    bench.desk.set_article(None, None)
    assert bench.desk.analysis is None
    bench.desk.set_article(bench.document, bench.found)
    assert len(bench.rows()) == 6


def test_an_article_with_markup_in_its_names_shows_it_as_it_is(bench):
    text = "Ms <b>Bold</b> & Co met\nLine Break.\n"
    name, broken = Span(3, 19), Span(24, 34)
    entities = (
        Entity("e1", name.of(text), EntityType.ORG, (name,)),
        Entity("e2", "Line\nBreak", EntityType.PERSON, (broken,)),
    )
    bench.desk.set_article(from_text(text), Analysis(entities, (), "m"))
    assert sorted(bench.rows()) == ["<b>Bold</b> & Co", "Line Break"]


def test_corrections_of_a_newer_version_lock_the_table(bench):
    other = from_text("Ellerland again.\n")
    (bench.folder / f"{other.digest}.json").parent.mkdir(exist_ok=True)
    (bench.folder / f"{other.digest}.json").write_text(json.dumps({"format": "sidelight-corrections", "version": 9}))
    told = []
    bench.desk.storage_failed.connect(told.append)
    bench.desk.set_article(other, Analysis((Entity("e1", "Ellerland", EntityType.GPE, (Span(0, 9),)),), (), "m"))
    assert len(told) == 1
    assert "newer version" in told[0]
    bench.click("Ellerland")
    bench.press(Qt.Key.Key_Delete)
    assert bench.rows() == ["Ellerland"]
    do = bench.view.actions_
    assert not any(action.isEnabled() for action in (do.leave_out, do.rename, do.always, do.merge))


def test_what_cannot_be_saved_is_told_and_settled_later(bench):
    told = []
    bench.desk.storage_failed.connect(told.append)
    bench.desk.storage_recovered.connect(lambda: told.append("settled"))
    bench.folder.write_text("in the way")
    bench.click("Marta Sund")
    bench.press(Qt.Key.Key_Delete)
    assert "Marta Sund" not in bench.rows()
    bench.folder.unlink()
    bench.click("Storm Regatta")
    bench.press(Qt.Key.Key_Delete)
    assert len(told) == 2
    assert told[1] == "settled"
    assert len(bench.kept()) == 2


def test_corrections_go_out_and_in_as_one_file(bench, tmp_path):
    bench.click("Marta Sund")
    bench.press(Qt.Key.Key_Delete)
    bench.desk.export_file(tmp_path / "mine.json")
    bench.press(Qt.Key.Key_Z, CTRL)
    bench.desk.import_file(tmp_path / "mine.json")
    assert "Marta Sund" not in bench.rows()
    told = []
    bench.desk.noticed.connect(told.append)
    bench.desk.import_file(tmp_path / "gone.json")
    assert told == ["gone.json cannot be read: No such file or directory."]


def test_screen_readers_are_told_what_is_what(bench):
    view = bench.view
    parts = (view.table, view.filter, view.mentions, view.corrections)
    assert [part.accessibleName() for part in parts] == ["Names", "Find a name or a type", "Mentions", "Corrections"]
    spoken = [bench.cell("Nils Aker", column).data(Qt.ItemDataRole.AccessibleTextRole) for column in Column]
    assert spoken == ["Nils Aker", "Person", "Aker", "2 mentions", "3 positions", "no page known", "model"]


def test_thousands_of_names_are_shown_and_corrected(bench):
    count, flag = 5000, QItemSelectionModel.SelectionFlag
    text = "\n".join(f"Name{number:05}" for number in range(count)) + "\n"
    entities = tuple(Entity(f"e{n}", f"Name{n:05}", EntityType.ORG, (Span(n * 10, n * 10 + 9),)) for n in range(count))
    bench.desk.set_article(from_text(text), Analysis(entities, (), "m"))
    assert len(bench.rows()) == count
    for row in range(40):
        bench.view.table.selectionModel().select(bench.cell(f"Name{row:05}"), flag.Select | flag.Rows)
    bench.view.actions_.merge.trigger()
    assert len(bench.rows()) == count - 39
    bench.desk.undo.trigger()
    assert len(bench.rows()) == count
