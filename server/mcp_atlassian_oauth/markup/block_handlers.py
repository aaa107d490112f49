"""Headings, quotations, code, lists and tables: what the events of each become."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from mcp_atlassian_oauth.markup.block_forms import alert_head, code_block, paragraph_of, set_bare, task_list, with_box
from mcp_atlassian_oauth.markup.events import Place, end_of
from mcp_atlassian_oauth.markup.tokens import Item
from mcp_atlassian_oauth.markup.tree import Node, mark, node

if TYPE_CHECKING:
    from mcp_atlassian_oauth.markup.reader import BlockReader

_HYPHEN, _BRACKET = b"-["
_ALIGNMENTS = {"Center": "center", "Right": "end"}


def _heading(reader: BlockReader, detail: Any, place: Place) -> Node:
    content = reader.plain()
    if content is None:
        content = reader.content()
        if content and all(item["type"] == "hardBreak" for item in content):
            content = content[1:]
    return {"type": "heading", "attrs": {"level": int(detail["level"][1])}, "content": content}


def _quote(reader: BlockReader, detail: Any, place: Place) -> Node:
    event, place = reader.events[reader.at]
    if event == {"Start": "Paragraph"} and reader.source[place["start"]] == _BRACKET and (made := _alert(reader, place)):
        return made
    return {"type": "blockquote", "content": reader.children() or [node("paragraph", [])]}


def _alert(reader: BlockReader, place: Place) -> Node | None:
    """The panel that a quotation is whose first paragraph begins with `[!TYPE]`."""
    found = alert_head(reader.slice(place["start"], place["end"]))
    if found is None:
        return None
    head, attributes = found
    cut = place["start"] + len(head.encode())
    begin = reader.at + 1
    stop = end_of(reader.events, begin)
    first: list[Node | list[Item]] = []
    if reader.slice(cut, place["end"]).strip(" \t\n>"):
        while begin < stop and reader.events[begin][1]["start"] < cut:
            begin += 1
        start = reader.events[begin][1]["start"] if begin < stop else cut
        if reader.source[start - 1 : start] == b"\\":
            start -= 1
        content, _ = reader.inline.nodes(reader.events, begin)
        first = [reader.special(begin, stop, start, place["end"]) or reader.made_of(content)]
    reader.at = stop + 1
    return {"type": "panel", "attrs": attributes, "content": reader.children(first)}


def _code(reader: BlockReader, detail: Any, place: Place) -> Node:
    value = "".join([event["Text"] for event, _ in reader.taken() if "Text" in event])
    info = detail["Fenced"] if detail.__class__ is dict else ""
    if "{" in info:
        # attributes are unescaped once, by their own rules
        info = reader.slice(place["start"], place["end"]).partition("\n")[0].strip().lstrip("`~")
    return code_block(value[:-1] if value.endswith("\n") else value, info)


def _list(reader: BlockReader, order: int | None, place: Place) -> Node:
    items: list[Node] = []
    boxes: list[bool | None] = []
    boxed = 0
    events = reader.events
    # all items of a list have the same kind of marker
    begin = events[reader.at][1]["start"]
    bare = reader.source[begin] != _HYPHEN and _is_bare(reader, begin)
    while "Start" in events[reader.at][0]:
        reader.at += 1
        box, event = None, events[reader.at][0]
        if "TaskListMarker" in event:
            box = event["TaskListMarker"]
            boxed += 1
            reader.at += 1
        elif "Start" in event and "TaskListMarker" in (inner := events[reader.at + 1][0]):
            # In a list with blank lines the box stands in the item's paragraph.
            box = inner["TaskListMarker"]
            boxed += 1
        content = reader.plain()
        blocks = reader.children() if content is None else [{"type": "paragraph", "content": content}]
        items.append({"type": "listItem", "content": blocks})
        boxes.append(box)
    reader.at += 1
    if boxed:
        if order is None and boxed == len(items):
            return task_list([(item["content"], bool(box)) for item, box in zip(items, boxes, strict=True)])
        for item, box in zip(items, boxes, strict=True):
            if box is not None:
                with_box(item["content"], box)
    kind = "bulletList" if order is None else "orderedList"
    attrs: dict[str, Any] = {} if order is None else {"order": order}
    if bare:
        for item in items:
            if item["content"] and item["content"][0]["type"] == "paragraph":
                set_bare(item["content"][0])
        attrs["bare"] = True
    return {"type": kind, "attrs": attrs, "content": items} if attrs else {"type": kind, "content": items}


def _is_bare(reader: BlockReader, begin: int) -> bool:
    """Whether the list marker here is one of those (`*`, `1)`) of items that hold text without a paragraph."""
    head = reader.source[begin : begin + 16].lstrip()
    return head[:1] == b"*" or head.lstrip(b"0123456789")[:1] == b")"


def _table(reader: BlockReader, alignments: tuple[str, ...], place: Place) -> Node:
    lines = reader.source[place["start"] : place["end"]].split(b"\n", 2)
    bare = len(lines) > 1 and b"---" not in lines[1] and b":" not in lines[1]
    marks = [mark("alignment", align=_ALIGNMENTS[each]) if each in _ALIGNMENTS else None for each in alignments]
    events = reader.events
    rows: list[Node] = []
    while "Start" in (event := events[reader.at][0]):
        kind = "tableHeader" if event["Start"] == "TableHead" else "tableCell"
        reader.at += 1
        cells: list[Node] = []
        for one in marks:
            if "Start" not in events[reader.at][0]:
                break
            reader.at += 1
            content = reader.plain()
            if content is None:
                paragraph = paragraph_of(reader.content(), cell=True)
            else:
                paragraph = {"type": "paragraph", "content": content}
            if one:
                paragraph["marks"] = [one]
            if bare:
                set_bare(paragraph)
            cells.append({"type": kind, "content": [paragraph]})
        reader.at += 1
        rows.append({"type": "tableRow", "content": cells})
    reader.at += 1
    return {"type": "table", "content": rows}


# By the name of the block's Start event; called with the reader, whose next event is the one after it, what the event says
# besides its name, and where the block stands.
HANDLERS: Mapping[str, Callable[[BlockReader, Any, Place], Node]] = {
    "Heading": _heading, "BlockQuote": _quote, "CodeBlock": _code, "List": _list, "Table": _table,
}  # fmt: skip
