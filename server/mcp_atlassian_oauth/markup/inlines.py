"""Runs of inline nodes as markdown: marks become spans, spans text."""

from __future__ import annotations

import re
from typing import Any

from mcp_atlassian_oauth.markup.atoms import ATOMS, NoFormError, RawForm, attribute_text, code_span, image, raw_span
from mcp_atlassian_oauth.markup.emoji import EMOJI
from mcp_atlassian_oauth.markup.syntax import escape, escape_block, is_plain, is_punctuation, write_attributes, write_destination
from mcp_atlassian_oauth.markup.tree import WRITTEN, Mark, Node

HIDDEN_MARKS = frozenset({"annotation", "fragment", "dataConsumer", "border", "breakout"})
BREAK = "\\\n"
DELIMITERS = {"strong": ("**",), "em": ("_", "*"), "strike": ("~~",)}
TAGS = {"strong": "strong", "em": "em", "strike": "s", "underline": "u", "code": "code", "fontSize": "small"}
_LINK_ATTRIBUTES = frozenset({"href", "title", "xml", "occurrenceKey"})
_LOOK_AHEAD = 50


class Span(list["str | Span"]):
    """What a mark spans: text and the spans of other marks. The mark is set once it is made (an `__init__` takes longer)."""

    __slots__ = ("mark",)
    mark: Mark


class InlineWriter:
    """Writes runs of inline nodes; `raw` gives the format and source of a node without a form."""

    def __init__(self, raw: RawForm, *, ordered_marks: bool) -> None:
        self._raw = raw
        self._ordered = ordered_marks

    def paragraph(self, nodes: list[Node]) -> str:
        """Markdown of a paragraph's text; `<br>` where it is empty."""
        if len(nodes) == 1:
            only = nodes[0]
            if only["type"] == "text" and "marks" not in only and is_plain(value := only.get("text", "")):
                return str(value)
        return escape_block(self.write(nodes)) if nodes else "<br>"

    def write(self, nodes: list[Node], *, cell: bool = False, one_line: bool = False) -> str:
        """Markdown of `nodes`: one paragraph's text. `cell`: within a pipe table; `one_line`: no line breaks."""
        if not nodes:
            return ""
        first = nodes[0]
        if len(nodes) == 1 and first["type"] == "text" and not first.get("marks"):
            value = first.get("text", "")
            return str(value) if is_plain(value) else edges(escape(value, cell=cell))
        if first["type"] is WRITTEN:
            return str(first["write"](cell, one_line))
        if first["type"] == "hardBreak" and all(item["type"] == "hardBreak" for item in nodes):
            return "<br>" * (len(nodes) + 1)
        return edges(render(self.spans(nodes, cell, one_line or cell)))

    # ------------------------------------------------------------------------------------------ marks to spans

    def spans(self, nodes: list[Node], cell: bool, one_line: bool) -> list[str | Span]:
        """Nodes as text and spans, for `render`."""
        root: list[str | Span] = []
        stack: list[Span] = []
        for index, item in enumerate(nodes):
            marks = item.get("marks")
            is_text = item["type"] == "text"
            code = False
            if not marks:
                if is_text:
                    stack.clear()
                    root.append(_text(item, False, cell))
                    continue
            else:
                marks = _visible(marks)
                if is_text and self._is_code_span(item, marks, cell):
                    code = True
                    marks = [one for one in marks if one["type"] != "code"]
            if not marks:
                stack.clear()
            elif stack:
                marks = self._keep_open(stack, marks)
            atom = _text(item, code, cell) if is_text else self._atom(item, nodes, index, cell, one_line, inside=bool(stack))
            items = stack[-1] if stack else root
            if marks:
                if len(marks) > 1 and not stack and not self._ordered:
                    marks = _longest_first(nodes, index, marks)
                for one in marks:
                    span = Span()
                    span.mark = one
                    items.append(span)
                    items = span
                    stack.append(span)
            items.append(atom)
        return root

    def _is_code_span(self, item: Node, marks: list[Mark], cell: bool) -> bool:
        for one in marks[-1:] if self._ordered else marks:
            if one["type"] == "code" and not one.get("attrs"):
                return fits_code_span(item.get("text", ""), cell)
        return False

    def _keep_open(self, stack: list[Span], marks: list[Mark]) -> list[Mark]:
        """Close the spans that `marks` does not continue; return the marks that have to be opened."""
        depth = 0
        rest = list(marks)
        while depth < len(stack) and rest:
            open_mark = stack[depth].mark
            if self._ordered:
                if rest[0] != open_mark:
                    break
                rest.pop(0)
            elif open_mark in rest:
                rest.remove(open_mark)
            else:
                break
            depth += 1
        del stack[depth:]
        return rest

    # ------------------------------------------------------------------------------------------ atoms

    def _atom(self, item: Node, nodes: list[Node], index: int, cell: bool, one_line: bool, *, inside: bool) -> str:
        """An inline node that is not text. `inside`: within an open span."""
        kind = item["type"]
        if kind == "hardBreak":
            edge = index == 0 or index == len(nodes) - 1 or nodes[index - 1]["type"] == "hardBreak" or inside
            return "<br>" if one_line or edge or item.get("marks") else BREAK
        try:
            in_link = any(m["type"] == "link" for m in item.get("marks") or ())
            out = ATOMS[kind](item.get("attrs") or {}, in_link)
            if kind == "mediaInline" and len(nodes) == 1:
                out = image({**(item.get("attrs") or {}), "inline": "yes"})
            if kind == "emoji" and out[-1] == ":" and index and _joins(nodes[index - 1]):
                out += write_attributes({"text": EMOJI[out[1:-1]]})
        except (KeyError, NoFormError):
            form, source = self._raw({k: v for k, v in item.items() if k != "marks"})
            out = raw_span(form, source)
        return out.replace("|", "\\|").replace("\\\\|", "\\|") if cell and "|" in out else out


def fits_code_span(value: str, cell: bool) -> bool:
    """Whether text can stand between backticks."""
    if not value or "\n" in value or "\r" in value or "\x00" in value:
        return False
    return not (cell and ("\\|" in value or value[-1] == "\\"))


def _visible(marks: list[Mark]) -> list[Mark]:
    for one in marks:
        if one["type"] in HIDDEN_MARKS:
            return [one for one in marks if one["type"] not in HIDDEN_MARKS]
    return marks


def _text(item: Node, code: bool, cell: bool) -> str:
    value = item.get("text", "")
    if code:
        return code_text(value, cell)
    return literal(value, cell)


def literal(value: str, cell: bool) -> str:
    """Text as markdown, where it stands among other inline nodes."""
    out = escape(value, cell=cell)
    return out.replace("]", "\\]") if "]" in out else out


def code_text(value: str, cell: bool) -> str:
    """Text between backticks (see `fits_code_span`)."""
    return code_span(value.replace("|", "\\|") if cell else value)


def _joins(previous: Node) -> bool:
    """Whether an emoji's name would read on from the text before it."""
    value = previous.get("text", "")
    return previous["type"] == "emoji" or (bool(value) and (value[-1].isalnum() or value[-1] in ":_"))


def edges(out: str) -> str:
    """Space at the ends of lines as a reference, as markdown drops it."""
    if out[:1] == " ":
        out = "&#32;" + out[1:]
    if out[-1:] == " ":
        out = out[:-1] + "&#32;"
    if "\n" in out:
        out = out.replace("\n ", "\n&#32;").replace(" \\\n", "&#32;\\\n")
    return out


def _longest_first(nodes: list[Node], index: int, marks: list[Mark]) -> list[Mark]:
    def reach(one: Mark) -> int:
        end = index + 1
        while end < len(nodes) and end - index < _LOOK_AHEAD and one in (nodes[end].get("marks") or ()):
            end += 1
        return end

    return sorted(marks, key=reach, reverse=True)


# ---------------------------------------------------------------------------------------------------- spans to text


def render(items: list[str | Span], before: str = "", after: str = "") -> str:
    """The text of spans; `before` and `after`: the characters that it will stand between."""
    if len(items) == 1:
        only = items[0]
        return only if isinstance(only, str) else _wrap(only, before, after)
    out: list[str] = []
    last = before
    for index, item in enumerate(items, 1):
        if isinstance(item, str):
            piece = item
        elif index == len(items):
            piece = _wrap(item, last, after)
        else:
            following = items[index]
            piece = _wrap(item, last, following[:1] or " " if isinstance(following, str) else "*")
        out.append(piece)
        last = piece[-1:] or last
    return "".join(out)


def _wrap(span: Span, before: str, after: str) -> str:
    only = span[0] if len(span) == 1 else None
    if isinstance(only, str):
        return marked(span.mark, only, before, after)
    kind = span.mark["type"]
    if kind == "link":
        return marked(span.mark, render(span, "[", "]"), before, after)
    delimiters = () if span.mark.get("attrs") else DELIMITERS.get(kind, ())
    # rendered once: trying every delimiter at every level would double the work with each of them
    edge = delimiters[0][0] if delimiters else ""
    return marked(span.mark, render(span, edge or ">", edge or "<"), before, after)


def marked(one: Mark, inner: str, before: str, after: str) -> str:
    """Markdown with a mark around it; `before` and `after`: the characters that it will stand between."""
    kind, attrs = one["type"], one.get("attrs")
    if kind == "link":
        return _link(inner, attrs or {})
    if not attrs and kind in DELIMITERS:
        for delimiter in DELIMITERS[kind]:
            if _flanks(inner, delimiter[0], before, after):
                return f"{delimiter}{inner}{delimiter}"
    tag, attributes = _tag(kind, attrs or {})
    return f"<{tag}{attributes}>{inner}</{tag}>"


def _flanks(inner: str, delimiter: str, before: str, after: str) -> bool:
    """Whether markdown takes delimiters of this kind around `inner` for what they are meant to be."""
    if not inner:
        return False
    first, last = inner[0], inner[-1]
    if delimiter == "*" and first.isalnum() and last.isalnum():
        return before != "*" != after
    if first.isspace() or last.isspace() or last == ";" or inner[:2] == "&#" or delimiter in (first, last, before, after):
        return False
    if delimiter == "~" and "\n" in inner:
        return False
    if delimiter == "_" and not (_is_loose(before) and _is_loose(after)):
        return False
    if not first.isalnum() and is_punctuation(first) and not _is_loose(before):
        return False
    return last.isalnum() or not is_punctuation(last) or _is_loose(after)


def _is_loose(neighbour: str) -> bool:
    """Whether a character beside a delimiter leaves it free to open or close."""
    return not neighbour or neighbour.isspace() or (neighbour.isascii() and is_punctuation(neighbour))


def _tag(kind: str, attrs: dict[str, Any]) -> tuple[str, str]:
    if kind == "subsup":
        return str(attrs.get("type", "sub")), ""
    if kind == "textColor":
        return "span", f' style="color:{attrs.get("color")}"'
    if kind == "backgroundColor":
        return "span", f' style="background-color:{attrs.get("color")}"'
    if kind == "html":
        shown = attrs.get("html") or {}
        return str(attrs["tag"]), "".join(f' {key}="{_html_value(value)}"' for key, value in shown.items())
    if kind in TAGS:
        return TAGS[kind], ""
    raise NoFormError(kind)


def _link(inner: str, attrs: dict[str, Any]) -> str:
    title = attrs.get("title")
    label = f' "{_title(title)}"' if title is not None else ""
    href = str(attrs.get("href") or "")
    out = f"[{inner}]({write_destination(href) if href or label else ''}{label})"
    if attrs.keys() <= _LINK_ATTRIBUTES:
        return out
    return out + write_attributes({key: attribute_text(value) for key, value in attrs.items() if key not in _LINK_ATTRIBUTES})


def _html_value(value: str) -> str:
    return value.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;").replace("\n", "&#10;")


def _title(value: str) -> str:
    return re.sub(r'([\\"&|`<])', r"\\\1", value).replace("\n", "&#10;")
