"""What the settings allow, as the doctor tells it: tools, changes, projects and spaces, files, the room for an answer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mcp_atlassian_oauth.diagnosis import Check, json_object
from mcp_atlassian_oauth.products import Product, SettingsError
from mcp_atlassian_oauth.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import httpx

    Get = Callable[[str], Awaitable[httpx.Response | None]]

SUBJECT = "limits"
# How many of the allowed keys are looked up: a few show a list that was misspelt.
MOST_LOOKED_UP = 20
_WHERE = {
    ("jira", "cloud"): "/rest/api/3/project/{}",
    ("jira", "datacenter"): "/rest/api/2/project/{}",
    ("confluence", "cloud"): "/wiki/api/v2/spaces?keys={}",
    ("confluence", "datacenter"): "/rest/api/space/{}",
}


def limits(settings: Settings) -> list[Check]:
    """Return what is allowed, one check for each limit; what can't be used is a problem with its fix."""
    return [
        _tools(settings),
        Check(SUBJECT, "changes", True, "none: MCP_READ_ONLY" if settings.read_only else "allowed (MCP_READ_ONLY is not set)"),
        *(_places(product, settings) for product in settings.products),
        _files(settings.files_folder),
        Check(
            SUBJECT,
            "answers",
            True,
            f"at most {settings.max_result_chars:,} characters (MCP_MAX_RESULT_CHARS), within {settings.total_timeout:g} s",
        ),
    ]


async def allowed_keys(product: Product, settings: Settings, title: str, get: Get) -> list[Check]:
    """Return a check of the projects or spaces that are allowed by key: whether the account sees them; none without a limit.

    `get` asks for a path and returns the answer, None where there was none.
    """
    variable, keys = _allowed(product, settings)
    if not keys:
        return []
    missing = []
    for key in keys[:MOST_LOOKED_UP]:
        answer = await get(_WHERE[product.name, product.deployment].format(key))
        if answer is None:
            return []
        listed = json_object(answer).get("results")
        if answer.status_code in (403, 404) or (answer.status_code == 200 and listed == []):
            missing.append(key)
    if missing:
        fix = f"Correct {variable}, or let this account see them: until then nothing in them can be read."
        return [Check(title, "allowed keys", False, f"{', '.join(missing)}: not there, or not for this account", fix)]
    return [Check(title, "allowed keys", True, f"{', '.join(keys[:MOST_LOOKED_UP])}: there")]


def _tools(settings: Settings) -> Check:
    from mcp_atlassian_oauth.tools.selection import listed_tools

    try:
        count = len(listed_tools(settings))
    except SettingsError as error:
        return Check(SUBJECT, "tools", False, str(error), "Change the variable as it says.")
    chosen = f"{count} listed: MCP_TOOLSETS={','.join(settings.toolsets)}"
    for variable, patterns in (("MCP_TOOLS", settings.tools), ("MCP_TOOLS_EXCLUDE", settings.tools_excluded)):
        chosen += f", {variable}={','.join(patterns)}" if patterns else ""
    return Check(SUBJECT, "tools", True, chosen)


def _allowed(product: Product, settings: Settings) -> tuple[str, tuple[str, ...]]:
    if product.name == "jira":
        return "JIRA_PROJECTS_ALLOWED", settings.jira_projects_allowed
    return "CONF_SPACES_ALLOWED", settings.conf_spaces_allowed


def _places(product: Product, settings: Settings) -> Check:
    variable, keys = _allowed(product, settings)
    what = "projects" if product.name == "jira" else "spaces"
    found = f"{', '.join(keys)} only ({variable})" if keys else f"all that the account may see ({variable} is not set)"
    return Check(SUBJECT, what, True, found)


def _files(folder: Path | None) -> Check:
    if folder is None:
        return Check(SUBJECT, "files", True, "none are read or written (MCP_FILES_DIR is not set)")
    return Check(SUBJECT, "files", True, f"in {folder} only (MCP_FILES_DIR)")
