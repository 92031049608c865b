"""Every action of the window, with its words, shortcut and icon."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from reader.app.language.wording import tr
from reader.app.look.icons import Icons
from reader.app.look.theme import Theme

Keys = QKeySequence | QKeySequence.StandardKey | str | None


@dataclass(frozen=True, slots=True)
class Actions:
    """The window's own actions; those of the notes come with the notes."""

    open: QAction
    print: QAction
    save_pdf: QAction
    reload: QAction
    paste: QAction
    prepare: QAction
    prepare_folder: QAction
    network_log: QAction
    new_window: QAction
    close: QAction
    quit: QAction
    copy: QAction
    select_all: QAction
    find: QAction
    find_next: QAction
    find_previous: QAction
    settings: QAction
    panel: QAction
    names: QAction
    library: QAction
    full_screen: QAction
    zoom_in: QAction
    zoom_out: QAction
    zoom_reset: QAction
    next_name: QAction
    previous_name: QAction
    go_to_name: QAction
    go_to_heading: QAction
    command: QAction
    switch: QAction
    back: QAction
    forward: QAction
    shortcuts: QAction
    about: QAction

    def all(self) -> list[QAction]:
        """Every one of them."""
        return [getattr(self, name) for name in self.__dataclass_fields__]

    def draw(self, icons: Icons, theme: Theme) -> None:
        """Give each its icon in the theme's colours."""
        for action in self.all():
            name = action.property("icon_name")
            if name:
                action.setIcon(icons.icon(name, theme.ink, theme.rule))


def make_actions(parent: QObject) -> Actions:
    """All actions, with nothing connected yet."""
    key = QKeySequence.StandardKey

    def action(text: str, keys: Keys = None, icon: str = "", tip: str = "") -> QAction:
        made = QAction(text, parent)
        if keys is not None:
            made.setShortcut(QKeySequence(keys))
        if icon:
            made.setProperty("icon_name", icon)
        words = tip or text.replace("&", "").rstrip("…")
        made.setToolTip(
            f"{words} ({made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})"
            if keys is not None
            else words
        )
        made.setStatusTip("")
        return made

    actions = Actions(
        open=action(tr("&Open…"), key.Open, "open", tr("Open a text")),
        print=action(tr("&Print…"), key.Print),
        save_pdf=action(tr("Save as P&DF…")),
        reload=action(tr("Relo&ad"), "F5", "", tr("Read the file from the disk again")),
        paste=action(tr("Open Copied &Text"), "Ctrl+Shift+V", "", tr("Open the words that were copied as an article")),
        prepare=action(
            tr("Prepare for O&ffline…"),
            None,
            "",
            tr("Look up all names of this article, for reading without a network"),
        ),
        prepare_folder=action(
            tr("Prepare a Fo&lder for Offline…"), None, "", tr("Look up all names of the articles in a folder")
        ),
        network_log=action(tr("Network &Log…"), None, "", tr("What has left this machine")),
        new_window=action(tr("&New Window"), key.New),
        close=action(tr("Close &Window"), "Ctrl+W"),
        quit=action(tr("&Quit"), "Ctrl+Q"),
        copy=action(tr("&Copy"), key.Copy),
        select_all=action(tr("Select &All"), key.SelectAll),
        find=action(tr("&Find…"), key.Find, "search", tr("Find in the article")),
        find_next=action(tr("Find Ne&xt"), "F3"),
        find_previous=action(tr("Find Pre&vious"), "Shift+F3"),
        settings=action(tr("&Settings…"), "Ctrl+,"),
        panel=action(tr("Side &Panel"), "F9", "panel", tr("Show or hide the side panel")),
        names=action(tr("&Names"), "F8", "", tr("Show or hide the table of names")),
        library=action(tr("&Library"), "Ctrl+L", "library", tr("Search all articles that are kept")),
        full_screen=action(tr("&Full Screen"), "F11"),
        zoom_in=action(tr("Larger Text"), key.ZoomIn),
        zoom_out=action(tr("Smaller Text"), key.ZoomOut),
        zoom_reset=action(tr("Usual Size"), "Ctrl+0"),
        next_name=action(tr("&Next Name"), "F7", "next"),
        previous_name=action(tr("&Previous Name"), "Shift+F7", "previous"),
        go_to_name=action(tr("&Go to a Name…"), "Ctrl+J"),
        go_to_heading=action(tr("Go to a &Heading…"), "Ctrl+Shift+J"),
        command=action(
            tr("Find a &Command…"), "Ctrl+K", "", tr("Do anything that the menus do, by typing some of its words")
        ),
        switch=action(tr("&Switch Between Article and Panel"), "F6"),
        back=action(tr("&Back"), "Alt+Left", "back"),
        forward=action(tr("&Forward"), "Alt+Right", "forward"),
        shortcuts=action(tr("&Keyboard Shortcuts"), "Ctrl+?"),
        about=action(tr("&About Sidelight")),
    )
    actions.zoom_in.setShortcuts([QKeySequence("Ctrl+="), QKeySequence("Ctrl++")])
    actions.panel.setCheckable(True)
    actions.names.setCheckable(True)
    actions.library.setCheckable(True)
    actions.full_screen.setCheckable(True)
    return actions
