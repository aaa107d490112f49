"""The order of issues."""

from __future__ import annotations

from typing import Any

from atlassian_sandbox.behaviour import Call
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.http import json_response


def rank(call: Call) -> Any:
    """Put issues right before or after another; 207 tells of those that aren't there."""
    references = [str(reference) for reference in call.body.get("issues") or []]
    before, after = call.body.get("rankBeforeIssue"), call.body.get("rankAfterIssue")
    if len(references) > 50:
        raise Refusal(400, "You can only rank up to 50 issues at once.")
    if bool(before) == bool(after):
        raise Refusal(400, "One of rankBeforeIssue and rankAfterIssue is required.")
    anchor = call.world.issue(str(before or after))
    if anchor is None:
        raise Refusal(400, f"The issue {before or after} to rank next to does not exist.")
    found = {reference: call.world.issue(reference) for reference in references}
    moving = [issue for issue in found.values() if issue is not None and issue.key != anchor.key]
    moved = {issue.key for issue in moving}
    others = [issue for issue in sorted(call.world.issues.values(), key=lambda each: each.rank) if issue.key not in moved]
    place = others.index(anchor) + (0 if before else 1)
    for number, issue in enumerate([*others[:place], *moving, *others[place:]], 1):
        issue.rank = number
    if len(moving) == len(references):
        return None
    entries = [
        {"issueKey": reference, "status": 200, "errors": []}
        if issue is not None
        else {"issueKey": reference, "status": 404, "errors": ["The issue does not exist."]}
        for reference, issue in found.items()
    ]
    return json_response({"entries": entries}, 207)
