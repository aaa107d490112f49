"""Projects' JSON to values, and values to JSON: the same for Cloud's v3 and Data Center's v2 but for a few names."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.cache import Cache
from mcp_atlassian_oauth.sites.http import write
from mcp_atlassian_oauth.sites.kinds import CREATE_FIELDS, PROJECTS
from mcp_atlassian_oauth.sites.lenient import flag, mapping, name, objects, text
from mcp_atlassian_oauth.sites.metadata.reading import every
from mcp_atlassian_oauth.sites.paging import listed
from mcp_atlassian_oauth.sites.projects import Component, IssueTypeStatuses, Priority, Role, Status, Version
from mcp_atlassian_oauth.sites.protocols import Project, User
from mcp_atlassian_oauth.sites.read_jira import read_user

if TYPE_CHECKING:
    import httpx
    from atlassian_clients.runtime import Request

# A project has a handful of roles; more at once would spend the site's burst limit on one call.
ROLES_AT_ONCE = 5


def read_version(raw: object) -> Version:
    """Return a version."""
    return Version(
        id=text(raw, "id"),
        name=text(raw, "name"),
        description=text(raw, "description"),
        start=text(raw, "startDate"),
        release=text(raw, "releaseDate"),
        released=flag(raw, "released"),
        archived=flag(raw, "archived"),
        raw=mapping(raw),
    )


def read_component(raw: object) -> Component:
    """Return a component."""
    return Component(
        id=text(raw, "id"),
        name=text(raw, "name"),
        description=text(raw, "description"),
        lead=read_user(mapping(raw, "lead")),
        raw=mapping(raw),
    )


def read_versions(raw: object) -> tuple[Version, ...]:
    """Return the versions of a list; raises AtlassianError where there is no list."""
    return tuple(read_version(version) for version in objects(listed(raw, "versions")))


def read_components(raw: object) -> tuple[Component, ...]:
    """Return the components of a list; raises AtlassianError where there is no list."""
    return tuple(read_component(component) for component in objects(listed(raw, "components")))


def read_statuses(raw: object) -> tuple[IssueTypeStatuses, ...]:
    """Return issue types with their statuses; raises AtlassianError where there is no list."""
    return tuple(
        IssueTypeStatuses(
            id=text(kind, "id"),
            name=text(kind, "name"),
            subtask=flag(kind, "subtask") is True,
            statuses=tuple(
                Status(text(status, "id"), text(status, "name"), name(status, "statusCategory", "name"))
                for status in objects(kind, "statuses")
            ),
        )
        for kind in objects(listed(raw, "issue types"))
    )


def id_for_priorities(project: Project) -> str:
    """Return a project's id; raises AtlassianError where the server left it out."""
    if project.id is None or not project.id.isdecimal():
        raise AtlassianError("Jira sent the project without its id, which its priorities need.", advice="Try again.")
    return project.id


async def every_priority(page: Callable[[int], Awaitable[Any]]) -> tuple[Priority, ...]:
    """Return the priorities of all pages, each asked for by its offset; raises AtlassianError where there is no list."""
    found = await every(page, "values")
    return tuple(Priority(text(one, "id"), text(one, "name"), text(one, "description")) for one in found)


async def read_roles(raw: object, ask: Callable[[int], Awaitable[Any]]) -> tuple[Role, ...]:
    """Return the roles of a project, which the server gives as names with addresses; `ask` reads one by its id."""
    few = asyncio.Semaphore(ROLES_AT_ONCE)

    async def one(role: str, role_id: int) -> Role:
        async with few:
            return _role(await ask(role_id), role, role_id)

    ids = ((role, _last_number(address)) for role, address in mapping(raw).items())
    return tuple(await asyncio.gather(*(one(role, int(number)) for role, number in ids if number)))


def _last_number(address: object) -> str:
    last = address.rstrip("/").rpartition("/")[2] if isinstance(address, str) else ""
    return last if last.isascii() and last.isdigit() else ""


def _role(raw: object, role: str, role_id: int) -> Role:
    """Return a role; who has it as names, groups marked as such."""
    members = []
    for actor in objects(raw, "actors"):
        shown = text(actor, "displayName") or text(actor, "name")
        if shown:
            members.append(f"{shown} (group)" if "group" in (text(actor, "type") or "") else shown)
    return Role(str(role_id), text(raw, "name") or role, tuple(members))


async def write_part(client: httpx.AsyncClient, cache: Cache, request: Request) -> Any:
    """Send a version or a component and return the answer; what screens offer may be another afterwards."""
    try:
        return await write(client, request)
    finally:
        cache.forget(PROJECTS)
        cache.forget(CREATE_FIELDS)


def named_lead(values: Mapping[str, Any], name: str) -> dict[str, Any]:
    """Return a component's values with the id of its lead under the name that this site takes it by."""
    lead = values.get("lead")
    others = {key: value for key, value in values.items() if key != "lead"}
    return {**others, name: lead.id} if isinstance(lead, User) else others
