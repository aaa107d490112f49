"""The fields of issues, as one table: how each is shown, set, named in JQL."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from atlassian_sandbox.behaviour import Call
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.world import ChangeItem, Issue

from . import field_stores as stores
from . import field_views as views
from . import show
from .common import jira_time
from .custom_fields import CUSTOM


@frozen
class Field:
    """A field of issues. `custom` gives its id on Cloud and on Data Center where it is a custom field."""

    id: str
    name: str
    schema: dict[str, Any]
    show: views.Show
    store: stores.Store | None = None
    clauses: tuple[str, ...] = ()
    custom: tuple[str, str] | None = None
    navigable: bool = True
    """Whether searches on Data Center show it unasked."""
    in_jql: bool = True
    """Whether queries know it."""

    def key(self, cloud: bool) -> str:
        """The id that clients use."""
        return self.custom[0 if cloud else 1] if self.custom else self.id

    def clause_names(self, cloud: bool) -> list[str]:
        """The names that JQL knows it by."""
        if not self.in_jql:
            return []
        names = list(self.clauses)
        if self.custom:
            names.append(f"cf[{self.key(cloud).removeprefix('customfield_')}]")
            names.append(self.name)
        return names


_TEXT = {"type": "string"}
_USER = {"type": "user"}

FIELDS: tuple[Field, ...] = (
    Field("summary", "Summary", _TEXT, lambda _, i: i.summary, stores.store_summary, ("summary",)),
    Field("description", "Description", _TEXT, lambda _, i: i.description, stores.store_text("description"), ("description",)),
    Field("environment", "Environment", _TEXT, lambda _, i: i.environment, stores.store_text("environment"), ("environment",)),
    Field("issuetype", "Issue Type", {"type": "issuetype"}, lambda c, i: show.type_json(c, i.type), None, ("issuetype", "type")),
    Field(
        "project",
        "Project",
        {"type": "project"},
        lambda c, i: show.project_json(c, c.world.projects[i.project]),
        None,
        ("project",),
    ),
    Field(
        "status", "Status", {"type": "status"}, lambda c, i: show.status_json(c, c.world.statuses[i.status]), None, ("status",)
    ),
    Field(
        "priority",
        "Priority",
        {"type": "priority"},
        lambda c, i: show.priority_json(c, c.world.priorities[i.priority]),
        stores.store_priority,
        ("priority",),
    ),
    Field(
        "resolution",
        "Resolution",
        {"type": "resolution"},
        lambda c, i: show.resolution_json(c, c.world.resolutions[i.resolution]) if i.resolution else None,
        stores.store_resolution,
        ("resolution",),
    ),
    Field(
        "resolutiondate",
        "Resolved",
        {"type": "datetime"},
        lambda _, i: jira_time(i.resolved),
        None,
        ("resolutiondate", "resolved"),
    ),
    Field("assignee", "Assignee", _USER, views.users(lambda i: i.assignee), stores.store_person("assignee"), ("assignee",)),
    Field("reporter", "Reporter", _USER, views.users(lambda i: i.reporter), stores.store_person("reporter"), ("reporter",)),
    Field("creator", "Creator", _USER, views.users(lambda i: i.creator), None, ("creator",)),
    Field("created", "Created", {"type": "datetime"}, lambda _, i: jira_time(i.created), None, ("created", "createdDate")),
    Field("updated", "Updated", {"type": "datetime"}, lambda _, i: jira_time(i.updated), None, ("updated", "updatedDate")),
    Field("duedate", "Due date", {"type": "date"}, lambda _, i: i.due, stores.store_due, ("due", "duedate")),
    Field(
        "labels", "Labels", {"type": "array", "items": "string"}, lambda _, i: list(i.labels), stores.store_labels, ("labels",)
    ),
    Field(
        "components",
        "Components",
        {"type": "array", "items": "component"},
        views.things(lambda i: i.components, "components"),
        stores.store_list("components", "component", "components"),
        ("component",),
    ),
    Field(
        "fixVersions",
        "Fix versions",
        {"type": "array", "items": "version"},
        views.things(lambda i: i.fix_versions, "versions"),
        stores.store_list("fix_versions", "version", "versions"),
        ("fixVersion",),
    ),
    Field(
        "versions",
        "Affects versions",
        {"type": "array", "items": "version"},
        views.things(lambda i: i.affects_versions, "versions"),
        stores.store_list("affects_versions", "version", "versions"),
        ("affectedVersion",),
    ),
    Field("parent", "Parent", {"type": "issuelink"}, views.parent, stores.store_parent, ("parent",)),
    Field(
        "subtasks",
        "Sub-tasks",
        {"type": "array", "items": "issuelinks"},
        lambda c, i: [show.brief_issue_json(c, s) for s in c.world.subtasks(i.key)],
        None,
        ("subtasks",),
    ),
    Field(
        "issuelinks",
        "Linked Issues",
        {"type": "array", "items": "issuelinks"},
        lambda c, i: [show.link_json(c, link, i) for link in c.world.links_of(i.key)],
    ),
    Field(
        "watches",
        "Watchers",
        {"type": "watches"},
        lambda c, i: {"self": f"{c.base}/watchers", "watchCount": len(i.watchers), "isWatching": c.user.key in i.watchers},
        None,
        ("watchers",),
    ),
    Field(
        "votes",
        "Votes",
        {"type": "votes"},
        lambda c, i: {"self": f"{c.base}/votes", "votes": len(i.votes), "hasVoted": c.user.key in i.votes},
        None,
        ("votes",),
    ),
    Field("timetracking", "Time tracking", {"type": "timetracking"}, views.tracking, stores.store_tracking, (), navigable=False),
    Field("timeestimate", "Remaining Estimate", {"type": "number"}, lambda _, i: i.remaining),
    Field("timeoriginalestimate", "Original estimate", {"type": "number"}, lambda _, i: i.estimate),
    Field("timespent", "Time Spent", {"type": "number"}, lambda _, i: sum(w.seconds for w in i.worklogs) or None),
    Field("comment", "Comment", {"type": "comments-page"}, views.comments, None, ("comment",), navigable=False),
    Field("worklog", "Log Work", {"type": "array", "items": "worklog"}, views.worklogs, None, (), navigable=False),
    Field(
        "attachment",
        "Attachment",
        {"type": "array", "items": "attachment"},
        lambda c, i: [show.attachment_json(c, f) for f in c.world.files(i.key)],
        None,
        ("attachments",),
        navigable=False,
    ),
    Field(
        "sprint",
        "Sprint",
        {"type": "array", "items": "json", "custom": "com.pyxis.greenhopper.jira:gh-sprint"},
        views.sprints,
        stores.store_sprint,
        ("sprint",),
        ("customfield_10020", "customfield_10104"),
    ),
    Field(
        "epic",
        "Epic Link",
        {"type": "any", "custom": "com.pyxis.greenhopper.jira:gh-epic-link"},
        views.epic,
        stores.store_parent,
        (),
        ("customfield_10014", "customfield_10100"),
    ),
    Field(
        "points",
        "Story Points",
        {"type": "number", "custom": "com.atlassian.jira.plugin.system.customfieldtypes:float"},
        lambda _, i: i.story_points,
        stores.store_points,
        (),
        ("customfield_10016", "customfield_10106"),
    ),
    Field(
        "rank",
        "Rank",
        {"type": "any", "custom": "com.pyxis.greenhopper.jira:gh-lexo-rank"},
        lambda _, i: f"0|i{i.rank:05d}:",
        None,
        (),
        ("customfield_10019", "customfield_10105"),
        navigable=False,
    ),
    *(Field(each.id, each.name, each.schema, each.show, each.store, (), each.numbers, True, False) for each in CUSTOM),
)


def fields_by_key(cloud: bool) -> dict[str, Field]:
    """The fields by the ids that clients use."""
    return {field.key(cloud): field for field in FIELDS}


def fields_named(cloud: bool) -> dict[str, str]:
    """The ids that clients use, by the fields' names."""
    return {field.name: field.key(cloud) for field in FIELDS}


def selected(cloud: bool, wanted: list[str], default: str) -> list[Field]:
    """The fields that `fields=` asks for: ids, `*all`, `*navigable`, `-id`. `default` is what an empty list means.

    `id` and `key` are no fields: who asks for them alone gets none.
    """
    words = [word for word in wanted or [default] if word not in ("id", "key")]
    if not words:
        return []
    if all(word.startswith("-") for word in words):
        words = [default, *words]
    known = fields_by_key(cloud)
    keep: dict[str, Field] = {}
    for word in words:
        if word == "*all":
            keep.update(known)
        elif word == "*navigable":
            keep.update({key: field for key, field in known.items() if field.navigable})
        elif word.startswith("-"):
            keep.pop(word[1:], None)
        elif word in known:
            keep[word] = known[word]
    return list(keep.values())


def schema_json(field: Field, cloud: bool) -> dict[str, Any]:
    """The schema of a field as createmeta and `field` show it."""
    if field.custom:
        return {**field.schema, "customId": int(field.key(cloud).removeprefix("customfield_"))}
    return {**field.schema, "system": field.id}


def store(call: Call, issue: Issue, values: dict[str, Any]) -> list[ChangeItem]:
    """Set fields of an issue, all or nothing; what changed comes back. Raises Refusal 400 with a message per field."""
    known = fields_by_key(call.cloud)
    problems: dict[str, str] = {}
    changes: list[ChangeItem] = []
    before = {name: _snapshot(known[name].show(call, issue)) for name in values if name in known}
    for name, value in values.items():
        field = known.get(name)
        if field is None or field.store is None:
            problems[name] = f"Field '{name}' cannot be set. It is not on the appropriate screen, or unknown."
            continue
        try:
            field.store(call, issue, value)
        except stores.FieldProblem as problem:
            problems[name] = str(problem)
    if problems:
        raise Refusal(400, errors=problems)
    for name in values:
        after = _snapshot(known[name].show(call, issue))
        if after != before[name]:
            changes.append(ChangeItem(name, *before[name], *after))
    return changes


def _snapshot(value: Any) -> tuple[str | None, str | None]:
    """The id and the display text of a field's value, for the changelog."""
    match value:
        case None | [] | {}:
            return None, None
        case dict():
            name = value.get("displayName") or value.get("name") or value.get("key")
            identity = value.get("accountId") or value.get("id") or value.get("key")
            return (str(identity) if identity else None), str(name) if name else str(value.get("type", ""))
        case list():
            parts = [_snapshot(part)[1] or "" for part in value]
            return None, " ".join(parts)
        case _:
            return None, str(value)
