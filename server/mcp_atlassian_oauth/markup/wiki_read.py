"""Jira wiki markup into the tree."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from mcp_atlassian_oauth.markup.errors import check_depth
from mcp_atlassian_oauth.markup.tree import INLINE_TYPES, Mark, Node, mark, node, text
from mcp_atlassian_oauth.markup.wiki_inline import WikiInlineReader, wiki_colour
from mcp_atlassian_oauth.markup.wiki_macros import code, expand, panel
from mcp_atlassian_oauth.markup.wiki_rows import LIST, cell_end, cells_of

_MACRO = re.compile(r"(?<!\\)(?<!(?<!\\)\{)\{(code|noformat|panel|quote|color|info|note|tip|warning|expand)(?::([^{}\n]*))?\}")
_HOLDER = re.compile("\ue000(\\d+)\ue001")
_HEADING = re.compile(r"[ \t]*h([1-6])\.[ \t]*(.*)\Z", re.S)
_QUOTE = re.compile(r"[ \t]*bq\.[ \t]*(.*)\Z", re.S)
_RULE = re.compile(r"[ \t]*-{4,5}(?:[ \t]+(?=\S)|[ \t]*\Z)")
_DASHES = re.compile(r"[ \t]*(-{2,3})[ \t]+(?=\S|\Z)")
_ROW = re.compile(r"[ \t]*\|")
_BLANK = re.compile(r"\n[ \t\r]*\n")


# What a line may go on with, by its kind.
_GOES_ON = {"text": ("text", "list", "table"), "list": ("list",), "table": ("table",)}
# What may also stand on the second line of a cell.
_IN_CELLS = frozenset({"list", "heading", "quote", "rule"})


class WikiReader:
    """Reads wiki markup; block macros are taken out first and stand in the text as placeholders."""

    def __init__(self, depth: int = 0) -> None:
        self._blocks: list[list[Node]] = []
        self._sources: list[str] = []
        self._depth = depth
        self.inline = WikiInlineReader(self._blocks, depth).read

    # ------------------------------------------------------------------------------------------ macros

    def take_out(self, source: str) -> str:
        """Replace block macros by placeholders."""
        check_depth(self._depth, "wiki markup")
        source = source.replace("\ue000", "").replace("\ue001", "")
        ends: dict[str, list[int]] = {}
        for found in _MACRO.finditer(source):
            if found.group(2) is None:
                ends.setdefault(found.group(1), []).append(found.start())
        for places in ends.values():
            places.reverse()
        out: list[str] = []
        at = 0
        while (start := _MACRO.search(source, at)) is not None:
            found = start
            name = found.group(1)
            end = self._end(ends.get(name, []), found.end()) if name != "color" or found.group(2) else None
            if end is not None and name == "color" and not _spans_blocks(source, found.end(), end):
                end = None
            if end is None:
                out.append(source[at : found.end()])
                at = found.end()
                continue
            body = source[found.end() : end].replace("\r\n", "\n")
            out.append(source[at : found.start()])
            at = end + len(name) + 2
            self._sources.append(source[found.start() : at])
            out.append(f"\ue000{len(self._blocks)}\ue001")
            self._blocks.append(self._macro(name, found.group(2) or "", body))
        out.append(source[at:])
        return "".join(out)

    @staticmethod
    def _end(places: list[int], after: int) -> int | None:
        while places and places[-1] < after:
            places.pop()
        return places[-1] if places else None

    def source(self, held: str) -> str:
        """A text with its placeholders replaced by the source they stand for."""
        return _HOLDER.sub(lambda found: self._sources[int(found.group(1))], held)

    def _macro(self, name: str, parameters: str, body: str) -> list[Node]:
        if name in ("code", "noformat"):
            source = body.strip()
            return [code(name, parameters, [text(source)] if source else [])]
        inner = WikiReader(self._depth + 1).read(body)
        if name == "color":
            found = wiki_colour(parameters)
            coloured = [_coloured(item, mark("textColor", color=found)) for item in inner] if found else inner
            # in a line of text it stays one
            return coloured[0]["content"] if len(coloured) == 1 and coloured[0]["type"] == "paragraph" else coloured
        inner = inner or [node("paragraph", [])]
        if name == "quote":
            return [node("blockquote", inner)]
        return [expand(parameters, inner) if name == "expand" else panel(name, parameters, inner)]

    # ------------------------------------------------------------------------------------------ blocks

    def read(self, source: str) -> list[Node]:
        """The blocks of a text."""
        return [item for _, items in self.chunks(source) for item in items]

    def chunks(self, source: str) -> Iterator[tuple[str, list[Node]]]:
        """The blocks of a text, run by run, with the source of each run; the sources add up to the text."""
        held = self.take_out(source)
        lines = held.split("\n")
        groups: list[tuple[str, list[str]]] = []
        open_until = -1
        for index, line in enumerate(lines):
            kind = self._kind(line)
            before, last = groups[-1] if groups else ("", [])
            is_open = bool(last and last[-1].strip(" \t\r"))
            if is_open and before == "table" and kind in _IN_CELLS and index > open_until:
                open_until = cell_end(lines, index)
            if index <= open_until or (kind == "blank" and last) or (is_open and before in _GOES_ON.get(kind, ())):
                last.append(line)
            else:
                groups.append((kind, [line]))
        for index, (kind, group) in enumerate(groups):
            chunk = "\n".join(group) + ("\n" if index + 1 < len(groups) else "")
            body = [line.removesuffix("\r") for line in group if line.strip(" \t\r")]
            yield self.source(chunk), self._group(kind, body) if body else []

    @staticmethod
    def _kind(line: str) -> str:
        line = line.removesuffix("\r")
        if not line.strip(" \t"):
            return "blank"
        if _HEADING.match(line):
            return "heading"
        if _QUOTE.match(line):
            return "quote"
        if _RULE.match(line):
            return "rule"
        if LIST.match(line):
            return "list"
        return "table" if _ROW.match(line) else "text"

    def _group(self, kind: str, lines: list[str]) -> list[Node]:
        if kind == "heading":
            found = _HEADING.match(lines[0])
            assert found is not None
            level = int(found.group(1))
            return self._split(self.inline(found.group(2).rstrip()), lambda run: node("heading", run, level=level))
        if kind == "quote":
            found = _QUOTE.match(lines[0])
            assert found is not None
            return [node("blockquote", self._split(self.inline(found.group(1).rstrip()), _paragraph) or [node("paragraph", [])])]
        if kind == "rule":
            rest = _RULE.sub("", lines[0], count=1)
            return [node("rule"), *(self._split(self.inline(rest), _paragraph) if rest.strip() else [])]
        if kind == "list":
            return self._list(lines)
        if kind == "table":
            return self._table(lines)
        return self._split(self.inline("\n".join(lines).strip(" \t")), _paragraph)

    @staticmethod
    def _split(content: list[Node], make: Callable[[list[Node]], Node]) -> list[Node]:
        """Blocks of a line of text in which images and block macros stand."""
        out: list[Node] = []
        run: list[Node] = []

        def close() -> None:
            while run and run[-1]["type"] == "hardBreak":
                run.pop()
            while run and run[0]["type"] == "hardBreak":
                run.pop(0)
            if any(item["type"] != "text" or item["text"].strip(" ") for item in run):
                out.append(make(list(run)))
            run.clear()

        for item in content:
            if item["type"] in INLINE_TYPES:
                run.append(item)
            else:
                close()
                out.append(
                    {key: value for key, value in item.items() if key != "marks"} if item["type"] != "mediaSingle" else item
                )
        close()
        return out

    def _list(self, lines: list[str]) -> list[Node]:
        items: list[tuple[str, list[str]]] = []
        for line in lines:
            found = LIST.match(line) or (_DASHES.match(line) if items and items[-1][0][0] == "-" else None)
            if found:
                items.append((found.group(1), [line[found.end() :]]))
            else:
                items[-1][1].append(line)
        roots: list[Node] = []
        stack: list[Node] = []
        for marker, body in items:
            check_depth(len(marker), "wiki markup")
            del stack[len(marker) :]
            kinds = ["orderedList" if char == "#" else "bulletList" for char in marker]
            if len(stack) == len(marker) and stack[-1]["type"] != kinds[-1]:
                stack.pop()
            while len(stack) < len(marker):
                new = node(kinds[len(stack)], [], order=1 if kinds[len(stack)] == "orderedList" else None)
                if stack:
                    if not stack[-1]["content"]:
                        stack[-1]["content"].append(node("listItem", []))
                    stack[-1]["content"][-1]["content"].append(new)
                else:
                    roots.append(new)
                stack.append(new)
            content = self._line_blocks("\n".join(body).rstrip(" \t"))
            stack[-1]["content"].append(node("listItem", content or [node("paragraph", [])]))
        return roots

    def _line_blocks(self, body: str) -> list[Node]:
        """The blocks of a list item or cell: its text, or the heading, quote or rule that it is."""
        kind = self._kind(body)
        return self._group(kind if kind in ("heading", "quote", "rule") else "text", [body])

    def _table(self, lines: list[str]) -> list[Node]:
        rows: list[str] = []
        for line in lines:
            if _ROW.match(line):
                rows.append(line.strip(" \t"))
            else:
                rows[-1] += "\n" + line
        return [node("table", [self._row(row) for row in rows])]

    def _row(self, row: str) -> Node:
        return node("tableRow", [self._cell(body, header) for body, header in cells_of(row)])

    def _cell(self, body: str, header: bool) -> Node:
        stripped = body.strip()
        several = LIST.match(stripped) or "\n" in stripped
        blocks = self._group_lines(stripped) if several else self._line_blocks(stripped)
        blocks = blocks or [node("paragraph", [])]
        if header:
            for block in blocks:
                block["content"] = (
                    [_strong(item) for item in block.get("content") or []]
                    if block["type"] == "paragraph"
                    else block.get("content") or []
                )
        return node("tableHeader" if header else "tableCell", blocks)

    def _group_lines(self, body: str) -> list[Node]:
        out: list[Node] = []
        group: list[str] = []
        kind = ""
        for line in body.split("\n"):
            new = self._kind(line)
            new = "text" if new in ("table", "blank") else new
            if group and (new != kind) and not (new == "text" and kind == "list"):
                out.extend(self._group(kind, group))
                group = []
                kind = new
            elif not group:
                kind = new
            group.append(line)
        return out + (self._group(kind, group) if group and any(line.strip() for line in group) else [])


def _spans_blocks(source: str, start: int, end: int) -> bool:
    """Whether a coloured text goes on after a blank line; the reader of lines sees to all others."""
    return source.find("{color", start, end) == -1 and _BLANK.search(source, start, end) is not None


def _coloured(item: Node, one: Mark) -> Node:
    if item["type"] == "text":
        return {**item, "marks": [one, *(item.get("marks") or ())]}
    if item["type"] == "codeBlock" or "content" not in item:
        return item
    return {**item, "content": [_coloured(child, one) for child in item["content"]]}


def _paragraph(run: list[Node]) -> Node:
    return node("paragraph", run)


def _strong(item: Node) -> Node:
    if item["type"] != "text" or any(m["type"] in ("strong", "code") for m in item.get("marks") or ()):
        return item
    return {**item, "marks": [mark("strong"), *(item.get("marks") or ())]}
