"""Lists of small things: rows of named values as a table or as JSON."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from mcp_atlassian_oauth.render.answer import json_list, markdown_list
from mcp_atlassian_oauth.render.budget import Position
from mcp_atlassian_oauth.render.compact import without_empty
from mcp_atlassian_oauth.render.text import table
from mcp_atlassian_oauth.settings import OutputFormat
from mcp_atlassian_oauth.sites.paging import part_of_list, start_of
from mcp_atlassian_oauth.sites.protocols import SearchPage

T = TypeVar("T")
PAGE = 100
Row = Mapping[str, str | None]


def page_answer(
    name: str,
    found: SearchPage[T],
    place: Position,
    form: OutputFormat,
    row: Callable[[T], Row],
    heading: str = "",
    about: Mapping[str, Any] | None = None,
) -> str:
    """Return a page of things; `row` gives the values of one by the names of the columns.

    `heading` precedes the table; `about` stands for it where the answer is JSON. The page's warnings are shown in both.
    """
    rows = [row(one) for one in found.items[place.skip :]]
    note = "\n".join(found.warnings)
    if form != "markdown":
        shown = [without_empty(one) for one in rows]
        around = {"note": note, **(about or {})}
        key = "".join(word.capitalize() if count else word for count, word in enumerate(name.split()))
        return json_list(key, shown, place=place, following=found.cursor, total=found.total, extra=around)

    def rendered(some: Sequence[Row]) -> str:
        columns = list(some[0])
        return table([_title(column) for column in columns], ([one[column] for column in columns] for one in some))

    return markdown_list(
        rows,
        rendered,
        place=place,
        following=found.cursor,
        total=found.total,
        heading="\n".join(filter(None, (heading, note))),
        nothing=f"There are no {name}",
    )


def rows_answer(name: str, rows: Sequence[Row], place: Position, form: OutputFormat, heading: str = "") -> str:
    """Return a list that the server sent as a whole; `place` is where it goes on."""
    about = {"note": heading} if heading else None
    return page_answer(name, rows_at(rows, place), place, form, lambda row: row, heading, about)


def rows_at(rows: Sequence[T], place: Position) -> SearchPage[T]:
    """Return the page at `place` of a list that the server sent as a whole."""
    return part_of_list(rows, start=start_of(place.server), limit=PAGE)


def _title(column: str) -> str:
    return "JQL" if column == "jql" else column[:1].upper() + column[1:]
