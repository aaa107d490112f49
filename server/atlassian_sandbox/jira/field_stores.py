"""How fields of issues are set: each checks its value and says, in the servers' words, why it can't be taken."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, TypeAlias

from atlassian_sandbox.behaviour import Call
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.world import Issue

from .common import checked_text
from .people import find_user

Store: TypeAlias = Callable[[Call, Issue, Any], None]


class FieldProblem(Exception):  # noqa: N818 - collected, never shown as an exception
    """A value that a field can't take; the words of the real servers."""


def _named(value: Any, known: dict[str, Any], what: str) -> str:
    """The name of a thing given as `{"name": …}` or `{"id": …}`."""
    if isinstance(value, dict):
        for name, thing in known.items():
            if value.get("name") == name or ("name" not in value and str(value.get("id")) == thing.id):
                return name
    raise FieldProblem(f"Specify a valid {what}: {_words(value)} is not one of {', '.join(known)}")


def _words(value: Any) -> str:
    return f"'{value.get('name', value.get('id'))}'" if isinstance(value, dict) else f"'{value}'"


def store_summary(call: Call, issue: Issue, value: Any) -> None:
    """Set the summary: one line of at most 255 characters."""
    if not isinstance(value, str) or not value.strip():
        raise FieldProblem("You must specify a summary of the issue.")
    if len(value) > 255:
        raise FieldProblem("Summary must be less than 255 characters.")
    if "\n" in value or "\r" in value:
        raise FieldProblem("The summary is invalid because it contains newline characters.")
    issue.summary = value


def store_text(name: str) -> Store:
    """Set a rich text, in the dialect of the deployment."""

    def store(call: Call, issue: Issue, value: Any) -> None:
        try:
            setattr(issue, name, checked_text(call, value, name))
        except Refusal as refusal:
            raise FieldProblem(refusal.errors.get(name) or "; ".join(refusal.messages)) from refusal

    return store


def store_priority(call: Call, issue: Issue, value: Any) -> None:
    """Set the priority, by name or id."""
    issue.priority = _named(value, call.world.priorities, "priority")


def store_resolution(call: Call, issue: Issue, value: Any) -> None:
    """Set the resolution, by name or id."""
    issue.resolution = None if value is None else _named(value, call.world.resolutions, "resolution")


def store_person(name: str) -> Store:
    """Set a person who is still active."""

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


def store_labels(call: Call, issue: Issue, value: Any) -> None:
    """Set the labels: words without spaces."""
    if not isinstance(value, list) or not all(isinstance(label, str) for label in value):
        raise FieldProblem("data was not an array of strings")
    spaced = next((label for label in value if " " in label), None)
    if spaced is not None:
        raise FieldProblem(f"The label '{spaced}' contains spaces which is invalid.")
    issue.labels = sorted(set(value))


def store_list(name: str, what: str, table: str) -> Store:
    """Set components or versions of the issue's project, by name or id."""

    def store(call: Call, issue: Issue, value: Any) -> None:
        if not isinstance(value, list):
            raise FieldProblem("data was not an array")
        known = {thing.name: thing for thing in getattr(call.world, table).values() if thing.project == issue.project}
        setattr(issue, name, [_named(item, known, f"{what} name") for item in value])

    return store


def store_due(call: Call, issue: Issue, value: Any) -> None:
    """Set the due date, an ISO day."""
    try:
        issue.due = None if value is None else date.fromisoformat(value).isoformat()
    except (TypeError, ValueError) as error:
        raise FieldProblem("Error parsing date string: expected yyyy-MM-dd") from error


def store_parent(call: Call, issue: Issue, value: Any) -> None:
    """Set the parent, which must stand higher than the issue."""
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


def store_points(call: Call, issue: Issue, value: Any) -> None:
    """Set the story points."""
    if value is not None and (isinstance(value, bool) or not isinstance(value, int | float)):
        raise FieldProblem("Operation value must be a number")
    issue.story_points = None if value is None else float(value)


def store_sprint(call: Call, issue: Issue, value: Any) -> None:
    """Put the issue into a sprint, by id; closed ones stay."""
    if value is None:
        issue.sprints = [number for number in issue.sprints if call.world.sprints[number].state == "closed"]
        return
    if not isinstance(value, int | str) or not str(value).isdigit() or int(value) not in call.world.sprints:
        raise FieldProblem(f"Number value expected as the Sprint id: '{value}' is not a sprint.")
    closed = [number for number in issue.sprints if call.world.sprints[number].state == "closed"]
    issue.sprints = [*closed, int(value)]


def store_tracking(call: Call, issue: Issue, value: Any) -> None:
    """Set the estimates, as durations."""
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
