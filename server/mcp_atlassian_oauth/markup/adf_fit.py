"""Any tree made to fit Atlassian's schema: what a place does not allow is moved out, unwrapped or written as text.

A node that fits as it is stays the same object; its tree is not to be used otherwise afterwards.
"""

from __future__ import annotations

from mcp_atlassian_oauth.markup.adf_inlines import fit_inline, fit_marks, fit_node_attributes, refuse_lost_marks
from mcp_atlassian_oauth.markup.adf_model import NodeModel, node_models
from mcp_atlassian_oauth.markup.adf_plain import is_plain, is_plain_text
from mcp_atlassian_oauth.markup.adf_rewrite import (
    REWRITES,
    check_panel,
    code_with_title,
    degraded,
    moves_out,
    refuse_emptied,
    titled_panel,
    with_widths,
)
from mcp_atlassian_oauth.markup.errors import check_depth
from mcp_atlassian_oauth.markup.losses import ADF, refuse_html
from mcp_atlassian_oauth.markup.tree import INLINE_TYPES, Node, node, plain_text, text

_IMAGE = frozenset({"alt", "id", "type"})
_LISTS = frozenset({"bulletList", "orderedList"})
_SPLIT = frozenset({"blockquote", "panel", "expand", "nestedExpand", "bodiedExtension"})
_OTHER_EXPAND = {"expand": "nestedExpand", "nestedExpand": "expand"}
_FILLED = frozenset({"blockTaskItem", "layoutColumn", "tableCell", "tableHeader", "bodiedSyncBlock"})


class Fitter:
    """Makes trees fit the schema."""

    def __init__(self) -> None:
        self._models = node_models()
        self._depth = 0

    def document(self, nodes: list[Node]) -> list[Node]:
        """The top-level blocks of a document."""
        return self._blocks(nodes, "doc")

    def top(self, item: Node) -> list[Node]:
        """What one top-level block becomes in a document."""
        return self._blocks([item], "doc")

    def _blocks(self, items: list[Node], parent: str) -> list[Node]:
        """`items` as blocks that `parent` allows, or that a parent further up has to take."""
        out: list[Node] = []
        for item in items:
            if is_plain(item, parent):
                out.append(item)
            else:
                out.extend(self._block(item, parent))
        return out

    def _block(self, item: Node, parent: str) -> list[Node]:
        self._depth += 1
        check_depth(self._depth, "document")
        kind = item["type"]
        attributes = item.get("attrs")
        if attributes:
            refuse_html(attributes, f"a {kind}", ADF)
            if kind == "panel":
                check_panel(attributes)
        allowed = self._models[parent].children
        if kind in INLINE_TYPES:
            out = self._blocks([node("paragraph", [item])], parent)
        elif kind == "codeBlock" and attributes and attributes.get("parameters"):
            out = self._blocks(code_with_title(item), parent)
        elif kind == "panel" and attributes and "title" in attributes:
            out = self._block(titled_panel(item), parent)
        elif kind in REWRITES:
            out = self._blocks(REWRITES[kind](item), parent)
        elif kind == "layoutSection" and attributes and "type" in attributes:
            out = self._block(with_widths(item), parent)
        elif kind in allowed and kind == "mediaSingle" and (image := plain_image(item)):
            out = [image]
        elif kind in allowed:
            out = self._fit(item, parent, allowed[kind])
        elif (other := _OTHER_EXPAND.get(kind)) in allowed:
            out = self._block({**item, "type": other}, parent)
        else:
            out = self._degrade(item, parent)
        self._depth -= 1
        return out

    def _degrade(self, item: Node, parent: str) -> list[Node]:
        if moves_out(item["type"], parent):
            return [item]
        return self._blocks(degraded(item, in_paragraphs="paragraph" in self._models[parent].children), parent)

    def _fit(self, item: Node, parent: str, variants: tuple[frozenset[str], ...]) -> list[Node]:
        kind = item["type"]
        model = self._models[kind]
        out: Node = {"type": kind}
        given = item.get("attrs")
        if given or not model.bare_ok:
            attributes = fit_node_attributes(kind, given or {}, model)
            if attributes is None:
                return self._degrade(item, parent)
            if attributes or model.needs_attributes:
                out["attrs"] = attributes
        elif model.needs_attributes:
            out["attrs"] = {}
        if given_marks := item.get("marks"):
            if marks := fit_marks(given_marks, variants):
                out["marks"] = marks
            refuse_lost_marks(kind, given_marks, marks)
        if not model.children:
            return [out]
        content = item.get("content") or []
        if "text" in model.children:
            return self._text_block(out, content, model, parent)
        if kind in _LISTS:
            return self._list(out, content, parent)
        if kind in _SPLIT:
            return self._splitting(out, content, parent)
        fitted = self._blocks(content, kind)
        if kind == "layoutSection":
            return self._section(out, fitted, parent)
        return self._container(out, fitted, model, parent)

    # ------------------------------------------------------------------------------------------ containers

    def _container(self, out: Node, fitted: list[Node], model: NodeModel, parent: str) -> list[Node]:
        """A container that what it does not allow follows."""
        inside = [child for child in fitted if child["type"] in model.children]
        stray = [child for child in fitted if child["type"] not in model.children] if len(inside) < len(fitted) else []
        if not inside and model.needs_content:
            if out["type"] not in _FILLED:
                return self._blocks(stray, parent)
            inside = self._block(node("paragraph", []), out["type"])
        out["content"] = inside
        return [out, *self._blocks(stray, parent)] if stray else [out]

    def _parted(self, blocks: list[Node], model: NodeModel) -> tuple[list[Node], list[Node]]:
        """Blocks up to the first that is not allowed, and those from it on."""
        for index, block in enumerate(blocks):
            if block["type"] not in model.children:
                return blocks[:index], blocks[index:]
        return blocks, []

    def _outside(self, blocks: list[Node], parent: str) -> list[Node]:
        return self._blocks(blocks, parent) if parent != "listItem" else blocks

    def _splitting(self, out: Node, content: list[Node], parent: str) -> list[Node]:
        """A container whose forbidden children break it in two, so that everything stays in its order."""
        kind = out["type"]
        model = self._models[kind]
        result: list[Node] = []
        current: list[Node] = []
        for child in content:
            inside, outside = self._parted(self._blocks([child], kind), model)
            current.extend(inside)
            if outside:
                if current:
                    result.append({**out, "content": current})
                    current = []
                result.extend(self._outside(outside, parent))
        if current:
            result.append({**out, "content": current})
        elif kind == "panel" and not any(block["type"] == kind and block.get("attrs") == out["attrs"] for block in result):
            refuse_emptied(result)
        return result or [{**out, "content": [{"type": "paragraph", "content": []}]}]

    def _list(self, out: Node, content: list[Node], parent: str) -> list[Node]:
        """A list; what its items may not hold breaks it in two, and numbers go on."""
        result: list[Node] = []
        current: list[Node] = []
        count = 0
        for child in content:
            inside, outside = self._list_item(child)
            count += 1
            current.append(inside)
            if outside:
                result.append(_numbered(out, current, count))
                current = []
                result.extend(self._outside(outside, parent))
        if current:
            result.append(_numbered(out, current, count))
        return result or [{**out, "content": [{"type": "listItem", "content": [{"type": "paragraph"}]}]}]

    def _list_item(self, item: Node) -> tuple[Node, list[Node]]:
        """A list item, and the blocks that have to follow outside of its list."""
        model = self._models["listItem"]
        out: Node = {"type": "listItem"}
        if given := item.get("attrs"):
            attributes = fit_node_attributes("listItem", given, model)
            if attributes:
                out["attrs"] = attributes
        inside, outside = self._parted(self._blocks(item.get("content") or [], "listItem"), model)
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

    # ------------------------------------------------------------------------------------------ text

    def _text_block(self, out: Node, content: list[Node], model: NodeModel, parent: str) -> list[Node]:
        if out["type"] == "codeBlock":
            value = plain_text(content)
            out["content"] = [text(value)] if value else []
            return [out]
        if is_plain_text(content):
            out["content"] = content
            return [out]
        splits = out["type"] == "paragraph" and "mediaSingle" in self._models[parent].children
        result: list[Node] = []
        piece: list[Node] = []
        for item in content:
            if splits and _is_image(item):
                if piece:
                    result.append({**out, "content": piece})
                    piece = []
                result.extend(self._block(node("mediaSingle", [_as_media(item)]), parent))
                continue
            for one in fit_inline(item, model):
                last = piece[-1] if piece else None
                if last and last["type"] == one["type"] == "text" and last.get("marks") == one.get("marks"):
                    last["text"] += one["text"]
                else:
                    piece.append(one)
        if piece or not result:
            result.append({**out, "content": piece})
        return result


def plain_image(item: Node) -> Node | None:
    """An image by a file's id, as most are, with what the schema wants beside it; None for any other, or an uncommon caption."""
    content = item.get("content") or [{}]
    attributes = content[0].get("attrs") or {}
    if len(item) != 2 or len(content[0]) != 2 or attributes.keys() != _IMAGE or attributes["type"] != "file":
        return None
    shown = {"alt": attributes["alt"], "collection": "", "id": attributes["id"], "type": "file"}
    made: Node = {
        "type": "mediaSingle",
        "attrs": {"layout": "center"},
        "content": [{"type": "media", "attrs": shown}, *content[1:]],
    }
    return made if is_plain(made, "doc") else None


def _numbered(out: Node, items: list[Node], count: int) -> Node:
    """A part of a list whose last item is number `count`."""
    part = {**out, "content": items}
    if out["type"] == "orderedList":
        attributes = out.get("attrs") or {}
        part["attrs"] = {**attributes, "order": attributes.get("order", 1) + count - len(items)}
    return part


def _is_image(item: Node) -> bool:
    """Whether an inline node is an image by its address."""
    return item["type"] == "mediaInline" and "url" in (item.get("attrs") or {})


def _as_media(item: Node) -> Node:
    links = [one for one in item.get("marks") or () if one["type"] == "link"]
    return {**node("media", None, **item["attrs"]), **({"marks": links[:1]} if links else {})}
