"""Inline nodes and marks made to fit Atlassian's schema."""

from __future__ import annotations

from typing import Any, NoReturn
from urllib.parse import unquote

from mcp_atlassian_oauth.markup.adf_model import NodeModel, fit_attributes, make_id, mark_models, node_models
from mcp_atlassian_oauth.markup.adf_nodes import parse_adf, source_text
from mcp_atlassian_oauth.markup.losses import ADF, LINE_MARKS, like_tag, refuse, refuse_attributes, refuse_line_mark
from mcp_atlassian_oauth.markup.tree import INLINE_TYPES, Mark, Node, mark, plain_text, text

_CODE_MARKS = frozenset({"code", "link", "annotation"})
_TEXT_MARKS = frozenset({
    "link", "em", "strong", "strike", "subsup", "underline", "textColor", "annotation", "backgroundColor",
})  # fmt: skip


def fit_node_attributes(kind: str, given: dict[str, Any], model: NodeModel) -> dict[str, Any] | None:
    """The attributes a node may have of those given; None when it lacks one that it needs."""
    if not given and model.bare_ok:
        return {}
    url = given.get("url")
    if kind in ("media", "mediaInline") and isinstance(url, str) and url.startswith("attachment:") and len(url) > 11:
        # Atlassian's own converters put the file's name where its id will be
        given = {**given, "type": "file", "id": unquote(url[11:]), "url": None}
    if kind == "mediaSingle" and given.get("widthType") == "pixel" and "width" not in given:
        given = {key: value for key, value in given.items() if key != "widthType"}
    return fit_attributes(kind, given, model.attributes, make_id) if model.attributes else {}


def fit_marks(marks: Any, variants: tuple[frozenset[str], ...]) -> list[Mark]:
    """The most marks of those given that one variant of a node may have."""
    best: list[Mark] = []
    if not marks:
        return best
    for variant in variants:
        kept = {m["type"]: _fit_mark(m) for m in marks if m["type"] in variant}
        fitted = [m for m in kept.values() if m is not None]
        if len(fitted) > len(best):
            best = fitted
    return best


def refuse_lost_marks(kind: str, marks: Any, kept: list[Mark]) -> None:
    """Raise MarkupError where a block of this type can't have the alignment, indentation or size it was given."""
    types = {one["type"] for one in kept}
    for one in marks or ():
        if one["type"] in LINE_MARKS and one["type"] not in types:
            refuse_line_mark(one, kind, ADF)


def _fit_mark(one: Mark) -> Mark | None:
    rule = mark_models()[one["type"]]
    if not rule:
        return {"type": one["type"]}
    if one["type"] == "link":
        refuse_attributes(one.get("attrs") or (), {*rule["properties"], "title", "xml"}, "a link", ADF)
    attributes = fit_attributes(one["type"], one.get("attrs") or {}, (rule,), make_id)
    return {"type": one["type"], "attrs": attributes} if attributes else None


def fit_inline(item: Node, model: NodeModel) -> list[Node]:
    """What an inline node becomes in a block of this model."""
    kind = item["type"]
    if kind == "text":
        return _text(item)
    if kind == "rawInline":
        return _raw(item, model)
    marks = item.get("marks") or ()
    if kind not in model.children or kind not in node_models():
        return _as_text(item, marks)
    inner = node_models()[kind]
    if kind == "mediaInline" and "url" in (item.get("attrs") or {}):
        return _image(item, marks)
    attributes = fit_node_attributes(kind, item.get("attrs") or {}, inner)
    if attributes is None:
        if kind == "status":
            _refuse_status(item.get("attrs") or {})
        return _as_text(item, marks)
    out: Node = {"type": kind}
    if attributes or inner.needs_attributes:
        out["attrs"] = attributes
    if inner.takes_marks and (kept := fit_marks(marks, model.children[kind])):
        out["marks"] = kept
    return [out]


def _refuse_status(given: dict[str, Any]) -> NoReturn:
    if not given.get("text"):
        refuse("a status without a text", ADF, "Write one: :status[DONE]{color=green}.")
    refuse(f"a status in {given.get('color')}", ADF, "Take neutral, purple, blue, red, yellow, green or a colour like #ff0000.")


def _text(item: Node) -> list[Node]:
    value = item.get("text", "")
    if not value:
        return []
    marks = item.get("marks")
    if not marks:
        return [{"type": "text", "text": value}]
    known = mark_models()
    fitted: dict[str, Mark] = {}
    for one in marks:
        kind, attributes = one["type"], one.get("attrs") or {}
        if kind == "link" and str(attributes.get("href", "")).startswith("user:"):
            return [{"type": "mention", "attrs": {"id": attributes["href"][5:], "text": value}}]
        if kind == "html":
            like = like_tag(one, ADF)
            if like is None:
                continue
            kind, one = like["type"], like
        elif kind == "fontSize":
            refuse(
                "<small> within a text",
                ADF,
                "Leave the tag out, or make the whole paragraph small: {size=small} on the line below it.",
            )
        if kind in known and kind not in fitted and (fit := _fit_mark(one)) is not None:
            fitted[kind] = fit
    allowed = _CODE_MARKS if "code" in fitted else _TEXT_MARKS
    kept = [one for kind, one in fitted.items() if kind in allowed]
    return [{"type": "text", "text": value, "marks": kept} if kept else {"type": "text", "text": value}]


def _as_text(item: Node, marks: Any) -> list[Node]:
    attributes = item.get("attrs") or {}
    if item["type"] in ("mediaInline", "media"):
        return _image(item, marks)
    if item["type"] == "hardBreak":
        return [text(" ")]
    value = attributes.get("text") or attributes.get("url") or attributes.get("shortName") or attributes.get("timestamp")
    if not value and item["type"] in INLINE_TYPES:
        value = source_text(item)["text"] if attributes else ""
    return _text(text(str(value), tuple(marks))) if value else _text(text(plain_text([item])))


def _image(item: Node, marks: Any) -> list[Node]:
    attributes = item.get("attrs") or {}
    url = attributes.get("url")
    value = attributes.get("alt")
    linked = any(m["type"] == "link" for m in marks)
    card: list[Node] = [{"type": "inlineCard", "attrs": {"url": url}}] if url else []
    if not value:
        # a picture that is a link: the one leads to the picture, the other where the link does
        return [*card, *_text(text(str(url), tuple(marks)))] if linked and url else card
    if url and not linked:
        marks = [*marks, mark("link", href=url)]
    return [*_text(text(value, tuple(marks))), *(card if linked else [])]


def _raw(item: Node, model: NodeModel) -> list[Node]:
    attributes = item["attrs"]
    if attributes.get("format") == "adf" and (found := parse_adf(attributes["text"])) and found["type"] in INLINE_TYPES:
        if item.get("marks"):
            found["marks"] = [*(found.get("marks") or []), *item["marks"]]
        if found["type"] != "rawInline":
            return fit_inline(found, model)
    return _text(text(attributes["text"], (mark("code"),)))
