"""Confluence storage format into the tree: the walk over its elements, which tables of handlers fill with life."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeAlias

from mcp_atlassian_oauth.markup.errors import check_depth
from mcp_atlassian_oauth.markup.resources import NoReferenceError
from mcp_atlassian_oauth.markup.tree import Mark, Node, mark, node, text
from mcp_atlassian_oauth.markup.xml import name, source_of

HIDDEN = frozenset({
    "ac:macro-id", "ac:schema-version", "ac:local-id", "local-id", "data-layout", "data-table-width", "data-uuid",
    "data-hasbody", "data-macro-name", "class", "style", "ac:original-height", "ac:original-width", "ri:version-at-save",
    "ac:width", "ac:height", "ac:layout", "ac:align", "ac:custom-width", "ac:thumbnail", "ac:border",
    "data-highlight-colour", "data-colwidth", "data-card-appearance", "ac:card-appearance",
})  # fmt: skip
MARKS = {
    "strong": mark("strong"), "b": mark("strong"), "em": mark("em"), "i": mark("em"), "u": mark("underline"),
    "s": mark("strike"), "del": mark("strike"), "strike": mark("strike"), "sub": mark("subsup", type="sub"),
    "sup": mark("subsup", type="sup"), "code": mark("code"),
}  # fmt: skip
HTML_MARKS = frozenset({"span", "big", "cite", "q", "abbr", "kbd", "samp", "var", "tt", "font", "small", "ins", "mark"})
PANELS = frozenset({"info", "note", "tip", "warning"})
INLINE_MACROS = frozenset({"status", "anchor", "jira-inline"})
BLOCK_TAGS = frozenset({
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "hr", "div", "pre", "ac:layout",
    "ac:layout-section", "ac:task-list", "ac:adf-extension", "ac:structured-macro", "ac:image",
})  # fmt: skip
SPACE = re.compile(r"[ \t\r\n]+")


class NoTreeError(Exception):
    """An element that the tree has no node for; its nearest block is kept as source."""


def hidden_only(attrs: dict[str, str]) -> dict[str, str] | None:
    """Attributes that markdown need not show, or None when there are none. Raises NoTreeError for any other."""
    if not attrs:
        return None
    if not attrs.keys() <= HIDDEN:
        raise NoTreeError
    return attrs


def split_attributes(attrs: dict[str, str]) -> tuple[dict[str, str] | None, dict[str, str] | None]:
    """Attributes not shown, and those that have to be."""
    shown = {key: value for key, value in attrs.items() if key not in HIDDEN}
    rest = {key: value for key, value in attrs.items() if key in HIDDEN}
    return rest or None, shown or None


BlockHandlers: TypeAlias = "dict[str, Callable[[StorageReader, Any], Node]]"
InlineHandlers: TypeAlias = "dict[str, Callable[[StorageReader, Any, tuple[Mark, ...], list[Node]], None]]"


class StorageReader:
    """Reads elements into nodes."""

    def __init__(self, blocks: BlockHandlers, inlines: InlineHandlers) -> None:
        self._blocks = blocks
        self._inline_handlers = inlines
        self._depth = 0

    # ------------------------------------------------------------------------------------------ blocks

    def container(self, element: Any) -> list[Node]:
        """The blocks in an element that holds blocks, text or both."""
        return self.flow(element.text, list(element))

    def flow(self, head: str | None, elements: list[Any]) -> list[Node]:
        """The blocks of some text and the elements (with their tails) after it."""
        out: list[Node] = []
        run: list[tuple[str | None, Any]] = [(head, None)] if head and head.strip(" \t\r\n") else []
        for child in elements:
            if self.is_block(child, bool(run)):
                self._bare(run, out)
                run = []
                out.append(self.block(child))
                if child.tail and child.tail.strip(" \t\r\n"):
                    run = [(child.tail, None)]
            else:
                if not run and not name(child.tag) and not (child.tail and child.tail.strip()):
                    out.append(node("raw", None, format="storage", text=source_of(child)))
                    continue
                run.append((child.tail, child))
        self._bare(run, out)
        return out

    def is_block(self, element: Any, after_text: bool) -> bool:
        """Whether an element among blocks is one; `after_text`: a run of text stands before it."""
        tag = name(element.tag)
        if tag not in BLOCK_TAGS:
            return (
                tag not in self._inline_handlers and bool(tag) and not after_text and not (element.tail and element.tail.strip())
            )
        if tag == "ac:structured-macro":
            rich = any(name(child.tag) == "ac:rich-text-body" for child in element)
            if element.get(f"{{{_AC}}}name") in INLINE_MACROS:
                return False
            return rich or not (after_text or (element.tail and element.tail.strip(" \t\r\n")))
        if tag == "ac:image":
            return not (after_text or (element.tail and element.tail.strip(" \t\r\n")))
        return True

    def _bare(self, run: list[tuple[str | None, Any]], out: list[Node]) -> None:
        if not run:
            return
        content: list[Node] = []
        for tail, element in run:
            if element is not None:
                self._inline(element, (), content)
            if tail:
                content.append(text(tail))
        content = tidy(content)
        if content:
            out.append(node("paragraph", content, bare=True))

    def block(self, element: Any) -> Node:
        """A block element as a node; what has none is a raw node with its source."""
        self._depth += 1
        check_depth(self._depth, "storage format")
        try:
            handler = self._blocks.get(name(element.tag))
            if handler is None:
                raise NoTreeError
            return handler(self, element)
        except (NoTreeError, NoReferenceError):
            return node("raw", None, format="storage", text=source_of(element))
        finally:
            self._depth -= 1

    # ------------------------------------------------------------------------------------------ inlines

    def inlines(self, element: Any, marks: tuple[Mark, ...] = ()) -> list[Node]:
        """The inline nodes of an element that holds text, without space at its ends."""
        out: list[Node] = []
        self.add_inlines(element, marks, out)
        return tidy(out)

    def add_inlines(self, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
        """Add the inline nodes of an element, as they stand, to `out`."""
        if element.text:
            out.append(text(element.text, marks))
        for child in element:
            self._inline(child, marks, out)
            if child.tail:
                out.append(text(child.tail, marks))

    def _inline(self, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
        self._depth += 1
        check_depth(self._depth, "storage format")
        size = len(out)
        try:
            handler = self._inline_handlers.get(name(element.tag))
            if handler is None:
                raise NoTreeError
            handler(self, element, marks, out)
        except (NoTreeError, NoReferenceError):
            del out[size:]
            raw = node("rawInline", None, format="storage", text=source_of(element))
            out.append({**raw, "marks": list(marks)} if marks else raw)
        finally:
            self._depth -= 1

    def marked(self, element: Any, one: Mark, marks: tuple[Mark, ...], out: list[Node]) -> None:
        """The content of an element that is a mark."""
        size = len(out)
        self.add_inlines(element, (*marks, one), out)
        if len(out) == size:
            raise NoTreeError


def tidy(nodes: list[Node]) -> list[Node]:
    """Collapse white space as a browser does: runs to one space, none at the ends; join text with the same marks."""
    out: list[Node] = []
    for item in nodes:
        if item["type"] == "text" and "keep" not in item:
            value = SPACE.sub(" ", item["text"])
            last = out[-1] if out else None
            starts = last is None and not item.get("marks")
            again = (
                last is not None
                and last["type"] == "text"
                and last["text"][-1:] == " "
                and last.get("marks") == item.get("marks")
            )
            if value[:1] == " " and (starts or again):
                value = value[1:]
            if not value:
                continue
            if last is not None and last["type"] == "text" and last.get("marks") == item.get("marks"):
                last["text"] += value
                continue
            out.append({**item, "text": value})
        else:
            out.append(item)
    while out and out[-1]["type"] == "text" and not out[-1].get("marks") and out[-1]["text"][-1:] == " ":
        out[-1] = {**out[-1], "text": out[-1]["text"][:-1]}
        if out[-1]["text"]:
            break
        out.pop()
    return out


_AC = "http://atlassian.com/content"


def blank(value: str | None) -> bool:
    """Whether there is nothing but white space."""
    return not value or not value.strip(" \t\r\n")


def children_of(element: Any, *allowed: str) -> list[Any]:
    """The children of an element that holds nothing but certain elements."""
    if not blank(element.text) or any(not blank(child.tail) or name(child.tag) not in allowed for child in element):
        raise NoTreeError
    return list(element)
