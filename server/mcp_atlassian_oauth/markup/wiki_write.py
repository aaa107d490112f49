"""The tree as Jira wiki markup."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import unquote

import orjson

from mcp_atlassian_oauth.markup.errors import check_depth
from mcp_atlassian_oauth.markup.tree import INLINE_TYPES, Mark, Node, macro_parameters, plain_text
from mcp_atlassian_oauth.markup.wiki_inline import EMOTICONS, ICONS

_MARKS = {"strong": "*", "em": "_", "strike": "-", "underline": "+"}
_EMOJI = {
    **{name: sign for sign, name in reversed(ICONS.items())},
    **{name: sign for sign, name in reversed(EMOTICONS.items())},
}
_BACKGROUND = {"note": "#eae6ff", "success": "#e3fcef", "tip": "#e3fcef", "warning": "#fffae6", "error": "#ffebe6"}
_ESCAPE = re.compile(
    r"\\(?=[\\!-/:-@\[-`{-~]|\Z)|[{\[|]|(?<!\w)(?:[*_+^~!]|\?\?)(?=\S)|(?<!\w)-(?=\S)|(?<!\w)[:;(](?=-?[)(PpDyniox/!+*?f-])"
)
_LINE = re.compile(r"(?m)^([ \t]*)(?=(?:h[1-6]|bq)\.|[*#]+[ \t]|-{1,5}(?:[ \t]|$))")


def escape(value: str) -> str:
    """Text that reads back as it is."""
    return _ESCAPE.sub(lambda m: "&#92;" if m.group() == "\\" else "\\" + m.group(), value)


class WikiWriter:
    """Writes nodes as wiki markup."""

    def __init__(self) -> None:
        self._depth = 0

    def blocks(self, nodes: Iterable[Node]) -> str:
        """Wiki markup of a run of blocks."""
        return "\n\n".join(part for part in map(self.block, nodes) if part)

    def block(self, item: Node) -> str:
        """Wiki markup of one block, without a line end."""
        self._depth += 1
        check_depth(self._depth, "document")
        try:
            if item["type"] in INLINE_TYPES:
                return self.inlines([item])
            handler = _BLOCKS.get(item["type"])
            return handler(self, item) if handler else self.blocks(item.get("content") or [])
        finally:
            self._depth -= 1

    def inlines(self, nodes: list[Node]) -> str:
        """Wiki markup of a run of inline nodes."""
        out = ""
        for index, item in enumerate(nodes):
            piece = _INLINE[item["type"]](item) if item["type"] in _INLINE else escape(plain_text([item]))
            following = nodes[index + 1] if index + 1 < len(nodes) else None
            for one in reversed(item.get("marks") or []):
                piece = self._mark(one, piece, out[-1:], _first(following))
            out += piece
        return out

    @staticmethod
    def _mark(one: Mark, piece: str, before: str, after: str) -> str:
        kind, attrs = one["type"], one.get("attrs") or {}
        if kind == "code":
            return piece if piece.startswith("{{") else "{{" + piece + "}}"
        if kind == "link":
            return _link(str(attrs.get("href", "")), piece)
        if kind == "textColor":
            return f"{{color:{attrs.get('color')}}}{piece}{{color}}"
        sign = {"sub": "~", "sup": "^"}.get(str(attrs.get("type"))) if kind == "subsup" else _MARKS.get(kind)
        if sign is None or not piece.strip() or "\n" in piece:
            return piece
        lead, trail = piece[: len(piece) - len(piece.lstrip())], piece[len(piece.rstrip()) :]
        core = sign + piece.strip() + sign
        if (not lead and before.isalnum()) or (not trail and after.isalnum()):
            core = "{" + sign + "}" + piece.strip() + "{" + sign + "}"
        return lead + core + trail


def _first(item: Node | None) -> str:
    return str(item.get("text", ""))[:1] if item and not item.get("marks") else ""


def _link(href: str, label: str) -> str:
    if href.startswith("user:"):
        return f"[~{_user(href[5:])}]"
    if href.startswith("attachment:"):
        target = "^" + unquote(href[11:].partition("?")[0])
        return f"[{label}|{target}]" if label and label != target[1:] else f"[{target}]"
    href = href.replace("|", "%7C").replace("]", "%5D").replace("\n", "%0A")
    bare = re.sub(r"\\(.)", r"\1", label)
    return f"[{href}]" if bare == href else f"[{label}|{href}]"


def _user(value: str) -> str:
    kind, slash, rest = value.partition("/")
    value = rest if slash and kind in ("account", "username", "userkey") else value
    return f"accountid:{value}" if re.match(r"\d{3,8}:|[0-9a-f]{24}\Z", value) else value


# ---------------------------------------------------------------------------------------------------- inline nodes


def _text(item: Node) -> str:
    value = str(item.get("text", ""))
    if any(m["type"] == "code" for m in item.get("marks") or ()):
        return "{{" + value.replace("\n", " ") + "}}"
    return escape(value.replace("\n", " "))


def _emoji(item: Node) -> str:
    attrs = item.get("attrs") or {}
    short = str(attrs.get("shortName", "")).strip(":")
    return _EMOJI.get(short) or escape(str(attrs.get("text") or f":{short}:"))


def _date(item: Node) -> str:
    stamp = str((item.get("attrs") or {}).get("timestamp", ""))
    if not re.fullmatch(r"-?\d{1,14}", stamp):
        return escape(stamp)
    return f"{datetime.datetime(1970, 1, 1) + datetime.timedelta(milliseconds=int(stamp)):%Y-%m-%d}"


def _image(attrs: dict[str, Any]) -> str:
    url = str(attrs.get("url") or attrs.get("alt") or attrs.get("id", ""))
    target = unquote(url[11:].partition("?")[0]) if url.startswith("attachment:") else url
    sizes = [f"{key}={attrs[key]}" for key in ("width", "height") if attrs.get(key)]
    if attrs.get("alt") and attrs["alt"] != target:
        sizes.append("alt=" + re.sub(r"[|!=\n]", " ", str(attrs["alt"])))
    return "!" + target.replace("!", "%21") + ("|" + ",".join(sizes) if sizes else "") + "!"


def _attr_text(key: str) -> Callable[[Node], str]:
    return lambda item: escape(str((item.get("attrs") or {}).get(key, "")))


def _inline_extension(item: Node) -> str:
    return _macro(item, None)


def _macro(item: Node, body: str | None) -> str:
    attrs = item.get("attrs") or {}
    parameters = macro_parameters(attrs)
    if parameters is None:
        parameters = {"parameters": orjson.dumps(attrs.get("parameters")).decode()}
    name = re.sub(r"[{}:|\n]", "-", str(attrs.get("extensionKey", "macro")))
    shown = "|".join(f"{key}{'=' if key else ''}{re.sub('[|{}]', ' ', value)}" for key, value in parameters.items())
    head = "{" + name + (f":{shown}" if shown else "") + "}"
    return head if body is None else f"{head}\n{body}\n{{{name}}}"


_INLINE: dict[str, Callable[[Node], str]] = {
    "text": _text,
    "hardBreak": lambda item: "\n",
    "mention": lambda item: f"[~{_user(str((item.get('attrs') or {}).get('id', '')))}]",
    "emoji": _emoji,
    "date": _date,
    "status": lambda item: "*" + (escape(str((item.get("attrs") or {}).get("text", ""))).strip() or "status") + "*",
    "placeholder": _attr_text("text"),
    "inlineCard": lambda item: _link(
        str((item.get("attrs") or {}).get("url", "")), str((item.get("attrs") or {}).get("url", ""))
    ),
    "inlineExtension": _inline_extension,
    "mediaInline": lambda item: _image(item.get("attrs") or {}),
    "rawInline": lambda item: (
        str(item["attrs"]["text"]) if item["attrs"]["format"] == "wiki" else "{{" + str(item["attrs"]["text"]) + "}}"
    ),
}


# ---------------------------------------------------------------------------------------------------- blocks


def _lines(value: str) -> str:
    return _LINE.sub(r"\1\\", value)


def _paragraph(writer: WikiWriter, item: Node) -> str:
    return _lines(writer.inlines(item.get("content") or []))


def _heading(writer: WikiWriter, item: Node) -> str:
    body = writer.inlines(item.get("content") or []).replace("\n", " ")
    return f"h{int((item.get('attrs') or {}).get('level', 1))}. {body}"


def _list(writer: WikiWriter, item: Node, prefix: str = "") -> str:
    check_depth(len(prefix), "document")
    marker = prefix + ("#" if item["type"] == "orderedList" else "*")
    out: list[str] = []
    for child in item.get("content") or []:
        if child["type"] == "taskList":
            out.append(_list(writer, child, marker))
            continue
        state = (child.get("attrs") or {}).get("state")
        head = {"DONE": "(/) ", "TODO": "(x) "}.get(str(state), "") if child["type"] in ("taskItem", "blockTaskItem") else ""
        content = child.get("content") or []
        if content and content[0]["type"] in INLINE_TYPES:
            content = [{"type": "paragraph", "content": content}]
        body = ""
        nested: list[str] = []
        for block in content:
            if block["type"] in ("bulletList", "orderedList", "taskList"):
                nested.append(_list(writer, block, marker))
            elif nested:
                nested.append(writer.block(block))
            else:
                body += ("\n" if body else "") + writer.block(block)
        out.append("\n".join([f"{marker} {head}{body}", *nested]))
    return "\n".join(out)


def _table(writer: WikiWriter, item: Node) -> str:
    rows = []
    for row in item.get("content") or []:
        line, last = "", "|"
        for cell in row.get("content") or []:
            header = cell["type"] == "tableHeader"
            last = "||" if header else "|"
            content = cell.get("content") or []
            if header:
                content = [_without_strong(block) for block in content]
            line += last + (writer.blocks(content).replace("\n\n", "\n") or " ")
        rows.append(line + last)
    return "\n".join(rows)


def _without_strong(block: Node) -> Node:
    content = block.get("content") or []
    texts = [item for item in content if item["type"] == "text"]
    if block["type"] != "paragraph" or not all(any(m["type"] == "strong" for m in t.get("marks") or ()) for t in texts):
        return block
    return {**block, "content": [{**i, "marks": [m for m in i.get("marks") or () if m["type"] != "strong"]} for i in content]}


def _code(writer: WikiWriter, item: Node) -> str:
    attrs = item.get("attrs") or {}
    source = plain_text(item.get("content") or [])
    parameters = [re.sub(r"[{}|\n]", "", str(attrs["language"]))] if attrs.get("language") else []
    title = (attrs.get("parameters") or {}).get("title")
    if title:
        parameters.append("title=" + re.sub(r"[|{}\n]", " ", title))
    name = "code" if parameters and "{code}" not in source else "noformat"
    shown = ":" + "|".join(parameters) if parameters and name == "code" else ""
    return f"{{{name}{shown}}}\n{source}\n{{{name}}}"


def _panel(writer: WikiWriter, item: Node) -> str:
    attrs = item.get("attrs") or {}
    parameters = ["title=" + re.sub(r"[|{}\n]", " ", str(attrs["title"]))] if attrs.get("title") else []
    if str(attrs.get("panelType")) in _BACKGROUND:
        parameters.append("bgColor=" + _BACKGROUND[str(attrs["panelType"])])
    head = "panel" + (":" + "|".join(parameters) if parameters else "")
    return f"{{{head}}}\n{writer.blocks(item.get('content') or [])}\n{{panel}}"


def _quote(writer: WikiWriter, item: Node) -> str:
    return f"{{quote}}\n{writer.blocks(item.get('content') or [])}\n{{quote}}"


def _expand(writer: WikiWriter, item: Node) -> str:
    title = (item.get("attrs") or {}).get("title")
    body = writer.blocks(item.get("content") or [])
    return f"*{escape(str(title))}*\n\n{body}" if title else body


def _raw(writer: WikiWriter, item: Node) -> str:
    attrs = item["attrs"]
    return str(attrs["text"]) if attrs["format"] == "wiki" else f"{{noformat}}\n{attrs['text']}\n{{noformat}}"


def _single(writer: WikiWriter, item: Node) -> str:
    content = item.get("content") or []
    out = []
    for child in content:
        if child["type"] == "media":
            image = _image(child.get("attrs") or {})
            href = next((str((m.get("attrs") or {}).get("href")) for m in child.get("marks") or () if m["type"] == "link"), None)
            out.append(f"[{image}|{href}]" if href else image)
        else:
            out.append(writer.inlines(child.get("content") or []))
    return "\n".join(out)


_BLOCKS: dict[str, Callable[[WikiWriter, Node], str]] = {
    "paragraph": _paragraph, "heading": _heading, "bulletList": _list, "orderedList": _list, "taskList": _list,
    "decisionList": _list, "table": _table, "codeBlock": _code, "panel": _panel, "blockquote": _quote, "expand": _expand,
    "nestedExpand": _expand, "rule": lambda writer, item: "----", "mediaSingle": _single, "mediaGroup": _single, "raw": _raw,
    "extension": lambda writer, item: _macro(item, None), "macroBody": lambda writer, item: _code(writer, item),
    "bodiedExtension": lambda writer, item: _macro(item, writer.blocks(item.get("content") or [])),
    "blockCard": lambda writer, item: f"[{(item.get('attrs') or {}).get('url', '')}]",
    "embedCard": lambda writer, item: f"[{(item.get('attrs') or {}).get('url', '')}]",
}  # fmt: skip
