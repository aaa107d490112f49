"""Confluence storage format into the tree: the walk over its elements, which tables of handlers fill with life.

Most of what a page holds is paragraphs of plain text, so what an element costs that has no attributes, no children or
nothing to collapse decides how long a page takes: those cases are asked for first.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping
from typing import Any, TypeAlias, TypeVar

from mcp_atlassian_oauth.markup.errors import check_depth
from mcp_atlassian_oauth.markup.resources import NoReferenceError
from mcp_atlassian_oauth.markup.storage_text import WHITE, blank, plain, tidy
from mcp_atlassian_oauth.markup.tree import Mark, Node, mark, node, text
from mcp_atlassian_oauth.markup.xml import attributes, lxml_tag, lxml_tags, name, source_of

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
BLOCKS_ALWAYS = lxml_tags(
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "hr", "div", "pre", "ac:layout",
    "ac:layout-section", "ac:task-list", "ac:adf-extension",
)  # fmt: skip
_MACRO, _IMAGE, _RICH_BODY, _NAME = map(lxml_tag, ("ac:structured-macro", "ac:image", "ac:rich-text-body", "ac:name"))


class NoTreeError(Exception):
    """An element that the tree has no node for; its nearest block is kept as source."""


def hidden_only(attrs: dict[str, str]) -> dict[str, str] | None:
    """Attributes that markdown need not show, or None when there are none. Raises NoTreeError for any other."""
    if not attrs:
        return None
    if not attrs.keys() <= HIDDEN:
        raise NoTreeError
    return attrs


def own_hidden(element: Any) -> dict[str, str] | None:
    """The attributes of an element that may have none but such as markdown need not show; None where it has none."""
    return hidden_only(attributes(element)) if element.items() else None


def split_attributes(attrs: dict[str, str]) -> tuple[dict[str, str] | None, dict[str, str] | None]:
    """Attributes not shown, and those that have to be."""
    if attrs.keys() <= HIDDEN:
        return attrs or None, None
    shown = {key: value for key, value in attrs.items() if key not in HIDDEN}
    rest = {key: value for key, value in attrs.items() if key in HIDDEN}
    return rest or None, shown


def element_node(kind: str, element: Any, content: list[Node]) -> Node:
    """A node that keeps an element's attributes: those that markdown need not show, and those it has to."""
    hidden, shown = split_attributes(attributes(element))
    attrs: dict[str, Any] = {}
    if hidden:
        attrs["xml"] = hidden
    if shown:
        attrs["html"] = shown
    return {"type": kind, "attrs": attrs, "content": content} if attrs else {"type": kind, "content": content}


BlockHandler: TypeAlias = "Callable[[StorageReader, Any], Node]"
InlineHandler: TypeAlias = "Callable[[StorageReader, Any, tuple[Mark, ...], list[Node]], None]"
Handler = TypeVar("Handler")
Made = TypeVar("Made")


def by_lxml_tag(handlers: Mapping[str, Handler]) -> dict[str, Handler]:
    """A table by element as Confluence writes it (`ac:link`), for the names that lxml gives elements."""
    return {lxml_tag(tag): handler for tag, handler in handlers.items()}


class StorageReader:
    """Reads elements into nodes, by tables of handlers (see `by_lxml_tag`).

    `body` reads what stands in a container that nobody looks into but to write it; as `container` does, unless told. `line`
    gives one node for all that an element with marks or links in its text holds, or None.
    """

    def __init__(
        self,
        blocks: Mapping[str, BlockHandler],
        inlines: Mapping[str, InlineHandler],
        body: Callable[[Any], list[Node]] | None = None,
        line: Callable[[Any], Node | None] | None = None,
    ) -> None:
        self._block_handlers = blocks
        self._inline_handlers = inlines
        self.body = body or self.container
        self._line = line
        self._depth = 0

    def whole(self) -> StorageReader:
        """A reader that goes on from here, and reads into nodes all the way down."""
        out = StorageReader(self._block_handlers, self._inline_handlers)
        out._depth = self._depth
        return out

    # ------------------------------------------------------------------------------------------ blocks

    def top(self, root: Any) -> Iterator[Node]:
        """The blocks of a whole body, one by one."""
        return self.top_as(root, self.block, self.flow)

    def top_as(
        self, root: Any, block: Callable[[Any], Made], flow: Callable[[str | None, list[Any]], list[Made]]
    ) -> Iterator[Made]:
        """What `block` makes of the block elements of a body, and `flow` of the text and inline elements between them."""
        head: str | None = root.text
        run: list[Any] = []
        for child in root.iterchildren():
            if child.tag not in BLOCKS_ALWAYS and not self.is_block(child, bool(run) or not blank(head)):
                run.append(child)
                continue
            if run or head:
                yield from flow(head, run)
                run = []
            yield block(child)
            head = child.tail
        yield from flow(head, run)

    def container(self, element: Any) -> list[Node]:
        """The blocks in an element that holds blocks, text or both."""
        if not len(element):
            content = plain(element.text)
            return [{"type": "paragraph", "attrs": {"bare": True}, "content": content}] if content else []
        return self.flow(element.text, element[:])

    def flow(self, head: str | None, elements: list[Any]) -> list[Node]:
        """The blocks of some text and the elements (with their tails) after it."""
        self._depth += 1
        check_depth(self._depth, "storage format")
        out = self.flow_as(head, elements, self.block, self.bare)
        self._depth -= 1
        return out

    def flow_as(
        self,
        head: str | None,
        elements: list[Any],
        block: Callable[[Any], Made],
        bare: Callable[[str | None, list[Any]], Made | None],
    ) -> list[Made]:
        """What `block` makes of the block elements among some text and elements, and `bare` of the text between them."""
        out: list[Made] = []
        if head and not head.strip(WHITE):
            head = None
        run: list[Any] = []
        for child in elements:
            tail = child.tail
            if child.tag in BLOCKS_ALWAYS or self.is_block(child, bool(run or head)):
                if run or head:
                    if (made := bare(head, run)) is not None:
                        out.append(made)
                    run = []
                out.append(block(child))
                head = tail if tail and tail.strip(WHITE) else None
            elif not run and not head and not name(child.tag) and not (tail and tail.strip()):
                out.append(block(child))
            else:
                run.append(child)
        if (run or head) and (made := bare(head, run)) is not None:
            out.append(made)
        return out

    def is_block(self, element: Any, after_text: bool) -> bool:
        """Whether an element among blocks is one; `after_text`: a run of text stands before it."""
        tag = element.tag
        if tag in BLOCKS_ALWAYS:
            return True
        if tag == _MACRO:
            if element.get(_NAME) in INLINE_MACROS:
                return False
            return (not after_text and blank(element.tail)) or any(child.tag == _RICH_BODY for child in element)
        if tag == _IMAGE:
            return not after_text and blank(element.tail)
        unknown = tag not in self._inline_handlers and isinstance(tag, str)
        return unknown and not after_text and not (element.tail and element.tail.strip())

    def bare(self, head: str | None, run: list[Any]) -> Node | None:
        """The paragraph of text and inline elements that have no element around them; None where they say nothing."""
        content: list[Node] = [text(head)] if head else []
        for element in run:
            self.add_inline(element, (), content)
            if tail := element.tail:
                content.append(text(tail))
        content = tidy(content)
        return {"type": "paragraph", "attrs": {"bare": True}, "content": content} if content else None

    def block(self, element: Any) -> Node:
        """A block element as a node; what has none is a raw node with its source."""
        depth = self._depth
        try:
            handler = self._block_handlers.get(element.tag)
            if handler is not None:
                return handler(self, element)
        except (NoTreeError, NoReferenceError):
            self._depth = depth
        return _raw("raw", element)

    # ------------------------------------------------------------------------------------------ inlines

    def inlines(self, element: Any) -> list[Node]:
        """The inline nodes of an element that holds text, without space at its ends."""
        if not len(element):
            return plain(element.text)
        if self._line is not None and (line := self._line(element)) is not None:
            return [line]
        out: list[Node] = []
        self.add_inlines(element, (), out)
        return tidy(out)

    def add_inlines(self, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
        """Add the inline nodes of an element, as they stand, to `out`."""
        if value := element.text:
            out.append({"type": "text", "text": value, "marks": list(marks)} if marks else {"type": "text", "text": value})
        if not len(element):
            return
        self._depth += 1
        check_depth(self._depth, "storage format")
        for child in element[:]:
            self.add_inline(child, marks, out)
            if value := child.tail:
                out.append({"type": "text", "text": value, "marks": list(marks)} if marks else {"type": "text", "text": value})
        self._depth -= 1

    def add_inline(self, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
        """Add the inline nodes of one inline element to `out`; what has none is a raw node with its source."""
        size, depth = len(out), self._depth
        try:
            handler = self._inline_handlers.get(element.tag)
            if handler is not None:
                return handler(self, element, marks, out)
        except (NoTreeError, NoReferenceError):
            self._depth = depth
            del out[size:]
        return add(_raw("rawInline", element), marks, out)

    def marked(self, element: Any, one: Mark, marks: tuple[Mark, ...], out: list[Node]) -> None:
        """The content of an element that is a mark. Raises NoTreeError where it has none."""
        if len(element):
            size = len(out)
            self.add_inlines(element, (*marks, one), out)
            if len(out) > size:
                return
        elif value := element.text:
            out.append({"type": "text", "text": value, "marks": [*marks, one]})
            return
        raise NoTreeError


def _raw(kind: str, element: Any) -> Node:
    return node(kind, None, format="storage", text=source_of(element))


# ---------------------------------------------------------------------------------------------------- text


def add(item: Node, marks: tuple[Mark, ...], out: list[Node]) -> None:
    """Add an inline node with its marks to `out`."""
    if marks:
        item["marks"] = list(marks)
    out.append(item)


def children(element: Any) -> list[Any]:
    """The children of an element that holds no text between them. Raises NoTreeError where it does."""
    if (text := element.text) and text.strip(WHITE):
        raise NoTreeError
    out: list[Any] = element[:]
    for child in out:
        if (tail := child.tail) and tail.strip(WHITE):
            raise NoTreeError
    return out


def children_of(element: Any, allowed: Container[str]) -> list[Any]:
    """The children of an element that holds nothing but elements of the `allowed` lxml tags. Raises NoTreeError where it does."""
    out = children(element)
    for child in out:
        if child.tag not in allowed:
            raise NoTreeError
    return out
