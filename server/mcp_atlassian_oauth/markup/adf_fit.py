"""Any tree made to fit Atlassian's schema: what a place does not allow is moved out, unwrapped or written as text."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

import orjson

from mcp_atlassian_oauth.markup.adf_model import NodeModel, fit_attributes, mark_models, node_models
from mcp_atlassian_oauth.markup.errors import check_depth
from mcp_atlassian_oauth.markup.tree import INLINE_TYPES, Mark, Node, macro, mark, node, plain_text, text

_CODE_MARKS = frozenset({"code", "link", "annotation"})
_CODE_TAGS = frozenset({"kbd", "samp", "tt", "var"})
SPLIT = frozenset({"bulletList", "orderedList", "blockquote", "panel", "expand", "nestedExpand", "bodiedExtension"})


def make_id() -> str:
    """A fresh local id."""
    return str(uuid.uuid4())


class Fitter:
    """Makes trees fit the schema."""

    def __init__(self) -> None:
        self._models = node_models()
        self._marks = mark_models()
        self._depth = 0

    def document(self, nodes: list[Node]) -> list[Node]:
        """The top-level blocks of a valid document."""
        return [out for item in nodes for out in self.top(item)]

    def top(self, item: Node) -> list[Node]:
        """What one top-level block becomes in a document."""
        return self._block(item, "doc")

    def _blocks(self, items: list[Node], parent: str) -> list[Node]:
        return [out for item in items for out in self._block(item, parent)]

    def _block(self, item: Node, parent: str) -> list[Node]:
        """`item` as blocks that `parent` allows, or as blocks that a parent further up has to take."""
        self._depth += 1
        check_depth(self._depth, "document")
        try:
            kind = item["type"]
            if kind in INLINE_TYPES:
                return self._block(node("paragraph", [item]), parent)
            if kind == "codeBlock" and (item.get("attrs") or {}).get("parameters"):
                return self._blocks(_code(item), parent)
            if kind == "panel" and "title" in (item.get("attrs") or {}):
                return self._block(_titled(item), parent)
            if kind in _REWRITE:
                return self._blocks(_REWRITE[kind](item), parent)
            allowed = self._models[parent].children
            if kind not in allowed:
                if kind in ("expand", "nestedExpand"):
                    other = "nestedExpand" if kind == "expand" else "expand"
                    if other in allowed:
                        return self._block({**item, "type": other}, parent)
                return self._degrade(item, parent)
            return self._fit(item, parent, allowed[kind])
        finally:
            self._depth -= 1

    def _fit(self, item: Node, parent: str, variants: tuple[frozenset[str], ...]) -> list[Node]:
        kind = item["type"]
        model = self._models[kind]
        out: Node = {"type": kind}
        attributes = self._attributes(kind, item.get("attrs") or {}, model)
        if attributes is None:
            return self._degrade(item, parent)
        if attributes or model.needs_attributes:
            out["attrs"] = attributes
        marks = self._block_marks(item.get("marks") or (), variants)
        if marks:
            out["marks"] = marks
        if not model.children:
            return [out]
        content = item.get("content") or []
        if "text" in model.children:
            return self._text_block(out, content, model, parent)
        if kind in SPLIT:
            return self._splitting(out, content, parent)
        fitted = [child for entry in content for child in self._block(entry, kind)]
        if kind == "layoutSection":
            return self._section(out, fitted, parent)
        out["content"] = [child for child in fitted if child["type"] in model.children]
        stray = [child for child in fitted if child["type"] not in model.children]
        if not out["content"] and model.needs_content:
            filler = _FILLERS.get(kind)
            if filler is None:
                return self._blocks(stray, parent)
            out["content"] = self._block(filler(), kind)
        return [out, *self._blocks(stray, parent)] if stray else [out]

    def _attributes(self, kind: str, given: dict[str, Any], model: NodeModel) -> dict[str, Any] | None:
        if not given and model.bare_ok:
            return {}
        url = given.get("url")
        if kind in ("media", "mediaInline") and isinstance(url, str) and url.startswith("attachment:") and len(url) > 11:
            # Atlassian's own converters put the file's name where its id will be
            given = {**given, "type": "file", "id": unquote(url[11:]), "url": None}
        if kind == "mediaSingle" and given.get("widthType") == "pixel" and "width" not in given:
            given = {key: value for key, value in given.items() if key != "widthType"}
        if not model.attributes:
            return {}
        return fit_attributes(kind, given, model.attributes, make_id)

    def _block_marks(self, marks: Any, variants: tuple[frozenset[str], ...]) -> list[Mark]:
        best: list[Mark] = []
        if not marks:
            return best
        for variant in variants:
            kept = {m["type"]: self._mark(m) for m in marks if m["type"] in variant}
            fitted = [m for m in kept.values() if m is not None]
            if len(fitted) > len(best):
                best = fitted
        return best

    def _mark(self, one: Mark) -> Mark | None:
        rule = self._marks[one["type"]]
        if not rule:
            return {"type": one["type"]}
        attributes = fit_attributes(one["type"], one.get("attrs") or {}, (rule,), make_id)
        return {"type": one["type"], "attrs": attributes} if attributes else None

    # ------------------------------------------------------------------------------------------ containers

    def _splitting(self, out: Node, content: list[Node], parent: str) -> list[Node]:
        """A container whose forbidden children break it in two, so that everything stays in its order."""
        kind, model = out["type"], self._models[out["type"]]
        result: list[Node] = []
        current: list[Node] = []
        count = 0

        def close() -> None:
            nonlocal current
            if current:
                part = {**out, "content": current}
                if kind == "orderedList" and count:
                    order = (out.get("attrs") or {}).get("order", 1)
                    part["attrs"] = {**(out.get("attrs") or {}), "order": order + count - len(current)}
                result.append(part)
                current = []

        is_list = kind in ("bulletList", "orderedList")
        for child in content:
            if is_list:
                inside, outside = self._list_item(child)
                count += 1
                current.append(inside)
            else:
                inside_blocks = self._block(child, kind)
                outside = []
                for block in inside_blocks:
                    if block["type"] in model.children and not outside:
                        current.append(block)
                    else:
                        outside.append(block)
            if outside:
                close()
                result.extend(self._blocks(outside, parent) if parent != "listItem" else outside)
        close()
        if not result:
            filler = [node("listItem", [node("paragraph", [])])] if is_list else [node("paragraph", [])]
            result = [{**out, "content": filler}]
            if is_list:
                result[0]["content"][0]["content"][0] = {"type": "paragraph"}
            else:
                result[0]["content"] = [{"type": "paragraph", "content": []}]
        return result

    def _list_item(self, item: Node) -> tuple[Node, list[Node]]:
        """A list item, and the blocks that have to follow outside of its list."""
        model = self._models["listItem"]
        out: Node = {"type": "listItem"}
        attributes = self._attributes("listItem", item.get("attrs") or {}, model)
        if attributes:
            out["attrs"] = attributes
        inside: list[Node] = []
        outside: list[Node] = []
        for child in item.get("content") or []:
            for block in self._block(child, "listItem"):
                if block["type"] in model.children and not outside:
                    inside.append(block)
                else:
                    outside.append(block)
        out["content"] = inside or [{"type": "paragraph", "content": []}]
        return out, outside

    def _section(self, out: Node, columns: list[Node], parent: str) -> list[Node]:
        columns = [column for column in columns if column["type"] == "layoutColumn"]
        for column in columns:
            column["attrs"].setdefault("width", 100 / max(len(columns), 1))
        if 2 <= len(columns) <= 3:
            return [{**out, "content": columns}]
        if len(columns) < 2:
            return self._blocks([block for column in columns for block in column["content"]], parent)
        half = 2 if len(columns) % 3 == 1 else 3
        return [{**out, "content": columns[:half]}, *self._section(out, columns[half:], parent)]

    # ------------------------------------------------------------------------------------------ what does not fit

    def _degrade(self, item: Node, parent: str) -> list[Node]:
        kind = item["type"]
        content = item.get("content") or []
        if parent in ("listItem", "blockquote", "panel") and kind in _MOVES_OUT and kind != "heading":
            return [item]
        if kind == "heading":
            return self._block(node("paragraph", [_strong(child) for child in content]), parent)
        if kind in ("blockCard", "embedCard"):
            return self._block(node("paragraph", [node("inlineCard", None, **(item.get("attrs") or {}))]), parent)
        if kind in ("extension", "bodiedExtension", "media", "mediaSingle", "syncBlock") and not content:
            return self._block(node("paragraph", [_source(item)]), parent)
        if kind in ("expand", "nestedExpand"):
            title = (item.get("attrs") or {}).get("title")
            head = [node("paragraph", [text(title, (mark("strong"),))])] if title else []
            return self._blocks([*head, *content], parent)
        if kind in ("taskList", "decisionList"):
            return self._block(node("bulletList", [_as_item(child) for child in content]), parent)
        if kind in ("table", "tableRow"):
            rows = content if kind == "table" else [item]
            return self._blocks([_flat_row(row) for row in rows], parent)
        if kind == "mediaGroup":
            return self._blocks([node("mediaSingle", [child]) for child in content], parent)
        if kind == "codeBlock":
            return self._block(node("paragraph", [text(plain_text(content), (mark("code"),))] if content else []), parent)
        if kind == "rule":
            return self._block(node("paragraph", []), parent)
        if kind == "caption":
            return self._block(node("paragraph", content), parent)
        if kind in ("taskItem", "blockTaskItem", "decisionItem"):
            return self._blocks(_as_item(item)["content"], parent)
        if content:
            return self._blocks(content, parent)
        if kind in ("layoutColumn", "layoutSection", "blockquote", "bulletList", "orderedList", "panel", "paragraph", "listItem"):
            return self._block(node("paragraph", []), parent) if "paragraph" in self._models[parent].children else []
        return self._block(node("paragraph", [_source(item)]), parent)

    # ------------------------------------------------------------------------------------------ text

    def _text_block(self, out: Node, content: list[Node], model: NodeModel, parent: str) -> list[Node]:
        kind = out["type"]
        if kind == "codeBlock":
            value = plain_text(content)
            out["content"] = [text(value)] if value else []
            return [out]
        pieces: list[list[Node]] = [[]]
        between: list[Node] = []
        for item in content:
            if (
                item["type"] == "mediaInline"
                and "url" in (item.get("attrs") or {})
                and _can_split(kind, self._models, parent, item)
            ):
                between.append(node("mediaSingle", [_as_media(item)]))
                pieces.append([])
                continue
            for one in self._inline(item, model):
                last = pieces[-1][-1] if pieces[-1] else None
                if last and last["type"] == one["type"] == "text" and last.get("marks") == one.get("marks"):
                    last["text"] += one["text"]
                else:
                    pieces[-1].append(one)
        result: list[Node] = []
        for index, piece in enumerate(pieces):
            if index:
                result.extend(self._block(between[index - 1], parent))
            if piece or len(pieces) == 1:
                result.append({**out, "content": piece})
        return result

    def _inline(self, item: Node, model: NodeModel) -> list[Node]:
        kind = item["type"]
        if kind == "text":
            return self._text(item)
        if kind == "rawInline":
            return self._raw_inline(item, model)
        marks = item.get("marks") or ()
        if kind not in model.children or kind not in self._models:
            return self._inline_as_text(item, marks)
        inner = self._models[kind]
        if kind == "mediaInline" and "url" in (item.get("attrs") or {}):
            return self._inline_image(item, marks)
        attributes = self._attributes(kind, item.get("attrs") or {}, inner)
        if attributes is None:
            return self._inline_as_text(item, marks)
        out: Node = {"type": kind}
        if attributes or inner.needs_attributes:
            out["attrs"] = attributes
        if inner.takes_marks and (kept := self._block_marks(marks, model.children[kind])):
            out["marks"] = kept
        return [out]

    def _text(self, item: Node) -> list[Node]:
        value = item.get("text", "")
        if not value:
            return []
        marks = item.get("marks")
        if not marks:
            return [{"type": "text", "text": value}]
        fitted: dict[str, Mark] = {}
        for one in marks:
            kind, attributes = one["type"], one.get("attrs") or {}
            if kind == "link" and str(attributes.get("href", "")).startswith("user:"):
                return [{"type": "mention", "attrs": {"id": attributes["href"][5:], "text": value}}]
            if kind == "html" and attributes.get("tag") in _CODE_TAGS:
                kind, one = "code", {"type": "code"}
            if kind in self._marks and kind not in fitted and (fit := self._mark(one)) is not None:
                fitted[kind] = fit
        allowed = _CODE_MARKS if "code" in fitted else _TEXT_MARKS
        kept = [one for kind, one in fitted.items() if kind in allowed]
        return [{"type": "text", "text": value, "marks": kept} if kept else {"type": "text", "text": value}]

    def _inline_as_text(self, item: Node, marks: Any) -> list[Node]:
        attributes = item.get("attrs") or {}
        if item["type"] in ("mediaInline", "media"):
            return self._inline_image(item, marks)
        if item["type"] == "hardBreak":
            return [text(" ")]
        value = attributes.get("text") or attributes.get("url") or attributes.get("shortName") or attributes.get("timestamp")
        if not value and item["type"] in INLINE_TYPES:
            value = _source(item)["text"] if attributes else ""
        return self._text(text(str(value), tuple(marks))) if value else self._text(text(plain_text([item])))

    def _inline_image(self, item: Node, marks: Any) -> list[Node]:
        attributes = item.get("attrs") or {}
        url = attributes.get("url")
        value = attributes.get("alt")
        linked = any(m["type"] == "link" for m in marks)
        if not value:
            return [{"type": "inlineCard", "attrs": {"url": url}}] if url and not linked else []
        if url and not linked:
            marks = [*marks, mark("link", href=url)]
        return self._text(text(value, tuple(marks)))

    def _raw_inline(self, item: Node, model: NodeModel) -> list[Node]:
        attributes = item["attrs"]
        if attributes.get("format") == "adf" and (found := parse_adf(attributes["text"])) and found["type"] in INLINE_TYPES:
            if item.get("marks"):
                found["marks"] = [*(found.get("marks") or []), *item["marks"]]
            if found["type"] != "rawInline":
                return self._inline(found, model)
        return self._text(text(attributes["text"], (mark("code"),)))


_TEXT_MARKS = frozenset({
    "link", "em", "strong", "strike", "subsup", "underline", "textColor", "annotation", "backgroundColor",
})  # fmt: skip
_MOVES_OUT = frozenset({
    "table", "panel", "expand", "nestedExpand", "blockquote", "mediaGroup", "bodiedExtension", "heading", "rule", "decisionList",
    "layoutSection", "blockCard", "embedCard", "bodiedSyncBlock", "syncBlock",
})  # fmt: skip
_FILLERS: dict[str, Callable[[], Node]] = {
    kind: (lambda: node("paragraph", []))
    for kind in ("blockTaskItem", "layoutColumn", "tableCell", "tableHeader", "bodiedSyncBlock")
}


def parse_adf(source: str) -> Node | None:
    """A node written as JSON; None when it is not one."""
    try:
        found = orjson.loads(source)
    except orjson.JSONDecodeError:
        return None
    return found if is_node(found, 0) else None


def is_node(value: Any, depth: int) -> bool:
    """Whether `value` has the shape of a node, all the way down."""
    rest = [(value, depth)]
    while rest:
        item, level = rest.pop()
        if not isinstance(item, dict) or level > 220 or not isinstance(item.get("type"), str):
            return False
        for key, part in item.items():
            shape = _SHAPES.get(key)
            if shape is None or not part:
                continue
            if not isinstance(part, shape):
                return False
            if key == "content":
                rest.extend([(child, level + 1) for child in part])
            elif key == "marks" and not all(map(_is_mark, part)):
                return False
    return True


_SHAPES: dict[str, Any] = {"attrs": dict, "text": str, "marks": list, "content": list}


def _is_mark(value: Any) -> bool:
    return isinstance(value, dict) and isinstance(value.get("type"), str) and isinstance(value.get("attrs") or {}, dict)


def _can_split(kind: str, models: dict[str, NodeModel], parent: str, item: Node) -> bool:
    return (
        kind == "paragraph"
        and "mediaSingle" in models[parent].children
        and not any(m["type"] == "link" for m in item.get("marks") or ())
    )


def _as_media(item: Node) -> Node:
    out = node("media", None, **item["attrs"])
    links = [m for m in item.get("marks") or () if m["type"] == "link"]
    if links:
        out["marks"] = links
    return out


def _strong(item: Node) -> Node:
    if item["type"] != "text" or any(m["type"] in ("strong", "code") for m in item.get("marks") or ()):
        return item
    return {**item, "marks": [*(item.get("marks") or ()), mark("strong")]}


def _source(item: Node) -> Node:
    """A node that nothing else can show, as its source in monospace."""
    return text(orjson.dumps(item).decode(), (mark("code"),))


def _as_item(item: Node) -> Node:
    content = item.get("content") or []
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
    for cell in row.get("content") or []:
        if out:
            out.append(text(" | "))
        out.extend(_inlines(cell.get("content") or []))
    return node("paragraph", out)


def _inlines(blocks: list[Node]) -> list[Node]:
    out: list[Node] = []
    for block in blocks:
        if block["type"] in INLINE_TYPES:
            out.append(block)
        elif block["type"] == "codeBlock":
            out.append(text(plain_text(block.get("content") or []), (mark("code"),)))
        else:
            out.extend(_inlines(block.get("content") or []))
    return out


def _raw(item: Node) -> list[Node]:
    attributes = item["attrs"]
    if attributes.get("format") == "adf" and (found := parse_adf(attributes["text"])) and found["type"] != "raw":
        return [found]
    language = "json" if attributes.get("format") == "adf" else "xml" if attributes.get("format") == "storage" else "text"
    return [node("codeBlock", [text(attributes["text"])] if attributes["text"] else [], language=language)]


def _code(item: Node) -> list[Node]:
    attributes = item["attrs"]
    title = attributes["parameters"].get("title")
    rest = {key: value for key, value in attributes.items() if key != "parameters"}
    block = node("codeBlock", item.get("content") or [], **rest)
    return [node("paragraph", [text(title, (mark("strong"),))]), block] if title else [block]


def _titled(item: Node) -> Node:
    """A panel whose title, which ADF does not know, is its first paragraph."""
    attributes = {key: value for key, value in item["attrs"].items() if key != "title"}
    head = node("paragraph", [text(str(item["attrs"]["title"]), (mark("strong"),))])
    return {**item, "attrs": attributes, "content": [head, *(item.get("content") or [])]}


def _macro_body(item: Node) -> list[Node]:
    attributes = item["attrs"]
    body = plain_text(item.get("content") or [])
    return [macro(attributes["name"] or "macro", {**attributes.get("parameters", {}), "__bodyContent": body})]


_REWRITE: dict[str, Callable[[Node], list[Node]]] = {
    "raw": _raw,
    "macroBody": _macro_body,
    "layout": lambda item: item.get("content") or [],
    "div": lambda item: item.get("content") or [],
}
