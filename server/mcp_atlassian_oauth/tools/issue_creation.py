"""New issues, one and many: their fields by name, typed by what the create screen says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.answer import beginning, json_value
from mcp_atlassian_oauth.render.compact import without_empty
from mcp_atlassian_oauth.render.text import clip, facts, paragraphs
from mcp_atlassian_oauth.sites.issues import MOST_AT_ONCE, Created
from mcp_atlassian_oauth.sites.metadata import FieldMeta, IssueType
from mcp_atlassian_oauth.sites.protocols import Issue, Jira
from mcp_atlassian_oauth.tools.bulk import Outcome, bulk_answer
from mcp_atlassian_oauth.tools.choices import Named, the_one
from mcp_atlassian_oauth.tools.doubts import unless_doubted
from mcp_atlassian_oauth.tools.field_names import on_screen, parent_field
from mcp_atlassian_oauth.tools.field_values import NOBODY, to_write
from mcp_atlassian_oauth.tools.field_words import Place
from mcp_atlassian_oauth.tools.issue_changes import Change, doubts_about, held_values, read_back, values_of
from mcp_atlassian_oauth.tools.project_names import project_key
from mcp_atlassian_oauth.tools.registry import Call, Range, tool

ALWAYS = ("summary", "status", "issuetype")
KEYS = ("project", "type", "summary", "description", "parent", "assignee", "labels")
# What the server fills in by itself, whatever the metadata says.
FILLED_IN = frozenset(("project", "issuetype", "reporter"))
_PARENT = FieldMeta("parent", "Parent", False, False, ("set",), "issuelink", None, "parent", None, None)


@attrs.frozen
class NewIssue:
    """An issue to create, its values as the REST API takes them."""

    project: str
    type: IssueType
    changes: tuple[Change, ...]

    @property
    def values(self) -> dict[str, Any]:
        """All fields of the request."""
        project = {"id" if self.project.isdigit() else "key": self.project}
        return {"project": project, "issuetype": {"id": self.type.id}, **values_of(self.changes)}

    @property
    def summary(self) -> str:
        """The summary, to name the issue before it has a key."""
        return str(self.values.get("summary", ""))


@tool(product="jira", toolset="issues", title="Create issue", read_only=False)
async def jira_create_issue(
    call: Call,
    type: str,  # noqa: A002 - what users call it
    summary: str,
    description: Annotated[str | None, "Markdown"] = None,
    project: Annotated[str | None, "Key"] = None,
    parent: Annotated[str | None, "Epic, or issue of a sub-task"] = None,
    assignee: Annotated[str | None, "Name, e-mail, id or me"] = None,
    labels: list[str] | None = None,
    fields: Annotated[dict[str, Any] | None, 'By name or id: {"Priority": "High", "Sprint": "active"}'] = None,
) -> str:
    """Create an issue. Options, people and versions by name, rich text as markdown."""
    jira = call.jira()
    given = {
        "project": project,
        "type": type,
        "summary": summary,
        "description": description,
        "parent": parent,
        "assignee": assignee,
        "labels": labels,
    }
    new = await new_issue(call, {key: value for key, value in given.items() if value is not None}, fields or {})
    if call.dry_run:
        call.preview("\n".join(f"{change.field.name}: {change.as_sent()}" for change in new.changes))
    created = await jira.editing.create(new.values)
    if created.reference is None:
        raise AtlassianError(
            "Jira took the request but its answer names no issue: it may have been created, or not.",
            advice=f"Search for an issue with the summary {clip(new.summary, 100)!r} before you try again.",
        )
    wanted = (*ALWAYS, *(change.field.id for change in new.changes))
    held = await read_back(jira, created.reference, wanted, f"creation of {created.reference}")
    return _created(call, created.reference, new, held)


@tool(product="jira", toolset="issues", title="Create issues", read_only=False)
async def jira_create_issues(
    call: Call,
    issues: Annotated[list[dict[str, Any]], "Each with the parameters of jira_create_issue", Range(1, 200)],
) -> str:
    """Create several issues."""
    jira = call.jira()
    outcomes: list[Outcome] = []
    ready: list[tuple[str, NewIssue]] = []
    for place, item in enumerate(issues, start=1):
        label = f"{place}. {clip(str(item.get('summary') or '(no summary)'), 80)}"
        try:
            given = {key: value for key, value in item.items() if key in KEYS and value is not None}
            others = {key: value for key, value in item.items() if key not in (*KEYS, "fields")}
            ready.append((label, await new_issue(call, given, {**_object(item.get("fields")), **others})))
        except AtlassianError as error:
            outcomes.append(Outcome(label, str(error), failed=True))
    for start in range(0, len(ready), MOST_AT_ONCE):
        chunk = ready[start : start + MOST_AT_ONCE]
        with call.step():
            outcomes += await _send(jira, chunk)
    order = {f"{place}.": place for place in range(1, len(issues) + 1)}
    outcomes.sort(key=lambda outcome: order.get(outcome.item.split(" ", 1)[0], 0))
    if call.dry_run:
        for outcome in outcomes:
            call.preview(f"{outcome.item}: would not be sent: {outcome.said}")
    return bulk_answer(call, outcomes, "a search by summary shows the rest")


async def _send(jira: Jira, chunk: Sequence[tuple[str, NewIssue]]) -> list[Outcome]:
    try:
        answers = await jira.editing.create_many([new.values for _, new in chunk])
    except AtlassianError as error:
        return [Outcome(label, str(error), failed=True) for label, _ in chunk]
    references = [answer.reference or "" for answer in answers if isinstance(answer, Created)]
    fields = dict.fromkeys((*ALWAYS, *(change.field.id for _, new in chunk for change in new.changes)))
    try:
        found = await jira.editing.fetch(references, tuple(fields)) if references else ()
        trouble = "it can't be found"
    except AtlassianError as error:
        found, trouble = (), f"it can't be read back: {'; '.join(error.messages)}"
    held = {name: issue for issue in found for name in (issue.key, issue.id) if name}
    return [_outcome(label, new, answer, held, trouble) for (label, new), answer in zip(chunk, answers, strict=True)]


def _outcome(
    label: str, new: NewIssue, answer: Created | AtlassianError | None, held: Mapping[str, Issue], trouble: str
) -> Outcome:
    if answer is None:
        return Outcome(label, "it may have been created, or not: search for its summary before you try again", failed=True)
    if isinstance(answer, AtlassianError):
        return Outcome(label, str(answer), failed=True)
    reference = answer.reference or ""
    issue = held.get(reference)
    if issue is None:
        return Outcome(label, f"Jira answered with {reference}, but {trouble}: check it before you try again", failed=True)
    doubts = doubts_about(new.changes, issue)
    if doubts:
        return Outcome(label, f"created as {reference}, but: {'; '.join(doubts)}", partly=True)
    return Outcome(label, reference)


async def new_issue(call: Call, given: Mapping[str, Any], fields: Mapping[str, Any]) -> NewIssue:
    """Return the issue that a user wants, typed by the create screen of its project and type.

    `given` has the parameters of jira_create_issue, `fields` further ones by name. Raises AtlassianError, in words for the
    user, for everything that Jira would refuse as far as its metadata tells.
    """
    jira = call.jira()
    project = await project_key(call, _word(given, "project"))
    types = await jira.metadata.issue_types(project)
    known = [(Named(kind.id, kind.name), kind) for kind in types]
    kind = the_one("issue type", _word(given, "type"), known, f"These are the issue types of {project}.")
    screen = await jira.metadata.create_fields(project, kind.id)
    where = f"the create screen of {kind.name} in {project}"
    changes: dict[str, Change] = {}
    values = {key: given[key] for key in KEYS[2:] if key in given}
    if isinstance(values.get("assignee"), str) and values["assignee"].strip().casefold() in NOBODY:
        values["assignee"] = None
    for asked, value in (*values.items(), *fields.items()):
        if asked == "parent":
            field = parent_field(screen, subtask=kind.subtask) or _PARENT
        else:
            field = await on_screen(jira, screen, asked, where)
        if field.id in changes:
            raise AtlassianError(f"{field.name} ({field.id}) is given twice.", advice="Nothing was sent. Give it once.")
        if field.system in ("project", "issuetype"):
            raise AtlassianError(f"{field.name} is not one of the fields.", advice="Nothing was sent. Pass project and type.")
        place = Place(project)
        changes[field.id] = Change(field, await to_write(call, field, value, place), names=place.names)
    _require(screen, changes, f"{kind.name} in {project}")
    return NewIssue(project, kind, tuple(changes.values()))


def _require(screen: Sequence[FieldMeta], changes: Mapping[str, Change], what: str) -> None:
    missing = [
        field
        for field in screen
        if field.required
        and not field.has_default
        and field.id not in FILLED_IN
        and (field.id not in changes or changes[field.id].value in (None, "", []))
    ]
    if missing:
        needed = "; ".join(map(described, missing))
        raise AtlassianError(f"{what} needs more: {needed}.", advice="Nothing was sent. Pass them too.")


def described(field: FieldMeta) -> str:
    """Return a field's name and what it takes, in a few words."""
    if field.allowed:
        options = ", ".join(option.name for option in field.allowed[:10]) + (", …" if len(field.allowed) > 10 else "")
        return f"{field.name} ({options})"
    return f"{field.name} ({f'list of {field.items}' if field.items else field.type})"


def _word(given: Mapping[str, Any], key: str) -> str:
    return str(given.get(key) or "").strip()


def _object(value: object) -> Mapping[str, Any]:
    if value is None or isinstance(value, Mapping):
        return value or {}
    raise AtlassianError("fields is no object.", advice='Nothing was sent. Pass e.g. {"Priority": "High"}.')


def _created(call: Call, reference: str, new: NewIssue, held: Issue) -> str:
    key = held.key or reference
    doubts = doubts_about(new.changes, held)
    if held.type and held.type.casefold() != new.type.name.casefold():
        doubts.append(f"Type: sent {new.type.name}; Jira holds {held.type}")
    done = f"Created {key}, as Jira now holds it:" if not doubts else f"Created {key}, but:"
    shown = [("Type", held.type), ("Status", held.status), *held_values(new.changes, held), ("Address", held.url)]
    if call.format(None) != "markdown":
        answer = {"result": done, "doubts": doubts, "key": key, "id": held.id, "fields": dict(shown)}
        return unless_doubted(json_value(without_empty(answer)), doubts)
    said = paragraphs("\n".join((done, *(f"- {doubt}" for doubt in doubts))), facts(shown))
    return unless_doubted(beginning(said, f"jira_get_issue {key} shows the rest"), doubts)


TOOLS = (jira_create_issue, jira_create_issues)
