"""What JQL can ask for: its fields, with their values and names, and its functions."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any, Literal, TypeAlias

from attrs import frozen

from atlassian_sandbox.behaviour import Call
from atlassian_sandbox.documents import plain_text
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.matching import moment_of
from atlassian_sandbox.world import Issue, World

Kind: TypeAlias = Literal["option", "person", "text", "moment", "number", "key"]


@frozen
class Searchable:
    """A field of JQL. `values` gives what an issue has: several where the field has several, none where it is empty.

    `names` turns a name of the query into what `values` gives; an empty answer means that the name doesn't exist.
    """

    kind: Kind
    values: Callable[[World, Issue], list[Any]]
    names: Callable[[World, str], list[Any]] | None = None
    order: Callable[[World, Issue], Any] | None = None
    by_id: Callable[[World, str], list[Any]] | None = None
    """What a number means that isn't in quotes: an id first, and a name where nothing has that id."""
    table: str | None = None
    """The table of the world in whose order the values can be compared, the greatest first."""


def _sprints(state: str) -> Callable[[Call, list[str]], list[Any]]:
    return lambda call, _: [sprint.id for sprint in call.world.sprints.values() if sprint.state == state]


def _members(call: Call, arguments: list[str]) -> list[Any]:
    group = call.world.groups.get(arguments[0] if arguments else "")
    if group is None:
        raise Refusal(400, f"Function 'membersOf' can not generate a list of usernames for group '{''.join(arguments)}'.")
    return list(group)


def _linked(call: Call, arguments: list[str]) -> list[Any]:
    key = arguments[0].upper() if arguments else ""
    if key not in call.world.issues:
        raise Refusal(400, f"Issue '{key}' could not be found in function 'linkedIssues'.")
    others = ((link.target if link.source == key else link.source) for link in call.world.links_of(key))
    return [_rank_of(other) for other in others]


def _released(name: str, released: bool, place: slice = slice(None)) -> Callable[[Call, list[str]], list[Any]]:
    """What `name`(project, …) stands for: the versions of these projects (of all, without one), at a place of the list."""

    def versions(call: Call, arguments: list[str]) -> list[Any]:
        projects = set(call.world.projects)
        if arguments:
            named = [_project_names(call.world, argument) for argument in arguments]
            for argument, found in zip(arguments, named, strict=True):
                if not found:
                    raise Refusal(400, f"Could not resolve the project '{argument}' provided to function '{name}'.")
            projects = {key for found in named for key in found}
        chosen = [each for each in call.world.versions.values() if each.released == released]
        return [each.name.lower() for project in sorted(projects) for each in [v for v in chosen if v.project == project][place]]

    return versions


FUNCTIONS: dict[tuple[Kind, str], Callable[[Call, list[str]], list[Any]]] = {
    ("person", "currentuser"): lambda call, _: [call.user.key],
    ("person", "membersof"): _members,
    ("option", "opensprints"): _sprints("active"),
    ("option", "closedsprints"): _sprints("closed"),
    ("option", "futuresprints"): _sprints("future"),
    ("option", "releasedversions"): _released("releasedVersions", True),
    ("option", "unreleasedversions"): _released("unreleasedVersions", False),
    ("option", "latestreleasedversion"): _released("latestReleasedVersion", True, slice(-1, None)),
    ("option", "earliestunreleasedversion"): _released("earliestUnreleasedVersion", False, slice(0, 1)),
    ("key", "linkedissues"): _linked,
    ("key", "watchedissues"): lambda call, _: [
        _rank_of(issue.key) for issue in call.world.issues.values() if call.user.key in issue.watchers
    ],
    ("key", "votedissues"): lambda call, _: [
        _rank_of(issue.key) for issue in call.world.issues.values() if call.user.key in issue.votes
    ],
}


def _rank_of(key: str) -> tuple[str, int]:
    project, _, number = key.rpartition("-")
    return project, int(number)


def _one(value: Any) -> list[Any]:
    return [] if value is None else [value]


def _lower(values: Iterable[str]) -> list[str]:
    return [value.lower() for value in values]


def _known(table: str) -> Callable[[World, str], list[Any]]:
    """Names of a table by name, or by id where nothing has that name."""

    def names(world: World, text: str) -> list[Any]:
        things = getattr(world, table).values()
        named = [thing.name.lower() for thing in things if text.lower() == thing.name.lower()][:1]
        return named or _with_id(table)(world, text)

    return names


def _with_id(table: str) -> Callable[[World, str], list[Any]]:
    def names(world: World, text: str) -> list[Any]:
        return [thing.name.lower() for thing in getattr(world, table).values() if text == thing.id]

    return names


def _project_names(world: World, text: str) -> list[Any]:
    wanted = text.lower()
    return [p.key for p in world.projects.values() if wanted in (p.key.lower(), p.name.lower()) or text == p.id]


def _category_names(world: World, text: str) -> list[Any]:
    known = {"to do": "new", "new": "new", "2": "new", "in progress": "indeterminate", "indeterminate": "indeterminate",
             "4": "indeterminate", "done": "done", "3": "done"}  # fmt: skip
    return _one(known.get(text.lower()))


def _people(world: World, text: str) -> list[Any]:
    wanted = text.lower()
    for user in world.users.values():
        identities = {user.email.lower(), user.display_name.lower()}
        identities.add(user.account_id.lower() if world.deployment == "cloud" else user.key)
        if wanted in identities:
            return [user.key]
    return []


def _issue_names(world: World, text: str) -> list[Any]:
    issue = world.issue(text)
    return [_rank_of(issue.key)] if issue else []


def _sprint_names(world: World, text: str) -> list[Any]:
    return [each.id for each in world.sprints.values() if text.lower() == each.name.lower()] or _sprint_ids(world, text)


def _sprint_ids(world: World, text: str) -> list[Any]:
    return [each.id for each in world.sprints.values() if text == str(each.id)]


def _day(text: str | None) -> list[datetime]:
    moment = moment_of(text, datetime.min) if text else None
    return _one(moment)


def _words(issue: Issue) -> list[str]:
    parts = [issue.summary, plain_text(issue.description), plain_text(issue.environment)]
    parts += [plain_text(comment.body) for comment in issue.comments]
    return ["\n".join(part for part in parts if part)]


def _minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)


def _place(table: str, attribute: str) -> Callable[[World, Issue], Any]:
    """The place of an issue's priority, status or resolution in its table: what ORDER BY goes by."""

    def place(world: World, issue: Issue) -> Any:
        names = list(getattr(world, table))
        value = getattr(issue, attribute)
        return names.index(value) if value in names else None

    return place


_KEY = Searchable("key", lambda _, i: [_rank_of(i.key)], _issue_names)
_TYPE = Searchable("option", lambda _, i: [i.type.lower()], _known("issue_types"))
_CREATED = Searchable("moment", lambda _, i: [_minute(i.created)])
_UPDATED = Searchable("moment", lambda _, i: [_minute(i.updated)])
_RESOLVED = Searchable("moment", lambda _, i: _one(i.resolved and _minute(i.resolved)))
_DUE = Searchable("moment", lambda _, i: _day(i.due))
_PARENT = Searchable("key", lambda _, i: _one(i.parent and _rank_of(i.parent)), _issue_names)
_PRIORITY = Searchable(
    "option", lambda _, i: [i.priority.lower()], _known("priorities"), _place("priorities", "priority"), table="priorities"
)
_SPRINT = Searchable("option", lambda _, i: list(i.sprints), _sprint_names, by_id=_sprint_ids)
_POINTS = Searchable("number", lambda _, i: _one(i.story_points))

SEARCHABLE: dict[str, Searchable] = {
    "key": _KEY,
    "issue": _KEY,
    "issuekey": _KEY,
    "id": _KEY,
    "project": Searchable("option", lambda _, i: [i.project], _project_names),
    "issuetype": _TYPE,
    "type": _TYPE,
    "status": Searchable("option", lambda _, i: [i.status.lower()], _known("statuses"), _place("statuses", "status")),
    "statuscategory": Searchable("option", lambda w, i: [w.statuses[i.status].category], _category_names),
    "priority": _PRIORITY,
    "resolution": Searchable("option", lambda _, i: _one(i.resolution and i.resolution.lower()), _known("resolutions")),
    "assignee": Searchable("person", lambda _, i: _one(i.assignee), _people),
    "reporter": Searchable("person", lambda _, i: [i.reporter], _people),
    "creator": Searchable("person", lambda _, i: [i.creator], _people),
    "watcher": Searchable("person", lambda _, i: list(i.watchers), _people),
    "voter": Searchable("person", lambda _, i: list(i.votes), _people),
    "summary": Searchable("text", lambda _, i: [i.summary]),
    "description": Searchable("text", lambda _, i: _one(plain_text(i.description) or None)),
    "environment": Searchable("text", lambda _, i: _one(plain_text(i.environment) or None)),
    "comment": Searchable("text", lambda _, i: [plain_text(c.body) for c in i.comments]),
    "text": Searchable("text", lambda _, i: _words(i)),
    "labels": Searchable("option", lambda _, i: _lower(i.labels)),
    "component": Searchable("option", lambda _, i: _lower(i.components), _known("components"), by_id=_with_id("components")),
    "fixversion": Searchable("option", lambda _, i: _lower(i.fix_versions), _known("versions"), by_id=_with_id("versions")),
    "affectedversion": Searchable(
        "option", lambda _, i: _lower(i.affects_versions), _known("versions"), by_id=_with_id("versions")
    ),
    "created": _CREATED,
    "createddate": _CREATED,
    "updated": _UPDATED,
    "updateddate": _UPDATED,
    "resolved": _RESOLVED,
    "resolutiondate": _RESOLVED,
    "due": _DUE,
    "duedate": _DUE,
    "sprint": _SPRINT,
    "parent": _PARENT,
    "epic link": _PARENT,
    "epic": _PARENT,
    "story points": _POINTS,
    "points": _POINTS,
    "rank": Searchable("number", lambda _, i: [float(i.rank)]),
    "attachments": Searchable("option", lambda w, i: [file.id for file in w.files(i.key)]),
}
