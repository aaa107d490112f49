"""JIRA_PROJECTS_ALLOWED: a name that only hidden projects have is as unknown as one that nobody has, wherever a query has it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import attrs
import pytest
from atlassian_sandbox.testing import Running, running
from atlassian_sandbox.world import Board, Component, Sprint, Version
from mcp import Client

from tests.mcp_atlassian_oauth.tools.limited import limited, said
from tests.mcp_atlassian_oauth.tools.test_requests_per_call import SIGN_IN

pytestmark = pytest.mark.anyio

PROJECT = "DOCK"
BOARD = 4
# What the project that is allowed has, with its board; no issue has the ones of EMPTY.
VERSIONS = {"Harbour 1": "20001", "Old quay": "20002", "2.4": "20003", "10063": "20004", "Empty berth": "20005"}
SPRINTS = {"Dock Sprint 1": 41, "Dock Sprint 2": 42, "24": 43}
MANY = 120
OUR_REQUEST, THEIR_REQUEST = "31", "77"
# Nothing has these names.
NOBODY = "Autumn 1999"
NO_KEY, NO_ID = "QQQ", "987654"


@attrs.frozen
class Hidden:
    """Names that projects have which aren't allowed, and what they are."""

    version: str = "Spring 2027"
    released: str = "Pilot"
    component: str = "Seat map"
    sprint: str = "LAN Sprint 24"
    filled: str = "LAN Sprint 22"
    epic: str = ""


@pytest.fixture(scope="module", params=["cloud", "datacenter"])
def box(request: pytest.FixtureRequest) -> Iterator[Running]:
    with running(request.param, auth=SIGN_IN[request.param]) as started:
        world = started.world
        for name, number in VERSIONS.items():
            world.versions[number] = Version(number, name, PROJECT, released=name == "Old quay", archived=name == "Old quay")
        world.components["20010"] = Component("20010", "Cranes", "", None, PROJECT)
        world.boards[BOARD] = Board(BOARD, "Dock sprints", "scrum", PROJECT)
        world.filters[str(10000 + BOARD)] = attrs.evolve(world.filters["10003"], id=str(10000 + BOARD))
        for name, place in SPRINTS.items():
            world.sprints[place] = Sprint(place, name, "closed" if place == SPRINTS["Dock Sprint 1"] else "future", BOARD)
        for place in range(MANY):
            world.sprints[1000 + place] = Sprint(1000 + place, f"Long ago {place}", "closed", BOARD)
        if request.param == "cloud":
            desk = next(iter(world.desks.values()))
            theirs = attrs.evolve(desk.request_types[0], id=THEIR_REQUEST, name="Ask for a berth")
            world.desks["5"] = attrs.evolve(desk, id="5", project="LAN", request_types=(theirs,))
        dock = [issue for issue in world.issues.values() if issue.project == PROJECT]
        dock[0].fix_versions, dock[0].sprints, dock[0].components = ["Harbour 1", "2.4"], [SPRINTS["Dock Sprint 1"]], ["Cranes"]
        dock[1].fix_versions = ["10063"]
        yield started


@pytest.fixture(autouse=True)
def clean(box: Running) -> Iterator[None]:
    box.clear()
    yield
    box.clear()


served = partial(limited, JIRA_PROJECTS_ALLOWED=PROJECT)


async def searched(client: Client, jql: str) -> tuple[bool, str]:
    return await said(client, "jira_search_issues", {"jql": jql})


# A query with X where a name stands, and the name of a thing that lies outside.
QUERIES: tuple[tuple[str, str], ...] = (
    ('fixVersion = "X"', "Spring 2027"),
    ('fixVersion = "X"', "spring 2027"),
    ('affectedVersion = "X"', "Spring 2027"),
    ("fixVersion = X", "Pilot"),
    ('fixVersion != "X"', "Spring 2027"),
    ('NOT fixVersion = "X"', "Spring 2027"),
    ('fixVersion in ("X")', "Spring 2027"),
    ('fixVersion in ("Harbour 1", ("X", EMPTY))', "Spring 2027"),
    ('fixVersion not in ("Harbour 1", "X") ORDER BY key DESC', "Spring 2027"),
    ('key is not EMPTY OR ((fixVersion = "X"))', "Spring 2027"),
    ('fixVersion was "X"', "Spring 2027"),
    ('fixVersion was not in ("X")', "Spring 2027"),
    ('fixVersion changed FROM "X"', "Spring 2027"),
    ('fixVersion changed FROM "Harbour 1" TO ("X")', "Spring 2027"),
    ('fixVersion > "X"', "Spring 2027"),
    ('fixVersion <= "X"', "Spring 2027"),
    ('fixVersion ~ "X"', "Spring 2027"),
    ('fixVersion ~ "X*"', "Spring"),
    ("fixVersion = X", "10063x"),
    ("fixVersion = 'X' AND fixVersion = 'X'", "Pilot"),
    ('"fixVersion" = "X"', "Spring 2027"),
    ('component = "X"', "Seat map"),
    ("component = X", "payments"),
    ('component not in ("X", EMPTY)', "Seat map"),
    ('sprint = "X"', "LAN Sprint 24"),
    ('sprint = "X"', "lan sprint 22"),
    ('Sprint in ("Dock Sprint 1", "X")', "LAN Sprint 23"),
    ('sprint != "X"', "LAN Sprint 22"),
    ('CF_SPRINT = "X"', "LAN Sprint 24"),
    ('"CF_SPRINT" = "X"', "LAN Sprint 24"),
    ('"Target version" = "X"', "Spring 2027"),
    ('"Epic Link" = "X"', "EPIC"),
    ('category = "X"', "Ferries"),
    ('level = "X"', "Crew only"),
    ('"Request Type" = "X"', "Ask for a berth"),
    ('project = "X"', "Next Timetable"),
    ('fixVersion in releasedVersions("X")', "NEXT"),
    ('fixVersion in releasedVersions("DOCK", "X")', "10041"),
    ('fixVersion in unreleasedVersions("X")', "Next Timetable"),
    ('fixVersion = latestReleasedVersion("X")', "NEXT"),
    ('fixVersion = earliestUnreleasedVersion("X")', "next"),
    ('sprint in openSprints("X")', "1"),
    ('issue in linkedIssues("X")', "10101"),
    ('issue in linkedIssues(" X ")', "LAN-1"),
    ('issue in linkedIssues("X", "blocks")', "NEXT-1"),
    ('issue in portfolioChildIssuesOf("X")', "LAN-1"),
    ('issueFunction in linkedIssuesOf("project = X")', "LAN"),
    ('key = " X "', "LAN-1"),
    ('filter = "X"', "LAN board"),
    ("space = X", "LAN"),
    ("workItem in (X)", "LAN-1"),
    ("'Fix versions' = 'X'", "Spring 2027"),
    ('issue in linkedWorkItems("X")', "LAN-1"),
)


def of_nobody(name: str) -> str:
    """A name of the same shape that nothing has."""
    if name.isdigit():
        return NO_ID
    if "-" in name and name.rpartition("-")[2].isdigit():
        return f"{NO_KEY}-7"
    return NO_KEY if name.isupper() and name.isalpha() else NOBODY if " " in name else "Nothing"


def put(jql: str, name: str, box: Running) -> str:
    field = 10020 if box.sandbox.deployment == "cloud" else 10104
    text = jql.replace("CF_SPRINT", f"cf[{field}]").replace("X", name)
    return text.replace("EPIC", next(one.summary for one in box.world.issues.values() if one.type == "Epic"))


@pytest.mark.parametrize(("jql", "name"), QUERIES, ids=[f"{jql} {name}" for jql, name in QUERIES])
async def test_a_name_of_a_hidden_project_is_one_that_nobody_has(jql: str, name: str, box: Running, tmp_path: Path) -> None:
    epic = next(one.summary for one in box.world.issues.values() if one.type == "Epic")
    hidden = epic if name == "EPIC" else name
    async with served(box, tmp_path) as client:
        there = await searched(client, put(jql, name, box))
        gone = await searched(client, put(jql, of_nobody(hidden), box))
        again = await searched(client, put(jql, name, box))
    assert there[0], there[1]
    assert there == again
    assert there[1].replace(hidden, "<name>") == gone[1].replace(of_nobody(hidden), "<name>")


# The ways on which queries reach Jira: the tool or operation on each deployment, and its arguments with Q for the query.
ROUTES: dict[str, tuple[tuple[str, dict[str, Any]], ...]] = {
    "cloud": (
        ("jira_search_issues", {"jql": "Q"}),
        ("jira_create_filter", {"name": "Mine", "jql": "Q"}),
        ("jira_cloud_search_and_reconsile_issues_using_jql", {"jql": "Q"}),
        ("jira_cloud_search_and_reconsile_issues_using_jq_4a97", {"body": {"jql": "Q"}}),
        ("jira_cloud_count_issues", {"body": {"jql": "Q"}}),
        ("jira_cloud_parse_jql_queries", {"body": {"queries": ["key is not EMPTY", "Q"]}, "validation": "strict"}),
        ("jira_cloud_parse_jql_queries", {"body": {"queries": ["Q"]}, "validation": "warn"}),
        ("jira_cloud_match_issues", {"body": {"jqls": ["Q"], "issueIds": [10101]}}),
        ("jira_cloud_sanitise_jql_queries", {"body": {"queries": [{"query": "Q"}]}}),
        ("jira_cloud_migrate_queries", {"body": {"queryStrings": ["Q"]}}),
        ("jira_cloud_get_issue_picker_resource", {"query": "a", "currentJQL": "Q", "currentProjectId": "10042"}),
        ("jira_cloud_create_filter", {"body": {"name": "Theirs", "jql": "Q"}}),
        ("jira_cloud_update_filter", {"id": 10003, "body": {"name": "Dockside board", "jql": "Q"}}),
        ("jira_software_cloud_get_issues_for_board", {"boardId": 3, "jql": "Q"}),
        ("jira_software_cloud_get_issues_for_backlog", {"boardId": 3, "jql": "Q"}),
        ("jira_software_cloud_get_issues_for_sprint", {"sprintId": 41, "jql": "Q"}),
        ("jira_software_cloud_get_board_issues_for_sprint", {"boardId": 4, "sprintId": 41, "jql": "Q"}),
        ("jira_software_cloud_get_issues_without_epic", {"jql": "Q"}),
        ("jira_software_cloud_get_issues_for_board_jsis", {"boardId": 3, "jql": "Q"}),
    ),
    "datacenter": (
        ("jira_search_issues", {"jql": "Q"}),
        ("jira_create_filter", {"name": "Mine", "jql": "Q"}),
        ("jira_dc_search", {"jql": "Q"}),
        ("jira_dc_search", {"jql": "Q", "validateQuery": False}),
        ("jira_dc_get_issue_picker_resource", {"query": "a", "currentJQL": "Q", "currentProjectId": "10042"}),
        ("jira_dc_create_filter", {"body": {"name": "Theirs", "jql": "Q"}}),
        ("jira_dc_edit_filter", {"id": "10003", "body": {"name": "Dockside board", "jql": "Q"}}),
        ("jira_dc_get_issues_for_board", {"boardId": 3, "jql": "Q"}),
        ("jira_dc_get_issues_for_backlog", {"boardId": 3, "jql": "Q"}),
        ("jira_dc_get_issues_for_sprint", {"sprintId": 41, "jql": "Q"}),
        ("jira_dc_get_issues_for_sprint_board", {"boardId": 4, "sprintId": 41, "jql": "Q"}),
        ("jira_dc_get_issues_without_epic", {"jql": "Q"}),
    ),
}
BY_ROUTES = [("fixVersion = 'X' OR key is not EMPTY", "Spring 2027"), ("sprint = 'X' OR key is not EMPTY", "LAN Sprint 24")]


@pytest.mark.parametrize(("jql", "name"), BY_ROUTES)
async def test_no_route_tells_a_hidden_name(jql: str, name: str, box: Running, tmp_path: Path) -> None:
    different = {}
    async with served(box, tmp_path) as client:
        for tool, arguments in ROUTES[box.sandbox.deployment]:
            answers = []
            for given in (name, NOBODY):
                values = json.loads(json.dumps(arguments).replace("Q", jql.replace("X", given)))
                answers.append((await operated(client, tool, values))[1].replace(given, "<name>"))
            if answers[0] != answers[1]:
                different[tool] = answers
    assert not different, json.dumps(different, indent=1)


async def operated(client: Client, name: str, arguments: dict[str, Any]) -> tuple[bool, str]:
    """What a tool says, or an operation."""
    from atlassian_operations.runtime import load

    if not name.startswith(("jira_cloud_", "jira_software_", "jira_dc_", "jsm_cloud_", "conf_cloud_", "conf_dc_")):
        return await said(client, name, arguments)
    tool = "atlassian_read_operation" if load(name).read_only else "atlassian_write_operation"
    return await said(client, tool, {"name": name, "arguments": arguments})


# What the allowed project has, and how many issues have it.
FOUND: tuple[tuple[str, int], ...] = (
    ('fixVersion = "Harbour 1"', 1),
    ('fixVersion = "harbour 1"', 1),
    ("fixVersion = 20001", 1),
    ('fixVersion = "2.4"', 1),
    ("fixVersion = 2.4", 1),
    ('fixVersion = "10063"', 1),
    ("fixVersion = 10063", 1),
    ("fixVersion in (10063, 20001)", 2),
    ('project = 10042 AND fixVersion = "Harbour 1"', 1),
    ('project in ("Dockside Support", dock) AND fixVersion = "Harbour 1"', 1),
    ('fixVersion = "Empty berth"', 0),
    ('fixVersion = "Old quay"', 0),
    ('fixVersion in ("Old quay", ("HARBOUR 1"))', 1),
    ('NOT (fixVersion != "Harbour 1") ORDER BY fixVersion', 1),
    ('fixVersion in releasedVersions("DOCK")', 0),
    ('fixVersion in releasedVersions("Dockside Support")', 0),
    ("fixVersion in unreleasedVersions(10042)", 2),
    ('component = "cranes"', 1),
    ("component = 20010", 1),
    ('sprint = "dock sprint 1"', 1),
    ("sprint = 41", 1),
    ('sprint = "Dock Sprint 2"', 0),
    ("sprint = 42", 0),
    ("sprint = 24", 0),
    ('sprint = "24"', 0),
    ('sprint in ("Long ago 119", "Dock Sprint 1")', 1),
    ("CF_SPRINT = 'Dock Sprint 1'", 1),
    ("sprint in closedSprints()", 1),
)


@pytest.mark.parametrize(("jql", "count"), FOUND, ids=[jql for jql, _ in FOUND])
async def test_names_of_allowed_projects_work(jql: str, count: int, box: Running, tmp_path: Path) -> None:
    async with served(box, tmp_path) as client:
        error, words = await searched(client, put(jql, "", box))
    assert not error, words
    assert words.count("| DOCK-") == count, words
    assert "| LAN-" not in words
    assert "| NEXT-" not in words


@pytest.mark.parametrize(
    "jql",
    [
        'fixVersion was "Harbour 1" BY mokafor',
        'fixVersion changed FROM "2.4" TO "Harbour 1" BY mokafor AFTER "2020-01-01"',
        'fixVersion > "Harbour 1"',
        'fixVersion ~ "harb*"',
        '"Target version" = "Harbour 1"',
        'sprint was "Dock Sprint 1"',
        '"Request Type" = "Report an incident"',
    ],
)
async def test_what_the_sandbox_does_not_know_reaches_it(jql: str, box: Running, tmp_path: Path) -> None:
    if "Request" in jql and box.sandbox.deployment != "cloud":
        pytest.skip("the sandbox has no desks on Data Center")
    async with served(box, tmp_path) as client:
        error, words = await searched(client, jql)
    assert error
    assert "The value" not in words
    assert "is not supported by" in words or "Field '" in words


async def test_a_number_is_never_the_id_of_what_is_hidden(box: Running, tmp_path: Path) -> None:
    """An allowed name of digits is found, whether or not a hidden thing has that id."""
    async with served(box, tmp_path) as client:
        there = await searched(client, "fixVersion = 10063")
        hidden = box.world.versions.pop("10063")
        try:
            gone = await searched(client, "fixVersion = 10063")
        finally:
            box.world.versions["10063"] = hidden
    assert there == gone


async def test_a_sprint_is_not_taken_for_a_hidden_one_of_its_number(box: Running, tmp_path: Path) -> None:
    """In quotes a number is a name first, and without an id first."""
    world = box.world
    async with served(box, tmp_path) as client:
        there = [await searched(client, jql) for jql in ("sprint = '41'", "sprint = 41", "sprint = 24", "sprint = '24'")]
        world.sprints[2000] = Sprint(2000, "41", "closed", 1)
        world.sprints[24], hidden = attrs.evolve(world.sprints[24], name="LAN Sprint 24", id=2001), world.sprints[24]
        try:
            gone = [await searched(client, jql) for jql in ("sprint = '41'", "sprint = 41", "sprint = 24", "sprint = '24'")]
        finally:
            del world.sprints[2000]
            world.sprints[24] = hidden
    assert there == gone
    assert not any(error for error, _ in there)
    assert there[0][1].count("| DOCK-") == 1


async def test_names_are_looked_for_once_in_a_while(box: Running, tmp_path: Path) -> None:
    async with served(box, tmp_path) as client:
        for jql in ("fixVersion = 'Empty berth'", "sprint = 'Dock Sprint 2'"):
            await searched(client, jql)
            box.clear()
            assert not (await searched(client, jql))[0]
            # Sprints are searched for first; of what was found none, nothing is kept.
            assert not [seen.path for seen in box.requests if "/board" in seen.path or "/versions" in seen.path]


async def test_a_version_that_was_just_made_is_known(box: Running, tmp_path: Path) -> None:
    async with served(box, tmp_path) as client:
        assert not (await searched(client, "fixVersion = 'Harbour 1'"))[0]
        assert (await searched(client, "fixVersion = 'Fresh tide'"))[0]
        box.world.versions["20009"] = Version("20009", "Fresh tide", PROJECT)
        try:
            assert not (await searched(client, "fixVersion = 'Fresh tide'"))[0]
        finally:
            del box.world.versions["20009"]


async def test_a_sprint_that_was_just_made_here_is_known(box: Running, tmp_path: Path) -> None:
    name = f"Made {box.sandbox.deployment}"
    async with served(box, tmp_path) as client:
        assert (await searched(client, f"sprint = '{name}'"))[0]
        error, words = await said(client, "jira_save_sprint", {"board": str(BOARD), "name": name})
        assert not error, words
        error, words = await searched(client, f"sprint = '{name}'")
        assert not error, words


@pytest.mark.parametrize("status", [401, 403, 404])
async def test_boards_that_can_not_be_read_are_no_reason_to_fail(status: int, box: Running, tmp_path: Path) -> None:
    async with served(box, tmp_path) as client:
        box.fault(path="/rest/agile/", status=status, body={"errorMessages": ["No licence"]}, times=None)
        error, words = await searched(client, "sprint = 'Dock Sprint 1'")
        assert (error, words.count("| DOCK-")) == (False, 1), words
        there = await searched(client, "sprint = 'LAN Sprint 24'")
        gone = await searched(client, f"sprint = '{NOBODY}'")
    assert there[0]
    assert there[1].replace("LAN Sprint 24", "<name>") == gone[1].replace(NOBODY, "<name>")
    assert "No licence" not in there[1]


async def test_a_name_of_the_past_is_known_by_the_issues_that_had_it(box: Running, tmp_path: Path) -> None:
    """A version that was deleted is in no list, and its issues remember it."""
    async with served(box, tmp_path) as client:
        box.fault(path=r"/search(/jql)?$", status=200, body={"issues": [{"id": "1", "key": "DOCK-1"}]})
        error, words = await searched(client, "fixVersion was 'Sunken pier'")
        assert (error, "is not supported by" in words) == (True, True)
        error, words = await searched(client, f"fixVersion was '{NOBODY}'")
        assert (error, "does not exist" in words) == (True, True)


# Tools that take names, with X for one.
TOOLS: tuple[tuple[str, dict[str, Any], str], ...] = (
    ("jira_update_issue", {"issue": "DOCK-1", "fields": {"Fix versions": ["X"]}}, "Spring 2027"),
    ("jira_update_issue", {"issue": "DOCK-1", "fields": {"Components": ["X"]}}, "Seat map"),
    ("jira_update_issue", {"issue": "DOCK-1", "fields": {"Sprint": "X"}}, "LAN Sprint 24"),
    ("jira_update_issue", {"issue": "DOCK-1", "fields": {"Target version": "X"}}, "Spring 2027"),
    ("jira_plan_issues", {"issues": ["DOCK-1"], "sprint": "X", "board": "4"}, "LAN Sprint 24"),
    ("jira_plan_issues", {"issues": ["DOCK-1"], "sprint": "Dock Sprint 2", "board": "X"}, "LAN sprints"),
    ("jira_get_sprint", {"sprint": "X", "board": "4"}, "LAN Sprint 24"),
    ("jira_get_board", {"board": "X"}, "LAN sprints"),
    ("jira_save_version", {"project": "DOCK", "version": "X", "description": "Other"}, "Spring 2027"),
    ("jira_save_component", {"project": "DOCK", "component": "X", "description": "Other"}, "Seat map"),
    ("jira_list_boards", {"project": "X"}, "Next Timetable"),
    ("jira_get_project", {"project": "X"}, "Next Timetable"),
    ("jira_create_issue", {"project": "X", "type": "Task", "summary": "New"}, "Next Timetable"),
)


@pytest.mark.parametrize(("tool", "arguments", "hidden"), TOOLS)
async def test_tools_that_take_names_know_none_of_hidden_projects(
    tool: str, arguments: dict[str, Any], hidden: str, box: Running, tmp_path: Path
) -> None:
    answers = []
    async with served(box, tmp_path) as client:
        for name in (hidden, NOBODY):
            error, words = await said(client, tool, json.loads(json.dumps(arguments).replace("X", name)))
            assert error, words
            # What is offered instead is like the name, and lies inside.
            offered = re.search(r" There are: .*", words)
            assert hidden not in (offered[0] if offered else "")
            answers.append(words.replace(offered[0] if offered else "", "").replace(name, "<name>"))
    assert answers[0] == answers[1]
    assert "is not an argument" not in answers[0]
    assert "is no tool" not in answers[0]


# Requests about what an issue or a version may have, with X for the id of something.
WRITES: tuple[tuple[str, str, str, dict[str, Any], str], ...] = (
    ("create_issue", "create_issue", "version", {"body": {"fields": {"fixVersions": [{"id": "X"}]}}}, "10063"),
    ("create_issue", "create_issue", "version", {"body": {"fields": {"versions": [{"id": "X"}]}}}, "10063"),
    ("create_issue", "create_issue", "component", {"body": {"fields": {"components": [{"id": "X"}]}}}, "10050"),
    ("create_issue", "create_issue", "sprint", {"body": {"fields": {"SPRINT": "X"}}}, "23"),
    ("create_issue", "create_issue", "issue", {"body": {"fields": {"EPIC": "X"}}}, "LAN-1"),
    ("edit_issue", "edit_issue", "version", {"body": {"update": {"fixVersions": [{"add": {"id": "X"}}]}}}, "10063"),
    ("edit_issue", "edit_issue", "component", {"body": {"update": {"components": [{"set": [{"id": "X"}]}]}}}, "10050"),
    ("edit_issue", "edit_issue", "issue", {"body": {"fields": {"EPIC": "X"}}}, "LAN-1"),
    ("edit_issue", "edit_issue", "issue", {"body": {"update": {"parent": [{"set": {"key": "X"}}]}}}, "LAN-1"),
    ("edit_issue", "edit_issue", "project", {"body": {"update": {"project": [{"set": {"id": "X"}}]}}}, "10040"),
    ("delete_component", "delete_component", "component", {"id": "20010", "moveIssuesTo": "X"}, "10050"),
    ("merge_versions", "merge_mergeto", "version", {"id": "20001", "moveIssuesTo": "X"}, "10063"),
    ("move_version", "move_version", "version", {"id": "20001", "body": {"after": "https://SITE/version/X"}}, "10063"),
    (
        "delete_and_replace_version",
        "delete_remove_and_swap",
        "version",
        {"id": "20001", "body": {"customFieldReplacementList": [{"customFieldId": 10050, "moveTo": "X"}]}},
        "10063",
    ),
)


@pytest.mark.parametrize(("cloud", "server", "kind", "arguments", "hidden"), WRITES)
async def test_what_is_hidden_is_not_written_by_its_id(
    cloud: str, server: str, kind: str, arguments: dict[str, Any], hidden: str, box: Running, tmp_path: Path
) -> None:
    on_cloud = box.sandbox.deployment == "cloud"
    name = f"jira_cloud_{cloud}" if on_cloud else f"jira_dc_{server}"
    text = json.dumps(arguments).replace("SPRINT", f"customfield_{10020 if on_cloud else 10104}")
    text = text.replace("EPIC", f"customfield_{10014 if on_cloud else 10100}")
    answers = []
    async with served(box, tmp_path) as client:
        for number in (hidden, of_nobody(hidden)):
            box.clear()
            values = json.loads(text.replace("X", number))
            if "create_issue" in name:
                values["body"]["fields"] |= {"project": {"key": PROJECT}, "summary": "New", "issuetype": {"name": "Task"}}
            elif "edit_issue" in name:
                values["issueIdOrKey"] = "DOCK-1"
            for whole in ("moveTo", "moveIssuesTo") if "component" not in name else ():
                values = json.loads(json.dumps(values).replace(f'"{whole}": "{number}"', f'"{whole}": {number}'))
            error, words = await operated(client, name, values)
            if "integer" in words or "string" in words:
                values = json.loads(json.dumps(values).replace(f'"{number}"', number).replace(f": {number}", f': "{number}"'))
                error, words = await operated(client, name, values)
            assert error, words
            assert not [seen.path for seen in box.requests if seen.method in ("POST", "PUT", "DELETE")], words
            answers.append(words.replace(number, "<id>"))
    assert answers[0] == answers[1]
    assert kind.lower() in answers[0].lower()


async def test_a_board_tells_nothing_of_hidden_sprints_and_epics(box: Running, tmp_path: Path) -> None:
    on_cloud = box.sandbox.deployment == "cloud"
    prefix, tail = ("jira_software_cloud_get_board_issues_for_", "") if on_cloud else ("jira_dc_get_issues_for_", "_board")
    epic = next(one.id for one in box.world.issues.values() if one.type == "Epic" and one.project != PROJECT)
    async with served(box, tmp_path) as client:
        for kind, hidden in (("sprint", 23), ("epic", int(epic))):
            answers = []
            for number in (hidden, int(NO_ID)):
                given = {"boardId": BOARD, f"{kind}Id": number}
                answers.append((await operated(client, f"{prefix}{kind}{tail}", given))[1].replace(str(number), "<id>"))
            assert answers[0] == answers[1]
            assert "does not exist" in answers[0]


async def test_a_request_is_of_a_desk_of_allowed_projects(box: Running, tmp_path: Path) -> None:
    if box.sandbox.deployment != "cloud":
        pytest.skip("the sandbox has no desks on Data Center")
    values = {"summary": "Fog", "customfield_10060": {"value": "Pier 1"}}

    def body(kind: str) -> dict[str, Any]:
        return {"body": {"serviceDeskId": "4", "requestTypeId": kind, "requestFieldValues": values}}

    async with served(box, tmp_path) as client:
        for name, given in (
            ("get_customer_requests", lambda kind: {"requestTypeId": int(kind)}),
            ("create_customer_request", body),
        ):
            answers = []
            for kind in (THEIR_REQUEST, NO_ID):
                error, words = await operated(client, f"jsm_cloud_{name}", given(kind))
                assert error, words
                answers.append(words.replace(kind, "<id>"))
            assert answers[0] == answers[1]
            error, words = await operated(client, f"jsm_cloud_{name}", given(OUR_REQUEST))
            assert not error, words


async def test_a_change_was_made_though_a_look_up_for_its_answer_fails(box: Running, tmp_path: Path) -> None:
    made = {"id": "10099", "name": "Mine", "scope": {"type": "PROJECT", "project": {"id": "10000"}}}
    box.fault(method="POST", path="/filter$", status=200, body=made)
    box.fault(method="GET", path="/project/DOCK$", status=418, body={})
    async with served(box, tmp_path) as client:
        failed, words = await said(client, "jira_create_filter", {"name": "Mine", "jql": "project = DOCK"})
    assert failed
    assert words.startswith("The server accepted the change, but what it answered could not be kept within JIRA_PROJECTS_ALLOWED")


async def test_a_filter_is_shared_with_no_hidden_project(box: Running, tmp_path: Path) -> None:
    name = "jira_cloud_create_filter" if box.sandbox.deployment == "cloud" else "jira_dc_create_filter"
    answers = []
    async with served(box, tmp_path) as client:
        for number in ("10040", NO_ID):
            share = {"type": "project", "project": {"id": number}}
            given = {"body": {"name": "Shared", "jql": "key is not EMPTY", "sharePermissions": [share]}}
            answers.append((await operated(client, name, given))[1].replace(number, "<id>"))
    assert answers[0] == answers[1]
    assert "No project could be found" in answers[0]


async def test_what_projects_have_for_themselves_is_theirs(box: Running, tmp_path: Path) -> None:
    """Team-managed projects on Cloud have fields, statuses and types that lists of the whole site show."""
    if box.sandbox.deployment != "cloud":
        pytest.skip("Data Center's projects share all of them")
    from atlassian_sandbox.world import IssueType, Status

    def scoped(project: str, **rest: Any) -> dict[str, Any]:
        return {**rest, "scope": {"type": "PROJECT", "project": {"id": project}}}

    box.world.statuses["Moored"] = Status("10900", "Moored", "new")
    box.world.issue_types["Voyage"] = IssueType("10901", "Voyage", "")
    hidden, own = "10040", "10042"
    fields = [
        scoped(hidden, id="customfield_10900", name="Cargo class", custom=True, clauseNames=["cf[10900]", "Cargo class"]),
        scoped(own, id="customfield_10901", name="Berth depth", custom=True, clauseNames=["cf[10901]", "Berth depth"]),
    ]
    lists: dict[str, list[dict[str, Any]]] = {
        "field": fields,
        "status": [scoped(hidden, id="10900", name="Moored"), scoped(own, id="10902", name="Beached"), {"id": "3", "name": "x"}],
        "issuetype": [scoped(hidden, id="10901", name="Voyage"), scoped(own, id="10903", name="Visit")],
    }
    for name, body in lists.items():
        box.fault(path=rf"/rest/api/3/{name}$", status=200, body=body, times=None)
    box.fault(path=r"/rest/api/3/issuetype/10901$", status=200, body=lists["issuetype"][0], times=None)
    try:
        async with served(box, tmp_path) as client:
            for operation, its in (("get_fields", "Berth depth"), ("get_statuses", "Beached"), ("get_issue_all_types", "Visit")):
                error, words = await operated(client, f"jira_cloud_{operation}", {})
                assert not error, words
                assert its in words
                assert not [word for word in ("Cargo", "10900", "Moored", "Voyage", hidden) if word in words]
            types = [
                (await operated(client, "jira_cloud_get_issue_type", {"id": number}))[1].replace(number, "<id>")
                for number in ("10901", NO_ID)
            ]
            assert types[0] == types[1]
            for jql in (
                "status = X",
                "status was not in (X, Done)",
                "status changed from X",
                "type = X OR key is not EMPTY",
                "X = 1",
                "order by X",
            ):
                for name, nobody in (("Moored", "Nothing"), ("Voyage", "Nothing"), ("'Cargo class'", "'No class'")):
                    there = await searched(client, jql.replace("X", name))
                    gone = await searched(client, jql.replace("X", nobody))
                    assert there[1].replace(name.strip("'"), "<name>") == gone[1].replace(nobody.strip("'"), "<name>")
                    assert there[0]
    finally:
        del box.world.statuses["Moored"], box.world.issue_types["Voyage"]


async def test_categories_and_shares_of_hidden_projects_are_not_shown(box: Running, tmp_path: Path) -> None:
    on_cloud = box.sandbox.deployment == "cloud"
    prefix = "jira_cloud_" if on_cloud else "jira_dc_"
    shared = [
        {"id": 1, "type": "project", "project": {"self": "https://x/rest/api/3/project/10040", "id": "10040", "key": "LAN"}},
        {"id": 2, "type": "loggedin"},
    ]
    found = {"id": "10003", "name": "Dockside board", "jql": "project = DOCK", "sharePermissions": shared}
    project = {"id": "10042", "key": "DOCK", "name": "Dockside Support", "projectCategory": {"id": "51", "name": "Piers"}}
    async with served(box, tmp_path) as client:
        box.fault(path=r"/filter/10003$", status=200, body=found, times=None)
        box.fault(path=r"/project/DOCK$", status=200, body=project, times=None)
        box.fault(path=r"/projectCategory$", status=200, body=[{"id": "51", "name": "Piers"}, {"id": "52", "name": "Ferries"}])
        error, words = await operated(client, f"{prefix}get_filter", {"id": 10003 if on_cloud else "10003"})
        assert (error, "LAN" in words, "loggedin" in words) == (False, False, True), words
        error, words = await operated(client, f"{prefix}get_all_project_categories", {})
        assert (error, "Piers" in words, "Ferries" in words) == (False, True, False), words
