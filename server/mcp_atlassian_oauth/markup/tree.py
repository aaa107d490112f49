"""The document tree that every format is read into and written from.

A node is a dict in the shape of ADF (`type`, `attrs`, `content`, `marks`, `text`), so that an ADF document already is a
tree. Storage and wiki markup need a little more, which only their writers know:

===============  ======================================================================================================
`raw`            a block, `rawInline` an inline piece of another format: attrs `format` ("storage", "adf", "wiki"), `text`
`layout`         a run of layout sections (storage wraps them in one element)
`div`            a block container without meaning
`attrs.bare`     of a paragraph: its text stands in the container without a `<p>`
`attrs.xml`      attributes that markdown never shows; kept so that a splice can write them back
`attrs.html`     attributes without a meaning here that have to be shown
`attrs.body`     of an extension: the plain text body of a macro
mark `html`      an inline element without an ADF mark: attrs `tag`
===============  ======================================================================================================

References in links, images and parameters are strings: `page:SPACE/Title#anchor`, `attachment:file.png?page=SPACE/Title`,
`user:ID`, `blog:SPACE/2026-01-31/Title`, `space:KEY`, `media:ID`, or a URL.
"""

from __future__ import annotations

from typing import Any, TypeAlias

Node: TypeAlias = dict[str, Any]
Mark: TypeAlias = dict[str, Any]

CONFLUENCE_MACRO = "com.atlassian.confluence.macro.core"
INLINE_TYPES = frozenset({
    "text", "hardBreak", "mention", "emoji", "date", "placeholder", "inlineCard", "status", "inlineExtension",
    "mediaInline", "rawInline",
})  # fmt: skip
# The type of a block that is markdown already (`kind` and `text`, see framing.Piece), or of text that becomes markdown when
# it is asked for (`write`). Not a string, so that no document can claim to hold one.
WRITTEN: Any = object()
EXTENSIONS = frozenset({"extension", "bodiedExtension", "inlineExtension"})


def node(kind: str, content: list[Node] | None = None, /, **attrs: Any) -> Node:
    """A node of type `kind`; attributes that are None are left out."""
    out: Node = {"type": kind}
    if attrs and (kept := {key: value for key, value in attrs.items() if value is not None}):
        out["attrs"] = kept
    if content is not None:
        out["content"] = content
    return out


def text(value: str, marks: tuple[Mark, ...] = ()) -> Node:
    """A text node with its marks, outermost first."""
    return {"type": "text", "text": value, "marks": list(marks)} if marks else {"type": "text", "text": value}


def mark(kind: str, /, **attrs: Any) -> Mark:
    """A mark of type `kind`; attributes that are None are left out."""
    kept = {key: value for key, value in attrs.items() if value is not None}
    return {"type": kind, "attrs": kept} if kept else {"type": kind}


def macro(name: str, parameters: dict[str, str], content: list[Node] | None = None, *, inline: bool = False,
          body: str | None = None, xml: dict[str, Any] | None = None) -> Node:  # fmt: skip
    """A Confluence macro in the shape ADF gives it: an extension whose parameters are `{"macroParams": {name: {"value": …}}}`."""
    kind = "inlineExtension" if inline else "extension" if content is None else "bodiedExtension"
    attrs: dict[str, Any] = {
        "extensionType": CONFLUENCE_MACRO,
        "extensionKey": name,
        "parameters": {"macroParams": {key: {"value": value} for key, value in parameters.items()}},
    }
    return node(kind, content, **attrs, body=body, xml=xml or None)


def macro_parameters(attrs: dict[str, Any]) -> dict[str, str] | None:
    """The parameters of an extension as text by name; None when they have another shape than a Confluence macro's."""
    parameters = attrs.get("parameters")
    if parameters is None:
        return {}
    if not isinstance(parameters, dict) or not set(parameters) <= {"macroParams", "macroMetadata"}:
        return None
    values = parameters.get("macroParams", {})
    if not isinstance(values, dict):
        return None
    out = {}
    for key, value in values.items():
        if not isinstance(value, dict) or set(value) != {"value"} or not isinstance(value["value"], str):
            return None
        out[key] = value["value"]
    return out


def without_nulls(value: Any) -> Any:
    """A node without the nulls that some servers send for what is absent, all the way down."""
    if isinstance(value, dict):
        return {key: without_nulls(item) for key, item in value.items() if item is not None}
    return [without_nulls(item) for item in value if item is not None] if isinstance(value, list) else value


def plain_text(nodes: list[Node]) -> str:
    """The text of `nodes` and everything below them, without marks."""
    return "".join(item.get("text") or "" if item["type"] == "text" else plain_text(item.get("content") or []) for item in nodes)
