"""Requests of service desks: read, create, approve."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated, Any

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.answer import beginning, json_document, json_value, whole
from mcp_atlassian_oauth.render.compact import without_empty
from mcp_atlassian_oauth.render.text import clip, facts, holds_words, paragraphs, table, when
from mcp_atlassian_oauth.sites.jira_addresses import request_key
from mcp_atlassian_oauth.sites.service import Approval, Decision, NewRequest, Request
from mcp_atlassian_oauth.tools.choices import Named, identified, the_one
from mcp_atlassian_oauth.tools.doubts import reading_back, unless_doubted
from mcp_atlassian_oauth.tools.people import resolve_user, resolve_users
from mcp_atlassian_oauth.tools.registry import Call, OutputFormat, tool
from mcp_atlassian_oauth.tools.request_fields import Written, written
from mcp_atlassian_oauth.tools.service_desks import the_desk, the_request_type
from mcp_atlassian_oauth.tools.users import person

DECIDED = {"approve": "approved", "decline": "declined"}
RequestKey = str


@tool(product="jira", toolset="service_desk", title="Get request", read_only=True)
async def jira_get_request(
    call: Call,
    request: RequestKey,
    cursor: Annotated[str | None, "From the last answer"] = None,
    output_format: OutputFormat | None = None,
) -> str:
    """A service desk request: status, SLAs, participants, approvals, fields."""
    service = call.jira().service
    key = request_key(request, call.jira().url)
    found = await service.request(key)
    approvals = await service.approvals(key)
    if call.format(output_format) != "markdown":
        return json_document(lambda *_: _json(found, approvals), (), cursor)
    return whole(_markdown(found, approvals), cursor)


def _markdown(request: Request, approvals: Sequence[Approval] = ()) -> str:
    status = f"{request.status} since {when(request.status_since)}" if request.status_since else request.status
    shown = facts(
        (
            ("Request", f"{request.key or request.id} ({', '.join(filter(None, (request.type, request.desk)))})"),
            ("Status", status),
            ("Reporter", person(request.reporter)),
            ("Created", when(request.created)),
            ("Participants", ", ".join(filter(None, map(person, request.participants)))),
            ("Address", request.url),
            *((label, clip(value, 1_500)) for label, value in request.values.items()),
        )
    )
    slas = table(
        ("SLA", "State", "Goal", "Elapsed", "Remaining", "Ends"),
        ((sla.name, sla.state, sla.goal, sla.elapsed, sla.remaining, when(sla.ends)) for sla in request.slas),
    )
    decisions = table(("Approval", "Id", "Decision", "Approvers", "Yours to answer"), map(_approval_row, approvals))
    return paragraphs(shown, slas if request.slas else None, decisions if approvals else None)


def _approval_row(approval: Approval) -> tuple[str | None, ...]:
    approvers = ", ".join(f"{person(who) or '?'}: {decision or '?'}" for who, decision in approval.approvers)
    return approval.name, approval.id, approval.decision, approvers, "yes" if approval.mine_to_answer else None


def _json(request: Request, approvals: Sequence[Approval] = ()) -> dict[str, Any]:
    return without_empty(
        {
            "key": request.key,
            "id": request.id,
            "type": request.type,
            "serviceDesk": request.desk,
            "status": request.status,
            "statusSince": request.status_since,
            "reporter": person(request.reporter),
            "created": request.created,
            "participants": [person(one) for one in request.participants],
            "fields": dict(request.values),
            "slas": [without_empty(attrs.asdict(sla)) for sla in request.slas],
            "approvals": [_approval_json(approval) for approval in approvals],
            "url": request.url,
        }
    )


def _approval_json(approval: Approval) -> dict[str, Any]:
    approvers = [without_empty({"name": who.name, "id": who.id, "decision": said}) for who, said in approval.approvers]
    stated = {"id": approval.id, "name": approval.name, "decision": approval.decision, "approvers": approvers}
    return without_empty({**stated, "yoursToAnswer": approval.mine_to_answer})


# Jira's documents have no operation that reads a form.
FORM_UNSEEN = "The form's answers were sent; what Jira made of them can only be seen in the browser."


@tool(product="jira", toolset="service_desk", title="Create request", read_only=False)
async def jira_create_request(
    call: Call,
    request_type: str,
    fields: Annotated[dict[str, Any], "By name"],
    service_desk: str | None = None,
    on_behalf_of: str | None = None,
    participants: list[str] | None = None,
    form_answers: Annotated[dict[str, Any] | None, "By question id"] = None,
) -> str:
    """Create a service desk request. Its fields: jira_get_service_desk."""
    jira = call.jira()
    desk = await the_desk(call, service_desk, request_type)
    chosen = await the_request_type(call, desk, request_type)
    sent = await written(call, await jira.service.form(desk.id or "", chosen.id or ""), fields)
    customer = await resolve_user(call, on_behalf_of) if on_behalf_of else None
    others = await resolve_users(call, participants or ())
    request = NewRequest(
        desk=desk.id or "",
        type=chosen.id or "",
        values=sent.values,
        rich=sent.rich,
        on_behalf_of=customer.id if customer else None,
        participants=tuple(one.id for one in others if one.id),
        answers=form_answers or {},
    )
    created = await jira.service.create(request)
    if created.key is None:
        raise AtlassianError(
            "Jira took the request but its answer names no new one: it may have been created, or not.",
            advice="Look at the desk's queues (jira_get_service_desk) before you try again.",
        )
    held = await _read_back(call, created.key)
    note = FORM_UNSEEN if request.answers else ""
    return _created(call, held, created.key, tuple(_doubts(held, request, sent)), note)


def _doubts(held: Request, request: NewRequest, sent: Written) -> list[str]:
    """Return in what a request that the server holds differs from what was sent."""
    doubts = list(_differing(held, sent))
    if request.on_behalf_of and (held.reporter is None or held.reporter.id != request.on_behalf_of):
        doubts.append(f"its reporter is {person(held.reporter) or '(not shown)'}, not {request.on_behalf_of}")
    there = {one.id for one in held.participants}
    missing = [one for one in request.participants if one not in there]
    if missing:
        doubts.append(f"not among its participants: {', '.join(missing)}")
    return doubts


def _differing(held: Request, sent: Written) -> Iterator[str]:
    for field, words in sent.words.items():
        value = held.field_values.get(field)
        if value is None:
            yield f"{sent.names[field]} is empty or not shown"
        elif words and not holds_words(value, words):
            yield f"{sent.names[field]} is {clip(value, 120)!r}, not {clip(words, 120)!r}"


async def _read_back(call: Call, key: str) -> Request:
    with reading_back(
        f"Jira answered with request {key}, but it can't be read back: it may have been created, or not.",
        f"Check with jira_get_request {key} before you try again.",
    ):
        return await call.jira().service.request(key)


def _created(call: Call, held: Request, key: str, doubts: tuple[str, ...], note: str) -> str:
    done = f"Created request {key}" if not doubts else f"Request {key} exists, but:"
    if call.format(None) == "json":
        answer = {"result": done, "doubts": doubts, "note": note, "request": _json(held)}
        return unless_doubted(json_value(without_empty(answer)), doubts)
    said = "\n".join((done if doubts else f"{done}.", *(f"- {doubt}" for doubt in doubts)))
    return unless_doubted(beginning(paragraphs(said, note, _markdown(held)), f"jira_get_request {key} shows the rest"), doubts)


@tool(product="jira", toolset="service_desk", title="Answer approval", read_only=False, destructive=True)
async def jira_answer_approval(
    call: Call,
    request: RequestKey,
    decision: Decision,
    approval: Annotated[str | None, "Where several wait"] = None,
) -> str:
    """Approve or decline a request."""
    service = call.jira().service
    key = request_key(request, call.jira().url)
    waiting = _the_approval(await service.approvals(key), key, approval)
    if call.dry_run:
        call.preview(f"Approval {waiting.name} of {key}: {waiting.decision or '?'} → {DECIDED[decision]}")
    await service.answer(key, waiting.id or "", decision)
    held = await _approval_held(call, key, waiting)
    me = await call.jira().people.me()
    said = _decision_of(held, me.id)
    if said != DECIDED[decision]:
        raise AtlassianError(
            f"Jira took the answer, but your decision on {waiting.name or waiting.id} of {key} is {said or '(not shown)'}.",
            advice=f"Check with jira_get_request {key} before you try again.",
        )
    if call.format(None) == "json":
        return json_value({"result": said, "request": key, "approval": _approval_json(held)})
    others = "" if held.decision == said else f" Its outcome is {held.decision or '(not shown)'}: others have to answer."
    shown = table(("Approval", "Id", "Decision", "Approvers"), [_approval_row(held)[:4]])
    return beginning(paragraphs(f"You {said} {key}.{others}", shown), f"jira_get_request {key} shows the rest")


async def _approval_held(call: Call, key: str, answered: Approval) -> Approval:
    """Return an approval as the server holds it; what it answered to the decision is no proof."""
    said: tuple[str, ...] = ()
    try:
        for one in await call.jira().service.approvals(key):
            if one.id == answered.id:
                return one
    except AtlassianError as error:
        said = error.messages
    raise AtlassianError(
        f"Jira took the answer, but approval {answered.name or answered.id} of {key} can't be read back:"
        " it may have been answered, or not.",
        *said,
        advice=f"Check with jira_get_request {key} before you try again.",
    )


def _the_approval(approvals: Sequence[Approval], key: str, asked: str | None) -> Approval:
    known = [(Named(one.id or "", one.name or "", one.decision or ""), one) for one in approvals]
    if asked:
        chosen = the_one("approval", asked, known)
        return identified(chosen, chosen.id, "approval")
    waiting = [one for one in approvals if one.mine_to_answer]
    if len(waiting) == 1:
        return identified(waiting[0], waiting[0].id, "approval")
    listed = "; ".join(str(named) for named, _ in known)
    if waiting:
        raise AtlassianError(
            f"{len(waiting)} approvals of {key} wait for you: {listed}.", advice="Nothing was sent. Pass approval."
        )
    raise AtlassianError(
        f"No approval of {key} waits for this account." + (f" There are: {listed}." if listed else ""), advice="Nothing was sent."
    )


def _decision_of(approval: Approval, me: str | None) -> str | None:
    """Return what this account has decided; where the answer names nobody, what came out."""
    own = [decision for who, decision in approval.approvers if who.id is not None and who.id == me]
    return own[0] if own else approval.decision


TOOLS = (jira_get_request, jira_create_request, jira_answer_approval)
