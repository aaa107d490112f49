"""The workflow: taking an issue to another status."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.answer import beginning, json_value
from mcp_atlassian_oauth.render.compact import without_empty
from mcp_atlassian_oauth.render.text import facts, holds_words, paragraphs
from mcp_atlassian_oauth.sites.addresses import issue_key
from mcp_atlassian_oauth.sites.issues import Transition, Transitionable
from mcp_atlassian_oauth.sites.protocols import Issue, Jira
from mcp_atlassian_oauth.sites.richtext import RichText
from mcp_atlassian_oauth.tools.choices import Named, ambiguous
from mcp_atlassian_oauth.tools.doubts import unless_doubted
from mcp_atlassian_oauth.tools.field_names import field_ids, on_screen
from mcp_atlassian_oauth.tools.field_values import to_write
from mcp_atlassian_oauth.tools.field_words import Place
from mcp_atlassian_oauth.tools.issue_changes import Change, doubts_about, held_values, read_back, values_of
from mcp_atlassian_oauth.tools.issue_creation import described
from mcp_atlassian_oauth.tools.issue_references import linked
from mcp_atlassian_oauth.tools.registry import Call, tool

ALWAYS = ("summary", "status", "resolution")
# How many of the latest comments may stand behind ours when it is looked for.
LATEST = 5


@tool(product="jira", toolset="issues", title="Transition issue", read_only=False)
async def jira_transition_issue(
    call: Call,
    issue: Annotated[str, "Key, id or address"],
    to: Annotated[str, "Status, transition name or id"],
    resolution: str | None = None,
    comment: Annotated[str | None, "Markdown"] = None,
    fields: Annotated[dict[str, Any] | None, "Of the transition's screen, by name or id"] = None,
) -> str:
    """Move an issue to another status."""
    jira = call.jira()
    key = issue_key(issue, jira.url)
    given = {**(fields or {}), **({"resolution": resolution} if resolution else {})}
    ids = [field_id for found in (await field_ids(jira, given)).values() for field_id in found] if given else []
    found = await jira.editing.transitionable(key, tuple(dict.fromkeys((*ALWAYS, *ids))))
    key = found.issue.key or key
    chosen = _chosen(found, key, to)
    if chosen is None:
        return f"No change: {key} already is {found.issue.status}. Nothing was sent."
    changes = await _changes(call, found.issue, chosen, given)
    if call.dry_run:
        call.preview(
            "\n".join((f"{key}: {found.issue.status} → {chosen.to or '?'} ({chosen.name})", *map(Change.planned, changes)))
        )
    body = jira.rich_text(await linked(call, comment, issue=key)) if comment and comment.strip() else None
    # Without a screen Jira drops a comment without a word, so that one is added by itself afterwards.
    together = body is not None and any(field.id == "comment" for field in chosen.screen)
    operations = {"comment": ({"add": {"body": body.stored}},)} if body and together else {}
    with call.step():
        await jira.editing.transition(key, chosen.id, values_of(changes), operations)
    trouble = await _comment(call, key, body) if body and not together else ""
    if call.dry_run:
        return ""
    held = await read_back(jira, key, (*ALWAYS, *(change.field.id for change in changes)), f"transition of {key}")
    if body and together and not await _is_there(jira, key, body):
        trouble = "The comment was sent with it, but is not among the latest comments"
    return _answer(call, key, found.issue, chosen, changes, held, trouble, commented=body is not None)


def _chosen(found: Transitionable, key: str, to: str) -> Transition | None:
    """Return the transition that is meant, None where the issue has that status already."""
    wanted = to.strip().casefold()
    for match in (
        [one for one in found.transitions if one.id == to.strip()],
        [one for one in found.transitions if one.name.casefold() == wanted],
        [one for one in found.transitions if (one.to or "").casefold() == wanted],
    ):
        if len(match) == 1:
            return match[0]
        if match:
            raise ambiguous("transition", to, [Named(one.id, one.name, f"to {one.to}") for one in match])
    if (found.issue.status or "").casefold() == wanted:
        return None
    possible = "; ".join(f"{one.name} → {one.to} (id {one.id})" for one in found.transitions)
    raise AtlassianError(
        f"{key} is {found.issue.status or 'in a status that Jira did not tell'} and has no transition {to!r}.",
        f"Possible: {possible}." if possible else "It has no transition that this account may do.",
        advice="Nothing was changed. Another status may be on the way.",
    )


async def _changes(call: Call, issue: Issue, chosen: Transition, given: Mapping[str, Any]) -> Sequence[Change]:
    changes: dict[str, Change] = {}
    where = f"the screen of the transition {chosen.name}"
    for asked, value in given.items():
        field = await on_screen(call.jira(), chosen.screen, asked, where)
        before = issue.fields.get(field.id)
        place = Place((issue.key or "").rpartition("-")[0] or None, issue.key, before)
        changes[field.id] = Change(field, await to_write(call, field, value, place), before=before, names=place.names)
    missing = [
        field
        for field in chosen.screen
        if field.required and not field.has_default and field.id not in changes and not issue.fields.get(field.id)
    ]
    if missing:
        needed = "; ".join(map(described, missing))
        raise AtlassianError(f"The transition {chosen.name} needs more: {needed}.", advice="Nothing was sent. Pass them too.")
    return tuple(changes.values())


async def _comment(call: Call, key: str, body: RichText) -> str:
    """Add the comment of a transition by itself; returns what went wrong, as the transition is done in any case."""
    jira = call.jira()
    try:
        with call.step():
            await jira.details.add_comment(key, body)
    except AtlassianError as error:
        return f"The comment was not added: {error}"
    if call.dry_run or await _is_there(jira, key, body):
        return ""
    return "The comment was sent, but is not among the latest comments"


async def _is_there(jira: Jira, key: str, body: RichText) -> bool:
    try:
        latest = await jira.comments(key, limit=LATEST)
    except AtlassianError:
        return False
    return any(one.body is not None and holds_words(one.body.plain(), body.plain()) for one in latest.items)


def _answer(
    call: Call,
    key: str,
    before: Issue,
    chosen: Transition,
    changes: Sequence[Change],
    held: Issue,
    trouble: str,
    *,
    commented: bool,
) -> str:
    doubts = doubts_about(changes, held)
    if chosen.to and held.status != chosen.to:
        if held.status == before.status:
            raise AtlassianError(
                f"Jira took the transition {chosen.name} of {key}, but it still is {held.status}: the change was not made.",
                *doubts,
                *([trouble] if trouble else []),
                advice="An app or a rule of the site may have put it back. Read the issue before you try again.",
            )
        doubts.insert(0, f"{chosen.name} leads to {chosen.to}; Jira holds {held.status}")
    doubts += [trouble] if trouble else []
    done = f"{key}: {before.status} → {held.status}" + (", but:" if doubts else ".")
    shown = [("Resolution", held.resolution), *held_values([one for one in changes if one.field.id != "resolution"], held)]
    shown += [("Comment", "added")] if commented and not trouble else []
    if call.format(None) != "markdown":
        answer = {"result": done, "doubts": doubts, "key": key, "status": held.status, "fields": dict(shown)}
        return unless_doubted(json_value(without_empty(answer)), doubts)
    text = "\n".join((done, *(f"- {doubt}" for doubt in doubts)))
    return unless_doubted(beginning(paragraphs(text, facts(shown)), f"jira_get_issue {key} shows the rest"), doubts)


TOOLS = (jira_transition_issue,)
