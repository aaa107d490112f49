"""The tree as markdown: one writer for all formats."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mcp_atlassian_oauth.markup.atoms import NoFormError, RawForm
from mcp_atlassian_oauth.markup.blocks import BLOCKS
from mcp_atlassian_oauth.markup.errors import MarkupError, check_depth
from mcp_atlassian_oauth.markup.framing import SEPARATOR, attribute_line, fence, list_marker
from mcp_atlassian_oauth.markup.inlines import HIDDEN_MARKS, InlineWriter
from mcp_atlassian_oauth.markup.tree import Mark, Node, without_nulls


class Writer:
    """Writes a tree as markdown.

    `raw` gives the format and source of a node that has no form here. `ordered_marks`: marks nest as listed (storage), or
    are a set (ADF). `attrs.bare` and attribute lines mark where paragraphs have no element of their own.
    """

    def __init__(self, raw: RawForm, *, ordered_marks: bool) -> None:
        self._raw = raw
        self.inline = InlineWriter(raw, ordered_marks=ordered_marks)
        self._depth = 0

    def document(self, nodes: Iterable[Node]) -> tuple[str, list[int]]:
        """Markdown of the top-level blocks `nodes`, and the offset at which each one starts.

        Each is written before the next one is asked for: of a large document only a small part has to be in memory, and
        what was just made is still in the processor's cache.
        """
        offsets, parts, at = [], [], 0
        for chunk, is_node in self._chunks(nodes):
            if is_node:
                offsets.append(at)
            parts.append(chunk)
            at += len(chunk) + 2
        return "\n\n".join(parts) + ("\n" if parts else ""), offsets

    def blocks(self, nodes: list[Node]) -> str:
        """Markdown of `nodes`, with blank lines between them."""
        if len(nodes) == 1:
            return self.block(nodes[0])
        return "\n\n".join([chunk for chunk, _ in self._chunks(nodes)])

    def _chunks(self, nodes: Iterable[Node]) -> Iterator[tuple[str, bool]]:
        """Markdown of each node, and before it a separator where its list would continue the one before; whether it is a node."""
        previous: str | None = None
        for item in nodes:
            marker = list_marker(item)
            if marker and marker == previous:
                yield SEPARATOR, False
            previous = marker
            yield self.block(item), True

    def block(self, item: Node, *, bare: bool = False) -> str:
        """Markdown of one block. `bare`: a paragraph here is expected to have no element of its own."""
        depth = self._depth
        try:
            return self._paragraph(item, bare) if item["type"] == "paragraph" else self._other(item)
        except MarkupError:
            raise
        except (TypeError, ValueError, AttributeError, KeyError, NoFormError) as error:
            self._depth = depth
            if not isinstance(error, KeyError | NoFormError) and (lenient := without_nulls(item)) != item:
                return self.block(lenient, bare=bare)
            form, source = self._raw(item)
            return fence(source.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "\ufffd"), form, {})

    def _paragraph(self, item: Node, bare: bool) -> str:
        out = self.inline.paragraph(item.get("content") or [])
        attrs = item.get("attrs")
        if "marks" not in item and (not bare if not attrs else "html" not in attrs and bool(attrs.get("bare")) == bare):
            return out
        line = attribute_line(item, _shown(item), bare=bare)
        return f"{out}\n{line}" if line else out

    def _other(self, item: Node) -> str:
        self._depth += 1
        check_depth(self._depth, "document")
        shown = _shown(item) if "marks" in item else []
        out = BLOCKS[item["type"]](self, item)
        self._depth -= 1
        if item["type"] == "heading":
            line = attribute_line(item, shown) if shown or "html" in item["attrs"] else ""
            return f"{out}\n{line}" if line else out
        return f"{out}\n\n{attribute_line(item, shown)}" if shown else out


def _shown(item: Node) -> list[Mark]:
    """The marks of a block that a reader sees."""
    return [one for one in item.get("marks") or () if one["type"] not in HIDDEN_MARKS]
