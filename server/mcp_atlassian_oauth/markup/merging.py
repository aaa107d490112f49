"""A node that the text changed, merged with its original: what the view never showed of it stays."""

from __future__ import annotations

import json
from typing import Any

import orjson

from mcp_atlassian_oauth.markup.inlines import HIDDEN_MARKS
from mcp_atlassian_oauth.markup.matching import match
from mcp_atlassian_oauth.markup.tree import INLINE_TYPES, Mark, Node


def _key(node: Node) -> bytes:
    visible = _visible(node)
    try:
        return orjson.dumps(visible, option=orjson.OPT_SORT_KEYS)
    except TypeError:
        # orjson stops at 254 levels
        return json.dumps(visible, sort_keys=True).encode("utf-8", "surrogatepass")


def _visible(node: Node) -> Any:
    """A node without its local ids, which are new every time one is made."""
    out = {key: value for key, value in node.items() if key not in ("attrs", "content")}
    attributes = {key: value for key, value in (node.get("attrs") or {}).items() if key != "localId"}
    if attributes:
        out["attrs"] = attributes
    if node.get("content"):
        out["content"] = [_visible(child) for child in node["content"]]
    return out


def merge(base: Node, view: Node, new: Node) -> Node:
    """`new`, with everything of `base` that its `view` did not show. All three have the same type."""
    if _key(view) == _key(new):
        return base
    out: Node = {"type": new["type"]}
    if "text" in new:
        out["text"] = new["text"]
    attributes = _merge_attributes(base.get("attrs") or {}, view.get("attrs") or {}, new.get("attrs") or {})
    if attributes or "attrs" in new or "attrs" in base:
        out["attrs"] = attributes
    marks = _merge_marks(base.get("marks") or [], view.get("marks") or [], new.get("marks") or [])
    if marks:
        out["marks"] = marks
    if "content" in new or "content" in base:
        out["content"] = _merge_content(base.get("content") or [], view.get("content") or [], new.get("content") or [])
    if not out.get("attrs", True) and "attrs" not in base:
        del out["attrs"]
    return out


def _merge_attributes(base: dict[str, Any], view: dict[str, Any], new: dict[str, Any]) -> dict[str, Any]:
    out = dict(base)
    for key in {**view, **new}:
        if key == "localId":
            out.setdefault(key, new.get(key) or view.get(key))
        elif view.get(key) != new.get(key):
            if key in new:
                out[key] = new[key]
            else:
                out.pop(key, None)
    return out


def _merge_marks(base: list[Mark], view: list[Mark], new: list[Mark]) -> list[Mark]:
    if view == new:
        return base
    return [*new, *(m for m in base if m["type"] in HIDDEN_MARKS and m not in new)]


def _merge_content(base: list[Node], view: list[Node], new: list[Node]) -> list[Node]:
    if _aligned(base, view):
        return _merge_aligned(base, view, new)
    # marks that markdown does not show (inline comments) divide text that the view shows as one
    plain = _without_hidden_marks(base)
    merged = _merge_aligned(plain, view, new) if _aligned(plain, view) else new
    for item in base:
        hidden = [m for m in item.get("marks") or () if m["type"] in HIDDEN_MARKS]
        if hidden and item.get("text"):
            merged = _restore_marks(merged, item["text"], hidden)
    return merged


def _aligned(base: list[Node], view: list[Node]) -> bool:
    return len(base) == len(view) and all(b["type"] == v["type"] for b, v in zip(base, view, strict=True))


def _without_hidden_marks(nodes: list[Node]) -> list[Node]:
    out: list[Node] = []
    for item in nodes:
        if item["type"] == "text" and "marks" in item:
            kept = [m for m in item["marks"] or () if m["type"] not in HIDDEN_MARKS]
            item = {**{key: value for key, value in item.items() if key != "marks"}, **({"marks": kept} if kept else {})}
        last = out[-1] if out else None
        if last is not None and item["type"] == last["type"] == "text" and item.get("marks") == last.get("marks"):
            out[-1] = {**last, "text": (last.get("text") or "") + (item.get("text") or "")}
        else:
            out.append(item)
    return out


def _restore_marks(nodes: list[Node], value: str, marks: list[Mark]) -> list[Node]:
    """Put marks back on a text, if it still stands there exactly once."""
    places = [index for index, item in enumerate(nodes) if item["type"] == "text" and value in (item.get("text") or "")]
    if len(places) != 1 or nodes[places[0]]["text"].count(value) != 1:
        return nodes
    item = nodes[places[0]]
    before, _, after = item["text"].partition(value)
    marked = {**item, "text": value, "marks": [*(item.get("marks") or ()), *marks]}
    parts = [{**item, "text": before}] * bool(before) + [marked] + [{**item, "text": after}] * bool(after)
    return [*nodes[: places[0]], *parts, *nodes[places[0] + 1 :]]


def _merge_aligned(base: list[Node], view: list[Node], new: list[Node]) -> list[Node]:
    view_keys, new_keys = [_key(child) for child in view], [_key(child) for child in new]
    pairs = match(view_keys, new_keys)
    at_view = {j: i for i, j in pairs}
    out: list[Node] = []
    last = -1
    index = 0
    while index < len(new):
        if index in at_view:
            last = at_view[index]
            out.append(base[last])
            index += 1
            continue
        stop = index
        while stop < len(new) and stop not in at_view:
            stop += 1
        until = at_view[stop] if stop < len(new) else len(base)
        olds = list(range(last + 1, until))
        out.extend(_merge_gap([base[i] for i in olds], [view[i] for i in olds], new[index:stop]))
        index = stop
    return out


def _merge_gap(base: list[Node], view: list[Node], new: list[Node]) -> list[Node]:
    if len(base) == len(new):
        return [merge(b, v, n) if v["type"] == n["type"] else n for b, v, n in zip(base, view, new, strict=True)]
    out: list[Node] = []
    at = 0
    for item in new:
        found = None
        if item["type"] not in INLINE_TYPES:
            words = set(_words(item))
            for index in range(at, min(len(view), at + 50)):
                others = set(_words(view[index]))
                if view[index]["type"] == item["type"] and 2 * len(words & others) > 0.5 * (len(words) + len(others)) > 0:
                    found = index
                    break
        if found is None:
            out.append(item)
        else:
            out.append(merge(base[found], view[found], item))
            at = found + 1
    return out


def _words(node: Node) -> list[str]:
    if "text" in node:
        return str(node["text"]).split()
    return [word for child in node.get("content") or () for word in _words(child)]
