"""Boards and sprints: found, read, walked."""

from __future__ import annotations

import json
from typing import Any

import pytest

pytestmark = pytest.mark.anyio


async def test_boards_are_listed_and_narrowed(connection: Any) -> None:
    every = await connection.call("jira_list_boards")
    assert "| 1 | LAN sprints | scrum |" in every
    assert "| 2 | NEXT flow | kanban |" in every
    some = json.loads(await connection.call("jira_list_boards", query="dock", outputFormat="json"))
    assert [board["id"] for board in some["boards"]] == ["3"]
    of_project = await connection.call("jira_list_boards", project="Next Timetable")
    assert "NEXT flow" in of_project
    assert "LAN sprints" not in of_project
    await connection.call("set_defaults", jiraProject="DOCK")
    assert (await connection.call("jira_list_boards")).startswith("Of project DOCK, your default.")


@pytest.mark.parametrize(
    "named",
    [
        "1",
        "LAN sprints",
        "lan SPRINTS",
        "{base}/secure/RapidBoard.jspa?rapidView=1",
        "{base}/jira/software/c/projects/LAN/boards/1",
    ],
)
async def test_a_board_is_read_by_id_name_or_address(connection: Any, named: str) -> None:
    shown = await connection.call("jira_get_board", board=named.format(base=connection.sandbox.env["JIRA_BASE_URL"]))
    assert shown.startswith("Board LAN sprints (id 1, scrum")
    assert "| LAN-4 |" in shown


async def test_the_only_board_of_the_default_project_is_meant(connection: Any) -> None:
    assert "Pass board" in await connection.failure("jira_get_board")
    await connection.call("set_defaults", jiraProject="DOCK")
    assert "Board Dockside board (id 3" in await connection.call("jira_get_board", show="backlog")


async def test_an_unknown_board_is_answered_with_those_there_are(connection: Any) -> None:
    words = await connection.failure("jira_get_board", board="LAN springs")
    assert "LAN sprints (id 1, scrum" in words


async def test_an_ambiguous_board_is_answered_with_the_candidates(connection: Any) -> None:
    two = {"values": [{"id": 7, "name": "Team", "type": "scrum"}, {"id": 8, "name": "team", "type": "kanban"}], "isLast": True}
    connection.sandbox.fault(path="/board$", status=200, body=two)
    words = await connection.failure("jira_get_board", board="Team")
    assert "Team (id 7, scrum)" in words
    assert "team (id 8, kanban)" in words


async def test_a_board_shows_its_sprints_epics_and_set_up(connection: Any) -> None:
    sprints = await connection.call("jira_get_board", board="1", show="sprints")
    assert "| 23 | LAN Sprint 23 | active | 2026-09-07 09:00Z |" in sprints
    assert "Sprint 21" not in sprints
    closed = await connection.call("jira_get_board", board="1", show="closedSprints")
    assert "| 21 | LAN Sprint 21 | closed |" in closed
    epics = await connection.call("jira_get_board", board="1", show="epics")
    assert "| LAN-2 | Vehicles on the seat map | yes |" in epics
    setup = await connection.call("jira_get_board", board="1", show="configuration")
    assert "| To Do | To Do |" in setup
    assert "| In Progress | In Progress, In Review, Blocked |" in setup
    assert "Estimation: Story Points (customfield_" in setup
    assert "filter = 10001" in setup
    assert json.loads(await connection.call("jira_get_board", board="1", show="configuration", outputFormat="json"))["columns"]


async def test_a_board_without_sprints_says_so(connection: Any) -> None:
    assert "does not support sprints" in await connection.failure("jira_get_board", board="2", show="sprints")


@pytest.mark.parametrize("show", ["issues", "backlog"])
async def test_a_walk_over_a_board_brings_every_issue_once(connection: Any, show: str) -> None:
    whole = json.loads(await connection.call("jira_get_board", board="1", show=show, outputFormat="json"))
    assert whole["board"]["name"] == "LAN sprints"
    walked: list[str] = []
    cursor: dict[str, str] = {}
    while True:
        shown = await connection.call("jira_get_board", board="1", show=show, **cursor)
        walked += [line.split("|")[1].strip() for line in shown.splitlines() if line.startswith("| LAN-")]
        if "cursor=" not in shown:
            break
        cursor = {"cursor": shown.rpartition('cursor="')[2].rstrip('".')}
    assert len(walked) == len(set(walked))
    assert len(walked) >= len(whole["issues"])


async def test_the_active_sprint_shows_goal_totals_and_issues(connection: Any) -> None:
    await connection.call("set_defaults", jiraProject="LAN")
    shown = await connection.call("jira_get_sprint", sprint="LAN Sprint 22")
    assert shown.startswith("Sprint: LAN Sprint 22 (id 22, board 1)")
    assert "Goal: Vehicles appear on the seat map" in shown
    assert "| Done | 3 | 11 |" in shown
    assert "| Total | 5 | 24 |" in shown
    assert "| LAN-4 | Book for a group with one payment |" in shown
    active = json.loads(await connection.call("jira_get_sprint", outputFormat="json"))
    assert active["sprint"]["state"] == "active"
    assert sum(row["issues"] for row in active["totals"]) == len(active["issues"])


@pytest.mark.parametrize("named", ["21", "LAN Sprint 21", "{base}/secure/RapidBoard.jspa?rapidView=1&sprint=21"])
async def test_a_sprint_is_read_by_id_name_or_address(connection: Any, named: str) -> None:
    named = named.format(base=connection.sandbox.env["JIRA_BASE_URL"])
    shown = await connection.call("jira_get_sprint", sprint=named, board="LAN sprints")
    assert "Sprint: LAN Sprint 21" in shown
    assert "Refunds run without the office" in shown


async def test_an_unknown_sprint_is_answered_with_the_closest(connection: Any) -> None:
    words = await connection.failure("jira_get_sprint", sprint="Sprint 99", board="1")
    assert "There is no sprint 'Sprint 99'" in words
    assert "LAN Sprint 23 (id 23" in words


async def test_two_active_sprints_are_answered_with_both(connection: Any) -> None:
    two = [{"id": 23, "name": "LAN Sprint 23", "state": "active"}, {"id": 31, "name": "Hotfixes", "state": "active"}]
    connection.sandbox.fault(path="/board/1/sprint$", status=200, body={"values": two, "isLast": True})
    words = await connection.failure("jira_get_sprint", sprint="active", board="1")
    assert "LAN Sprint 23 (id 23, active)" in words
    assert "Hotfixes (id 31, active)" in words


async def test_a_sprint_whose_board_may_not_be_seen_is_still_shown(connection: Any) -> None:
    connection.sandbox.fault(path="/configuration$", status=403, body={"errorMessages": ["No."]})
    shown = await connection.call("jira_get_sprint", sprint="22")
    assert "Points" not in shown
    assert "| Done | 3 |" in shown


async def test_a_warm_look_at_a_board_costs_one_request(connection: Any) -> None:
    await connection.call("jira_get_board", board="LAN sprints")
    connection.sandbox.clear()
    await connection.call("jira_get_board", board="LAN sprints")
    assert len(connection.sandbox.requests) == 1


async def test_a_large_sprint_is_counted_beyond_its_first_page(connection: Any, deployment: str) -> None:
    rows = [{"key": f"LAN-{n}", "fields": {"summary": f"Story {n}", "status": {"name": "To Do"}}} for n in range(1, 51)]
    first = {"issues": rows, "isLast": False, "nextPageToken": "more"} if deployment == "cloud" else {"issues": rows, "total": 60}
    rest = [{"key": f"LAN-{n}", "fields": {"status": {"name": "Done"}}} for n in range(51, 61)]
    last = {"issues": rest, "isLast": True} if deployment == "cloud" else {"issues": rest, "total": 60}
    connection.sandbox.fault(path="/sprint/23/issue$", status=200, body=first)
    connection.sandbox.fault(path="/sprint/23/issue$", status=200, body=last)
    shown = await connection.call("jira_get_sprint", sprint="23")
    assert "| To Do | 50 |" in shown
    assert "| Done | 10 |" in shown
    assert "cursor=" in shown
