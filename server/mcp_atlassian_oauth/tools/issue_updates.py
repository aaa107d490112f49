"""Changing the fields of an issue, and who it is assigned to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.answer import beginning, json_value
from mcp_atlassian_oauth.render.compact import without_empty
from mcp_atlassian_oauth.render.text import clip, facts, paragraphs
from mcp_atlassian_oauth.sites.addresses import issue_key
from mcp_atlassian_oauth.sites.issues import Editable
from mcp_atlassian_oauth.sites.metadata import FieldMeta
from mcp_atlassian_oauth.sites.protocols import Issue
from mcp_atlassian_oauth.tools.doubts import unless_doubted
from mcp_atlassian_oauth.tools.field_checks import shown
from mcp_atlassian_oauth.tools.field_names import EPIC_LINK, field_ids, on_screen, parent_field
from mcp_atlassian_oauth.tools.field_values import items_to_write, to_write
from mcp_atlassian_oauth.tools.field_words import Place
from mcp_atlassian_oauth.tools.issue_changes import Change, doubts_about, operations_of, read_back, values_of
from mcp_atlassian_oauth.tools.registry import Call, tool

ALWAYS = ("summary", "status")
_ASSIGNEE = FieldMeta("assignee", "Assignee", False, False, ("set",), "user", None, "assignee", None, None)
Values = Annotated[dict[str, Any] | None, 'E.g. {"labels": ["x"]}']


@tool(product="jira", toolset="issues", title="Update issue", read_only=False, destructive=True, idempotent=True)
async def jira_update_issue(
    call: Call,
    issue: Annotated[str, "Key, id or address"],
    summary: str | None = None,
    description: Annotated[str | None, "Markdown of the whole; what it leaves unchanged keeps its stored form"] = None,
    assignee: Annotated[str | None, "Name, e-mail, id or me; none unassigns"] = None,
    fields: Annotated[dict[str, Any] | None, 'By name or id: {"Priority": "High"}; null empties'] = None,
    add: Values = None,
    remove: Values = None,
) -> str:
    """Change fields of an issue, or assign it. Status: jira_transition_issue."""
    jira = call.jira()
    key = issue_key(issue, jira.url)
    own = {"summary": summary, "description": description, "assignee": assignee}
    given = {name: value for name, value in own.items() if value is not None}
    if twice := given.keys() & (fields or {}).keys():
        raise AtlassianError(f"{', '.join(sorted(twice))} is given twice.", advice="Nothing was sent. Give it once.")
    given |= fields or {}
    names = (*given, *(add or {}), *(remove or {}))
    if not names:
        raise AtlassianError(
            "There is nothing to change.",
            advice="Nothing was sent. Pass summary, description, assignee, fields, add or remove.",
        )
    _no_status(names)
    ids = [field_id for found in (await field_ids(jira, names)).values() for field_id in found]
    if "parent" in names:
        # An epic may be written to a field of its own, whose old value is needed too.
        ids += [field.id for field in await jira.fields() if (field.custom_type or "").endswith(f":{EPIC_LINK}")]
    editable = await jira.editing.editable(key, tuple(dict.fromkeys((*ALWAYS, *ids))))
    changes = await _changes(call, key, editable, given, add or {}, remove or {})
    todo = [change for change in changes if not change.is_there()]
    there = [f"{change.field.name}: {shown(change.field, change.before)}" for change in changes if change.is_there()]
    if not todo:
        return f"No change: {key} already has {clip('; '.join(there), 500)}. Nothing was sent."
    if call.dry_run:
        call.preview("\n".join((f"{key}:", *(change.planned() for change in todo))))
    await _send(call, key, editable.screen, todo)
    if call.dry_run:
        return ""
    held = await read_back(jira, key, (*ALWAYS, *(change.field.id for change in todo)), f"update of {key}")
    return _updated(call, held.key or key, todo, held, there)


def _no_status(names: Sequence[str]) -> None:
    if any(name.strip().casefold() == "status" for name in names):
        raise AtlassianError("The status is not set as a field.", advice="Nothing was sent. Use jira_transition_issue.")


async def _changes(
    call: Call, key: str, editable: Editable, given: Mapping[str, Any], add: Mapping[str, Any], remove: Mapping[str, Any]
) -> list[Change]:
    jira, held = call.jira(), editable.issue.fields
    project = (editable.issue.key or key).rpartition("-")[0] or None
    where = f"the edit screen of {editable.issue.key or key}"
    changes: dict[str, Change] = {}

    async def field_of(asked: str) -> FieldMeta:
        if asked == "assignee" and not any(field.id == "assignee" for field in editable.screen):
            return _ASSIGNEE
        if asked == "parent" and (found := parent_field(editable.screen)):
            return found
        return await on_screen(jira, editable.screen, asked, where)

    for asked, value in given.items():
        field = await field_of(asked)
        if field.id in changes:
            raise AtlassianError(f"{field.name} ({field.id}) is given twice.", advice="Nothing was sent. Give it once.")
        place = Place(project, editable.issue.key or key, held.get(field.id))
        changes[field.id] = Change(field, await to_write(call, field, value, place), before=place.held, names=place.names)
    for verb, asked_of in (("add", add), ("remove", remove)):
        for asked, value in asked_of.items():
            field = await field_of(asked)
            if verb not in field.operations or field.type != "array" or field.custom == "gh-sprint":
                why = "it is only set as a whole" if field.type == "array" else "it holds one value"
                raise AtlassianError(
                    f"{field.name} ({field.id}) can't {verb} values: {why}.",
                    advice="Nothing was sent. Pass it in fields.",
                )
            one = changes.get(field.id, Change(field, before=held.get(field.id)))
            if field.id in changes and one.sets:
                raise AtlassianError(f"{field.name} is both set and changed.", advice="Nothing was sent. Do one of the two.")
            place = Place(project, editable.issue.key or key, held.get(field.id))
            items = tuple(await items_to_write(call, field, value, place))
            added, removed = (items, one.removed) if verb == "add" else (one.added, items)
            changes[field.id] = Change(field, None, added, removed, place.held, {**one.names, **place.names})
    return [change for change in changes.values() if change.sets or change.operations]


async def _send(call: Call, key: str, screen: Sequence[FieldMeta], changes: Sequence[Change]) -> None:
    editing = call.jira().editing
    by_screen = [change for change in changes if change.field in screen]
    if by_screen:
        with call.step():
            await editing.edit(key, values_of(by_screen), operations_of(by_screen))
    if len(by_screen) == len(changes):
        return
    # The assignee, where the screen lacks it: that has a right and an address of its own.
    [alone] = [change for change in changes if change.field not in screen]
    user_id = next(iter(alone.value.values())) if alone.value else None
    try:
        with call.step():
            await editing.assign(key, user_id)
    except AtlassianError as error:
        if not by_screen:
            raise
        done = ", ".join(change.field.name for change in by_screen)
        raise AtlassianError(
            f"{done} of {key} were changed, but the assignee was not:", *error.messages, status=error.status, advice=error.advice
        ) from error


def _updated(call: Call, key: str, changes: Sequence[Change], held: Issue, there: Sequence[str]) -> str:
    doubts = doubts_about(changes, held)
    made = [change for change in changes if change.is_held(held.fields.get(change.field.id))]
    if not made and all(held.fields.get(change.field.id) == change.before for change in changes):
        raise AtlassianError(
            f"Jira took the update of {key} but holds what it held before: the change was not made.",
            *doubts,
            advice="An app or a rule of the site may have put it back. Read the issue before you try again.",
        )
    done = f"Updated {key}." if not doubts else f"Updated {key}, but:"
    lines = [change.line(held.fields.get(change.field.id)) for change in made]
    if call.format(None) != "markdown":
        answer = {"result": done, "doubts": doubts, "changed": lines, "unchanged": list(there), "key": key, "url": held.url}
        return unless_doubted(json_value(without_empty(answer)), doubts)
    said = paragraphs(
        "\n".join((done, *(f"- {doubt}" for doubt in doubts))),
        "\n".join(lines),
        facts((("Unchanged", "; ".join(there)), ("Address", held.url))),
    )
    return unless_doubted(beginning(said, f"jira_get_issue {key} shows the rest"), doubts)


TOOLS = (jira_update_issue,)
