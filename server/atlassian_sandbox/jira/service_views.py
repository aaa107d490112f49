"""How Service Management's things look in answers: desks, queues, request types, requests, SLAs, approvals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any, TypeVar

from atlassian_sandbox.behaviour import Call
from atlassian_sandbox.desks import Approval, Option, Queue, RequestField, RequestType, ServiceDesk, ServiceRequest
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.world import Issue, User

from . import jql
from .common import jira_time
from .people import find_user

T = TypeVar("T")
_GOALS = (("Time to first response", timedelta(hours=4)), ("Time to resolution", timedelta(hours=48)))
_CATEGORIES = {"new": "NEW", "indeterminate": "INDETERMINATE", "done": "DONE"}


def desk_page(call: Call, items: Sequence[T], show: Callable[[T], Any]) -> dict[str, Any]:
    """A page by `start` and `limit`, as Service Management shows it."""
    start, limit = max(0, call.integer("start", 0)), min(max(1, call.integer("limit", 50)), 100)
    shown = items[start : start + limit]
    last = start + len(shown) >= len(items)
    return {
        "_expands": [],
        "size": len(shown),
        "start": start,
        "limit": limit,
        "isLastPage": last,
        "_links": {"base": call.base, "context": "", **({} if last else {"next": f"{call.base}?start={start + limit}"})},
        "values": [show(item) for item in shown],
    }


def _whole(call: Call, items: Sequence[T], show: Callable[[T], Any]) -> dict[str, Any]:
    values = [show(item) for item in items]
    return {"size": len(values), "start": 0, "limit": max(1, len(values)), "isLastPage": True, "values": values}


def _date(moment: datetime) -> dict[str, Any]:
    return {
        "iso8601": moment.strftime("%Y-%m-%dT%H:%M:%S+0000"),
        "jira": jira_time(moment),
        "friendly": moment.strftime("%d/%b/%y %H:%M"),
        "epochMillis": int(moment.timestamp() * 1000),
    }


def _span(span: timedelta) -> dict[str, Any]:
    minutes = int(abs(span).total_seconds()) // 60
    sign = "-" if span < timedelta() else ""
    return {"millis": int(span.total_seconds() * 1000), "friendly": f"{sign}{minutes // 60}h {minutes % 60}m"}


def _user_json(call: Call, user: User) -> dict[str, Any]:
    return {
        "accountId": user.account_id,
        "emailAddress": user.email,
        "displayName": user.display_name,
        "active": user.active,
        "timeZone": user.time_zone,
        "_links": {"self": f"{call.base}/rest/api/2/user?accountId={user.account_id}"},
    }


def desk_json(call: Call, desk: ServiceDesk) -> dict[str, Any]:
    """A service desk."""
    project = call.world.projects[desk.project]
    return {
        "id": desk.id,
        "projectId": project.id,
        "projectName": project.name,
        "projectKey": project.key,
        "projectTypeKey": "service_desk",
        "_links": {"self": f"{call.base}/rest/servicedeskapi/servicedesk/{desk.id}"},
    }


def queue_json(call: Call, queue: Queue) -> dict[str, Any]:
    """A queue, with its count where that is asked for."""
    shown: dict[str, Any] = {"id": queue.id, "name": queue.name, "jql": queue.jql, "fields": list(queue.columns)}
    if call.flag("includeCount"):
        shown["issueCount"] = len(jql.find(call, queue.jql))
    return shown


def type_json(call: Call, desk: ServiceDesk, kind: RequestType) -> dict[str, Any]:
    """A request type."""
    return {
        "id": kind.id,
        "name": kind.name,
        "description": kind.description,
        "helpText": "",
        "issueTypeId": call.world.issue_types[kind.issue_type].id,
        "serviceDeskId": desk.id,
        "portalId": "2",
        "groupIds": ["7"],
        "_links": {"self": f"{call.base}/rest/servicedeskapi/servicedesk/{desk.id}/requesttype/{kind.id}"},
    }


def request_type(desk: ServiceDesk, identity: str) -> RequestType:
    """A request type of a desk by id. Raises Refusal 404."""
    found = next((kind for kind in desk.request_types if kind.id == identity), None)
    if found is None:
        raise Refusal(404, "The Request Type you are trying to view does not exist.")
    return found


def _option_json(option: Option) -> dict[str, Any]:
    return {"value": option.value, "label": option.label, "children": [_option_json(child) for child in option.children]}


def field_json(field: RequestField) -> dict[str, Any]:
    """A field of a request type."""
    return {
        "fieldId": field.id,
        "name": field.name,
        "description": field.description,
        "required": field.required,
        "visible": True,
        "validValues": [_option_json(option) for option in field.options],
        "presetValues": [],
        "defaultValues": [],
        "jiraSchema": field.schema,
    }


def _kind_of(call: Call, request: ServiceRequest) -> tuple[ServiceDesk, RequestType]:
    desk = next(desk for desk in call.world.desks.values() if desk.project == call.world.issues[request.issue].project)
    return desk, request_type(desk, request.type)


def request_json(call: Call, request: ServiceRequest) -> dict[str, Any]:
    """A request with what `expand` asks for."""
    issue = call.world.issues[request.issue]
    desk, kind = _kind_of(call, request)
    status = call.world.statuses[issue.status]
    expand = call.words("expand")
    shown: dict[str, Any] = {
        "_expands": ["participant", "status", "sla", "requestType", "serviceDesk"],
        "issueId": issue.id,
        "issueKey": issue.key,
        "requestTypeId": kind.id,
        "serviceDeskId": desk.id,
        "createdDate": _date(issue.created),
        "reporter": _user_json(call, call.world.users[issue.reporter]),
        "requestFieldValues": [
            {"fieldId": field.id, "label": field.name, "value": value}
            for field in kind.fields
            if (value := _held(call, issue, request, field)) not in (None, "", [])
        ],
        "currentStatus": {
            "status": status.name,
            "statusCategory": _CATEGORIES[status.category],
            "statusDate": _date(issue.updated),
        },
        "_links": {
            "self": f"{call.base}/rest/servicedeskapi/request/{issue.id}",
            "web": f"{call.site}/servicedesk/customer/portal/2/{issue.key}",
            "agent": f"{call.site}/browse/{issue.key}",
        },
    }
    if "serviceDesk" in expand:
        shown["serviceDesk"] = desk_json(call, desk)
    if "requestType" in expand:
        shown["requestType"] = type_json(call, desk, kind)
    if "participant" in expand:
        people = [call.world.users[key] for key in request.participants]
        shown["participants"] = _whole(call, people, lambda user: _user_json(call, user))
    if "sla" in expand:
        shown["sla"] = _whole(call, _GOALS, lambda goal: _sla_json(call, issue, *goal))
    return shown


def _held(call: Call, issue: Issue, request: ServiceRequest, field: RequestField) -> Any:
    if field.id in ("summary", "description"):
        return getattr(issue, field.id)
    if field.id == "priority":
        return {"id": call.world.priorities[issue.priority].id, "name": issue.priority}
    value = request.values.get(field.id)
    match field.schema["type"]:
        case "option" | "option-with-child" if isinstance(value, dict):
            return _chosen(field.options, value)
        case "array" if isinstance(value, list):
            return [_chosen(field.options, each) for each in value]
        case "user" if isinstance(value, dict):
            return _user_json(call, find_user(call, value))
        case _:
            return value


def _chosen(options: Sequence[Option], value: dict[str, Any]) -> dict[str, Any]:
    option = next(option for option in options if option.value == str(value.get("id")) or option.label == value.get("value"))
    shown: dict[str, Any] = {"id": option.value, "value": option.label}
    return {**shown, "child": _chosen(option.children, value["child"])} if "child" in value else shown


def _sla_json(call: Call, issue: Issue, name: str, goal: timedelta) -> dict[str, Any]:
    end = issue.resolved or call.world.clock.now
    elapsed = end - issue.created
    cycle = {
        "startTime": _date(issue.created),
        "breached": elapsed > goal,
        "goalDuration": _span(goal),
        "elapsedTime": _span(elapsed),
        "remainingTime": _span(goal - elapsed),
        "breachTime": _date(issue.created + goal),
    }
    shown: dict[str, Any] = {"id": "1", "name": name, "completedCycles": []}
    if issue.resolved:
        shown["completedCycles"] = [{**cycle, "stopTime": _date(end)}]
    else:
        shown["ongoingCycle"] = {**cycle, "paused": issue.status == "Blocked", "withinCalendarHours": True}
    return shown


def approval_json(call: Call, approval: Approval) -> dict[str, Any]:
    """An approval, as the caller may answer it."""
    return {
        "id": approval.id,
        "name": approval.name,
        "finalDecision": approval.outcome,
        "canAnswerApproval": approval.outcome == "pending" and approval.answers.get(call.user.key) == "pending",
        "approvers": [
            {"approver": _user_json(call, call.world.users[key]), "approverDecision": answer}
            for key, answer in approval.answers.items()
        ],
        "createdDate": _date(call.world.clock.now),
    }
