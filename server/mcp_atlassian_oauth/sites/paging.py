"""Where a server's list goes on: offsets, and the cursors that hide in links to the next page."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.lenient import text


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
