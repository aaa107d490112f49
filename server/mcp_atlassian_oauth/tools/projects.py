"""Projects: list, read, versions, components."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Annotated

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.budget import Position
from mcp_atlassian_oauth.render.text import clip
from mcp_atlassian_oauth.sites.jira_addresses import reference
from mcp_atlassian_oauth.sites.projects import Component, Version
from mcp_atlassian_oauth.sites.protocols import Project
from mcp_atlassian_oauth.tools.choices import Named, the_one
from mcp_atlassian_oauth.tools.people import resolve_user
from mcp_atlassian_oauth.tools.project_answers import Part, parts_of, project_answer
from mcp_atlassian_oauth.tools.project_names import by_name, project_key
from mcp_atlassian_oauth.tools.registry import Call, OutputFormat, tool
from mcp_atlassian_oauth.tools.rows import page_answer
from mcp_atlassian_oauth.tools.saving import Saving, given
from mcp_atlassian_oauth.tools.users import person

PAGE = 50
Cursor = Annotated[str | None, "From the last answer"]


@tool(product="jira", toolset="projects", title="List projects", read_only=True)
async def jira_list_projects(
    call: Call,
    query: str | None = None,
    cursor: Cursor = None,
    output_format: OutputFormat | None = None,
) -> str:
    """List projects."""
    place = Position.of(cursor)
    found = await call.jira().projects.find((query or "").strip(), limit=PAGE, cursor=place.server)
    return page_answer("projects", found, place, call.format(output_format), _row)


def _row(project: Project) -> dict[str, str | None]:
    lead = person(project.lead)
    return {"key": project.key, "name": project.name, "type": project.type, "lead": lead, "id": project.id}


@tool(product="jira", toolset="projects", title="Get project", read_only=True)
async def jira_get_project(
    call: Call,
    project: Annotated[str | None, "Key or name"] = None,
    include: list[Part] | None = None,
    cursor: Cursor = None,
    output_format: OutputFormat | None = None,
) -> str:
    """Read a project."""
    found = await _project(call, project)
    parts = await parts_of(call.jira(), found, include or ())
    return project_answer(found, parts, call.format(output_format), cursor)


async def _project(call: Call, project: str | None) -> Project:
    key = await project_key(call, project)
    try:
        return await call.jira().project(key)
    except AtlassianError as error:
        if error.status != 404 or not project:
            raise
        # One word may be a key or a name.
        return await by_name(call, reference("project", project, call.jira().url))


@tool(product="jira", toolset="projects", title="Save version", read_only=False, destructive=True)
async def jira_save_version(
    call: Call,
    version: Annotated[str | None, "Name or id; none: a new one"] = None,
    project: str | None = None,
    name: str | None = None,
    description: str | None = None,
    start_date: Annotated[str | None, "YYYY-MM-DD"] = None,
    release_date: str | None = None,
    released: bool | None = None,
    archived: bool | None = None,
) -> str:
    """Create or change a version, release or archive it."""
    asked = given(
        name=name,
        description=description,
        start_date=_day(start_date, "startDate"),
        release_date=_day(release_date, "releaseDate"),
        released=released,
        archived=archived,
    )
    projects = call.jira().projects
    saving = Saving(
        "version",
        lambda one: one.id,
        _version_values,
        projects.save_version,
        projects.version,
        "Check with jira_get_project include versions before you try again.",
    )
    if version:
        return await saving.change(call, asked, await _version(call, version, project))
    key = await project_key(call, project)
    with _naming(key):
        return await saving.create(call, asked, f"in {key}", {"project": key})


def _day(written: str | None, name: str) -> str | None:
    """Return a day as Jira takes it; "" empties the field. Raises AtlassianError for what is no day."""
    if written is None or not written.strip():
        return written
    try:
        return datetime.fromisoformat(written.strip()).date().isoformat()
    except ValueError:
        raise AtlassianError(
            f"{name} {clip(written, 50)!r} is no day.", advice="Nothing was sent. Write it as 2026-01-31."
        ) from None


@contextmanager
def _naming(project: str) -> Iterator[None]:
    """Add to a refusal that speaks of the project which one that was: Jira doesn't name it."""
    try:
        yield
    except AtlassianError as error:
        if error.status not in (400, 404) or not any("project" in said.lower() for said in error.messages):
            raise
        raise AtlassianError(
            *error.messages,
            status=error.status,
            advice=f"Check that there is a project {project} and that this account may change it; jira_list_projects lists them.",
        ) from error


async def _version(call: Call, version: str, project: str | None) -> Version:
    asked = reference("version", version, call.jira().url)
    projects = call.jira().projects
    if asked.isdecimal() and not project and not call.defaults.jira_project:
        return attrs.evolve(await projects.version(asked), id=asked)
    known = await projects.versions(await project_key(call, project))
    return the_one("version", asked, ((Named(v.id or "", v.name or "", v.release or ""), v) for v in known))


def _version_values(version: Version) -> dict[str, object]:
    return {
        "name": version.name,
        "description": version.description,
        "start_date": version.start,
        "release_date": version.release,
        "released": version.released,
        "archived": version.archived,
    }


@tool(product="jira", toolset="projects", title="Save component", read_only=False, destructive=True)
async def jira_save_component(
    call: Call,
    component: Annotated[str | None, "Name or id; none: a new one"] = None,
    project: str | None = None,
    name: str | None = None,
    description: str | None = None,
    lead: str | None = None,
) -> str:
    """Create or change a component."""
    key = await project_key(call, project)
    asked = given(name=name, description=description, lead=await resolve_user(call, lead) if lead else None)
    projects = call.jira().projects
    saving = Saving(
        "component",
        lambda one: one.id,
        _component_values,
        projects.save_component,
        projects.component,
        f"Check with jira_get_project {key} include components before you try again.",
    )
    if not component:
        with _naming(key):
            return await saving.create(call, asked, f"in {key}", {"project": key})
    known = await projects.components(key)
    before = the_one("component", component, ((Named(c.id or "", c.name or ""), c) for c in known))
    return await saving.change(call, asked, before)


def _component_values(component: Component) -> dict[str, object]:
    return {
        "name": component.name,
        "description": component.description,
        "lead": component.lead,
    }


TOOLS = (jira_list_projects, jira_get_project, jira_save_version, jira_save_component)
