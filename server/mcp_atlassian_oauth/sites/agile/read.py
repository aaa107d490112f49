"""Boards', sprints' and epics' JSON to values: the same on Cloud and Data Center."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.agile import Board, Column, Configuration, Epic, Placement, Sprint
from mcp_atlassian_oauth.sites.lenient import flag, items, mapping, name, number, objects, text
from mcp_atlassian_oauth.sites.paging import listed
from mcp_atlassian_oauth.sites.protocols import Field, Issue

SPRINT = "com.pyxis.greenhopper.jira:gh-sprint"
EPIC_LINK = "com.pyxis.greenhopper.jira:gh-epic-link"
RANK = "com.pyxis.greenhopper.jira:gh-lexo-rank"


def read_board(raw: object) -> Board:
    """Return a board."""
    return Board(
        id=text(raw, "id"),
        name=text(raw, "name"),
        kind=text(raw, "type"),
        project=text(raw, "location", "projectKey"),
        raw=mapping(raw),
    )


def read_configuration(raw: object) -> Configuration:
    """Return how a board is set up."""
    columns = tuple(
        Column(
            name=text(column, "name"),
            statuses=tuple(status_id for status in objects(column, "statuses") if (status_id := text(status, "id"))),
            least=number(column, "min"),
            most=number(column, "max"),
        )
        for column in objects(raw, "columnConfig", "columns")
    )
    return Configuration(
        filter_id=text(raw, "filter", "id"),
        columns=columns,
        estimation=text(raw, "estimation", "field", "fieldId"),
        estimation_name=text(raw, "estimation", "field", "displayName"),
        raw=mapping(raw),
    )


def read_sprint(raw: object) -> Sprint:
    """Return a sprint."""
    state = text(raw, "state")
    return Sprint(
        id=text(raw, "id"),
        name=text(raw, "name"),
        state=state.lower() if state else None,
        goal=text(raw, "goal"),
        start=text(raw, "startDate"),
        end=text(raw, "endDate"),
        completed=text(raw, "completeDate"),
        board_id=text(raw, "originBoardId"),
        raw=mapping(raw),
    )


def read_epic(raw: object) -> Epic:
    """Return an epic."""
    return Epic(
        key=text(raw, "key"),
        id=text(raw, "id"),
        name=text(raw, "summary") or text(raw, "name"),
        done=flag(raw, "done"),
        raw=mapping(raw),
    )


def read_status_names(raw: object) -> Mapping[str, str]:
    """Return the names of statuses by id; raises AtlassianError where there is no list."""
    found = objects(listed(raw, "statuses"))
    return {status_id: shown for status in found if (status_id := text(status, "id")) and (shown := name(status))}


@attrs.frozen
class PlaceFields:
    """The ids of the fields that say where an issue stands; None for one that the site doesn't have."""

    sprint: str | None
    epic: str | None
    rank: str | None

    @classmethod
    def of(cls, fields: Iterable[Field], epic: str | None = None) -> PlaceFields:
        """Return the ids among a site's fields; `epic` is the one that holds the epic where that is no epic link."""
        by_type = {field.custom_type: field.id for field in fields if field.custom_type}
        return cls(by_type.get(SPRINT), epic or by_type.get(EPIC_LINK), by_type.get(RANK))

    def names(self) -> tuple[str, ...]:
        """Return those there are."""
        return tuple(filter(None, (self.sprint, self.epic, self.rank)))

    def read(self, issue: Issue) -> Placement:
        """Return where an issue stands."""
        fields = issue.fields
        epic = mapping(fields, self.epic or "") or text(fields, self.epic or "")
        return Placement(
            key=issue.key or issue.id or "",
            sprints=dict(_open_sprints(items(fields, self.sprint or ""))),
            epic=epic if isinstance(epic, str) else text(epic, "key"),
            rank=text(fields, self.rank or ""),
        )


def _open_sprints(found: Sequence[object]) -> Iterator[tuple[str, str]]:
    for sprint in found:
        if (sprint_id := text(sprint, "id")) and (text(sprint, "state") or "").lower() != "closed":
            yield sprint_id, text(sprint, "name") or sprint_id


def by_reference(issues: Sequence[Issue], asked: Sequence[str], fields: PlaceFields) -> dict[str, Placement]:
    """Return where issues stand by the keys or ids that were asked for."""
    known = {reference.upper(): issue for issue in issues for reference in (issue.key, issue.id) if reference}
    return {reference: fields.read(known[reference.upper()]) for reference in asked if reference.upper() in known}


def rank_refusals(content: bytes, issues: Sequence[str], if_unreadable: str) -> dict[str, str]:
    """Return why for each issue that wasn't ranked; an answer without a body is that all were.

    Raises AtlassianError for an answer that can't be read.
    """
    if not content:
        return {}
    try:
        raw = json.loads(content)
    except ValueError:
        raise AtlassianError("Jira answered, but not with readable JSON.", advice=if_unreadable) from None
    refused: dict[str, str] = {}
    for entry in objects(raw, "entries"):
        status = number(entry, "status")
        said = "; ".join(one for one in items(entry, "errors") if isinstance(one, str))
        if said or (status is not None and status >= 400):
            for reference in (text(entry, "issueKey"), text(entry, "issueId")):
                matching = [issue for issue in issues if reference and issue.upper() == reference.upper()]
                refused.update(dict.fromkeys(matching, said or f"Jira answered {status} for it."))
    return refused


def board_number(given: str, what: str) -> int:
    """Return the id of a board or sprint as a number; raises AtlassianError for anything else."""
    if not (given.isascii() and given.isdigit() and len(given) <= 18):
        raise AtlassianError(f"{given[:60]!r} is no id of a {what}.", advice="Nothing was sent. Pass the id, a number.")
    return int(given)
