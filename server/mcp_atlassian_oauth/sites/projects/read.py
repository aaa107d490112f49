"""Projects' JSON to values, and values to JSON: the same for Cloud's v3 and Data Center's v2 but for a few names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from mcp_atlassian_oauth.sites.lenient import flag, mapping, name, objects, text
from mcp_atlassian_oauth.sites.paging import listed
from mcp_atlassian_oauth.sites.projects import Component, IssueTypeStatuses, Priority, Role, Status, Version
from mcp_atlassian_oauth.sites.protocols import User
from mcp_atlassian_oauth.sites.read_jira import read_user


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


def read_priorities(raw: object) -> tuple[Priority, ...]:
    """Return the priorities of a page; raises AtlassianError where there is no list."""
    return tuple(
        Priority(text(found, "id"), text(found, "name"), text(found, "description"))
        for found in objects(listed(raw, "priorities", "values"))
    )


def role_ids(raw: object) -> Iterator[tuple[str, int]]:
    """Yield the roles of a project, which the server gives as names with addresses, with their ids."""
    for role, address in mapping(raw).items():
        last = address.rstrip("/").rpartition("/")[2] if isinstance(address, str) else ""
        if last.isascii() and last.isdigit():
            yield role, int(last)


def read_role(raw: object, role: str, role_id: int) -> Role:
    """Return a role; who has it as names, groups marked as such."""
    members = []
    for actor in objects(raw, "actors"):
        shown = text(actor, "displayName") or text(actor, "name")
        if shown:
            members.append(f"{shown} (group)" if "group" in (text(actor, "type") or "") else shown)
    return Role(str(role_id), text(raw, "name") or role, tuple(members))


def named_lead(values: Mapping[str, Any], name: str) -> dict[str, Any]:
    """Return a component's values with the id of its lead under the name that this site takes it by."""
    lead = values.get("lead")
    others = {key: value for key, value in values.items() if key != "lead"}
    return {**others, name: lead.id} if isinstance(lead, User) else others
