"""Projects with their components, versions and statuses."""

from __future__ import annotations

from typing import Any

from atlassian_sandbox.behaviour import Behaviour, Call
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.world import Component, Project, Version

from . import show
from .common import get_project, page
from .people import find_user, user_json


def project_json(call: Call, project: Project) -> dict[str, Any]:
    """A project as its own resource."""
    world = call.world
    components = [each for each in world.components.values() if each.project == project.key]
    versions = [each for each in world.versions.values() if each.project == project.key]
    shown = {
        **show.project_json(call, project),
        "expand": "description,lead,issueTypes,url,projectKeys,permissions,insight",
        "description": project.description,
        "lead": user_json(call, world.users[project.lead]),
        "components": [show.component_json(call, component) for component in components],
        "issueTypes": [show.type_json(call, name) for name in project.issue_types],
        "assigneeType": "UNASSIGNED",
        "versions": [show.version_json(call, version, full=True) for version in versions],
        "roles": {},
    }
    if call.cloud:
        shown |= {"style": "classic", "isPrivate": False, "properties": {}}
    return shown


def _brief(call: Call, project: Project) -> dict[str, Any]:
    shown = {**show.project_json(call, project), "expand": "description,lead,issueTypes,url,projectKeys"}
    expand = call.words("expand")
    if "lead" in expand:
        shown["lead"] = user_json(call, call.world.users[project.lead])
    if "description" in expand or call.cloud:
        shown["description"] = project.description
    if "issueTypes" in expand:
        shown["issueTypes"] = [show.type_json(call, name) for name in project.issue_types]
    return shown


def _all(call: Call) -> Any:
    return [_brief(call, project) for project in call.world.projects.values()]


def _search(call: Call) -> Any:
    query = (call.text("query") or "").lower()
    keys, ids = call.words("keys"), call.words("id")
    found = [
        project
        for project in call.world.projects.values()
        if (query in project.key.lower() or query in project.name.lower())
        and (not keys or project.key in keys)
        and (not ids or project.id in ids)
    ]
    return page(call, sorted(found, key=lambda project: project.key), lambda each: _brief(call, each), cap=100)


def _picker(call: Call) -> Any:
    query = (call.text("query") or "").lower()
    found = [p for p in call.world.projects.values() if query in p.key.lower() or query in p.name.lower()]
    return {
        "projects": [{"name": p.name, "key": p.key, "html": p.name, "id": p.id} for p in found],
        "total": len(found),
        "header": f"Showing {len(found)} of {len(found)} matching projects",
    }


def _get(call: Call) -> Any:
    return project_json(call, get_project(call))


def _components(call: Call) -> Any:
    project = get_project(call)
    found = [each for each in call.world.components.values() if each.project == project.key]
    return [show.component_json(call, component, full=True) for component in found]


def _component_page(call: Call) -> Any:
    project = get_project(call)
    query = (call.text("query") or "").lower()
    found = [c for c in call.world.components.values() if c.project == project.key and query in c.name.lower()]
    return page(call, found, lambda component: show.component_json(call, component, full=True))


def _versions(call: Call) -> Any:
    project = get_project(call)
    return [show.version_json(call, each, full=True) for each in call.world.versions.values() if each.project == project.key]


def _version_page(call: Call) -> Any:
    project = get_project(call)
    query = (call.text("query") or "").lower()
    found = [v for v in call.world.versions.values() if v.project == project.key and query in v.name.lower()]
    return page(call, found, lambda version: show.version_json(call, version, full=True))


def _statuses(call: Call) -> Any:
    project = get_project(call)
    statuses = [show.status_json(call, status) for status in call.world.statuses.values()]
    return [{**show.type_json(call, name), "statuses": statuses} for name in project.issue_types]


def _component(call: Call) -> Component:
    found = call.world.components.get(call.values[0])
    if found is None:
        raise Refusal(404, f"The component with id {call.values[0]} does not exist.")
    return found


def _version(call: Call) -> Version:
    found = call.world.versions.get(call.values[0])
    if found is None:
        raise Refusal(404, f"Could not find version for id '{call.values[0]}'")
    return found


def _owner(call: Call) -> Project:
    reference = call.body.get("project") or call.body.get("projectId")
    project = call.world.project(str(reference)) if reference is not None else None
    if project is None:
        raise Refusal(400, errors={"project": "Project must be specified to create a version or component."})
    if not call.body.get("name"):
        raise Refusal(400, errors={"name": "You must specify a valid name."})
    return project


def _create_component(call: Call) -> Any:
    project = _owner(call)
    if any(c.project == project.key and c.name == call.body["name"] for c in call.world.components.values()):
        raise Refusal(400, errors={"name": "A component with this name already exists in this project."})
    component = Component(call.world.new_id(), call.body["name"], call.body.get("description") or "", _lead(call), project.key)
    call.world.components[component.id] = component
    return show.component_json(call, component, full=True)


def _lead(call: Call) -> str | None:
    name = call.body.get("leadAccountId" if call.cloud else "leadUserName")
    return find_user(call, name).key if name else None


def _edit_component(call: Call) -> Any:
    component = _component(call)
    component.name = call.body.get("name") or component.name
    component.description = call.body.get("description", component.description)
    component.lead = _lead(call) or component.lead
    return show.component_json(call, component, full=True)


def _create_version(call: Call) -> Any:
    project = _owner(call)
    body = call.body
    if any(v.project == project.key and v.name == body["name"] for v in call.world.versions.values()):
        raise Refusal(400, errors={"name": "A version with this name already exists in this project."})
    version = Version(
        call.world.new_id(), body["name"], project.key, bool(body.get("released")), bool(body.get("archived")),
        body.get("releaseDate"), body.get("startDate"), body.get("description") or "",
    )  # fmt: skip
    call.world.versions[version.id] = version
    return show.version_json(call, version, full=True)


def _edit_version(call: Call) -> Any:
    version = _version(call)
    names = {"name": "name", "description": "description", "released": "released", "archived": "archived",
             "releaseDate": "release_date", "startDate": "start_date"}  # fmt: skip
    for name, attribute in names.items():
        if name in call.body:
            setattr(version, attribute, call.body[name])
    return show.version_json(call, version, full=True)


ROUTES: dict[str, Behaviour] = {
    "GET project": _all,
    "GET project/search": _search,
    "GET projects/picker": _picker,
    "GET project/{}": _get,
    "GET project/{}/components": _components,
    "GET project/{}/component": _component_page,
    "GET project/{}/versions": _versions,
    "GET project/{}/version": _version_page,
    "GET project/{}/statuses": _statuses,
    "GET component/{}": lambda call: show.component_json(call, _component(call), full=True),
    "POST component": _create_component,
    "PUT component/{}": _edit_component,
    "GET version/{}": lambda call: show.version_json(call, _version(call), full=True),
    "POST version": _create_version,
    "PUT version/{}": _edit_version,
}
