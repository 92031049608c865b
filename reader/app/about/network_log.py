"""The list of everything that left this machine in this run."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reader.app.language.wording import marked, number, tr
from reader.app.panel.labels import plain_label
from reader.background import LoggedRequest, NetworkLog

Index = QModelIndex | QPersistentModelIndex
_HEADERS = (marked("Time"), marked("Address"), marked("Answer"), marked("Bytes"))
_NOTHING = marked("Nothing has left this machine since Sidelight was started.")
_SOME = marked("Everything that Sidelight has sent since it was started. What is kept of the answers is in the cache.")


class LogModel(QAbstractTableModel):
    """A row for each request, the latest last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[LoggedRequest] = []

    def put(self, request: LoggedRequest) -> None:
        """A request has begun or ended."""
        place = request.number - 1
        if place < len(self._rows):
            self._rows[place] = request
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(_HEADERS) - 1))
        else:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows))
            self._rows.append(request)
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many requests there were."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How much is told of each."""
        return 0 if parent.isValid() else len(_HEADERS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The headings of the columns."""
        wanted = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return tr(_HEADERS[section]) if wanted else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell; the whole address as its tip, never as markup."""
        if not 0 <= index.row() < len(self._rows):
            return None
        request = self._rows[index.row()]
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        answer = request.fault or (str(request.status) if request.status else tr("waiting"))
        size = number(request.size) if request.is_over else ""
        return (f"{request.at:%H:%M:%S}", request.address, answer, size)[index.column()]


class NetworkLogDialog(QDialog):
    """Shows the log as it grows."""

    _told = Signal(object)

    def __init__(self, log: NetworkLog, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Network Log"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(820, 420)
        self.model = LogModel(self)
        self.words = plain_label("", "quiet")
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(tr("Requests"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setHighlightSections(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.setColumnWidth(0, 90)
        table.setColumnWidth(2, 130)
        table.setColumnWidth(3, 90)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 16, 16, 16)
        box.setSpacing(12)
        for widget in (self.words, table, buttons):
            box.addWidget(widget)
        self._told.connect(self._put)  # requests are told of in the threads that make them
        self._leave = log.subscribe(self._told.emit)
        for request in log.requests:
            self.model.put(request)
        self._tell()
        self.finished.connect(lambda _: self._leave())

    def _put(self, request: LoggedRequest) -> None:
        self.model.put(request)
        self._tell()

    def _tell(self) -> None:
        self.words.setText(tr(_SOME) if self.model.rowCount() else tr(_NOTHING))
