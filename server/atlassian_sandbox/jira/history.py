"""The histories of several issues at once (Cloud)."""

from __future__ import annotations

from typing import Any

from atlassian_sandbox.behaviour import Behaviour, Call
from atlassian_sandbox.errors import Refusal

from . import show


def _bulk(call: Call) -> Any:
    references = [str(reference) for reference in call.body.get("issueIdsOrKeys") or []]
    issues = [issue for issue in map(call.world.issue, references) if issue is not None]
    if not issues:
        raise Refusal(400, "No issues were found for the given ids or keys.")
    fields = set(call.body.get("fieldIds") or ())
    found = [
        (issue, change)
        for issue in {issue.id: issue for issue in issues}.values()
        for change in issue.changes
        if not fields or fields & {item.field for item in change.items}
    ]
    token = call.body.get("nextPageToken")
    start = int(token) if isinstance(token, str) and token.isdigit() else 0
    limit = min(call.body.get("maxResults") or 1000, 10_000)
    shown: dict[str, list[Any]] = {}
    for issue, change in found[start : start + limit]:
        shown.setdefault(issue.id, []).append(show.change_json(call, change))
    answer: dict[str, Any] = {
        "issueChangeLogs": [{"issueId": identity, "changeHistories": changes} for identity, changes in shown.items()]
    }
    return answer | ({"nextPageToken": str(start + limit)} if start + limit < len(found) else {})


CLOUD: dict[str, Behaviour] = {"POST changelog/bulkfetch": _bulk}
