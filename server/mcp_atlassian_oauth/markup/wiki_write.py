"""The tree as Jira wiki markup."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from mcp_atlassian_oauth.markup.errors import MarkupError, check_depth
from mcp_atlassian_oauth.markup.losses import CODE_PARAMETERS, LINE_MARKS, WIKI, refuse, refuse_attributes, refuse_line_mark
from mcp_atlassian_oauth.markup.tree import INLINE_TYPES, Node, plain_text
from mcp_atlassian_oauth.markup.wiki_macros import code_head, expand_head, panel_head
from mcp_atlassian_oauth.markup.wiki_write_inlines import escape, image_source, macro, plain_macro, write_inlines, write_link

MOST_COLUMNS = 1_000
_OPENING = re.compile(r"(?<!\\)\{(code|noformat|panel|quote|info|note|tip|warning|expand)(?::[^{}\n]*)?\}")
_BLANKS = re.compile(r"\n{2,}")
_LINE = re.compile(r"(?m)^([ \t]*)(?=(?:h[1-6]|bq)\.|[*#]+[ \t]|-{1,5}(?:[ \t]|$))")


class WikiWriter:
    """Writes nodes as wiki markup."""

    def __init__(self) -> None:
        self._depth = 0
        self.open: list[str] = []
        self.in_table = False

    def blocks(self, nodes: Iterable[Node]) -> str:
        """Wiki markup of a run of blocks."""
        return "\n\n".join(part for part in map(self.block, nodes) if part)

    def block(self, item: Node) -> str:
        """Wiki markup of one block, without a line end."""
        self._depth += 1
        check_depth(self._depth, "document")
        if not self.in_table:
            # columns of a table are aligned by their delimiters as often as not without a thought
            for one in item.get("marks") or ():
                if one["type"] in LINE_MARKS and item["type"] not in INLINE_TYPES:
                    refuse_line_mark(one, item["type"], WIKI)
        try:
            if item["type"] in INLINE_TYPES:
                return self.inlines([item])
            handler = _BLOCKS.get(item["type"])
            if item["type"] == "syncBlock":
                refuse("::sync", WIKI, "Write the text itself.")
            return handler(self, item) if handler else self.blocks(item.get("content") or [])
        finally:
            self._depth -= 1

    def enclosed(self, head: str, item: Node) -> str:
        """A block macro around the blocks of a node; `head`: its name and parameters. Raises MarkupError inside of itself."""
        name = head.partition(":")[0]
        if name in self.open:
            raise MarkupError(
                f"Wiki markup has no {{{name}}} inside of a {{{name}}}: the inner one would end both. Write one after the other."
            )
        self.open.append(name)
        # what stands in a macro is read by itself
        around, self.in_table = self.in_table, False
        body = self.blocks(item.get("content") or [])
        self.in_table = around
        self.open.pop()
        return f"{{{head}}}\n{body}\n{{{name}}}"

    def inlines(self, nodes: list[Node]) -> str:
        """Wiki markup of a run of inline nodes."""
        return write_inlines(nodes, in_table=self.in_table)


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
    number = (item.get("attrs") or {}).get("order", 1)
    # wiki markup numbers every list from 1
    numbered = item["type"] == "orderedList" and number != 1 and not prefix
    if numbered:
        marker = ""
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
            elif block["type"] == "table":
                body += "\n" + writer.block(block)
            else:
                body += ("\n" if body else "") + writer.block(block)
        lead = f"{number + len(out)}." if numbered else marker
        between = "\n\n" if numbered and nested else "\n"
        out.append(between.join([f"{lead} {head}{body}", *nested]))
    return ("\n\n" if numbered else "\n").join(out)


def _table(writer: WikiWriter, item: Node) -> str:
    if writer.in_table:
        raise MarkupError("Wiki markup has no tables in cells of tables. Write the inner table before or after the other.")
    writer.in_table = True
    rows = []
    below: dict[int, int] = {}
    for row in item.get("content") or []:
        line, last, column = "", "|", 0
        for cell in row.get("content") or []:
            header = cell["type"] == "tableHeader"
            last = "||" if header else "|"
            attrs = cell.get("attrs") or {}
            # there are no merged cells: empty ones keep the columns in their places
            line, column = _covered(line, column, last, below)
            line += last + (_cell(writer, cell, header=header) or " ")
            width = min(int(attrs.get("colspan", 1)), MOST_COLUMNS)
            line += f"{last} " * (width - 1)
            if (height := int(attrs.get("rowspan", 1))) > 1:
                below.update(dict.fromkeys(range(column, column + width), height))
            column += width
        line, _ = _covered(line, column, last, below)
        below = {place: height - 1 for place, height in below.items() if height > 1}
        rows.append(line + last)
    writer.in_table = False
    return "\n".join(rows)


def _covered(line: str, column: int, sign: str, below: dict[int, int]) -> tuple[str, int]:
    """A row's source with an empty cell wherever one from above reaches down, and the column after those."""
    while column in below:
        line += f"{sign} "
        column += 1
    return line, column


def _cell(writer: WikiWriter, cell: Node, *, header: bool) -> str:
    content = cell.get("content") or []
    body = writer.blocks(map(_without_strong, content) if header else content)
    return _without_blanks(body) if "\n\n" in body else body


def _without_blanks(body: str) -> str:
    """A cell's text without the blank lines that would end it; within block macros they may stand."""
    out: list[str] = []
    at = start = 0
    unclosed: set[str] = set()
    while (found := _OPENING.search(body, start)) is not None:
        start, name = found.end(), found.group(1)
        end = -1 if name in unclosed else body.find(f"{{{name}}}", start)
        if end == -1:
            unclosed.add(name)
            continue
        start = end + len(name) + 2
        out.extend((_BLANKS.sub("\n", body[at : found.start()]), body[found.start() : start]))
        at = start
    return "".join([*out, _BLANKS.sub("\n", body[at:])])


def _without_strong(block: Node) -> Node:
    content = block.get("content") or []
    texts = [item for item in content if item["type"] == "text"]
    if block["type"] != "paragraph" or not all(any(m["type"] == "strong" for m in t.get("marks") or ()) for t in texts):
        return block
    return {**block, "content": [{**i, "marks": [m for m in i.get("marks") or () if m["type"] != "strong"]} for i in content]}


def _code(writer: WikiWriter, item: Node) -> str:
    attrs = item.get("attrs") or {}
    source = plain_text(item.get("content") or [])
    refuse_attributes(attrs.get("parameters") or (), CODE_PARAMETERS, "a code block", WIKI)
    name = "code" if attrs.get("language") and "{code}" not in source else "noformat"
    if f"{{{name}}}" in source:
        if "{code}" in source:
            raise MarkupError(
                "Wiki markup has no code block that holds both {code} and {noformat}: each ends one. Leave one of them out."
            )
        # {code} without a language is Java
        name, attrs = "code", {**attrs, "language": "text"}
    return f"{{{code_head(name, attrs)}}}\n{source}\n{{{name}}}"


def _panel(writer: WikiWriter, item: Node) -> str:
    return writer.enclosed(panel_head(item.get("attrs") or {}), item)


def _quote(writer: WikiWriter, item: Node) -> str:
    content = item.get("content") or []
    if "quote" in writer.open and all(child["type"] == "paragraph" for child in content):
        return "\n\n".join("bq. " + writer.block(child).replace("\n", " ") for child in content)
    return writer.enclosed("quote", item)


def _expand(writer: WikiWriter, item: Node) -> str:
    attrs = item.get("attrs") or {}
    if (head := expand_head(attrs)) is not None:
        return writer.enclosed(head, item)
    title = attrs.get("title")
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
            image = image_source(child.get("attrs") or {})
            href = next((str((m.get("attrs") or {}).get("href")) for m in child.get("marks") or () if m["type"] == "link"), None)
            alt = (child.get("attrs") or {}).get("alt")
            # parameters of an image would end the link
            out.append(
                f"[{image}|{href}]"
                if href and "|" not in image
                else f"{image} {write_link(href, escape(alt))}"
                if href and alt
                else image
            )
        else:
            out.append(writer.inlines(child.get("content") or []))
    return "\n".join(out)


_BLOCKS: dict[str, Callable[[WikiWriter, Node], str]] = {
    "paragraph": _paragraph, "heading": _heading, "bulletList": _list, "orderedList": _list, "taskList": _list,
    "decisionList": _list, "table": _table, "codeBlock": _code, "panel": _panel, "blockquote": _quote, "expand": _expand,
    "nestedExpand": _expand, "rule": lambda writer, item: "----", "mediaSingle": _single, "mediaGroup": _single, "raw": _raw,
    "extension": lambda writer, item: macro(item, None), "macroBody": lambda writer, item: plain_macro(item),
    "bodiedExtension": lambda writer, item: macro(item, writer.blocks(item.get("content") or [])),
    "blockCard": lambda writer, item: f"[{(item.get('attrs') or {}).get('url', '')}]",
    "embedCard": lambda writer, item: f"[{(item.get('attrs') or {}).get('url', '')}]",
}  # fmt: skip
