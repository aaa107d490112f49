"""Blocks of the tree as markdown: one writer for all formats."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from mcp_atlassian_oauth.markup.errors import MarkupError, check_depth
from mcp_atlassian_oauth.markup.inlines import (
    HIDDEN_MARKS,
    InlineWriter,
    NoFormError,
    RawForm,
    attribute_text,
    extension_form,
    image,
    label,
)
from mcp_atlassian_oauth.markup.syntax import escape_block, write_attributes, write_destination
from mcp_atlassian_oauth.markup.tables import write_table
from mcp_atlassian_oauth.markup.tree import Node, without_nulls

ALERTS = {"info": "NOTE", "tip": "TIP", "success": "TIP", "note": "IMPORTANT", "warning": "WARNING", "error": "CAUTION"}
RESERVED_BLOCKS = frozenset({
    "layout", "column", "decision", "panel", "info", "note", "tip", "warning", "error", "success", "expand", "card", "embed",
    "sync", "extension", "media", "div", "raw",
})  # fmt: skip
SEPARATOR = "<!-- -->"
LIST_MARKERS = {"bulletList": "-", "taskList": "-", "orderedList": "1"}
_COLONS = re.compile(r"^[ >]*(:{3,})", re.M)
_TICKS = re.compile(r"^[ >]*(`{3,})", re.M)
_LANGUAGE = re.compile(r"[^\s`{}\\&~]+\Z")


class Writer:
    """Writes a tree as markdown.

    `raw` gives the format and source of a node that has no form here. `ordered_marks`: marks nest as listed (storage), or
    are a set (ADF). `attrs.bare` and attribute lines mark where paragraphs have no element of their own.
    """

    def __init__(self, raw: RawForm, *, ordered_marks: bool) -> None:
        self._raw = raw
        self.inline = InlineWriter(raw, ordered_marks=ordered_marks)
        self._depth = 0

    def document(self, nodes: list[Node]) -> tuple[str, list[int]]:
        """Markdown of the top-level blocks `nodes`, and the offset at which each one starts."""
        offsets, parts, at = [], [], 0
        for chunk, is_node in self._chunks(nodes):
            if is_node:
                offsets.append(at)
            parts.append(chunk)
            at += len(chunk) + 2
        return "\n\n".join(parts) + ("\n" if parts else ""), offsets

    def blocks(self, nodes: list[Node]) -> str:
        """Markdown of `nodes`, with blank lines between them."""
        return "\n\n".join(chunk for chunk, _ in self._chunks(nodes))

    def _chunks(self, nodes: list[Node]) -> list[tuple[str, bool]]:
        out: list[tuple[str, bool]] = []
        previous: str | None = None
        for item in nodes:
            marker = list_marker(item)
            if marker and marker == previous:
                out.append((SEPARATOR, False))
            previous = marker
            out.append((self.block(item), True))
        return out

    def block(self, item: Node, *, bare: bool = False) -> str:
        """Markdown of one block. `bare`: a paragraph here is expected to have no element of its own."""
        self._depth += 1
        check_depth(self._depth, "document")
        try:
            if item["type"] == "paragraph":
                return self._paragraph(item, bare)
            shown = [m for m in item.get("marks") or () if m["type"] not in HIDDEN_MARKS]
            out = _BLOCKS[item["type"]](self, item)
            if shown or item["type"] == "heading":
                line = attribute_line(item, shown)
                out += ("\n" if item["type"] == "heading" else "\n\n") + line if line else ""
            return out
        except MarkupError:
            raise
        except (TypeError, ValueError, AttributeError, KeyError, NoFormError) as error:
            if not isinstance(error, KeyError | NoFormError) and (lenient := without_nulls(item)) != item:
                return self.block(lenient, bare=bare)
            form, source = self._raw(item)
            return fence(source.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "\ufffd"), form, {})
        finally:
            self._depth -= 1

    def _paragraph(self, item: Node, bare: bool) -> str:
        content = item.get("content")
        out = escape_block(self.inline.write(content)) if content else "<br>"
        if "marks" not in item and "attrs" not in item and not bare:
            return out
        shown = [m for m in item.get("marks") or () if m["type"] not in HIDDEN_MARKS]
        line = attribute_line(item, shown, bare=bare)
        return f"{out}\n{line}" if line else out


def list_marker(item: Node) -> str | None:
    """The kind of list marker a block uses; two adjacent lists with the same one need a separator."""
    marker = LIST_MARKERS.get(item["type"])
    return {"-": "*", "1": "1)"}.get(marker, marker) if marker and is_bare(item) else marker


def is_bare(item: Node) -> bool:
    """Whether a list's items hold their text without paragraphs."""
    return bool((item.get("attrs") or {}).get("bare"))


def attribute_line(item: Node, shown: list[dict[str, Any]], *, bare: bool = False) -> str:
    """The `{…}` line after a block for its visible marks and attributes; "" without any."""
    out: dict[str, str] = {}
    for one in shown:
        attrs = one.get("attrs") or {}
        key, value = {"alignment": ("align", "align"), "indentation": ("indent", "level"), "fontSize": ("size", "fontSize")}.get(
            one["type"], ("", "")
        )
        if not key:
            raise NoFormError(one["type"])
        out[key] = attribute_text(attrs.get(value))
    attrs = item.get("attrs") or {}
    if item["type"] == "paragraph" and bool(attrs.get("bare")) != bare:
        out["block"] = "p" if bare else "bare"
    for key, value in (attrs.get("html") or {}).items():
        out[f"html:{key}"] = value
    return write_attributes(out)


def fence(source: str, language: str, attributes: dict[str, str]) -> str:
    """A fenced code block."""
    if "\r" in source or "\x00" in source:
        raise NoFormError("fence")
    ticks = "`" * max(3, 1 + max(map(len, _TICKS_ANY.findall(source)), default=0))
    info = language + (" " if language and attributes else "") + write_attributes(attributes)
    return f"{ticks}{info}\n{source}\n{ticks}" if source else f"{ticks}{info}\n{ticks}"


_TICKS_ANY = re.compile("`{3,}")


def indent(value: str, width: int) -> str:
    """`value` with every line but the first one indented, blank lines left blank."""
    if "\n" not in value:
        return value
    return re.sub(r"\n(?!\n|\Z)", "\n" + " " * width, value)


def container(name: str, attributes: dict[str, str], body: str) -> str:
    """`:::name{…}`, the body and `:::`, with more colons than any container inside."""
    colons = ":" * (1 + max(map(len, _COLONS.findall(body)), default=2))
    return (
        f"{colons}{name}{write_attributes(attributes)}\n\n{body}\n\n{colons}"
        if body
        else (f"{colons}{name}{write_attributes(attributes)}\n\n{colons}")
    )


def _strings(attrs: dict[str, Any], *without: str) -> dict[str, str]:
    hidden = {"localId", "xml", *without}
    return {key: attribute_text(value) for key, value in attrs.items() if key not in hidden and value is not None}


# ---------------------------------------------------------------------------------------------------- blocks


def _heading(writer: Writer, item: Node) -> str:
    level = int(item["attrs"]["level"])
    body = writer.inline.write(item.get("content") or [], one_line=True)
    if body.endswith("#"):
        body = body[:-1] + "\\#"
    return f"{'#' * level} {body}".rstrip(" ")


def _list(writer: Writer, item: Node) -> str:
    attrs = item.get("attrs") or {}
    bare = bool(attrs.get("bare"))
    if any(key not in ("order", "bare", "localId", "xml", "start") for key in attrs):
        raise NoFormError("list")
    ordered = item["type"] == "orderedList"
    number = attrs.get("order", 1)
    if ordered and (number != int(number) or not 0 <= number <= 900_000_000):
        raise NoFormError("list")
    out = []
    for offset, child in enumerate(item["content"]):
        if child["type"] != "listItem":
            raise NoFormError("list")
        marker = f"{int(number) + offset}{')' if bare else '.'} " if ordered else "* " if bare else "- "
        out.append(marker + indent(_item(writer, child.get("content") or [], bare), len(marker)))
    if not out:
        raise NoFormError("list")
    line = f"\n\n{write_attributes({'start': attrs['start']})}" if "start" in attrs else ""
    return "\n".join(out) + line


def _item(writer: Writer, children: list[Node], bare: bool) -> str:
    parts: list[str] = []
    previous: str | None = None
    for index, child in enumerate(children):
        marker = list_marker(child)
        body = writer.block(child, bare=bare and index == 0)
        if child["type"] == "rule":
            body = "___"
        if not index:
            parts.append(body)
        elif marker and marker == previous:
            parts += ["\n\n", SEPARATOR, "\n\n", body]
        elif (
            marker
            and children[index - 1]["type"] == "paragraph"
            and parts[-1] != "<br>"
            and (marker[0] != "1" or body[:2] in ("1.", "1)"))
        ):
            parts += ["\n", body]
        else:
            parts += ["\n\n", body]
        previous = marker
    return "".join(parts) if parts else "<!-- empty -->"


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
            body = escape_block(writer.inline.write(content)) if content else "<br>"
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
    if language and (not _LANGUAGE.match(language) or language in ("storage", "adf", "wiki")):
        rest["language"] = language
        language = ""
    return fence(source, language, rest)


def _panel(writer: Writer, item: Node) -> str:
    attrs = item.get("attrs") or {}
    kind = attrs["panelType"]
    rest = _strings(attrs, "panelType")
    if kind in ("success",) or kind not in ALERTS:
        rest = {"type": kind, **rest}
    head = f"[!{ALERTS.get(kind, 'NOTE')}]{write_attributes(rest)}"
    content = item.get("content") or []
    body = writer.blocks(content)
    blank = not content or content[0]["type"] != "paragraph"
    return quote(f"{head}\n{chr(10) if blank and body else ''}{body}")


def quote(body: str) -> str:
    """`body` as a block quote."""
    return "\n".join(f"> {line}" if line else ">" for line in body.rstrip("\n").split("\n"))


def _quote(writer: Writer, item: Node) -> str:
    if not item.get("content"):
        raise NoFormError("blockquote")
    return quote(writer.blocks(item["content"]))


def _expand(writer: Writer, item: Node) -> str:
    attrs = item.get("attrs") or {}
    if _strings(attrs, "title"):
        raise NoFormError("expand")
    title = attrs.get("title")
    summary = f"<summary>{label(title)}</summary>" if title else ""
    return f"<details>{summary}\n\n{writer.blocks(item.get('content') or [])}\n\n</details>"


def _extension(writer: Writer, item: Node) -> str:
    attrs = item["attrs"]
    name, parameters = extension_form(attrs, RESERVED_BLOCKS)
    rest = dict(_strings(attrs, "extensionKey", "extensionType", "parameters", "layout", "body").items())
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
    rest = _strings(item.get("attrs") or {})
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
    out = image({**(media.get("attrs") or {}), **extra})
    for one in media.get("marks") or ():
        if one["type"] == "link":
            attrs = one.get("attrs") or {}
            if set(attrs) - {"href", "xml"}:
                raise NoFormError("media")
            out = f"[{out}]({write_destination(attrs['href'])})"
        elif one["type"] not in HIDDEN_MARKS:
            raise NoFormError("media")
    return out


def _media_group(writer: Writer, item: Node) -> str:
    return " ".join(_linked_image(child, {"group": "yes"}) for child in item["content"])


def _card(name: str) -> Callable[[Writer, Node], str]:
    def write(writer: Writer, item: Node) -> str:
        hidden = ("layout", "width") if name == "card" else ("originalHeight", "originalWidth", "width", "layout")
        return f"::{name}{write_attributes(_strings(item['attrs'], *hidden))}"

    return write


def _sync(writer: Writer, item: Node) -> str:
    rest = _strings(item["attrs"])
    if item["type"] == "syncBlock":
        return f"::sync{write_attributes(rest)}"
    return container("sync", rest, writer.blocks(item.get("content") or []))


def _raw(writer: Writer, item: Node) -> str:
    return fence(item["attrs"]["text"], item["attrs"]["format"], {})


_BLOCKS: dict[str, Callable[[Writer, Node], str]] = {
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
}
