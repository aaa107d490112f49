"""What all of Jira's behaviours share: finding issues, pages of results, dates, texts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any, TypeVar

import jsonschema_rs

from atlassian_sandbox.api_documents import load
from atlassian_sandbox.behaviour import Call
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.world import Issue, Project

T = TypeVar("T")

NO_ISSUE = "Issue does not exist or you do not have permission to see it."


def api(call: Call) -> str:
    """The address of the platform API, e.g. `http://host/jira/rest/api/2`."""
    return f"{call.base}/rest/api/{'3' if call.cloud else '2'}"


def jira_time(moment: datetime | None) -> str | None:
    """A moment as Jira writes it: `2026-09-14T09:00:00.000+0000`."""
    if moment is None:
        return None
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}+0000"


def parse_time(text: Any) -> datetime | None:
    """A moment from Jira's notation or ISO 8601, None where it is neither."""
    if not isinstance(text, str):
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def get_issue(call: Call, reference: str | None = None) -> Issue:
    """The issue of the path (or of `reference`). Raises Refusal 404."""
    issue = call.world.issue(call.values[0] if reference is None else reference)
    if issue is None:
        raise Refusal(404, NO_ISSUE if call.cloud else "Issue Does Not Exist")
    return issue


def get_project(call: Call, reference: str | None = None) -> Project:
    """The project of the path (or of `reference`). Raises Refusal 404."""
    reference = call.values[0] if reference is None else reference
    project = call.world.project(reference)
    if project is None:
        kind = "id" if reference.isdigit() else "key"
        raise Refusal(404, f"No project could be found with {kind} '{reference}'.")
    return project


def page(
    call: Call, items: Sequence[T], show: Callable[[T], Any], name: str = "values", default: int = 50, cap: int = 1000
) -> dict[str, Any]:
    """A page of results by `startAt` and `maxResults`, as the APIs with `isLast` show it."""
    start = max(0, call.integer("startAt", 0))
    limit = min(max(0, call.integer("maxResults", default)), cap)
    shown = items[start : start + limit]
    return {
        "maxResults": limit,
        "startAt": start,
        "total": len(items),
        "isLast": start + len(shown) >= len(items),
        name: [show(item) for item in shown],
    }


@cache
def _adf_validator() -> jsonschema_rs.Validator:
    return jsonschema_rs.Draft4Validator(load("adf_schema"))


def checked_text(call: Call, value: Any, name: str) -> Any:
    """A rich text in the dialect of the deployment: valid ADF on Cloud, wiki markup on Data Center.

    Raises Refusal 400 with the words of the real servers.
    """
    if value is None:
        return None
    if not call.cloud:
        if not isinstance(value, str):
            raise Refusal(400, errors={name: "Operation value must be a string"})
        return value or None
    if not isinstance(value, dict):
        raise Refusal(400, errors={name: "Operation value must be an Atlassian Document (see the Atlassian Document Format)"})
    error = next(iter(_adf_validator().iter_errors(value)), None)
    if error is not None:
        where = "/".join(str(part) for part in error.instance_path) or "the document"
        raise Refusal(400, f"INVALID_INPUT: {name} is not valid ADF at {where}", errors={name: "INVALID_INPUT"})
    return value
