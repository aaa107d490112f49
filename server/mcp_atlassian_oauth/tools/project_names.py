"""Which project a user means: a key, an id, an address, a name, or the default one."""

from __future__ import annotations

import re

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.jira_addresses import reference
from mcp_atlassian_oauth.sites.protocols import Project
from mcp_atlassian_oauth.tools.choices import Named, the_one
from mcp_atlassian_oauth.tools.registry import Call

_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_]*|[0-9]{1,19}")
MOST_BY_NAME = 50


async def project_key(call: Call, project: str | None) -> str:
    """Return the key or id of a project; raises AtlassianError where none is given and no default one is set."""
    found = await optional_project_key(call, project)
    if found is None:
        raise AtlassianError(
            "No project is given and no default one is set.", advice="Pass project, or set_defaults jiraProject."
        )
    return found


async def optional_project_key(call: Call, project: str | None) -> str | None:
    """Return the key or id of a project, None where none is given and no default one is set."""
    if project is None or not project.strip():
        return call.defaults.jira_project
    named = reference("project", project, call.jira().url)
    if _KEY.fullmatch(named):
        return named
    found = await by_name(call, named)
    return found.key or found.id


async def by_name(call: Call, name: str) -> Project:
    """Return the project of this name; raises AtlassianError with the candidates or the closest names."""
    page = await call.jira().projects.find(name, limit=MOST_BY_NAME)
    if not page.items:
        page = await call.jira().projects.find("", limit=MOST_BY_NAME)
    known = ((Named(project.key or project.id or "", project.name or ""), project) for project in page.items)
    return the_one("project", name, known, "jira_list_projects shows all.")
