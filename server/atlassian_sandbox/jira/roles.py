"""Roles of projects and priorities by project."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from atlassian_sandbox.behaviour import Behaviour, Call
from atlassian_sandbox.errors import Refusal

from . import show
from .common import api, get_project, page


@frozen
class _Role:
    id: int
    name: str
    description: str
    group: str | None = None


_ROLES = (
    _Role(10002, "Administrators", "Who sets the project up", "jira-administrators"),
    _Role(10003, "Developers", "Who works on its issues", "lantern-developers"),
    _Role(10004, "Lead", "Who decides"),
)
ROLE_NAMES = tuple(role.name for role in _ROLES)


def _roles(call: Call) -> Any:
    project = get_project(call)
    return {role.name: f"{api(call)}/project/{project.id}/role/{role.id}" for role in _ROLES}


def _role(call: Call) -> Any:
    project = get_project(call)
    role = next((each for each in _ROLES if str(each.id) == call.values[1]), None)
    if role is None:
        raise Refusal(404, f"Can not retrieve a role actor for role {call.values[1]} in project {project.key}.")
    actor: dict[str, Any] = {"id": role.id * 10}
    if role.group:
        actor |= {"displayName": role.group, "type": "atlassian-group-role-actor", "name": role.group}
    else:
        lead = call.world.users[project.lead]
        actor |= {"displayName": lead.display_name, "type": "atlassian-user-role-actor"}
        actor |= {"actorUser": {"accountId": lead.account_id}} if call.cloud else {"name": lead.name}
    return {
        "self": f"{api(call)}/project/{project.id}/role/{role.id}",
        "name": role.name,
        "id": role.id,
        "description": role.description,
        "actors": [actor],
    }


def _priorities(call: Call) -> Any:
    for reference in (*call.words("projectId"), *call.words("projectIds")):
        get_project(call, reference)
    return page(call, list(call.world.priorities.values()), lambda each: {**show.priority_json(call, each), "isDefault": False})


ROUTES: dict[str, Behaviour] = {
    "GET project/{}/role": _roles,
    "GET project/{}/role/{}": _role,
}
CLOUD: dict[str, Behaviour] = {"GET priority/search": _priorities}
DATA_CENTER: dict[str, Behaviour] = {"GET priority/page": _priorities}
