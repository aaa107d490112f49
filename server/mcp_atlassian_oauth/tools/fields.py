"""Which fields there are, where, and what may be written to them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.answer import json_list, json_value, markdown_list
from mcp_atlassian_oauth.render.budget import Position
from mcp_atlassian_oauth.render.compact import without_empty
from mcp_atlassian_oauth.render.text import paragraphs, table
from mcp_atlassian_oauth.sites.addresses import issue_key
from mcp_atlassian_oauth.sites.metadata import FieldMeta, IssueType, Option
from mcp_atlassian_oauth.sites.paging import start_of
from mcp_atlassian_oauth.sites.projects import IssueTypeStatuses
from mcp_atlassian_oauth.sites.protocols import Field
from mcp_atlassian_oauth.tools.choices import Named, the_one
from mcp_atlassian_oauth.tools.field_names import on_screen
from mcp_atlassian_oauth.tools.project_names import project_key
from mcp_atlassian_oauth.tools.registry import Call, OutputFormat, tool

SHOWN_OPTIONS = 8
PAGE = 200


@attrs.frozen
class Screen:
    """The fields of a create or edit screen, and what the screen is called."""

    name: str
    fields: tuple[FieldMeta, ...]


@tool(product="jira", toolset="issues", title="Find fields", read_only=True)
async def jira_find_fields(
    call: Call,
    query: Annotated[str | None, "Part of a name"] = None,
    field: Annotated[str | None, "Name or id: lists its allowed values"] = None,
    project: Annotated[str | None, "With type: the create screen"] = None,
    type: str | None = None,  # noqa: A002 - what users call it
    issue: Annotated[str | None, "Its edit screen"] = None,
    cursor: Annotated[str | None, "From the last answer"] = None,
    output_format: OutputFormat | None = None,
) -> str:
    """Fields: ids, kinds, names in JQL; on a screen also what is required and allowed."""
    form = call.format(output_format)
    if field or type or issue or project:
        screen = await _screen(call, project, type, issue, field)
        if field:
            found = await on_screen(call.jira(), screen.fields, field, screen.name)
            return _options_answer(found, screen, form, cursor)
        return _screen_answer(screen, query, form, cursor)
    wanted = (query or "").casefold()
    known = [one for one in await call.jira().fields() if wanted in one.name.casefold() or wanted in one.id.casefold()]
    return _fields_answer(known, form, cursor)


async def _screen(call: Call, project: str | None, kind: str | None, issue: str | None, field: str | None) -> Screen:
    jira = call.jira()
    if issue:
        key = issue_key(issue, jira.url)
        return Screen(f"the edit screen of {key}", (await jira.editing.editable(key, ("summary",))).screen)
    where = await project_key(call, project)
    types = await jira.metadata.issue_types(where)
    if not kind and field:
        # Without a type any screen that has the field will do.
        wanted = field.strip().casefold()
        for one in types:
            screen = await jira.metadata.create_fields(where, one.id)
            if any(wanted in (its.id.casefold(), its.name.casefold()) for its in screen):
                return Screen(_create_screen(one, where), screen)
    if not kind:
        names = ", ".join(one.name for one in types)
        raise AtlassianError(f"Each issue type of {where} has its own fields.", advice=f"Pass type, one of: {names}; or issue.")
    advice = f"These are the issue types of {where}."
    chosen = the_one("issue type", kind, [(Named(one.id, one.name), one) for one in types], advice)
    return Screen(_create_screen(chosen, where), await jira.metadata.create_fields(where, chosen.id))


def _create_screen(kind: IssueType, project: str) -> str:
    return f"the create screen of {kind.name} in {project}"


def _fields_answer(found: Sequence[Field], form: OutputFormat, cursor: str | None) -> str:
    place = Position.of(cursor)
    # A site may have thousands: they are paged as if the server did.
    start = start_of(place.server)
    rows = found[start + place.skip : start + PAGE]
    following = str(start + PAGE) if start + PAGE < len(found) else None
    if form != "markdown":
        shown = [
            without_empty({"id": one.id, "name": one.name, "type": _kind(one.type, one.items), "jql": one.clause_names})
            for one in rows
        ]
        return json_list("fields", shown, place=place, following=following, total=len(found))
    return markdown_list(
        rows,
        lambda some: table(
            ("Field", "Id", "Type", "In JQL"),
            ((one.name, one.id, _kind(one.type, one.items), ", ".join(one.clause_names)) for one in some),
        ),
        place=place,
        following=following,
        total=len(found),
        nothing="No field has that in its name",
    )


def _screen_answer(screen: Screen, query: str | None, form: OutputFormat, cursor: str | None) -> str:
    wanted = (query or "").casefold()
    found = [one for one in screen.fields if wanted in one.name.casefold()]
    found.sort(key=lambda one: not one.required)
    place = Position.of(cursor)
    rows = found[place.skip :]
    if form != "markdown":
        return json_list("fields", [_json(one) for one in rows], place=place, following=None, total=len(found))
    return markdown_list(
        rows,
        lambda some: table(
            ("Field", "Id", "Type", "Required", "Allowed"),
            ((one.name, one.id, _kind(one.type, one.items), _required(one), _few(one)) for one in some),
        ),
        place=place,
        following=None,
        total=len(found),
        heading=f"Fields of {screen.name}:",
        nothing="It has no such field",
    )


def _json(field: FieldMeta) -> dict[str, Any]:
    return without_empty(
        {
            "id": field.id,
            "name": field.name,
            "type": _kind(field.type, field.items),
            "required": field.required or None,
            "hasDefault": field.has_default or None,
            "allowed": [option.name for option in field.allowed[:SHOWN_OPTIONS]] if field.allowed else None,
            "allowedTotal": len(field.allowed) if field.allowed else None,
        }
    )


def _options_answer(field: FieldMeta, screen: Screen, form: OutputFormat, cursor: str | None) -> str:
    about = (
        f"{field.name} ({field.id}, {_kind(field.type, field.items)}{', required' if field.required else ''}) on {screen.name}"
    )
    if field.allowed is None:
        said = f"{about}: Jira doesn't list what it takes."
        return said if form == "markdown" else json_value({"field": _json(field), "note": said})
    options = _flat(field.allowed)
    place = Position.of(cursor)
    start = start_of(place.server)
    rows = options[start + place.skip : start + PAGE]
    following = str(start + PAGE) if start + PAGE < len(options) else None
    if form != "markdown":
        shown = [without_empty({"id": its_id, "value": value}) for value, its_id in rows]
        return json_list("allowed", shown, place=place, following=following, total=len(options), extra={"field": field.name})
    return markdown_list(
        rows,
        lambda some: table(("Value", "Id"), some),
        place=place,
        following=following,
        total=len(options),
        heading=f"{about}:",
        nothing="It allows nothing",
    )


def _flat(options: Sequence[Option], above: str = "") -> list[tuple[str, str | None]]:
    rows: list[tuple[str, str | None]] = []
    for option in options:
        shown = f"{above}{option.name}"
        rows += [(shown, option.id), *_flat(option.children, f"{shown} > ")]
    return rows


def _kind(kind: str | None, items: str | None) -> str | None:
    return f"list of {items}" if kind == "array" and items else kind


def _required(field: FieldMeta) -> str:
    return "has a default" if field.required and field.has_default else "yes" if field.required else ""


def _few(field: FieldMeta) -> str:
    allowed = field.allowed or ()
    more = f", … ({len(allowed)})" if len(allowed) > SHOWN_OPTIONS else ""
    return ", ".join(option.name for option in allowed[:SHOWN_OPTIONS]) + more


@tool(product="jira", toolset="issues", title="List issue types", read_only=True)
async def jira_list_issue_types(call: Call, project: str | None = None, output_format: OutputFormat | None = None) -> str:
    """Issue types of a project with their statuses; its priorities."""
    jira = call.jira()
    key = await project_key(call, project)
    types = await jira.projects.statuses(key)
    found = await jira.project(key)
    priorities = [one.name for one in await jira.projects.priorities(found) if one.name] if found.id else []
    if call.format(output_format) != "markdown":
        return json_value(without_empty({"project": key, "issueTypes": list(map(_type_json, types)), "priorities": priorities}))
    return paragraphs(
        table(
            ("Type", "Id", "Sub-task", "Statuses"),
            ((one.name, one.id, "yes" if one.subtask else "", ", ".join(_statuses(one))) for one in types),
        )
        if types
        else f"{key} has no issue types.",
        f"Priorities: {', '.join(priorities)}" if priorities else None,
    )


def _statuses(kind: IssueTypeStatuses) -> list[str]:
    return list(dict.fromkeys(status.name for status in kind.statuses if status.name))


def _type_json(kind: IssueTypeStatuses) -> dict[str, Any]:
    return without_empty({"id": kind.id, "name": kind.name, "subtask": kind.subtask or None, "statuses": _statuses(kind)})


TOOLS = (jira_find_fields, jira_list_issue_types)
