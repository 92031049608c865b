"""What a paragraph of a DOCX is, by its style and its place in a list."""

from __future__ import annotations

import re

from lxml import etree

from reader.documents.document import Role

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""The namespace of WordprocessingML, as lxml writes it before a name."""

_HEADING = re.compile(r"heading (\d)")
_ROLES = (
    (re.compile(r"title"), Role.HEADLINE),
    (re.compile(r"(?:intense )?quote|block ?text|quotations?"), Role.QUOTE),
    (re.compile(r"list(?! continue).*"), Role.LIST_ITEM),
    (re.compile(r"(?:html )?preformatted(?: text)?|(?:source )?code"), Role.CODE),
)
_MOST_STEPS, _MOST_LEVELS = 20, 9


class Styles:
    """The paragraph styles of a document; `root` is its part for styles, None where it has none."""

    def __init__(self, root: etree._Element | None) -> None:
        self._styles = (
            {} if root is None else {style.get(f"{W}styleId"): style for style in root.iterfind(f"./{W}style")}
        )

    def role_of(self, paragraph: etree._Element) -> tuple[Role, int]:
        """Its role and level: by an outline level or a list of its own, else by its style and those below that."""
        properties = paragraph.find(f"./{W}pPr")
        if properties is None:
            return Role.BODY, 1
        style = self._role_of_style(_value(properties, "pStyle"))
        if style and style[0] in (Role.HEADING, Role.HEADLINE):
            return style  # headings are numbered as lists are
        return _own_role(properties) or style or (Role.BODY, 1)

    def _role_of_style(self, name: str | None) -> tuple[Role, int] | None:
        for _ in range(_MOST_STEPS):  # styles may be built on each other in a circle
            style = self._styles.get(name)
            if style is None:
                return None
            role = _named_role(_value(style, "name") or "")
            properties = style.find(f"./{W}pPr")
            if role is None and properties is not None:
                role = _own_role(properties)
            if role is not None:
                return role
            name = _value(style, "basedOn")
        return None


def _own_role(properties: etree._Element) -> tuple[Role, int] | None:
    outline = _number(properties, "outlineLvl")
    if outline is not None and outline < _MOST_LEVELS:
        return Role.HEADING, outline + 1
    numbering = properties.find(f"./{W}numPr")
    if numbering is None or _number(numbering, "numId") in (None, 0):
        return None
    return Role.LIST_ITEM, min(_number(numbering, "ilvl") or 0, _MOST_LEVELS) + 1


def _named_role(name: str) -> tuple[Role, int] | None:
    """What a style means by its name, which is English in every language of the program."""
    name = name.lower()
    heading = _HEADING.fullmatch(name)
    if heading:
        return Role.HEADING, max(int(heading[1]), 1)
    return next(((role, 1) for pattern, role in _ROLES if pattern.fullmatch(name)), None)


def _value(element: etree._Element, name: str) -> str | None:
    child = element.find(f"./{W}{name}")
    return None if child is None else child.get(f"{W}val")


def _number(element: etree._Element, name: str) -> int | None:
    value = _value(element, name)
    return int(value) if value and value.isascii() and value.isdigit() and len(value) < 10 else None
