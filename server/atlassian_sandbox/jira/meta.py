"""What an instance is made of: server information, fields, types, statuses, priorities, createmeta, permissions."""

from __future__ import annotations

from typing import Any

from atlassian_sandbox.behaviour import Behaviour, Call
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.world import Named

from . import show
from .common import get_project, jira_time, page
from .fields import FIELDS, Field, schema_json
from .screens import create_fields


def _server_info(call: Call) -> Any:
    now = jira_time(call.world.clock.now)
    if call.cloud:
        return {
            "baseUrl": call.site, "version": "1001.0.0-SNAPSHOT", "versionNumbers": [1001, 0, 0],
            "deploymentType": "Cloud", "buildNumber": 100287, "buildDate": "2026-09-01T10:00:00.000+0000",
            "serverTime": now, "scmInfo": "0000000000000000000000000000000000000000", "serverTitle": "Jira",
            "defaultLocale": {"locale": "en_GB"}, "serverTimeZone": "Europe/Lisbon",
        }  # fmt: skip
    return {
        "baseUrl": call.base, "version": "10.3.24", "versionNumbers": [10, 3, 24], "deploymentType": "Server",
        "buildNumber": 10030024, "buildDate": "2026-08-20T00:00:00.000+0000", "databaseBuildNumber": 10030024,
        "serverTime": now, "scmInfo": "0000000000000000000000000000000000000000", "serverTitle": "Harbour Jira",
    }  # fmt: skip


def _field_json(call: Call, field: Field) -> dict[str, Any]:
    key = field.key(call.cloud)
    return {
        "id": key,
        **({"key": key} if call.cloud else {}),
        "name": field.name,
        "custom": field.custom is not None,
        "orderable": field.store is not None,
        "navigable": field.navigable,
        "searchable": bool(field.clause_names(call.cloud)),
        "clauseNames": field.clause_names(call.cloud),
        "schema": schema_json(field, call.cloud),
    }


def _fields(call: Call) -> Any:
    return [_field_json(call, field) for field in FIELDS]


def _field_page(call: Call) -> Any:
    query, kinds = (call.text("query") or "").lower(), call.words("type")
    found = [
        field
        for field in FIELDS
        if query in field.name.lower() and (not kinds or ("custom" if field.custom else "system") in kinds)
    ]
    return page(call, found, lambda field: {**_field_json(call, field), "description": ""})


def _named(table: str, what: str, brief: Any) -> dict[str, Behaviour]:
    """The routes of a table: all of it, and one by id."""

    def everything(call: Call) -> Any:
        return [brief(call, thing) for thing in getattr(call.world, table).values()]

    def one(call: Call) -> Any:
        for thing in getattr(call.world, table).values():
            if call.values[0] in (thing.id, thing.name):
                return brief(call, thing)
        raise Refusal(404, f"The {what} with id '{call.values[0]}' does not exist.")

    return {f"GET {what}": everything, f"GET {what}/{{}}": one}


def _priority(call: Call, priority: Named) -> dict[str, Any]:
    return {**show.priority_json(call, priority), "statusColor": "#cccccc", "description": priority.description}


def _categories(call: Call) -> Any:
    return [show.category_json(call, category) for category in ("new", "indeterminate", "done")]


def _types(call: Call) -> Any:
    return [show.type_json(call, name) for name in call.world.issue_types]


def _labels(call: Call) -> Any:
    found = sorted({label for issue in call.world.issues.values() for label in issue.labels})
    return page(call, found, lambda label: label, default=1000)


def _create_types(call: Call) -> Any:
    project = get_project(call)
    return page(call, project.issue_types, lambda n: show.type_json(call, n), "issueTypes" if call.cloud else "values")


def _create_fields(call: Call) -> Any:
    project = get_project(call)
    kind = next((each for each in call.world.issue_types.values() if each.id == call.values[1]), None)
    if kind is None or kind.name not in project.issue_types:
        raise Refusal(404, f"The issue type with id '{call.values[1]}' is not one of project {project.key}.")
    found = create_fields(call, project.key, kind.name)
    return page(call, found, lambda field: field, "fields" if call.cloud else "values")


def _priority_page(call: Call) -> Any:
    priorities = list(call.world.priorities.values())
    return page(call, priorities, lambda each: {**_priority(call, each), "isDefault": each.name == "Medium"})


def _permissions(call: Call) -> Any:
    wanted = call.words("permissions") or ["BROWSE_PROJECTS", "CREATE_ISSUES", "EDIT_ISSUES", "ADD_COMMENTS", "WORK_ON_ISSUES"]
    return {
        "permissions": {
            key: {
                "id": str(10 + number), "key": key, "name": key.replace("_", " ").capitalize(), "type": "PROJECT",
                "description": "", "havePermission": True, **({} if call.cloud else {"deprecatedKey": False}),
            }
            for number, key in enumerate(wanted)
        }
    }  # fmt: skip


ROUTES: dict[str, Behaviour] = {
    "GET serverInfo": _server_info,
    "GET field": _fields,
    "GET field/search": _field_page,
    "GET issuetype": _types,
    "GET label": _labels,
    "GET mypermissions": _permissions,
    "GET statuscategory": _categories,
    **_named("statuses", "status", show.status_json),
    "GET priority/search": _priority_page,
    "GET priority/page": _priority_page,
    **_named("priorities", "priority", _priority),
    **_named("resolutions", "resolution", show.resolution_json),
    "GET issue/createmeta/{}/issuetypes": _create_types,
    "GET issue/createmeta/{}/issuetypes/{}": _create_fields,
}
