"""Blocks that are valid ADF as they are, found by a look that costs less than fitting or the schema does.

Most of a page is text in paragraphs, lists and tables. What these tests accept is what the schema accepts (a property
test holds them to it); what they don't accept may be valid all the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Any, TypeAlias

from mcp_atlassian_oauth.markup.tree import Mark, Node

Test: TypeAlias = Callable[[Node, int], bool]

_NOTHING = object()
_BARE_MARKS = frozenset({"strong", "em", "strike", "underline"})
_ALIGNED = ([{"type": "alignment", "attrs": {"align": "center"}}], [{"type": "alignment", "attrs": {"align": "end"}}])
_PANELS = frozenset({"info", "note", "tip", "warning", "error", "success"})
# A list that nests deeper is not looked through: each level would be, again, from the level above.
_DEEPEST = 12


def is_plain(item: Node, parent: str) -> bool:
    """Whether a block is valid in `parent` as it is, as far as this can be told at a look."""
    tests = _TESTS.get(parent)
    test = tests.get(item["type"]) if tests else None
    return test is not None and test(item, _DEEPEST)


def is_plain_text(content: list[Node]) -> bool:
    """Whether inline content is what every paragraph and heading may hold: texts, line breaks and smart links."""
    if len(content) == 1 and len(content[0]) == 2 and content[0].get("text"):
        return bool(content[0]["type"] == "text")
    before: Any = _NOTHING
    for item in content:
        kind = item["type"]
        if kind == "text":
            marks = item.get("marks")
            if not item.get("text") or len(item) != (2 if marks is None else 3):
                return False
            if marks is not None and not _are_plain(marks):
                return False
            # Adjacent texts with the same marks are one text.
            if marks == before:
                return False
            before = marks
        elif (kind == "hardBreak" and len(item) == 1) or (kind == "inlineCard" and len(item) == 2 and _is_link(item, "url")):
            before = _NOTHING
        else:
            return False
    return True


def _are_plain(marks: list[Mark]) -> bool:
    if len(marks) == 1 and len(marks[0]) == 1:
        kind = marks[0]["type"]
        return kind in _BARE_MARKS or kind == "code"
    kinds: set[str] = set()
    for one in marks:
        kind = one["type"]
        test = _MARKS.get(kind)
        if kind in kinds or test is None or not test(one):
            return len(marks) == 1 and kind == "code" and len(one) == 1
        kinds.add(kind)
    return bool(marks)


def _is_bare(one: Mark) -> bool:
    return len(one) == 1


def _is_colour(one: Mark) -> bool:
    attributes = one.get("attrs") or {}
    value = attributes.get("color")
    return len(one) == 2 and len(attributes) == 1 and value.__class__ is str and _COLOUR.fullmatch(value) is not None


def _is_link(item: Node | Mark, key: str) -> bool:
    """Whether a node or mark has an address under `key` and nothing else (a `user:` address becomes a mention)."""
    attributes = item.get("attrs")
    if not attributes or len(attributes) != 1:
        return False
    value = attributes.get(key)
    return value.__class__ is str and value[:5] != "user:"


def _paragraph(item: Node, depth: int) -> bool:
    content = item.get("content")
    return len(item) == 2 and content is not None and is_plain_text(content)


def _aligned_paragraph(item: Node, depth: int) -> bool:
    content = item.get("content")
    fits = len(item) == 2 or (len(item) == 3 and item.get("marks") in _ALIGNED)
    return fits and content is not None and is_plain_text(content)


def _heading(item: Node, depth: int) -> bool:
    attributes, content = item.get("attrs"), item.get("content")
    if len(item) != 3 or not attributes or len(attributes) != 1 or content is None:
        return False
    level = attributes.get("level")
    return level.__class__ is int and 0 < level < 7 and is_plain_text(content)


def _rule(item: Node, depth: int) -> bool:
    return len(item) == 1


def _container(item: Node, depth: int) -> bool:
    return len(item) == 2 and _holds_plain(item, depth)


def _cell(item: Node, depth: int) -> bool:
    content = item.get("content")
    if content and len(content) == 1 and content[0]["type"] == "paragraph":
        return len(item) == 2 and _aligned_paragraph(content[0], depth)
    return len(item) == 2 and _holds_plain(item, depth)


def _ordered_list(item: Node, depth: int) -> bool:
    attributes = item.get("attrs")
    if len(item) != 3 or not attributes or len(attributes) != 1:
        return False
    order = attributes.get("order")
    return order.__class__ is int and order >= 0 and _holds_plain(item, depth)


def _panel(item: Node, depth: int) -> bool:
    attributes = item.get("attrs")
    return len(item) == 3 and attributes in _PANEL_ATTRIBUTES and _holds_plain(item, depth)


def _image(item: Node, depth: int) -> bool:
    attributes, content = item.get("attrs"), item.get("content")
    if len(item) != 3 or not content or attributes != _CENTERED or len(content) > 2:
        return False
    if len(content) == 2:
        caption = content[1]
        if caption["type"] != "caption" or len(caption) != 2 or not is_plain_text(caption.get("content") or []):
            return False
    media = content[0]
    return media["type"] == "media" and len(media) == 2 and _is_file(media.get("attrs") or {})


def _is_file(attributes: dict[str, Any]) -> bool:
    if not attributes.keys() <= _FILE_KEYS or attributes.get("type") != "file" or attributes.get("id") in ("", None):
        return False
    return "collection" in attributes and all(value.__class__ is str for value in attributes.values())


def _holds_plain(item: Node, depth: int) -> bool:
    """Whether a container is not empty and holds only what is plain in it."""
    content = item.get("content")
    if not content or not depth:
        return False
    tests = _TESTS[item["type"]]
    for child in content:
        test = tests.get(child["type"])
        if test is None or not test(child, depth - 1):
            return False
    return True


_COLOUR = re.compile("#[0-9a-f]{6}")
_MARKS: dict[str, Callable[[Mark], bool]] = {
    **dict.fromkeys(_BARE_MARKS, _is_bare), "link": partial(_is_link, key="href"), "textColor": _is_colour,
}  # fmt: skip
_CENTERED = {"layout": "center"}
_FILE_KEYS = frozenset({"type", "id", "collection", "alt"})
_PANEL_ATTRIBUTES = [{"panelType": kind} for kind in sorted(_PANELS)]
_LISTS: dict[str, Test] = {"bulletList": _container, "orderedList": _ordered_list}
_CELL: dict[str, Test] = {
    "paragraph": _aligned_paragraph, "heading": _heading, "rule": _rule, "panel": _panel, "mediaSingle": _image, **_LISTS,
}  # fmt: skip
# What is plain in what: a test for each kind of child.
_TESTS: dict[str, dict[str, Test]] = {
    "doc": {**_CELL, "table": _container, "blockquote": _container},
    "table": {"tableRow": _container},
    "tableRow": {"tableCell": _cell, "tableHeader": _cell},
    "tableCell": _CELL, "tableHeader": _CELL, "layoutColumn": {**_CELL, "table": _container},
    "bulletList": {"listItem": _container}, "orderedList": {"listItem": _container},
    "listItem": {"paragraph": _paragraph, "mediaSingle": _image, **_LISTS},
    "panel": {"paragraph": _paragraph, "heading": _heading, **_LISTS},
    "blockquote": {"paragraph": _paragraph, **_LISTS},
    "expand": {"paragraph": _paragraph, "heading": _heading, **_LISTS},
}  # fmt: skip
