"""Rows of wiki markup's tables: where their cells begin and end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mcp_atlassian_oauth.markup.wiki_inline import IMAGE

LIST = re.compile(r"[ \t]*([*#]+|-)[ \t]+(?=\S|\Z)")


def cells_of(row: str) -> Iterator[tuple[str, bool]]:
    """The source of each cell of a row, and whether it is a header; a bar within a link, a macro or an image divides none."""
    at, header, start = 0, False, None
    size = len(row)
    while at <= size:
        char = row[at : at + 1]
        if char == "|" or at == size:
            if start is not None and (at < size or row[start:at].strip()):
                yield row[start:at], header
            header = row[at : at + 2] == "||"
            at += 2 if header else 1
            start = at
        elif char == "\\":
            at += 2
        elif char in "[{":
            close = row.find({"[": "]", "{": "}"}[char], at)
            newline = row.find("\n", at)
            at = (
                close + 1
                if close != -1
                and (newline == -1 or close < newline)
                and (char == "[" or "|" not in row[at:close] or ":" in row[at:close])
                else at + 1
            )
        elif char == "!" and (found := IMAGE.match(row, at)) and found.group(2) is not None:
            at = found.end()
        else:
            at += 1


def cell_end(lines: list[str], index: int) -> int:
    """The last line of the cell that the line before `index` leaves open and this one goes on with; -1 where it does not."""
    row = lines[index - 1].rstrip(" \t\r")
    if row.endswith("|"):
        return -1
    if LIST.match(row.rpartition("|")[2]) and LIST.match(lines[index]):
        return index
    for place in range(index, len(lines)):
        line = lines[place].strip(" \t\r")
        if not line or line.startswith("|"):
            return -1
        if line.endswith("|"):
            return place
    return -1
