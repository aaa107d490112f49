"""What stands for a node that ADF does not know, or does not allow where it is: other nodes, in its place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from mcp_atlassian_oauth.markup.adf_nodes import parse_adf, source_text
from mcp_atlassian_oauth.markup.losses import ADF, CODE_PARAMETERS, refuse, refuse_attributes
from mcp_atlassian_oauth.markup.tree import INLINE_TYPES, Node, macro, mark, node, plain_text, text

Rewrite = Callable[[Node], list[Node]]


def _content(item: Node) -> list[Node]:
    return item.get("content") or []


# ---------------------------------------------------------------------------------------------------- unknown to ADF


def _raw(item: Node) -> list[Node]:
    attributes = item["attrs"]
    if attributes.get("format") == "adf" and (found := parse_adf(attributes["text"])) and found["type"] != "raw":
        return [found]
    language = "json" if attributes.get("format") == "adf" else "xml" if attributes.get("format") == "storage" else "text"
    return [node("codeBlock", [text(attributes["text"])] if attributes["text"] else [], language=language)]


def _macro_body(item: Node) -> list[Node]:
    attributes = item["attrs"]
    body = plain_text(_content(item))
    return [macro(attributes["name"] or "macro", {**attributes.get("parameters", {}), "__bodyContent": body})]


REWRITES: dict[str, Rewrite] = {"raw": _raw, "macroBody": _macro_body, "layout": _content, "div": _content}


def code_with_title(item: Node) -> list[Node]:
    """A code block with parameters, of which ADF knows none: its title is a paragraph."""
    attributes = item["attrs"]
    refuse_attributes(attributes["parameters"], CODE_PARAMETERS, "a code block", ADF)
    title = attributes["parameters"].get("title")
    rest = {key: value for key, value in attributes.items() if key != "parameters"}
    block = node("codeBlock", _content(item), **rest)
    return [node("paragraph", [text(title, (mark("strong"),))]), block] if title else [block]


def titled_panel(item: Node) -> Node:
    """A panel whose title, which ADF does not know, is its first paragraph."""
    attributes = {key: value for key, value in item["attrs"].items() if key != "title"}
    head = node("paragraph", [text(str(item["attrs"]["title"]), (mark("strong"),))])
    return {**item, "attrs": attributes, "content": [head, *_content(item)]}


_PANELS = ("info", "note", "tip", "success", "warning", "error", "custom")
_PANEL_ATTRIBUTES = frozenset({
    "panelType", "panelIcon", "panelIconId", "panelIconText", "panelColor", "title", "localId", "xml", "adf",
})  # fmt: skip


def check_panel(attributes: dict[str, Any]) -> None:
    """Raise MarkupError for a panel of a type, or with an attribute, that ADF doesn't know."""
    if attributes.get("panelType", "info") not in _PANELS:
        refuse(f"an alert of type {attributes['panelType']}", ADF, f"Take one of {', '.join(_PANELS)}.")
    refuse_attributes(attributes, _PANEL_ATTRIBUTES, "an alert", ADF)


def refuse_emptied(moved: list[Node]) -> None:
    """Raise MarkupError for a panel of which nothing is left, because it may hold nothing of what it was given."""
    kinds = ", ".join(sorted({item["type"] for item in moved}))
    if kinds:
        refuse(
            f"{kinds} in an alert",
            ADF,
            "It holds paragraphs, headings, lists and code. Write the rest below the alert, with text in it.",
        )


# Widths of a section's columns by the type that storage calls it.
_WIDTHS = {
    "two_left_sidebar": (33.33, 66.66), "two_right_sidebar": (66.66, 33.33), "three_with_sidebars": (25, 50, 25),
}  # fmt: skip


def with_widths(item: Node) -> Node:
    """A layout section with its type, which ADF does not know, as widths of its columns."""
    attributes = dict(item["attrs"])
    columns = _content(item)
    widths = _WIDTHS.get(attributes.pop("type"), ())
    if len(widths) == len(columns):
        columns = [
            {**column, "attrs": {"width": width, **(column.get("attrs") or {})}}
            for column, width in zip(columns, widths, strict=True)
        ]
    return {**item, "attrs": attributes, "content": columns}


# ---------------------------------------------------------------------------------------------------- not allowed there


def _strong(item: Node) -> Node:
    if item["type"] != "text" or any(m["type"] in ("strong", "code") for m in item.get("marks") or ()):
        return item
    return {**item, "marks": [*(item.get("marks") or ()), mark("strong")]}


def _unfolded(item: Node) -> list[Node]:
    title = (item.get("attrs") or {}).get("title")
    return [*([node("paragraph", [text(title, (mark("strong"),))])] if title else []), *_content(item)]


def _as_item(item: Node) -> Node:
    content = _content(item)
    if item["type"] == "taskList":
        return node("listItem", [node("bulletList", [_as_item(child) for child in content])])
    state = (item.get("attrs") or {}).get("state")
    head = {"DONE": "[x] ", "TODO": "[ ] "}.get(str(state), "")
    if item["type"] == "blockTaskItem":
        return node("listItem", [node("paragraph", [text(head)]), *content])
    return node("listItem", [node("paragraph", [*([text(head)] if head else []), *content])])


def _flat_row(row: Node) -> Node:
    """A table's row where no table may stand: its cells' texts in one paragraph."""
    out: list[Node] = []
    for cell in _content(row):
        if out:
            out.append(text(" | "))
        out.extend(_inlines(_content(cell)))
    return node("paragraph", out)


def _inlines(blocks: list[Node]) -> list[Node]:
    out: list[Node] = []
    for block in blocks:
        if block["type"] in INLINE_TYPES:
            out.append(block)
            continue
        if out:
            out.append(text(" "))
        if block["type"] == "codeBlock":
            out.append(text(plain_text(_content(block)), (mark("code"),)))
        else:
            out.extend(_inlines(_content(block)))
    return out


def _listed(item: Node) -> list[Node]:
    return [node("bulletList", [_as_item(child) for child in _content(item)])]


def _card(item: Node) -> list[Node]:
    return [node("paragraph", [node("inlineCard", None, **(item.get("attrs") or {}))])]


_DEGRADED: dict[str, Rewrite] = {
    "heading": lambda item: [node("paragraph", [_strong(child) for child in _content(item)])],
    "blockCard": _card, "embedCard": _card, "expand": _unfolded, "nestedExpand": _unfolded,
    "taskList": _listed, "decisionList": _listed,
    "table": lambda item: [_flat_row(row) for row in _content(item)], "tableRow": lambda item: [_flat_row(item)],
    "mediaGroup": lambda item: [node("mediaSingle", [child]) for child in _content(item)],
    "codeBlock": lambda item: [
        node("paragraph", [text(plain_text(_content(item)), (mark("code"),))] if _content(item) else [])
    ],
    "rule": lambda item: [node("paragraph", [])],
    "caption": lambda item: [node("paragraph", _content(item))],
    **dict.fromkeys(("taskItem", "blockTaskItem", "decisionItem"), lambda item: _content(_as_item(item))),
}  # fmt: skip
_ONLY_SOURCE = frozenset({"extension", "bodiedExtension", "media", "mediaSingle", "syncBlock"})
_EMPTY = frozenset({
    "layoutColumn", "layoutSection", "blockquote", "bulletList", "orderedList", "panel", "paragraph", "listItem",
})  # fmt: skip
_MOVES_OUT = frozenset({
    "table", "panel", "expand", "nestedExpand", "blockquote", "mediaGroup", "bodiedExtension", "rule", "decisionList",
    "layoutSection", "blockCard", "embedCard", "bodiedSyncBlock", "syncBlock",
})  # fmt: skip
_LETS_OUT = frozenset({"listItem", "blockquote", "panel"})


def moves_out(kind: str, parent: str) -> bool:
    """Whether a node that `parent` does not allow stands after it, in what holds `parent`."""
    return parent in _LETS_OUT and kind in _MOVES_OUT


def degraded(item: Node, *, in_paragraphs: bool) -> list[Node]:
    """What shows `item` where it is not allowed; `in_paragraphs`: whether a paragraph is allowed there."""
    kind, content = item["type"], _content(item)
    if kind in _ONLY_SOURCE and not content:
        return [node("paragraph", [source_text(item)])]
    if kind in _DEGRADED:
        return _DEGRADED[kind](item)
    if content:
        return content
    if kind in _EMPTY:
        return [node("paragraph", [])] if in_paragraphs else []
    return [node("paragraph", [source_text(item)])]
