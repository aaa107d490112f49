"""Service Management's JSON to values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mcp_atlassian_oauth.sites.lenient import flag, items, mapping, name, number, objects, text, words
from mcp_atlassian_oauth.sites.paging import listed
from mcp_atlassian_oauth.sites.protocols import User
from mcp_atlassian_oauth.sites.read_jira import read_user
from mcp_atlassian_oauth.sites.richtext import RichText
from mcp_atlassian_oauth.sites.service import Approval, Desk, Option, Queue, Request, RequestField, RequestForm, RequestType, Sla


def read_desk(raw: object) -> Desk:
    """Return a service desk."""
    return Desk(text(raw, "id"), text(raw, "projectName"), text(raw, "projectKey"), mapping(raw))


def read_queue(raw: object) -> Queue:
    """Return a queue."""
    return Queue(text(raw, "id"), text(raw, "name"), text(raw, "jql"), number(raw, "issueCount"), mapping(raw))


def read_request_type(raw: object) -> RequestType:
    """Return a request type."""
    return RequestType(text(raw, "id"), text(raw, "name"), text(raw, "description") or text(raw, "helpText"), mapping(raw))


def read_form(raw: object) -> RequestForm:
    """Return the fields of a request type; raises AtlassianError where there is no list of them."""
    fields = tuple(
        RequestField(
            id=field_id,
            name=text(field, "name") or field_id,
            required=flag(field, "required") is True,
            description=text(field, "description"),
            type=text(field, "jiraSchema", "type"),
            items=text(field, "jiraSchema", "items"),
            custom=text(field, "jiraSchema", "custom"),
            system=text(field, "jiraSchema", "system"),
            options=_options(items(field, "validValues")),
        )
        for field in objects(listed(raw, "fields", "requestTypeFields"))
        if (field_id := text(field, "fieldId")) and flag(field, "visible") is not False
    )
    return RequestForm(fields, flag(raw, "canRaiseOnBehalfOf"), flag(raw, "canAddRequestParticipants"))


def _options(raw: list[Any]) -> tuple[Option, ...]:
    return tuple(
        Option(value, text(option, "label") or value, _options(items(option, "children")))
        for option in raw
        if (value := text(option, "value"))
    )


def read_request(raw: object) -> Request:
    """Return a request."""
    values = [(found, shown) for found in objects(raw, "requestFieldValues") if (shown := _value(found))]
    participants = (read_user(person) for person in items(raw, "participants", "values"))
    return Request(
        key=text(raw, "issueKey"),
        id=text(raw, "issueId"),
        type=text(raw, "requestType", "name") or text(raw, "requestTypeId"),
        desk=text(raw, "serviceDesk", "projectName") or text(raw, "serviceDeskId"),
        status=text(raw, "currentStatus", "status"),
        status_category=text(raw, "currentStatus", "statusCategory"),
        status_since=text(raw, "currentStatus", "statusDate", "iso8601"),
        reporter=read_user(mapping(raw, "reporter")),
        created=text(raw, "createdDate", "iso8601"),
        participants=tuple(person for person in participants if person is not None),
        values={text(found, "label") or text(found, "fieldId") or "?": shown for found, shown in values},
        field_values={field: shown for found, shown in values if (field := text(found, "fieldId"))},
        slas=tuple(_sla(sla) for sla in objects(raw, "sla", "values")),
        url=text(raw, "_links", "web") or text(raw, "_links", "agent"),
        raw=mapping(raw),
    )


def _value(found: Mapping[str, Any]) -> str | None:
    value = found.get("value")
    if isinstance(value, Mapping) and value.get("type") == "doc":
        return RichText("adf", value).plain()
    return words(value)


def _sla(raw: Mapping[str, Any]) -> Sla:
    ongoing = mapping(raw, "ongoingCycle")
    completed = objects(raw, "completedCycles")
    cycle = ongoing or (completed[-1] if completed else {})
    missed = flag(cycle, "breached")
    state: str | None
    if ongoing:
        state = "breached" if missed else "paused" if flag(ongoing, "paused") else "running"
    else:
        state = ("missed" if missed else "met") if cycle else None
    return Sla(
        name=text(raw, "name"),
        state=state,
        goal=text(cycle, "goalDuration", "friendly"),
        elapsed=text(cycle, "elapsedTime", "friendly"),
        remaining=text(cycle, "remainingTime", "friendly"),
        ends=text(cycle, "breachTime", "iso8601") if ongoing else text(cycle, "stopTime", "iso8601"),
    )


def read_approval(raw: object) -> Approval:
    """Return an approval."""
    people = [(read_user(mapping(one, "approver")), name(one, "approverDecision")) for one in objects(raw, "approvers")]
    nobody = User(id=None, name="(unknown)")
    return Approval(
        id=text(raw, "id"),
        name=text(raw, "name"),
        decision=text(raw, "finalDecision"),
        mine_to_answer=flag(raw, "canAnswerApproval"),
        approvers=tuple((person or nobody, decision) for person, decision in people),
        raw=mapping(raw),
    )
