"""The fields of issues, as one table: how each is shown, set, named in JQL."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, TypeAlias

from attrs import frozen

from atlassian_sandbox.behaviour import Call
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.world import ChangeItem, Issue, Sprint

from . import show
from .common import checked_text, jira_time
from .people import find_user, user_json

Show: TypeAlias = Callable[[Call, Issue], Any]
Store: TypeAlias = Callable[[Call, Issue, Any], None]


class FieldProblem(Exception):  # noqa: N818 - collected, never shown as an exception
    """A value that a field can't take; the words of the real servers."""


@frozen
class Field:
    """A field of issues. `custom` gives its id on Cloud and on Data Center where it is a custom field."""

    id: str
    name: str
    schema: dict[str, Any]
    show: Show
    store: Store | None = None
    clauses: tuple[str, ...] = ()
    custom: tuple[str, str] | None = None
    navigable: bool = True
    """Whether searches on Data Center show it unasked."""

    def key(self, cloud: bool) -> str:
        """The id that clients use."""
        return self.custom[0 if cloud else 1] if self.custom else self.id

    def clause_names(self, cloud: bool) -> list[str]:
        """The names that JQL knows it by."""
        names = list(self.clauses)
        if self.custom:
            names.append(f"cf[{self.key(cloud).removeprefix('customfield_')}]")
            names.append(self.name)
        return names


def _users(get: Callable[[Issue], str | None]) -> Show:
    return lambda call, issue: user_json(call, call.world.user(get(issue)))


def _named(value: Any, known: dict[str, Any], what: str) -> str:
    """The name of a thing given as `{"name": …}` or `{"id": …}`."""
    if isinstance(value, dict):
        for name, thing in known.items():
            if value.get("name") == name or ("name" not in value and str(value.get("id")) == thing.id):
                return name
    raise FieldProblem(f"Specify a valid {what}: {_words(value)} is not one of {', '.join(known)}")


def _words(value: Any) -> str:
    return f"'{value.get('name', value.get('id'))}'" if isinstance(value, dict) else f"'{value}'"


def _store_summary(call: Call, issue: Issue, value: Any) -> None:
    if not isinstance(value, str) or not value.strip():
        raise FieldProblem("You must specify a summary of the issue.")
    if len(value) > 255:
        raise FieldProblem("Summary must be less than 255 characters.")
    if "\n" in value or "\r" in value:
        raise FieldProblem("The summary is invalid because it contains newline characters.")
    issue.summary = value


def _store_text(name: str) -> Store:
    def store(call: Call, issue: Issue, value: Any) -> None:
        try:
            setattr(issue, name, checked_text(call, value, name))
        except Refusal as refusal:
            raise FieldProblem(refusal.errors.get(name) or "; ".join(refusal.messages)) from refusal

    return store


def _store_priority(call: Call, issue: Issue, value: Any) -> None:
    issue.priority = _named(value, call.world.priorities, "priority")


def _store_resolution(call: Call, issue: Issue, value: Any) -> None:
    issue.resolution = None if value is None else _named(value, call.world.resolutions, "resolution")


def _store_person(name: str) -> Store:
    def store(call: Call, issue: Issue, value: Any) -> None:
        if value is None:
            setattr(issue, name, None)
            return
        try:
            user = find_user(call, value)
        except Refusal as refusal:
            raise FieldProblem(f"User '{_words(value)[1:-1]}' does not exist.") from refusal
        if not user.active:
            raise FieldProblem(f"User '{user.display_name}' cannot be assigned issues.")
        setattr(issue, name, user.key)

    return store


def _store_labels(call: Call, issue: Issue, value: Any) -> None:
    if not isinstance(value, list) or not all(isinstance(label, str) for label in value):
        raise FieldProblem("data was not an array of strings")
    spaced = next((label for label in value if " " in label), None)
    if spaced is not None:
        raise FieldProblem(f"The label '{spaced}' contains spaces which is invalid.")
    issue.labels = sorted(set(value))


def _store_list(name: str, what: str, table: str) -> Store:
    def store(call: Call, issue: Issue, value: Any) -> None:
        if not isinstance(value, list):
            raise FieldProblem("data was not an array")
        known = {thing.name: thing for thing in getattr(call.world, table).values() if thing.project == issue.project}
        setattr(issue, name, [_named(item, known, f"{what} name") for item in value])

    return store


def _store_due(call: Call, issue: Issue, value: Any) -> None:
    try:
        issue.due = None if value is None else date.fromisoformat(value).isoformat()
    except (TypeError, ValueError) as error:
        raise FieldProblem("Error parsing date string: expected yyyy-MM-dd") from error


def _store_parent(call: Call, issue: Issue, value: Any) -> None:
    if value is None or value == {}:
        issue.parent = None
        return
    reference = value.get("key") or value.get("id") if isinstance(value, dict) else value
    parent = call.world.issue(str(reference))
    if parent is None or parent.key == issue.key:
        raise FieldProblem("Could not find valid 'id' or 'key' or a valid parent issue.")
    if call.world.issue_types[parent.type].level <= call.world.issue_types[issue.type].level:
        raise FieldProblem("Given parent work item does not belong to appropriate hierarchy.")
    issue.parent = parent.key


def _store_points(call: Call, issue: Issue, value: Any) -> None:
    if value is not None and (isinstance(value, bool) or not isinstance(value, int | float)):
        raise FieldProblem("Operation value must be a number")
    issue.story_points = None if value is None else float(value)


def _store_sprint(call: Call, issue: Issue, value: Any) -> None:
    if value is None:
        issue.sprints = [number for number in issue.sprints if call.world.sprints[number].state == "closed"]
        return
    if not isinstance(value, int | str) or not str(value).isdigit() or int(value) not in call.world.sprints:
        raise FieldProblem(f"Number value expected as the Sprint id: '{value}' is not a sprint.")
    closed = [number for number in issue.sprints if call.world.sprints[number].state == "closed"]
    issue.sprints = [*closed, int(value)]


def _store_tracking(call: Call, issue: Issue, value: Any) -> None:
    if not isinstance(value, dict):
        raise FieldProblem("expected Object containing a timetracking")
    for name, target in (("originalEstimate", "estimate"), ("remainingEstimate", "remaining")):
        if name in value:
            setattr(issue, target, seconds_of(value[name]))
    if issue.remaining is None:
        issue.remaining = issue.estimate


def seconds_of(text: Any) -> int:
    """Seconds of a duration such as `1d 2h 30m`. Raises FieldProblem."""
    units = {"w": 5 * 8 * 3600, "d": 8 * 3600, "h": 3600, "m": 60}
    parts = str(text).split()
    if not parts or not all(part[:-1].replace(".", "", 1).isdigit() and part[-1] in units for part in parts):
        raise FieldProblem(f"Invalid time duration '{text}'. Use for example '1d 2h 30m'.")
    return int(sum(float(part[:-1]) * units[part[-1]] for part in parts))


def _tracking(call: Call, issue: Issue) -> dict[str, Any]:
    spent = sum(worklog.seconds for worklog in issue.worklogs)
    shown: dict[str, Any] = {}
    for name, seconds in (
        ("originalEstimate", issue.estimate),
        ("remainingEstimate", issue.remaining),
        ("timeSpent", spent or None),
    ):
        if seconds is not None:
            shown[name] = show.duration(seconds)
            shown[f"{name}Seconds"] = seconds
    return shown


def _sprints(call: Call, issue: Issue) -> Any:
    sprints = [call.world.sprints[number] for number in issue.sprints]
    if not sprints:
        return None
    return [_sprint_value(call, sprint) for sprint in sprints]


def _sprint_value(call: Call, sprint: Sprint) -> Any:
    if call.cloud:
        shown = show.sprint_json(call, sprint)
        return {**{name: shown[name] for name in shown if name not in ("self", "originBoardId")}, "boardId": sprint.board}
    # Data Center gives a sprint as the text of a Java object.
    start, end, completed = (
        moment.strftime("%Y-%m-%dT%H:%M:%S.000Z") if moment else "<null>"
        for moment in (sprint.start, sprint.end, sprint.completed)
    )
    return (
        f"com.atlassian.greenhopper.service.sprint.Sprint@{sprint.id:x}[id={sprint.id},rapidViewId={sprint.board},"
        f"state={sprint.state.upper()},name={sprint.name},startDate={start},endDate={end},completeDate={completed},"
        f"activatedDate={start},sequence={sprint.id},goal={sprint.goal},autoStartStop=false]"
    )


def _comments(call: Call, issue: Issue) -> dict[str, Any]:
    shown = [show.comment_json(call, issue, comment) for comment in issue.comments]
    return {"comments": shown, "maxResults": len(shown), "total": len(shown), "startAt": 0}


def _worklogs(call: Call, issue: Issue) -> dict[str, Any]:
    shown = [show.worklog_json(call, issue, worklog) for worklog in issue.worklogs[:20]]
    return {"startAt": 0, "maxResults": 20, "total": len(issue.worklogs), "worklogs": shown}


def _parent(call: Call, issue: Issue) -> Any:
    parent = call.world.issues.get(issue.parent or "")
    if parent is None or (not call.cloud and call.world.issue_types[issue.type].level >= 0):
        return None
    return show.brief_issue_json(call, parent)


def _epic(call: Call, issue: Issue) -> Any:
    parent = call.world.issues.get(issue.parent or "")
    return parent.key if parent is not None and call.world.issue_types[parent.type].level == 1 else None


def _things(names: Callable[[Issue], list[str]], table: str) -> Show:
    def shown(call: Call, issue: Issue) -> list[Any]:
        known = {thing.name: thing for thing in getattr(call.world, table).values() if thing.project == issue.project}
        render = show.component_json if table == "components" else show.version_json
        return [render(call, known[name]) for name in names(issue) if name in known]

    return shown


_TEXT = {"type": "string"}
_USER = {"type": "user"}

FIELDS: tuple[Field, ...] = (
    Field("summary", "Summary", _TEXT, lambda _, i: i.summary, _store_summary, ("summary",)),
    Field("description", "Description", _TEXT, lambda _, i: i.description, _store_text("description"), ("description",)),
    Field("environment", "Environment", _TEXT, lambda _, i: i.environment, _store_text("environment"), ("environment",)),
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
        _store_priority,
        ("priority",),
    ),
    Field(
        "resolution",
        "Resolution",
        {"type": "resolution"},
        lambda c, i: show.resolution_json(c, c.world.resolutions[i.resolution]) if i.resolution else None,
        _store_resolution,
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
    Field("assignee", "Assignee", _USER, _users(lambda i: i.assignee), _store_person("assignee"), ("assignee",)),
    Field("reporter", "Reporter", _USER, _users(lambda i: i.reporter), _store_person("reporter"), ("reporter",)),
    Field("creator", "Creator", _USER, _users(lambda i: i.creator), None, ("creator",)),
    Field("created", "Created", {"type": "datetime"}, lambda _, i: jira_time(i.created), None, ("created", "createdDate")),
    Field("updated", "Updated", {"type": "datetime"}, lambda _, i: jira_time(i.updated), None, ("updated", "updatedDate")),
    Field("duedate", "Due date", {"type": "date"}, lambda _, i: i.due, _store_due, ("due", "duedate")),
    Field("labels", "Labels", {"type": "array", "items": "string"}, lambda _, i: list(i.labels), _store_labels, ("labels",)),
    Field(
        "components",
        "Components",
        {"type": "array", "items": "component"},
        _things(lambda i: i.components, "components"),
        _store_list("components", "component", "components"),
        ("component",),
    ),
    Field(
        "fixVersions",
        "Fix versions",
        {"type": "array", "items": "version"},
        _things(lambda i: i.fix_versions, "versions"),
        _store_list("fix_versions", "version", "versions"),
        ("fixVersion",),
    ),
    Field(
        "versions",
        "Affects versions",
        {"type": "array", "items": "version"},
        _things(lambda i: i.affects_versions, "versions"),
        _store_list("affects_versions", "version", "versions"),
        ("affectedVersion",),
    ),
    Field("parent", "Parent", {"type": "issuelink"}, _parent, _store_parent, ("parent",)),
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
    Field("timetracking", "Time tracking", {"type": "timetracking"}, _tracking, _store_tracking, (), navigable=False),
    Field("timeestimate", "Remaining Estimate", {"type": "number"}, lambda _, i: i.remaining),
    Field("timeoriginalestimate", "Original estimate", {"type": "number"}, lambda _, i: i.estimate),
    Field("timespent", "Time Spent", {"type": "number"}, lambda _, i: sum(w.seconds for w in i.worklogs) or None),
    Field("comment", "Comment", {"type": "comments-page"}, _comments, None, ("comment",), navigable=False),
    Field("worklog", "Log Work", {"type": "array", "items": "worklog"}, _worklogs, None, (), navigable=False),
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
        _sprints,
        _store_sprint,
        ("sprint",),
        ("customfield_10020", "customfield_10104"),
    ),
    Field(
        "epic",
        "Epic Link",
        {"type": "any", "custom": "com.pyxis.greenhopper.jira:gh-epic-link"},
        _epic,
        _store_parent,
        (),
        ("customfield_10014", "customfield_10100"),
    ),
    Field(
        "points",
        "Story Points",
        {"type": "number", "custom": "com.atlassian.jira.plugin.system.customfieldtypes:float"},
        lambda _, i: i.story_points,
        _store_points,
        (),
        ("customfield_10016", "customfield_10106"),
    ),
)


def fields_by_key(cloud: bool) -> dict[str, Field]:
    """The fields by the ids that clients use."""
    return {field.key(cloud): field for field in FIELDS}


def selected(cloud: bool, wanted: list[str], default: str) -> list[Field]:
    """The fields that `fields=` asks for: ids, `*all`, `*navigable`, `-id`. `default` is what an empty list means."""
    words = wanted or [default]
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
        except FieldProblem as problem:
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
