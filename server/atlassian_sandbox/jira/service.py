"""Service Management on Cloud: service desks, queues, request types, requests, approvals."""

from __future__ import annotations

from typing import Any

from atlassian_sandbox.behaviour import Behaviour, Call
from atlassian_sandbox.desks import Approval, Queue, RequestField, ServiceDesk, ServiceRequest
from atlassian_sandbox.documents import to_adf
from atlassian_sandbox.errors import Refusal

from . import jql
from .fields import selected
from .issues import create, issue_json
from .people import find_user
from .service_views import (
    approval_json,
    desk_json,
    desk_page,
    field_json,
    queue_json,
    request_json,
    request_type,
    type_json,
)


def _desk(call: Call, reference: str | None = None) -> ServiceDesk:
    wanted = call.values[0] if reference is None else reference
    found = next((desk for desk in call.world.desks.values() if wanted in (desk.id, desk.project)), None)
    if found is None:
        raise Refusal(404, "The Service Desk you are trying to view does not exist.")
    return found


def _queue(call: Call) -> Queue:
    found = next((queue for queue in _desk(call).queues if queue.id == call.values[1]), None)
    if found is None:
        raise Refusal(404, "The queue you are trying to view does not exist.")
    return found


def _queue_issues(call: Call) -> Any:
    queue = _queue(call)
    fields = selected(True, ["summary", "issuetype", "status", "assignee", "created", "reporter"], "*navigable")
    return desk_page(call, jql.find(call, queue.jql), lambda issue: issue_json(call, issue, fields))


def _types(call: Call) -> Any:
    desk = _desk(call)
    query = (call.text("searchQuery") or "").lower()
    found = [kind for kind in desk.request_types if query in kind.name.lower()]
    return desk_page(call, found, lambda kind: type_json(call, desk, kind))


def _fields(call: Call) -> Any:
    kind = request_type(_desk(call), call.values[1])
    return {
        "requestTypeFields": [field_json(field) for field in kind.fields],
        "canRaiseOnBehalfOf": True,
        "canAddRequestParticipants": True,
    }


def _request(call: Call) -> ServiceRequest:
    issue = call.world.issue(call.values[0])
    found = call.world.requests.get(issue.key) if issue else None
    if found is None:
        raise Refusal(404, "The request you are trying to view does not exist.")
    return found


def _answer(call: Call) -> Any:
    request = _request(call)
    approval = next((each for each in request.approvals if each.id == call.values[1]), None)
    if approval is None:
        raise Refusal(404, "The approval you are trying to view does not exist.")
    if approval.outcome != "pending" or approval.answers.get(call.user.key) != "pending":
        raise Refusal(403, "You do not have permission to answer this approval.")
    approval.answers[call.user.key] = "approved" if call.body["decision"] == "approve" else "declined"
    call.world.clock.tick()
    return approval_json(call, approval)


def _create(call: Call) -> Any:
    body = call.body
    desk = _desk(call, str(body.get("serviceDeskId") or ""))
    kind = request_type(desk, str(body.get("requestTypeId") or ""))
    values = dict(body.get("requestFieldValues") or {})
    known = {field.id: field for field in kind.fields}
    for name in values:
        if name not in known:
            raise Refusal(400, f"Field '{name}' is not valid for this request type.")
    for field in kind.fields:
        if field.required and values.get(field.id) in (None, "", []):
            raise Refusal(400, f"{field.name} is required.")
        _check(field, values.get(field.id))
    summary, details = values.pop("summary"), values.pop("description", None)
    if details is not None:
        if isinstance(details, dict) != bool(body.get("isAdfRequest")):
            raise Refusal(400, "The description is not in the format that isAdfRequest says.")
        details = details if isinstance(details, dict) else to_adf([str(details)], call.world.users)
    customer = find_user(call, body["raiseOnBehalfOf"]) if body.get("raiseOnBehalfOf") else call.user
    priority = {"priority": values.pop("priority")} if "priority" in values else {}
    fields = {"project": {"key": desk.project}, "issuetype": {"name": kind.issue_type}, "summary": summary, **priority}
    issue = create(call, {"fields": {**fields, **({"description": details} if details else {})}})
    issue.reporter = customer.key
    participants = [find_user(call, one).key for one in body.get("requestParticipants") or []]
    request = ServiceRequest(issue.key, kind.id, participants, values, (body.get("form") or {}).get("answers") or {})
    if kind.approvers:
        approval = Approval(call.world.new_id(), "Budget", dict.fromkeys(kind.approvers, "pending"))
        request.approvals.append(approval)
    call.world.requests[issue.key] = request
    return request_json(call, request)


def _check(field: RequestField, value: Any) -> None:
    if value is None:
        return
    chosen = value if isinstance(value, list) else [value]
    if field.schema["type"] in ("option", "array", "option-with-child", "priority"):
        for one in chosen:
            if not isinstance(one, dict) or not any(
                option.value == str(one.get("id")) or option.label == one.get("value") for option in field.options
            ):
                raise Refusal(400, f"{field.name}: the value is not one of the valid ones.")
    if field.schema["type"] == "number" and not isinstance(value, int | float):
        raise Refusal(400, f"{field.name}: a number is expected.")


ROUTES: dict[str, Behaviour] = {
    "GET servicedesk": lambda call: desk_page(call, list(call.world.desks.values()), lambda desk: desk_json(call, desk)),
    "GET servicedesk/{}": lambda call: desk_json(call, _desk(call)),
    "GET servicedesk/{}/queue": lambda call: desk_page(call, _desk(call).queues, lambda queue: queue_json(call, queue)),
    "GET servicedesk/{}/queue/{}": lambda call: queue_json(call, _queue(call)),
    "GET servicedesk/{}/queue/{}/issue": _queue_issues,
    "GET servicedesk/{}/requesttype": _types,
    "GET servicedesk/{}/requesttype/{}": lambda call: type_json(call, _desk(call), request_type(_desk(call), call.values[1])),
    "GET servicedesk/{}/requesttype/{}/field": _fields,
    "GET request/{}": lambda call: request_json(call, _request(call)),
    "POST request": _create,
    "GET request/{}/approval": lambda call: desk_page(call, _request(call).approvals, lambda each: approval_json(call, each)),
    "POST request/{}/approval/{}": _answer,
}
