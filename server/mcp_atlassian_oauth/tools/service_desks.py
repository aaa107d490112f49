"""Service desks: queues and request types."""

from __future__ import annotations

from typing import Annotated

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.budget import Position
from mcp_atlassian_oauth.render.compact import without_empty
from mcp_atlassian_oauth.render.text import facts
from mcp_atlassian_oauth.sites.jira_addresses import reference
from mcp_atlassian_oauth.sites.service import Desk, RequestType
from mcp_atlassian_oauth.tools.choices import Named, identified, the_one
from mcp_atlassian_oauth.tools.issue_answers import issues_answer
from mcp_atlassian_oauth.tools.registry import Call, OutputFormat, tool
from mcp_atlassian_oauth.tools.request_fields import kind_of
from mcp_atlassian_oauth.tools.rows import rows_answer

PAGE = 50
Cursor = Annotated[str | None, "From the last answer"]
DeskName = Annotated[str | None, "Name, id or project key"]


@tool(product="jira", toolset="service_desk", title="Get service desk", read_only=True)
async def jira_get_service_desk(
    call: Call,
    service_desk: DeskName = None,
    queue: Annotated[str | None, "Its issues"] = None,
    request_type: Annotated[str | None, "Its fields"] = None,
    cursor: Cursor = None,
    output_format: OutputFormat | None = None,
) -> str:
    """Queues and request types of a service desk, or one of them. Without arguments: the service desks."""
    form, place = call.format(output_format), Position.of(cursor)
    if not (service_desk or queue or request_type):
        desks = await call.jira().service.desks()
        rows = [{"id": desk.id, "name": desk.name, "project": desk.project} for desk in desks]
        return rows_answer("service desks", rows, place, form)
    if queue and request_type:
        raise AtlassianError("Both queue and requestType are given.", advice="Pass one of them.")
    desk = await the_desk(call, service_desk, queue or request_type)
    if queue:
        return await _queue(call, desk, queue, place, form)
    if request_type:
        return await _request_type(call, desk, request_type, place, form)
    service = call.jira().service
    queues = await service.queues(desk.id or "")
    types = await service.request_types(desk.id or "")
    rows = [{"kind": "queue", "id": q.id, "name": q.name, "issues": _text(q.count), "about": q.jql} for q in queues]
    rows += [{"kind": "request type", "id": o.id, "name": o.name, "issues": None, "about": o.description} for o in types]
    return rows_answer("queues and request types", rows, place, form, heading=_desk_line(desk))


async def _queue(call: Call, desk: Desk, queue: str, place: Position, form: OutputFormat) -> str:
    service = call.jira().service
    asked = reference("queue", queue, call.jira().url)
    queues = await service.queues(desk.id or "")
    chosen = the_one("queue", asked, ((Named(q.id or "", q.name or ""), q) for q in queues))
    identified(chosen, chosen.id, "queue")
    page = await service.queue_issues(desk.id or "", chosen.id or "", limit=PAGE, cursor=place.server)
    note = facts((("Queue", f"{chosen.name} (id {chosen.id}, {_desk_line(desk)})"), ("JQL", chosen.jql)))
    about = {"queue": without_empty({"id": chosen.id, "name": chosen.name, "jql": chosen.jql, "issues": chosen.count})}
    return issues_answer(page, form, place=place, note=note, about=about)


async def _request_type(call: Call, desk: Desk, request_type: str, place: Position, form: OutputFormat) -> str:
    chosen = await the_request_type(call, desk, request_type)
    found = await call.jira().service.form(desk.id or "", chosen.id or "")
    rows = [
        {
            "id": field.id,
            "name": field.name,
            "required": "yes" if field.required else None,
            "takes": kind_of(field),
            "description": field.description,
        }
        for field in found.fields
    ]
    about = facts(
        (
            ("Request type", f"{chosen.name} (id {chosen.id}, {_desk_line(desk)})"),
            ("Can be raised for others", "yes" if found.on_behalf else None),
            ("Takes participants", "yes" if found.participants else None),
        )
    )
    return rows_answer("fields", rows, place, form, heading=about)


async def the_desk(call: Call, service_desk: str | None, within: str | None = None) -> Desk:
    """Return the service desk that is meant: by name, project key, id or address, else the default project's or only one.

    An address that names something `within` a desk names the desk too.
    """
    desks = await call.jira().service.desks()
    known = [(Named(desk.id or "", desk.name or "", desk.project or ""), desk) for desk in desks]
    asked = _asked(call, service_desk, within)
    if asked:
        of_project = [desk for desk in desks if (desk.project or "").casefold() == asked.casefold()]
        chosen = of_project[0] if len(of_project) == 1 else the_one("service desk", asked, known)
        return identified(chosen, chosen.id, "service desk")
    project = (call.defaults.jira_project or "").casefold()
    fitting = [desk for desk in desks if (desk.project or "").casefold() == project] or list(desks)
    if len(fitting) == 1:
        return identified(fitting[0], fitting[0].id, "service desk")
    raise AtlassianError(
        f"Which service desk? There are: {'; '.join(str(named) for named, _ in known) or 'none'}.",
        advice="Nothing was sent. Pass serviceDesk.",
    )


def _asked(call: Call, service_desk: str | None, within: str | None) -> str | None:
    if service_desk and service_desk.strip():
        return reference("service desk", service_desk, call.jira().url)
    if within:
        try:
            found = reference("service desk", within, call.jira().url)
        except AtlassianError:
            # Not every address of a queue or request type has its project in it.
            return None
        return found if found != within.strip() else None
    return None


async def the_request_type(call: Call, desk: Desk, request_type: str) -> RequestType:
    """Return the request type of a desk that is meant; raises AtlassianError with the candidates or the closest."""
    asked = reference("request type", request_type, call.jira().url)
    types = await call.jira().service.request_types(desk.id or "")
    chosen = the_one("request type", asked, ((Named(one.id or "", one.name or ""), one) for one in types))
    return identified(chosen, chosen.id, "request type")


def _desk_line(desk: Desk) -> str:
    return f"service desk {desk.name or '?'}, id {desk.id}, project {desk.project or '?'}"


def _text(number: int | None) -> str | None:
    return None if number is None else str(number)


TOOLS = (jira_get_service_desk,)
