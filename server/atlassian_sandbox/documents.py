"""Texts of the seed, written once and rendered as ADF (Cloud) or wiki markup (Data Center).

A block is a plain string (a paragraph) or one of the classes below. Inside strings: `*strong*`, `` `code` ``, `@user`,
`[text|address]`.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from attrs import frozen

from .world import User

_INLINE = re.compile(r"\*(?P<strong>[^*\n]+)\*|`(?P<code>[^`\n]+)`|@(?P<user>[a-z]+)|\[(?P<text>[^|\]]+)\|(?P<url>[^\]]+)\]")


@frozen
class Heading:
    """A heading of level 1 to 6."""

    level: int
    text: str


@frozen
class Items:
    """A bullet list, or a numbered one."""

    items: tuple[str, ...]
    numbered: bool = False


@frozen
class Table:
    """A table whose first row is its head."""

    rows: tuple[tuple[str, ...], ...]


@frozen
class Code:
    """A block of code."""

    language: str
    text: str


@frozen
class Panel:
    """A coloured panel."""

    kind: Literal["info", "note", "warning", "success"]
    text: str


@frozen
class Quote:
    """A quotation."""

    text: str


@frozen
class Rule:
    """A horizontal rule."""


Block: TypeAlias = str | Heading | Items | Table | Code | Panel | Quote | Rule
Blocks: TypeAlias = Sequence[Block]

_WIKI_PANELS = {"info": "info", "note": "note", "warning": "warning", "success": "tip"}


def to_adf(blocks: Blocks, users: Mapping[str, User]) -> dict[str, Any]:
    """The blocks as an ADF document."""
    return {"type": "doc", "version": 1, "content": [_adf_block(block, users) for block in blocks]}


def to_wiki(blocks: Blocks) -> str:
    """The blocks as Jira's wiki markup."""
    return "\n\n".join(_wiki_block(block) for block in blocks)


def plain_text(body: Any) -> str:
    """The words of a rich text in either dialect, paragraphs on lines of their own."""
    if isinstance(body, str):
        return body
    if isinstance(body, list):
        return "".join(plain_text(part) for part in body)
    if not isinstance(body, dict):
        return ""
    kind = body.get("type")
    attributes = body.get("attrs") or {}
    if kind == "text":
        return str(body.get("text", ""))
    if kind in ("mention", "emoji", "status", "date", "inlineCard", "blockCard"):
        return str(attributes.get("text") or attributes.get("url") or attributes.get("timestamp") or "")
    if kind == "hardBreak":
        return "\n"
    text = plain_text(body.get("content", []))
    return text + "\n" if kind in ("paragraph", "heading", "codeBlock", "tableCell", "tableHeader", "rule") else text


def to_html(body: Any) -> str:
    """A rendering for `renderedFields`: the words in paragraphs."""
    lines = [line for line in plain_text(body).splitlines() if line.strip()]
    return "\n".join(f"<p>{html.escape(line, quote=False)}</p>" for line in lines)


def _adf_block(block: Block, users: Mapping[str, User]) -> dict[str, Any]:
    match block:
        case str():
            return {"type": "paragraph", "content": _adf_inline(block, users)}
        case Heading(level, text):
            return {"type": "heading", "attrs": {"level": level}, "content": _adf_inline(text, users)}
        case Items(items, numbered):
            paragraphs = [{"type": "paragraph", "content": _adf_inline(item, users)} for item in items]
            content = [{"type": "listItem", "content": [paragraph]} for paragraph in paragraphs]
            if numbered:
                return {"type": "orderedList", "attrs": {"order": 1}, "content": content}
            return {"type": "bulletList", "content": content}
        case Table(rows):
            return _adf_table(rows, users)
        case Code(language, text):
            return {"type": "codeBlock", "attrs": {"language": language}, "content": [{"type": "text", "text": text}]}
        case Panel(kind, text):
            paragraph = {"type": "paragraph", "content": _adf_inline(text, users)}
            return {"type": "panel", "attrs": {"panelType": kind}, "content": [paragraph]}
        case Quote(text):
            return {"type": "blockquote", "content": [{"type": "paragraph", "content": _adf_inline(text, users)}]}
        case Rule():
            return {"type": "rule"}


def _adf_table(rows: tuple[tuple[str, ...], ...], users: Mapping[str, User]) -> dict[str, Any]:
    content = []
    for number, row in enumerate(rows):
        kind = "tableHeader" if number == 0 else "tableCell"
        cells = [
            {"type": kind, "attrs": {}, "content": [{"type": "paragraph", "content": _adf_inline(cell, users)}]} for cell in row
        ]
        content.append({"type": "tableRow", "content": cells})
    return {"type": "table", "attrs": {"isNumberColumnEnabled": False, "layout": "default"}, "content": content}


def _adf_inline(text: str, users: Mapping[str, User]) -> list[dict[str, Any]]:
    nodes: list[dict[str, Any]] = []
    position = 0
    for found in _INLINE.finditer(text):
        user = users.get(found["user"] or "")
        if found["user"] and user is None:
            continue
        if found.start() > position:
            nodes.append({"type": "text", "text": text[position : found.start()]})
        position = found.end()
        if user is not None:
            nodes.append({"type": "mention", "attrs": {"id": user.account_id, "text": f"@{user.display_name}"}})
        elif found["url"]:
            nodes.append(_marked(found["text"], {"type": "link", "attrs": {"href": found["url"]}}))
        else:
            kind = "strong" if found["strong"] else "code"
            nodes.append(_marked(found[kind], {"type": kind}))
    if position < len(text):
        nodes.append({"type": "text", "text": text[position:]})
    return nodes


def _marked(text: str, mark: dict[str, Any]) -> dict[str, Any]:
    return {"type": "text", "text": text, "marks": [mark]}


def _wiki_block(block: Block) -> str:
    match block:
        case str():
            return _wiki_inline(block)
        case Heading(level, text):
            return f"h{level}. {_wiki_inline(text)}"
        case Items(items, numbered):
            return "\n".join(f"{'#' if numbered else '*'} {_wiki_inline(item)}" for item in items)
        case Table(rows):
            lines = [f"||{'||'.join(map(_wiki_inline, rows[0]))}||"]
            return "\n".join([*lines, *(f"|{'|'.join(map(_wiki_inline, row))}|" for row in rows[1:])])
        case Code(language, text):
            return f"{{code:{language}}}\n{text}\n{{code}}"
        case Panel(kind, text):
            name = _WIKI_PANELS[kind]
            return f"{{{name}}}\n{_wiki_inline(text)}\n{{{name}}}"
        case Quote(text):
            return f"bq. {_wiki_inline(text)}"
        case Rule():
            return "----"


def _wiki_inline(text: str) -> str:
    def replace(found: re.Match[str]) -> str:
        if found["strong"]:
            return f"*{found['strong']}*"
        if found["code"]:
            return f"{{{{{found['code']}}}}}"
        if found["user"]:
            return f"[~{found['user']}]"
        return f"[{found['text']}|{found['url']}]"

    return _INLINE.sub(replace, text)
