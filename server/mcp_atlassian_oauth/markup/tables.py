"""Tables as pipe tables where they are simple, else as HTML with markdown in the cells."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from mcp_atlassian_oauth.markup.atoms import NoFormError
from mcp_atlassian_oauth.markup.framing import is_bare
from mcp_atlassian_oauth.markup.inlines import HIDDEN_MARKS
from mcp_atlassian_oauth.markup.syntax import escape_block, write_attributes
from mcp_atlassian_oauth.markup.tree import Node

if TYPE_CHECKING:
    from mcp_atlassian_oauth.markup.writer import Writer

RULES = {None: "---", "center": ":-:", "end": "--:"}
BARE_RULES = {None: "--", "center": ":-:", "end": "--:"}
# what would be a part of the table, or of a container, where it stands in a cell's one line
_CELL_BREAKER = re.compile(r"<t(?!ime)|</t(?!ime)|<d")
_PLAIN_CELL = frozenset({"colwidth", "background", "localId", "valign", "xml", "colspan", "rowspan"})


def write_table(writer: Writer, item: Node) -> str:
    """Markdown of a table node."""
    attrs = item.get("attrs") or {}
    rows = item.get("content") or []
    if any(row["type"] != "tableRow" for row in rows) or not rows:
        raise NoFormError("table")
    if any(cell["type"] not in ("tableCell", "tableHeader") for row in rows for cell in row.get("content") or []):
        raise NoFormError("table")
    return _pipe(writer, rows, attrs) or _html(writer, rows, attrs)


# ---------------------------------------------------------------------------------------------------- pipe tables


def _cell_paragraph(cell: Node) -> Node | None:
    """The one paragraph of a simple cell; None when the cell is anything more."""
    attrs = cell.get("attrs")
    if attrs and (attrs.get("colspan", 1) != 1 or attrs.get("rowspan", 1) != 1 or not attrs.keys() <= _PLAIN_CELL):
        return None
    content = cell.get("content")
    return _simple(content[0]) if content and len(content) == 1 else None


def _alignment(paragraph: Node) -> str | None:
    for one in paragraph.get("marks") or ():
        if one["type"] == "alignment":
            return str(one["attrs"]["align"])
    return None


def header_kind(pattern: list[tuple[bool, ...]]) -> str | None:
    """Which cells are headers: "row" (the first row), "none", "column", "both"; None for any other pattern.

    `pattern`: for each row, which of its cells are.
    """
    first = pattern[0]
    body = set(pattern[1:])
    plain, column = (False,) * len(first), (True,) + (False,) * (len(first) - 1)
    if all(first) and body <= {plain}:
        return "row"
    if all(first) and body <= {column}:
        return "both"
    if not any(first) and body <= {plain}:
        return "none"
    return "column" if first == column and body <= {column} else None


def _pipe(writer: Writer, rows: list[Node], attrs: dict[str, Any]) -> str | None:
    width = len(rows[0].get("content") or [])
    if not width or "html" in attrs or any(len(row.get("content") or []) != width for row in rows):
        return None
    kind = header_kind([tuple([cell["type"] == "tableHeader" for cell in row["content"]]) for row in rows])
    if kind is None:
        return None
    grid: list[list[Node]] = []
    for row in rows:
        paragraphs = [paragraph for cell in row["content"] if (paragraph := _cell_paragraph(cell)) is not None]
        if len(paragraphs) < width:
            return None
        grid.append(paragraphs)
    columns: list[str | None] = []
    bare: set[bool] = set()
    for index in range(width):
        alignments = set()
        for paragraphs in grid:
            alignments.add(_alignment(paragraphs[index]))
            bare.add(is_bare(paragraphs[index]))
        if len(alignments) > 1:
            return None
        columns.append(alignments.pop())
    if len(bare) > 1 or (True in bare and any(columns)):
        return None
    rules = BARE_RULES if True in bare else RULES
    texts = [[writer.inline.write(paragraph.get("content") or [], cell=True) for paragraph in paragraphs] for paragraphs in grid]
    return pipe_table(texts, [rules[column] for column in columns], kind)


def pipe_table(grid: list[list[str]], rules: list[str], kind: str) -> str:
    """A pipe table of texts; `rules`: what stands below the head of each column; `kind`: see `header_kind`."""
    lines = ["| " + " | ".join(texts) + " |" for texts in grid]
    lines.insert(1, "|" + "|".join(rules) + "|")
    out = "\n".join(lines)
    return out if kind == "row" else f"{out}\n\n{write_attributes({'header': kind})}"


# ---------------------------------------------------------------------------------------------------- HTML tables


def _html(writer: Writer, rows: list[Node], attrs: dict[str, Any]) -> str:
    contents = [cell.get("content") or [] for row in rows for cell in row.get("content") or []]
    single = [content[0] for content in contents if len(content) == 1 and content[0]["type"] == "paragraph"]
    bare = mostly_bare(sum(map(is_bare, single)), len(single))
    lines = ["<table" + _html_attributes({**({"block": "bare"} if bare else {}), **(attrs.get("html") or {})}) + ">"]
    for row in rows:
        shown = (row.get("attrs") or {}).get("html") or {}
        cells = "".join(_html_cell(writer, cell, bare) for cell in row.get("content") or [])
        lines.append(f"<tr{_html_attributes(shown)}>{cells}</tr>")
    return "\n".join([*lines, "</table>"])


def _html_attributes(attributes: dict[str, str]) -> str:
    out = ""
    for key, value in attributes.items():
        quoted = (
            value.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "&#10;")
        )
        out += f" {key}={quoted}" if quoted.isalnum() else f' {key}="{quoted}"'
    return out


def mostly_bare(bare: int, single: int) -> bool:
    """Whether most cells with one paragraph hold its text without an element: said once, for the table."""
    return 2 * bare > max(single, 2)


def html_cell_text(inner: str) -> str | None:
    """The one line of text of a cell as it stands in its tags; None where it would be read as something else there."""
    return None if "`" in inner or ("<" in inner and _CELL_BREAKER.search(inner)) else escape_block(inner)


def _html_cell(writer: Writer, cell: Node, bare: bool) -> str:
    tag = "th" if cell["type"] == "tableHeader" else "td"
    attrs = cell.get("attrs") or {}
    shown: dict[str, str] = {}
    if attrs:
        for key in ("colspan", "rowspan"):
            if attrs.get(key, 1) != 1:
                shown[key] = str(attrs[key])
    content = cell.get("content") or []
    body = None
    if len(content) == 1 and (paragraph := _simple(content[0])) is not None:
        if alignment := _alignment(paragraph) if "marks" in paragraph else None:
            shown["align"] = alignment
        if is_bare(paragraph) and not bare:
            shown["block"] = "bare"
        body = html_cell_text(writer.inline.write(paragraph.get("content") or [], one_line=True))
        if body is None:
            shown.pop("align", None), shown.pop("block", None)
    if body is None:
        body = f"\n\n{writer.blocks(content)}\n\n" if content else ""
        if not content:
            shown["block"] = "empty"
    if bare and len(content) == 1 and content[0]["type"] == "paragraph" and not is_bare(content[0]):
        shown["block"] = "p"
    if html := attrs.get("html"):
        shown.update(html)
    return f"<{tag}{_html_attributes(shown) if shown else ''}>{body}</{tag}>"


def _simple(item: Node) -> Node | None:
    if item["type"] != "paragraph" or ((attrs := item.get("attrs")) and "html" in attrs):
        return None
    if "marks" not in item:
        return item
    shown = [m for m in item.get("marks") or () if m["type"] not in HIDDEN_MARKS]
    return item if all(m["type"] == "alignment" for m in shown) else None
