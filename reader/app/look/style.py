"""The style sheet of the window, in the colours of a theme."""

from __future__ import annotations

from string import Template

from reader.app.look.theme import Theme
from reader.paths import resources

_SHEET = Template("""
QToolTip { background: $card; color: $ink; border: 1px solid $rule; padding: 4px 6px; }
QMenuBar, QToolBar, QStatusBar { background: $panel; color: $ink; border: none; }
QToolBar { border-bottom: 1px solid $rule; padding: 4px 8px; spacing: 2px; }
QStatusBar { border-top: 1px solid $rule; }
QStatusBar::item { border: none; }
QToolBar QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 5px 8px; color: $ink; }
QToolBar QToolButton:hover { background: $card; border-color: $rule; }
QToolBar QToolButton:focus { border-color: $accent; }
QToolBar QToolButton:disabled { color: $muted; }
QToolBar QToolButton:checked { background: $card; border-color: $rule; }
QToolBar::separator { background: $rule; width: 1px; margin: 8px 8px; }
QHeaderView { background: $panel; }
QHeaderView::section { background: $panel; color: $muted; border: none; border-bottom: 1px solid $rule;
    padding: 5px 6px 5px 9px; }
QSplitter::handle { background: $rule; }
QTabWidget::pane { border: none; }
QTabBar { background: $panel; }
QTabBar::tab { background: transparent; color: $muted; border: none; border-bottom: 2px solid transparent;
    padding: 9px 4px 7px 4px; margin: 0 8px 0 12px; }
QTabBar::tab:selected { color: $ink; border-bottom-color: $accent; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:focus { color: $accent; }
#panel, #empty { background: $panel; }
#empty { background: $page; }
#name { font-size: ${name_size}pt; font-weight: 600; color: $ink; }
#kind, #quiet, #small, #source { color: $muted; }
#small, #tag { font-size: ${small_size}pt; }
#description { color: $ink; }
#section { font-weight: 600; color: $muted; font-size: ${small_size}pt; }
#saying { font-weight: 600; color: $ink; }
#tag { color: $muted; }
#strong { font-weight: 600; color: $ink; }
#title { font-size: ${title_size}pt; font-weight: 600; color: $ink; }
#lead { font-size: ${lead_size}pt; color: $ink; }
#find { background: $panel; border-top: 1px solid $rule; }
#message { background: $notice; border-bottom: 1px solid $rule; }
#message QLabel { color: $ink; }
QPushButton#link, QPushButton#fold { color: $accent; border: 1px solid transparent; border-radius: 4px;
    padding: 1px 0; margin-left: -1px; text-align: left; background: transparent; }
QPushButton#link:disabled { color: $muted; }
QPushButton#link::menu-indicator { image: none; }
QPushButton#link:hover { text-decoration: underline; }
QPushButton#fold:checked, QPushButton#fold:hover { text-decoration: underline; }
QPushButton#step { border: 1px solid transparent; border-radius: 6px; padding: 3px 7px; color: $ink;
    background: transparent; }
QPushButton#step:hover { background: $card; border-color: $rule; }
QPushButton#option { border: 1px solid transparent; border-radius: 6px; padding: 3px 8px; color: $muted;
    background: transparent; }
QPushButton#option:hover, QPushButton#option:checked { background: $card; border-color: $rule; color: $ink; }
QPushButton#option:focus { border-color: $accent; }
QPushButton#more { border: 1px solid transparent; border-radius: 5px; padding: 0 3px; color: $muted;
    background: transparent; }
QPushButton#more:hover, QPushButton#more:focus { border-color: $accent; }
#card { background: $card; border: 1px solid $rule; border-radius: 10px; }
#card #words { color: $ink; }
#picker { background: $card; border: 1px solid $rule; border-radius: 10px; }
#picker QListWidget { background: $card; }
#picker QListWidget::item { padding: 4px 6px; border-radius: 5px; }
#picker QListWidget::item:selected { background: $accent; color: $accent_ink; }
QPushButton#link:focus, QPushButton#fold:focus, QPushButton#step:focus { border: 1px solid $accent; }
QPushButton#sample { text-align: left; padding: 12px 16px; background: $panel; color: $ink; border: 1px solid $rule;
    border-radius: 8px; }
QPushButton#sample:hover, QPushButton#sample:focus { border-color: $accent; }
QLineEdit { background: $card; color: $ink; border: 1px solid $rule; border-radius: 6px; padding: 4px 7px;
    selection-background-color: $accent; selection-color: $accent_ink; placeholder-text-color: $muted; }
#note { background: $card; color: $ink; border: 1px solid $rule; border-radius: 6px; padding: 2px;
    selection-background-color: $accent; selection-color: $accent_ink; placeholder-text-color: $muted; }
#note:focus { border-color: $accent; }
QLineEdit:focus { border-color: $accent; }
QComboBox { background: $card; color: $ink; border: 1px solid $rule; border-radius: 6px; padding: 3px 4px 3px 8px; }
QComboBox:focus, QComboBox:on { border-color: $accent; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: none; width: 0; height: 0; border-left: 4px solid $card; border-right: 4px solid $card;
    border-top: 5px solid $muted; }
QCheckBox::indicator { width: 13px; height: 13px; border: 1px solid $muted; border-radius: 3px; background: $card; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$check"); }
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QRadioButton::indicator { width: 13px; height: 13px; border: 1px solid $muted; border-radius: 7px; background: $card; }
QRadioButton::indicator:checked { width: 7px; height: 7px; border: 4px solid $accent; border-radius: 7px;
    background: $accent_ink; }
#files { background: $card; border: 1px solid $rule; border-radius: 6px; }
QProgressBar { border: none; background: $rule; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: $rule; border-radius: 4px; min-height: 32px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: $muted; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: $rule; border-radius: 4px; min-width: 32px; margin: 2px; }
QScrollBar::handle:horizontal:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def style_sheet(theme: Theme, size: float) -> str:
    """The sheet for this theme; `size` is the interface font's, in points."""
    colours = {name: getattr(theme, name) for name in theme.__dataclass_fields__ if name != "name"}
    check = resources() / "icons" / ("check-dark.svg" if theme.is_dark else "check-light.svg")
    return _SHEET.substitute(
        colours,
        check=check.as_posix(),
        name_size=_points(size * 1.6),
        title_size=_points(size * 2.2),
        lead_size=_points(size * 1.2),
        small_size=_points(size * 0.92),
    )


def _points(size: float) -> str:
    return f"{size:.1f}"
