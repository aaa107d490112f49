"""In which projects things of Jira lie, asked for one by one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from mcp_atlassian_oauth.sites.limits.rules import Subject
from mcp_atlassian_oauth.sites.limits.visit import Ask

if TYPE_CHECKING:
    from mcp_atlassian_oauth.sites.limits.jira import JiraPolicy


async def _of_issue(policy: JiraPolicy, value: str, ask: Ask) -> tuple[str, ...]:
    # By key, too: an issue that was moved answers to its old key.
    found = await ask(f"rest/api/{policy.version}/issue/{_segment(value)}", {"fields": "project"})
    key = (((found or {}).get("fields") or {}).get("project") or {}).get("key") or str((found or {}).get("key", "")).rpartition(
        "-"
    )[0]
    return (key.upper(),) if key else ()


async def _of_board(policy: JiraPolicy, value: str, ask: Ask) -> tuple[str, ...]:
    found = await ask(f"rest/agile/1.0/board/{_segment(value)}/project", {})
    return tuple(str(each.get("key", "")).upper() for each in (found or {}).get("values") or ())


async def _of_sprint(policy: JiraPolicy, value: str, ask: Ask) -> tuple[str, ...]:
    found = await ask(f"rest/agile/1.0/sprint/{_segment(value)}", {})
    board = (found or {}).get("originBoardId")
    return await policy.projects_of(Subject("board", str(board)), ask) if board else ()


async def _of_project_part(policy: JiraPolicy, value: str, ask: Ask, what: str) -> tuple[str, ...]:
    found = await ask(f"rest/api/{policy.version}/{what}/{_segment(value.rpartition('/')[2])}", {}) or {}
    project = found.get("project") or found.get("projectId")
    return await policy.projects_of(Subject("project", str(project)), ask) if project else ()


async def _of_version(policy: JiraPolicy, value: str, ask: Ask) -> tuple[str, ...]:
    return await _of_project_part(policy, value, ask, "version")


async def _of_component(policy: JiraPolicy, value: str, ask: Ask) -> tuple[str, ...]:
    return await _of_project_part(policy, value, ask, "component")


async def _of_link(policy: JiraPolicy, value: str, ask: Ask) -> tuple[str, ...]:
    found = await ask(f"rest/api/{policy.version}/issueLink/{_segment(value)}", {}) or {}
    projects: tuple[str, ...] = ()
    for side in ("inwardIssue", "outwardIssue"):
        key = (found.get(side) or {}).get("key")
        projects += await policy.projects_of(Subject("issue", str(key)), ask) if key else ()
    return projects


async def _of_desk(policy: JiraPolicy, value: str, ask: Ask) -> tuple[str, ...]:
    found = await ask(f"rest/servicedeskapi/servicedesk/{_segment(value)}", {}) or {}
    return (str(found["projectKey"]).upper(),) if found.get("projectKey") else ()


async def _of_filter(policy: JiraPolicy, value: str, ask: Ask) -> tuple[str, ...]:
    root = f"rest/api/{policy.version}/filter"
    if value.isdigit():
        found = [await ask(f"{root}/{value}", {})]
    elif policy.version == "2":
        # Data Center lists favourite filters only.
        found = _named(await ask(f"{root}/favourite", {}), value)
    else:
        found = _named((await ask(f"{root}/search", {"filterName": value, "expand": "jql"}) or {}).get("values"), value)
    queries = [str(one.get("jql") or "") for one in found if isinstance(one, dict) and one]
    return policy.allowed if queries and all([await policy.answers.may_be_read(ask, query) for query in queries]) else ()


async def _of_issue_type(policy: JiraPolicy, value: str, ask: Ask) -> tuple[str, ...]:
    found = await ask(f"rest/api/{policy.version}/issuetype/{_segment(value)}", {})
    return policy.allowed if isinstance(found, dict) and await policy.in_scope(found, ask) else ()


async def _of_category(policy: JiraPolicy, value: str, ask: Ask) -> tuple[str, ...]:
    return policy.allowed if await policy.queries.names.have_id("category", value, ask) else ()


async def _of_request_type(policy: JiraPolicy, value: str, ask: Ask) -> tuple[str, ...]:
    return policy.allowed if await policy.queries.names.have_id("request type", value, ask) else ()


async def _of_nothing(policy: JiraPolicy, value: str, ask: Ask) -> tuple[str, ...]:
    return ()


def _named(found: Any, name: str) -> list[Any]:
    """Return the objects of a list that are called so."""
    items = found if isinstance(found, list) else []
    return [one for one in items if isinstance(one, dict) and str(one.get("name", "")).casefold() == name.casefold()]


def _segment(value: str) -> str:
    return quote(value, safe="")


LOOK_UPS: Mapping[str, Callable[[JiraPolicy, str, Ask], Awaitable[tuple[str, ...]]]] = {
    "issue": _of_issue,
    "board": _of_board,
    "sprint": _of_sprint,
    "version": _of_version,
    "component": _of_component,
    "link": _of_link,
    "desk": _of_desk,
    "filter": _of_filter,
    "issuetype": _of_issue_type,
    "category": _of_category,
    "request type": _of_request_type,
    "uuid": _of_nothing,
}
