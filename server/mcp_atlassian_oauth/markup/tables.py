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
    content = cell.get("content") or []
    if len(content) != 1 or content[0]["type"] != "paragraph" or "html" in (content[0].get("attrs") or {}):
        return None
    paragraph: Node = content[0]
    if any(m["type"] not in HIDDEN_MARKS and m["type"] != "alignment" for m in paragraph.get("marks") or ()):
        return None
    return paragraph


def _alignment(paragraph: Node) -> str | None:
    for one in paragraph.get("marks") or ():
        if one["type"] == "alignment":
            return str(one["attrs"]["align"])
    return None


def header_kind(rows: list[Node]) -> str | None:
    """Which cells are headers: "row" (the first row), "none", "column", "both"; None for any other pattern."""
    pattern = [[cell["type"] == "tableHeader" for cell in row["content"]] for row in rows]
    first, rest = pattern[0], pattern[1:]
    body = {tuple(row) for row in rest}
    plain, column = (False,) * len(first), (True,) + (False,) * (len(first) - 1)
    if all(first) and body <= {plain}:
        return "row"
    if all(first) and body <= {column}:
        return "both"
    if not any(first) and body <= {plain}:
        return "none"
    return "column" if tuple(first) == column and body <= {column} else None


def _pipe(writer: Writer, rows: list[Node], attrs: dict[str, Any]) -> str | None:
    width = len(rows[0].get("content") or [])
    if not width or "html" in attrs or any(len(row.get("content") or []) != width for row in rows):
        return None
    kind = header_kind(rows)
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
    lines = []
    for paragraphs in grid:
        cells = [writer.inline.write(paragraph.get("content") or [], cell=True) for paragraph in paragraphs]
        lines.append("| " + " | ".join(cells) + " |")
    lines.insert(1, "|" + "|".join(rules[column] for column in columns) + "|")
    out = "\n".join(lines)
    return out if kind == "row" else f"{out}\n\n{write_attributes({'header': kind})}"


# ---------------------------------------------------------------------------------------------------- HTML tables


def _html(writer: Writer, rows: list[Node], attrs: dict[str, Any]) -> str:
    bare = _mostly_bare(rows)
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


def _mostly_bare(rows: list[Node]) -> bool:
    """Whether most cells with one paragraph hold its text without an element: said once, for the table."""
    contents = [cell.get("content") or [] for row in rows for cell in row.get("content") or []]
    single = [content[0] for content in contents if len(content) == 1 and content[0]["type"] == "paragraph"]
    return 2 * sum(is_bare(paragraph) for paragraph in single) > max(len(single), 2)


def _html_cell(writer: Writer, cell: Node, bare: bool) -> str:
    tag = "th" if cell["type"] == "tableHeader" else "td"
    attrs = cell.get("attrs") or {}
    shown: dict[str, str] = {}
    for key in ("colspan", "rowspan"):
        if attrs.get(key, 1) != 1:
            shown[key] = str(attrs[key])
    content = cell.get("content") or []
    body = None
    if len(content) == 1 and (paragraph := _simple(content[0])) is not None:
        alignment = _alignment(paragraph)
        if alignment:
            shown["align"] = alignment
        if is_bare(paragraph) and not bare:
            shown["block"] = "bare"
        inner = writer.inline.write(paragraph.get("content") or [], one_line=True)
        if "`" not in inner and not ("<" in inner and _CELL_BREAKER.search(inner)):
            body = escape_block(inner)
        else:
            shown.pop("align", None), shown.pop("block", None)
    if body is None:
        body = f"\n\n{writer.blocks(content)}\n\n" if content else ""
        if not content:
            shown["block"] = "empty"
    if bare and len(content) == 1 and content[0]["type"] == "paragraph" and not is_bare(content[0]):
        shown["block"] = "p"
    shown.update(attrs.get("html") or {})
    return f"<{tag}{_html_attributes(shown)}>{body}</{tag}>"


def _simple(item: Node) -> Node | None:
    if item["type"] != "paragraph" or "html" in (item.get("attrs") or {}):
        return None
    if "marks" not in item:
        return item
    shown = [m for m in item.get("marks") or () if m["type"] not in HIDDEN_MARKS]
    return item if all(m["type"] == "alignment" for m in shown) else None
