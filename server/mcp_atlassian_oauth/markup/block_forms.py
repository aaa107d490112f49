"""The nodes that paragraphs, fences and task lists of markdown stand for."""

from __future__ import annotations

import re
from typing import Any

from mcp_atlassian_oauth.markup.inline_forms import FORMATS
from mcp_atlassian_oauth.markup.syntax import ATTRIBUTES, read_attributes
from mcp_atlassian_oauth.markup.tree import Node, node, text

_ALERT = re.compile(rf"\[!([A-Za-z]+)\]({ATTRIBUTES})?[ \t]*(?:\n|\Z)")
ALERT_TYPES = {"note": "info", "tip": "tip", "important": "note", "warning": "warning", "caution": "error"}
_INFO = re.compile(rf"\s*([^\s{{]*)\s*({ATTRIBUTES})?\s*(.*)\Z", re.S)
_LEADING_ATTRIBUTES = re.compile(rf"\s*({ATTRIBUTES})[ \t]?")


def paragraph_of(content: list[Node], *, cell: bool = False) -> Node:
    """A paragraph, or the block that an image or a group of images alone in it stands for."""
    if content:
        first = content[0]["type"]
        if first == "hardBreak" and all(item["type"] == "hardBreak" for item in content):
            return node("paragraph", content[1:])
        if first == "mediaInline" and not cell and (made := _media_block(content)):
            return made
    for item in content:
        if item["type"] == "mediaInline":
            attrs = item["attrs"]
            attrs.pop("inline", None)
            if attrs.get("type") == "none":
                del attrs["type"]
        elif "attrs" in item and item["type"] == "text":
            # A soft line break is a space.
            del item["attrs"]
    return {"type": "paragraph", "content": content}


def _media_block(content: list[Node]) -> Node | None:
    first = content[0]
    attrs = first["attrs"]
    if attrs.get("group") and all(
        item["type"] == "mediaInline" or (item["type"] == "text" and not item["text"].strip()) for item in content
    ):
        return node("mediaGroup", [_media(item) for item in content if item["type"] == "mediaInline"])
    if len(content) == 1 and not attrs.get("inline"):
        return node("mediaSingle", [_media(first)])
    if len(content) > 1 and content[1].get("attrs") == {"soft": True}:
        rest = content[2:]
        if all(item["type"] == "hardBreak" for item in rest):
            rest = rest[1:]
        kind = attrs.pop("caption", None)
        caption = node("caption", rest, bare=True if kind == "bare" else None)
        return node("mediaSingle", [_media(first), caption])
    return None


def _media(item: Node) -> Node:
    attrs = {key: value for key, value in item["attrs"].items() if key != "group"}
    out = node("media", None, **attrs)
    if item.get("marks"):
        out["marks"] = item["marks"]
    return out


def set_bare(paragraph: Node) -> None:
    """Mark a paragraph as standing without an element, unless an attribute line says otherwise."""
    attrs = paragraph.setdefault("attrs", {})
    if attrs.pop("block", None) != "p":
        attrs["bare"] = True
    if not attrs:
        del paragraph["attrs"]


def alert_head(source: str) -> tuple[str, dict[str, str]] | None:
    """The first line of an alert (`[!NOTE]{type=success}`) and its panel's attributes; None where a quotation is no alert."""
    found = _ALERT.match(source)
    kind = ALERT_TYPES.get(found.group(1).lower()) if found else None
    attributes = read_attributes(found.group(2)) if found and found.group(2) else {}
    if found is None or kind is None or attributes is None:
        return None
    return found.group(), {"panelType": attributes.pop("type", kind), **attributes}


def code_block(value: str, info: str) -> Node:
    """The node a fence with this info string stands for: a code block, a raw piece or a macro with a plain text body."""
    found = _INFO.match(info)
    assert found is not None
    language, source, rest = found.groups()
    attributes = read_attributes(source) if source else {}
    if attributes is None or rest:
        language, attributes = info.split()[0] if info.split() else "", {}
    if language in FORMATS and not attributes:
        return node("raw", None, format=language, text=value)
    content = [text(value)] if value else []
    if "macro" in attributes:
        name = attributes.pop("macro")
        return node("macroBody", content, name=name, parameters=attributes)
    language = attributes.pop("language", language)
    return node("codeBlock", content, language=language or None, parameters=attributes or None)


def task_list(items: list[tuple[list[Node], bool]]) -> Node:
    """A task list of items' blocks and whether each is done."""
    children: list[Node] = []
    for blocks, done in items:
        attrs: dict[str, Any] = {"state": "DONE" if done else "TODO"}
        nested: list[Node] = []
        while blocks and blocks[-1]["type"] == "taskList":
            nested.insert(0, blocks.pop())
        first = blocks[0] if blocks else None
        if first is not None and first["type"] == "paragraph" and (identifier := _leading_id(first)) is not None:
            attrs["id"] = identifier
        if len(blocks) > 1 or (
            first is not None and (first["type"] != "paragraph" or (first.get("attrs") or {}).get("block") == "p")
        ):
            for block in blocks:
                (block.get("attrs") or {}).pop("block", None)
            children.append({"type": "blockTaskItem", "attrs": attrs, "content": blocks})
        else:
            children.append({"type": "taskItem", "attrs": attrs, "content": first["content"] if first else []})
        children.extend(nested)
    return {"type": "taskList", "content": children}


def with_box(blocks: list[Node], done: bool) -> None:
    """Put a task's box, as text, before the blocks of an item whose list is no task list."""
    box = text("[x] " if done else "[ ] ")
    if blocks and blocks[0]["type"] == "paragraph":
        blocks[0]["content"] = [box, *blocks[0]["content"]]
    else:
        blocks.insert(0, node("paragraph", [box]))


def _leading_id(block: Node) -> str | None:
    """Take `{id=value}` from the start of a block's text."""
    content = block.get("content") or []
    if content and content[0]["type"] == "text" and not content[0].get("marks"):
        found = _LEADING_ATTRIBUTES.match(content[0]["text"])
        attributes = read_attributes(found.group(1)) if found else None
        if found and attributes and set(attributes) == {"id"}:
            rest = content[0]["text"][found.end() :]
            block["content"] = ([text(rest)] if rest else []) + content[1:]
            return attributes["id"]
    return None
