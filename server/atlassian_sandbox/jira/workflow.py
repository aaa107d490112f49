"""The workflow: which transitions an issue has, and doing one."""

from __future__ import annotations

from typing import Any

from atlassian_sandbox.behaviour import Behaviour, Call
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.world import ChangeItem, Issue, Transition

from . import show
from .common import get_issue


def available(call: Call, issue: Issue) -> list[Transition]:
    """The transitions that lead away from an issue's status."""
    return [transition for transition in call.world.transitions if issue.status in transition.sources]


def transitions_of(call: Call, issue: Issue, with_fields: bool = False) -> list[dict[str, Any]]:
    """The transitions of an issue as answers show them."""
    shown = []
    for transition in available(call, issue):
        value: dict[str, Any] = {
            "id": transition.id,
            "name": transition.name,
            "to": show.status_json(call, call.world.statuses[transition.target]),
        }
        if call.cloud:
            value |= {"hasScreen": transition.resolves, "isGlobal": False, "isInitial": False, "isAvailable": True,
                      "isConditional": False, "isLooped": False}  # fmt: skip
        if with_fields:
            value["fields"] = _screen(call) if transition.resolves else {}
        shown.append(value)
    return shown


def _screen(call: Call) -> dict[str, Any]:
    return {
        "resolution": {
            "required": False,
            "schema": {"type": "resolution", "system": "resolution"},
            "name": "Resolution",
            "operations": ["set"],
            "allowedValues": [show.resolution_json(call, each) for each in call.world.resolutions.values()],
        },
        "comment": {
            "required": False,
            "schema": {"type": "comments-page", "system": "comment"},
            "name": "Comment",
            "operations": ["add", "edit", "remove"],
        },
    }


def _get(call: Call) -> Any:
    issue = get_issue(call)
    shown = transitions_of(call, issue, "transitions.fields" in call.words("expand"))
    wanted = call.text("transitionId")
    return {"expand": "transitions", "transitions": [each for each in shown if wanted in (None, each["id"])]}


def _do(call: Call) -> Any:
    # Imported here because issues show transitions.
    from .issues import apply, record

    issue = get_issue(call)
    wanted = call.body.get("transition")
    identity = str(wanted.get("id", "")) if isinstance(wanted, dict) else ""
    if not identity:
        raise Refusal(400, "Missing 'transition' identifier")
    transition = next((each for each in available(call, issue) if each.id == identity), None)
    if transition is None:
        raise Refusal(
            400,
            f"It seems that you have tried to perform an illegal workflow operation: transition {identity} does not lead "
            f"away from status '{issue.status}'.",
        )
    fields = dict(call.body.get("fields") or {})
    if not transition.resolves and "resolution" in fields:
        problem = "Field 'resolution' cannot be set. It is not on the appropriate screen, or unknown."
        raise Refusal(400, errors={"resolution": problem})
    if transition.resolves:
        fields.setdefault("resolution", {"name": "Done"})
    elif issue.resolution is not None:
        fields["resolution"] = None
    operations = dict(call.body.get("update") or {})
    if not transition.resolves:
        # Without a screen a comment is dropped, and nobody is told.
        operations.pop("comment", None)
    items = apply(call, issue, {"fields": fields, "update": operations})
    before, after = call.world.statuses[issue.status], call.world.statuses[transition.target]
    issue.status = after.name
    record(call, issue, [*items, ChangeItem("status", before.id, before.name, after.id, after.name)])
    issue.resolved = issue.updated if issue.resolution else None


ROUTES: dict[str, Behaviour] = {
    "GET issue/{}/transitions": _get,
    "POST issue/{}/transitions": _do,
}
