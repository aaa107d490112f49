"""Where a server's list goes on: offsets, and the cursors that hide in links to the next page."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar
from urllib.parse import parse_qs, urlsplit

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.lenient import dig, flag, number, text
from mcp_atlassian_oauth.sites.protocols import SearchPage

T = TypeVar("T")


def start_of(cursor: str | None) -> int:
    """Return the offset that a cursor of ours means, 0 for none; raises AtlassianError for another site's cursor."""
    if not cursor:
        return 0
    if not (cursor.isascii() and cursor.isdigit() and len(cursor) <= 9):
        raise AtlassianError("This cursor is of another list.", advice="Leave it out to start at the beginning.")
    return int(cursor)


def next_parameter(raw: object, parameter: str) -> str | None:
    """Return a query parameter of the link to the next page, None where there is no such link."""
    link = text(raw, "_links", "next")
    if link is None:
        return None
    try:
        return parse_qs(urlsplit(link).query).get(parameter, [None])[0]
    except ValueError:
        return None


def offset_page(
    raw: object, what: str, read: Callable[[Mapping[str, Any]], T], *, start: int, limit: int, key: str = "values"
) -> SearchPage[T]:
    """Return a page of a list that is paged by offsets; `what` the things are called, `key` names the list in the answer.

    Raises AtlassianError where there is no list: that nothing was found is something else.
    """
    found = listed(raw, what, key)
    things = tuple(read(item) for item in found if isinstance(item, Mapping))
    total = number(raw, "total")
    last = flag(raw, "isLast") if flag(raw, "isLast") is not None else flag(raw, "isLastPage")
    # Counted by what the server sent, as it may cap the page below what was asked for.
    behind = start + len(found)
    more = not last if last is not None else behind < total if total is not None else len(found) >= limit
    return SearchPage(things, cursor=str(behind) if more and found else None, total=total)


def listed(raw: object, what: str, *path: str) -> list[Any]:
    """Return the list at `path` of an answer; raises AtlassianError, naming what it should hold, where there is none."""
    found = dig(raw, *path)
    if not isinstance(found, list):
        raise AtlassianError(f"Jira answered without a list of {what}.", advice="Try again.")
    return found


def part_of_list(things: Sequence[T], *, start: int, limit: int) -> SearchPage[T]:
    """Return a page of a list that the server sends as a whole."""
    behind = start + limit
    return SearchPage(tuple(things[start:behind]), cursor=str(behind) if behind < len(things) else None, total=len(things))
