"""Words of the layers below that the window shows: those know no Qt, so translators find them here."""

from __future__ import annotations

from reader.app.language.wording import marked

ORIGINS = (marked("Wikipedia"), marked("Offline encyclopaedia"), marked("Built-in note"))
FOUND_BY = (marked("model"), marked("rule"), marked("you"))
FORMATS = (
    marked("Plain text"),
    marked("Markdown"),
    marked("Web page"),
    marked("E-book"),
    marked("Word document"),
    marked("PDF"),
)
FORCES = (
    marked("admits"),
    marked("advises"),
    marked("agrees"),
    marked("announces"),
    marked("answers"),
    marked("apologises"),
    marked("asks"),
    marked("believes"),
    marked("claims"),
    marked("confirms"),
    marked("criticises"),
    marked("decides"),
    marked("demands"),
    marked("denies"),
    marked("describes"),
    marked("discusses"),
    marked("doubts"),
    marked("expects"),
    marked("praises"),
    marked("promises"),
    marked("proposes"),
    marked("refuses"),
    marked("says"),
    marked("shows"),
    marked("stresses"),
    marked("wants"),
    marked("warns"),
)
SEARCH_KEYS = (
    marked('who says it: by:Rutte, by:"Mark Rutte"'),
    marked("to whom: to:Zelenskyy"),
    marked("whom or what the article names: about:NATO"),
    marked("words of the position: says:membership"),
    marked("how it is said: force:promises"),
    marked("on this day or later: after:2024, after:2024-11, after:2024-11-05"),
    marked("on an earlier day: before:2025-02"),
    marked("where plain words are sought: in:positions, in:text"),
)
COLOURS = (marked("yellow"), marked("orange"), marked("green"), marked("blue"), marked("purple"))
