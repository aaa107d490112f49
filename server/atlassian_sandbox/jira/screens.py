"""Screens: which fields an issue is created and edited with, what is required there and what is allowed."""

from __future__ import annotations

from typing import Any

from atlassian_sandbox.behaviour import Call
from atlassian_sandbox.world import Issue

from . import show
from .common import api
from .custom_fields import CUSTOM
from .fields import FIELDS, Field, schema_json

_CUSTOM = {field.id: field for field in CUSTOM}
_CREATED = frozenset(
    "summary description environment priority assignee reporter duedate labels components fixVersions versions parent "
    "timetracking sprint epic points".split()
) | set(_CUSTOM)
_REQUIRED = {("DOCK", "Incident"): frozenset({"severity"})}


def create_fields(call: Call, project: str, kind: str) -> list[dict[str, Any]]:
    """The fields of the create screen of a project and issue type."""
    required = _REQUIRED.get((project, kind), frozenset())
    level = call.world.issue_types[kind].level
    found = []
    for field in FIELDS:
        # On Data Center a parent is for sub-tasks; others have the epic link.
        if field.id == "parent" and not call.cloud and level >= 0:
            continue
        if field.id in _CREATED or field.id in ("project", "issuetype"):
            needed = field.id in ("summary", "project", "issuetype") or field.id in required
            shown = screen_field(call, field, project, needed or (field.id == "parent" and level < 0))
            found.append({**shown, "fieldId": field.key(call.cloud)})
    return found


def edit_fields(call: Call, issue: Issue) -> dict[str, Any]:
    """The fields of the edit screen of an issue, by their ids."""
    # Data Center changes the parent of a sub-task on a page of its own, and other issues have the epic link.
    hidden = {*(() if call.cloud else ("parent",)), *(("assignee",) if issue.project in call.world.assignee_hidden else ())}
    return {
        field.key(call.cloud): screen_field(call, field, issue.project, field.id == "summary")
        for field in FIELDS
        if field.store is not None and field.id not in hidden
    }


def screen_field(call: Call, field: Field, project: str, required: bool) -> dict[str, Any]:
    """A field as metadata shows it."""
    several = field.schema["type"] == "array" and field.id != "sprint"
    shown: dict[str, Any] = {
        "required": required,
        "schema": schema_json(field, call.cloud),
        "name": field.name,
        **({"key": field.key(call.cloud)} if call.cloud else {}),
        "hasDefaultValue": field.id in ("priority", "reporter"),
        "operations": ["add", "set", "remove"] if several else ["set"],
    }
    allowed = _allowed(call, field, project)
    if allowed is not None:
        shown["allowedValues"] = allowed
    if "user" in (field.schema["type"], field.schema.get("items")):
        shown["autoCompleteUrl"] = f"{api(call)}/user/assignable/search?project={project}&query="
    return shown


def _allowed(call: Call, field: Field, project: str) -> list[Any] | None:
    world = call.world
    match field.id:
        case "priority":
            return [show.priority_json(call, each) for each in world.priorities.values()]
        case "resolution":
            return [show.resolution_json(call, each) for each in world.resolutions.values()]
        case "components":
            return [show.component_json(call, each) for each in world.components.values() if each.project == project]
        case "fixVersions" | "versions":
            return [show.version_json(call, each) for each in world.versions.values() if each.project == project]
        case "project":
            return [show.project_json(call, world.projects[project])]
        case "issuetype":
            return [show.type_json(call, each) for each in world.projects[project].issue_types]
    return _CUSTOM[field.id].allowed(call, project) if field.id in _CUSTOM else None
