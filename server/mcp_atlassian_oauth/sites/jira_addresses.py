"""Addresses of Jira's other things (projects, boards, sprints, filters, dashboards, service desks) read into keys and ids."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal
from urllib.parse import parse_qs, unquote

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.addresses import is_address, issue_key, of_site

Thing = Literal["project", "board", "sprint", "filter", "dashboard", "service desk", "queue", "request type", "version"]


@attrs.frozen
class _Place:
    """Where addresses name a thing: as a part of the path, or as a parameter of the query."""

    path: re.Pattern[str]
    query: tuple[str, ...] = ()


_NOWHERE = re.compile(r"(?!)")
_PROJECT = re.compile(r"/(?:browse|projects)/([A-Za-z][A-Za-z0-9_]*)(?:-\d+)?(?:/|$)")
# Cloud: /jira/software/c/projects/KEY/boards/1; Data Center: /secure/RapidBoard.jspa?rapidView=1&sprint=2.
_PLACES: Mapping[Thing, _Place] = {
    "project": _Place(_PROJECT, ("projectKey",)),
    "board": _Place(re.compile(r"/boards/(\d+)(?:/|$)"), ("rapidView",)),
    "sprint": _Place(_NOWHERE, ("sprint", "sprints")),
    "filter": _Place(re.compile(r"/filters?/(\d+)(?:/|$)"), ("filter", "filterId")),
    "dashboard": _Place(re.compile(r"/dashboards/(\d+)(?:/|$)"), ("selectPageId", "dashboardId")),
    "service desk": _Place(_PROJECT),
    "queue": _Place(re.compile(r"/queues/(?:custom/|issues/)?(\d+)(?:/|$)")),
    "request type": _Place(re.compile(r"/create/(\d+)(?:/|$)")),
    "version": _Place(re.compile(r"/(?:versions|fixforversion)/(\d+)(?:/|$)")),
}
# A customer sees a request at /servicedesk/customer/portal/2/DOCK-1.
_PORTAL = re.compile(r"/portal/\d+/([A-Za-z][A-Za-z0-9_]*-\d+)(?:/|$)")


def reference(thing: Thing, given: str, site: str) -> str:
    """Return the key, id or name that was given, or the key or id that an address of this Jira names.

    Raises AtlassianError for an empty text, an address of another site and one that names no such thing.
    """
    text = given.strip()
    if not text:
        raise AtlassianError(f"The {thing} is empty.", advice="Nothing was sent. Pass its name or id.")
    if not is_address(text):
        return text
    address = of_site(text, site, "Jira")
    place = _PLACES[thing]
    query = parse_qs(address.query)
    named = next((query[name][0] for name in place.query if query.get(name)), None)
    found = place.path.search(address.path)
    if named is None and found is None:
        raise AtlassianError(f"The address {text[:200]} names no {thing}.", advice="Pass its name or id.")
    return named if named is not None else unquote(found[1]) if found else ""


def request_key(given: str, site: str) -> str:
    """Return the key of a request from a key, an id, or an address of the issue or of the customers' portal."""
    if is_address(given):
        found = _PORTAL.search(of_site(given.strip(), site, "Jira").path)
        if found:
            return found[1]
    return issue_key(given, site)
