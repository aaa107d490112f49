"""Answers to changes of issues, as both deployments send them."""

from __future__ import annotations

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.issues import Created, Editable, Task, Transition, Transitionable
from mcp_atlassian_oauth.sites.lenient import items, mapping, name, number, objects, text
from mcp_atlassian_oauth.sites.metadata.reading import read_field_map
from mcp_atlassian_oauth.sites.protocols import Issue
from mcp_atlassian_oauth.sites.read_jira import named, read_issue
from mcp_atlassian_oauth.sites.refusals import NUMBERED, said_of


def read_created(raw: object) -> Created:
    """Return the issue that an answer names."""
    return Created(text(raw, "key"), text(raw, "id"))


def read_created_many(raw: object, count: int) -> tuple[Created | AtlassianError | None, ...]:
    """Return what came of each of `count` issues: the answer lists those that were created in order, and the others' numbers."""
    outcomes: list[Created | AtlassianError | None] = [None] * count
    for error in objects(raw, "errors"):
        place = number(error, "failedElementNumber")
        if place is not None and 0 <= place < count:
            outcomes[place] = AtlassianError(*said_of(mapping(error, "elementErrors")), status=number(error, "status"))
    free = [place for place, outcome in enumerate(outcomes) if outcome is None]
    created = [one for one in map(read_created, objects(raw, "issues")) if one.reference]
    # A list of another length can't be told apart: those issues stay unknown.
    if len(created) == len(free):
        for place, one in zip(free, created, strict=True):
            outcomes[place] = one
    return tuple(outcomes)


def refused_one_by_one(error: AtlassianError, count: int) -> tuple[AtlassianError, ...] | None:
    """Return the refusal of each of `count` issues where the error says of which number it speaks, else None."""
    outcomes: list[AtlassianError] = []
    for place in range(1, count + 1):
        start = NUMBERED.format(place)
        said = [message.removeprefix(start) for message in error.messages if message.startswith(start)]
        outcomes.append(AtlassianError(*(said or ["Refused, as all of them were."]), status=error.status))
    known = any(message.startswith(NUMBERED.partition("{")[0]) for message in error.messages)
    return tuple(outcomes) if known else None


def read_editable(raw: object, key: str, site: str) -> Editable:
    """Return an issue that was asked for with its edit metadata."""
    return Editable(_issue(raw, key, site), read_field_map(mapping(raw, "editmeta", "fields")))


def read_transitionable(raw: object, key: str, site: str) -> Transitionable:
    """Return an issue that was asked for with its transitions and their fields."""
    transitions = (
        Transition(its_id, text(one, "name") or its_id, name(one, "to"), read_field_map(mapping(one, "fields")))
        for one in objects(raw, "transitions")
        if (its_id := text(one, "id"))
    )
    return Transitionable(_issue(raw, key, site), tuple(transitions))


def _issue(raw: object, key: str, site: str) -> Issue:
    return named(read_issue(raw, site), key, site)


def read_issues(raw: object, site: str) -> tuple[Issue, ...]:
    """Return the issues of a list."""
    return tuple(read_issue(one, site) for one in objects(raw, "issues"))


def read_task(raw: object, task_id: str) -> Task:
    """Return how a bulk operation stands."""
    failed = mapping(raw, "failedAccessibleIssues")
    return Task(
        id=text(raw, "taskId") or task_id,
        status=text(raw, "status"),
        percent=number(raw, "progressPercent"),
        failed={issue: tuple(filter(None, map(text, items(failed, issue)))) for issue in failed},
    )


@attrs.frozen
class Waiting:
    """How long to wait between two looks at a task, in seconds: a little more each time."""

    first: float = 0.5
    factor: float = 1.5
    longest: float = 5.0

    def after(self, looks: int) -> float:
        """Return the pause after that many looks."""
        pause: float = self.first * self.factor**looks
        return min(self.longest, pause)
