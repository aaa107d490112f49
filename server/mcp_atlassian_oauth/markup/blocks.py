"""Blocks of the tree as markdown, by type: a function each, and the table of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from mcp_atlassian_oauth.markup.atoms import NoFormError, attribute_text, extension_form, image, label, strings
from mcp_atlassian_oauth.markup.framing import PARAGRAPHS, container, fence, indent, kind_of, list_item, list_lines, quote
from mcp_atlassian_oauth.markup.inlines import HIDDEN_MARKS
from mcp_atlassian_oauth.markup.syntax import escape_block, write_attributes, write_destination
from mcp_atlassian_oauth.markup.tables import write_table
from mcp_atlassian_oauth.markup.tree import WRITTEN, Node

if TYPE_CHECKING:
    from mcp_atlassian_oauth.markup.writer import Writer

ALERTS = {"info": "NOTE", "tip": "TIP", "success": "TIP", "note": "IMPORTANT", "warning": "WARNING", "error": "CAUTION"}
RESERVED_BLOCKS = frozenset({
    "layout", "column", "decision", "panel", "info", "note", "tip", "warning", "error", "success", "expand", "card", "embed",
    "sync", "extension", "media", "div", "raw",
})  # fmt: skip
RAW_FORMATS = frozenset({"storage", "adf", "wiki"})
_LANGUAGE = re.compile(r"[^\s`{}\\&~]+\Z")
_LIST_ATTRIBUTES = frozenset({"order", "bare", "localId", "xml", "start"})


def _heading(writer: Writer, item: Node) -> str:
    level = int(item["attrs"]["level"])
    if not 1 <= level <= 6:
        raise NoFormError("heading")
    return heading_line(level, writer.inline.write(item.get("content") or [], one_line=True))


def heading_line(level: int, body: str) -> str:
    """A heading of this level; `body`: its text as one line of markdown."""
    if body[-1:] == "#":
        body = body[:-1] + "\\#"
    return f"{'#' * level} {body}".rstrip(" ")


def _list(writer: Writer, item: Node) -> str:
    attrs = item.get("attrs") or {}
    if not attrs.keys() <= _LIST_ATTRIBUTES:
        raise NoFormError("list")
    bare = bool(attrs.get("bare"))
    ordered = item["type"] == "orderedList"
    number = attrs.get("order", 1)
    if ordered and (number != int(number) or not 0 <= number <= 900_000_000):
        raise NoFormError("list")
    bodies = []
    for child in item["content"]:
        if child["type"] != "listItem":
            raise NoFormError("list")
        bodies.append(_item(writer, child.get("content"), bare))
    if not bodies:
        raise NoFormError("list")
    return list_lines(bodies, number=int(number) if ordered else None, bare=bare, start=attrs.get("start"))


def _item(writer: Writer, children: list[Node] | None, bare: bool) -> str:
    if not children:
        return "<!-- empty -->"
    first = children[0]
    body = writer.block(first, bare=bare)
    if len(children) == 1:
        return "___" if first["type"] == "rule" else body
    return list_item([(kind_of(first), body), *((kind_of(child), writer.block(child)) for child in children[1:])])


def _task_list(writer: Writer, item: Node) -> str:
    out: list[str] = []
    expected = 0
    for index, child in enumerate(item["content"]):
        attrs = child.get("attrs") or {}
        if child["type"] == "taskList":
            if not index:
                raise NoFormError("taskList")
            out.append("  " + indent(_task_list(writer, child), 2))
            continue
        box = {"DONE": "[x]", "TODO": "[ ]"}[attrs["state"]]
        content = child.get("content") or []
        if child["type"] == "blockTaskItem":
            if [c["type"] for c in content] == ["paragraph"]:
                body = writer.block(content[0], bare=True)
            else:
                body = "\n\n".join(writer.block(c) for c in content)
        else:
            body = writer.inline.paragraph(content)
        identifier = attrs.get("id")
        if identifier is not None and identifier != str(expected + 1):
            body = f"{{id={identifier}}} {body}"
        if identifier is not None and identifier.isdigit():
            expected = int(identifier)
        out.append(f"- {box} " + indent(body, 2))
    return "\n".join(out)


def _decision_list(writer: Writer, item: Node) -> str:
    out = []
    for child in item["content"]:
        state = (child.get("attrs") or {}).get("state", "DECIDED")
        body = escape_block(writer.inline.write(child.get("content") or [])) or "<br>"
        out.append("- " + indent(body if state == "DECIDED" else f"{write_attributes({'state': state})} {body}", 2))
    return container("decision", {}, "\n".join(out))


def _code_block(writer: Writer, item: Node) -> str:
    attrs = item.get("attrs") or {}
    source = "".join(child.get("text", "") for child in item.get("content") or [])
    language = attrs.get("language") or ""
    rest = {**(attrs.get("parameters") or {})}
    if language and (not _LANGUAGE.match(language) or language in RAW_FORMATS):
        rest["language"] = language
        language = ""
    return fence(source, language, rest)


def _panel(writer: Writer, item: Node) -> str:
    attrs = item.get("attrs") or {}
    kind = attrs["panelType"]
    rest = strings(attrs, "panelType")
    if kind in ("success",) or kind not in ALERTS:
        rest = {"type": kind, **rest}
    head = f"[!{ALERTS.get(kind, 'NOTE')}]{write_attributes(rest)}"
    content = item.get("content") or []
    body = writer.blocks(content)
    blank = not content or kind_of(content[0]) not in PARAGRAPHS
    return quote(f"{head}\n{chr(10) if blank and body else ''}{body}")


def _quote(writer: Writer, item: Node) -> str:
    if not item.get("content"):
        raise NoFormError("blockquote")
    return quote(writer.blocks(item["content"]))


def _expand(writer: Writer, item: Node) -> str:
    attrs = item.get("attrs") or {}
    if strings(attrs, "title"):
        raise NoFormError("expand")
    title = attrs.get("title")
    summary = f"<summary>{label(title)}</summary>" if title else ""
    return f"<details>{summary}\n\n{writer.blocks(item.get('content') or [])}\n\n</details>"


def _extension(writer: Writer, item: Node) -> str:
    attrs = item["attrs"]
    name, parameters = extension_form(attrs, RESERVED_BLOCKS)
    rest = dict(strings(attrs, "extensionKey", "extensionType", "parameters", "layout", "body").items())
    if name == "extension":
        parameters = {**parameters, **rest}
    elif rest:
        raise NoFormError("extension")
    if "body" in attrs:
        return fence(attrs["body"], "", {"macro": name, **parameters} if name != "extension" else {"macro": "", **parameters})
    if item["type"] == "bodiedExtension":
        return container(name, parameters, writer.blocks(item.get("content") or []))
    return f"::{name}{write_attributes(parameters)}"


def _macro_body(writer: Writer, item: Node) -> str:
    attrs = item["attrs"]
    source = "".join(child.get("text", "") for child in item.get("content") or [])
    if "macro" in attrs["parameters"]:
        raise NoFormError("macro")
    return fence(source, "", {"macro": attrs["name"], **attrs["parameters"]})


def _layout(writer: Writer, item: Node) -> str:
    return writer.blocks(item["content"])


def _layout_section(writer: Writer, item: Node) -> str:
    rest = strings(item.get("attrs") or {})
    return container("layout", rest, "\n\n".join(_layout_column(writer, child) for child in item["content"]))


def _layout_column(writer: Writer, item: Node) -> str:
    if item["type"] != "layoutColumn":
        raise NoFormError("layout")
    attrs = item.get("attrs") or {}
    width = attrs.get("width")
    shown = {} if width is None else {"width": attribute_text(int(width) if width == int(width) else width)}
    return container("column", shown, writer.blocks(item.get("content") or []))


def _div(writer: Writer, item: Node) -> str:
    return container("div", dict((item.get("attrs") or {}).get("html") or {}), writer.blocks(item.get("content") or []))


def _media_single(writer: Writer, item: Node) -> str:
    content = item.get("content") or []
    if item.get("marks") or not content or content[0]["type"] != "media" or len(content) > 2:
        raise NoFormError("mediaSingle")
    out = _linked_image(content[0], {})
    if len(content) == 2:
        caption = content[1]
        shown = {"caption": "bare"} if (caption.get("attrs") or {}).get("bare") else {}
        body = escape_block(writer.inline.write(caption.get("content") or [])) or "<br>"
        out += f"{write_attributes(shown)}\n{body}"
    return out


def _linked_image(media: Node, extra: dict[str, str]) -> str:
    attrs = media.get("attrs") or {}
    out = image({**attrs, **extra} if extra else attrs)
    for one in media.get("marks") or ():
        if one["type"] == "link":
            target = one.get("attrs") or {}
            if set(target) - {"href", "xml"}:
                raise NoFormError("media")
            out = f"[{out}]({write_destination(target['href'])})"
        elif one["type"] not in HIDDEN_MARKS:
            raise NoFormError("media")
    return out


def _media_group(writer: Writer, item: Node) -> str:
    return " ".join(_linked_image(child, {"group": "yes"}) for child in item["content"])


def _card(name: str) -> Callable[[Writer, Node], str]:
    def write(writer: Writer, item: Node) -> str:
        hidden = ("layout", "width") if name == "card" else ("originalHeight", "originalWidth", "width", "layout")
        return f"::{name}{write_attributes(strings(item['attrs'], *hidden))}"

    return write


def _sync(writer: Writer, item: Node) -> str:
    rest = strings(item["attrs"])
    if item["type"] == "syncBlock":
        return f"::sync{write_attributes(rest)}"
    return container("sync", rest, writer.blocks(item.get("content") or []))


def _raw(writer: Writer, item: Node) -> str:
    return fence(item["attrs"]["text"], item["attrs"]["format"], {})


BLOCKS: dict[str, Callable[[Writer, Node], str]] = {
    "heading": _heading,
    "rule": lambda writer, item: "---",
    "bulletList": _list,
    "orderedList": _list,
    "taskList": _task_list,
    "decisionList": _decision_list,
    "codeBlock": _code_block,
    "panel": _panel,
    "blockquote": _quote,
    "expand": _expand,
    "nestedExpand": _expand,
    "extension": _extension,
    "bodiedExtension": _extension,
    "macroBody": _macro_body,
    "layout": _layout,
    "layoutSection": _layout_section,
    "div": _div,
    "mediaSingle": _media_single,
    "mediaGroup": _media_group,
    "table": write_table,
    "blockCard": _card("card"),
    "embedCard": _card("embed"),
    "syncBlock": _sync,
    "bodiedSyncBlock": _sync,
    "raw": _raw,
    WRITTEN: lambda writer, item: str(item["text"]),
}
