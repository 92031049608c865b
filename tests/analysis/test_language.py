"""Whether a text is taken for English."""

import pytest

from reader.analysis.language import is_english

ENGLISH = "The ministers met on Tuesday in Vienna, and it was said that the talks would go on for a week."


@pytest.mark.parametrize(
    "text",
    [
        ENGLISH,
        ENGLISH.upper(),
        ENGLISH.lower(),
        "De Gaulle, Charles\nVan der Berg, Anna\nLa Rue, Jean\nQuill, Ada\nReed, Tom\nMoor, Lee\n",
        "\U0001f600 \U0001f44d 12 34",
        "def f(x):\n    return x + 1\n",
        "The paper Die Zeit wrote that the film La La Land was the best of the year, and the jury of the prize agreed.",
    ],
)
def test_english_and_what_tells_nothing_is_read(text):
    assert is_english(text)


@pytest.mark.parametrize(
    "text",
    [
        "Die Minister trafen sich am Dienstag in Wien, und das Treffen dauerte nicht lange, sagte der Sprecher.",
        "Les ministres se sont réunis mardi à Vienne, et la rencontre n'a pas duré, selon le porte-parole.",
        "Los ministros se reunieron el martes en Viena, y la reunión no duró mucho, según el portavoz.",
        "Міністри зустрілися у вівторок у Відні, і зустріч не тривала довго.",
        "部長們週二在維也納會面。",
        "اجتمع الوزراء يوم الثلاثاء في فيينا.",
    ],
)
def test_another_language_is_told(text):
    assert not is_english(text)
