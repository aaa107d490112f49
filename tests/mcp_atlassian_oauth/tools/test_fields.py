"""Fields, screens, options, issue types; people; and what a search counts."""

from __future__ import annotations

import json
from typing import Any

import pytest

pytestmark = pytest.mark.anyio


async def test_fields_are_found_by_a_part_of_their_name(connection: Any, deployment: str) -> None:
    shown = await connection.call("jira_find_fields", query="point")
    field = "customfield_10016" if deployment == "cloud" else "customfield_10106"
    assert f"| Story Points | {field} | number |" in shown
    assert "1 shown of 1." in shown
    assert "No field has that in its name" in await connection.call("jira_find_fields", query="nothing like it")


async def test_all_fields_are_walked_once(connection: Any) -> None:
    many = [{"id": f"customfield_{number}", "name": f"Field {number}", "schema": {"type": "string"}} for number in range(1450)]
    connection.sandbox.fault(method="GET", path="/field$", status=200, body=many)
    walked: list[str] = []
    cursor: dict[str, str] = {}
    while True:
        found = json.loads(await connection.call("jira_find_fields", outputFormat="json", **cursor))
        walked += [field["id"] for field in found["fields"]]
        if "cursor" not in found:
            break
        cursor = {"cursor": found["cursor"]}
    assert len(walked) == len(set(walked)) == found["total"] == 1450


async def test_a_create_screen_says_what_is_required_and_allowed(connection: Any) -> None:
    shown = await connection.call("jira_find_fields", project="DOCK", type="incident")
    assert shown.startswith("Fields of the create screen of Incident in DOCK:")
    assert "| Severity | customfield_" in shown
    assert "| option | yes | Critical, Major, Minor |" in shown
    assert "list of component" in shown
    assert "pass type, one of" in (await connection.failure("jira_find_fields", project="LAN")).lower()


async def test_an_edit_screen_is_that_of_the_issue(connection: Any, issue: str) -> None:
    shown = await connection.call("jira_find_fields", issue=issue, query="fix")
    assert f"Fields of the edit screen of {issue}:" in shown
    assert "| Fix versions | fixVersions | list of version |" in shown


@pytest.mark.parametrize("where", [{"project": "LAN", "type": "Bug"}, {"issue": "LAN-2"}], ids=str)
async def test_the_options_of_a_field_are_listed_with_their_ids(connection: Any, where: dict[str, str]) -> None:
    shown = await connection.call("jira_find_fields", field="Berth", **where)
    assert "| South harbour > Dry dock | 11052 |" in shown
    found = json.loads(await connection.call("jira_find_fields", field="severity", outputFormat="json", **where))
    assert found["allowed"] == [
        {"id": "11001", "value": "Critical"},
        {"id": "11002", "value": "Major"},
        {"id": "11003", "value": "Minor"},
    ]


async def test_a_field_needs_no_type_to_list_its_options(connection: Any) -> None:
    assert "| Critical | 11001 |" in await connection.call("jira_find_fields", field="Severity", project="LAN")


async def test_a_field_without_a_list_says_so(connection: Any) -> None:
    shown = await connection.call("jira_find_fields", field="Ship", project="LAN", type="Bug")
    assert "Jira doesn't list what it takes" in shown
    assert "no field 'Shp'" in await connection.failure("jira_find_fields", field="Shp", project="LAN", type="Bug")


async def test_issue_types_have_their_statuses(connection: Any) -> None:
    await connection.call("set_defaults", jiraProject="DOCK")
    shown = await connection.call("jira_list_issue_types")
    assert "| Incident | 10005 |  | To Do, In Progress, In Review, Blocked, Done |" in shown
    assert "| Sub-task | 10004 | yes |" in shown
    assert "Priorities: Highest, High, Medium, Low, Lowest" in shown
    connection.sandbox.clear()
    await connection.call("jira_list_issue_types", outputFormat="json")
    assert not connection.sandbox.requests


async def test_people_are_found_by_name_and_mail(connection: Any) -> None:
    assert "| Lena Vogt | " in await connection.call("jira_find_users", query="vogt")
    assert "1 shown of 1." in await connection.call("jira_find_users", query="therrera@lantern")
    assert "Nobody found" in await connection.call("jira_find_users", query="nobody")


async def test_people_who_can_be_assigned(connection: Any) -> None:
    found = json.loads(await connection.call("jira_find_users", project="LAN", outputFormat="json"))
    assert found["total"] == 8
    by_issue = await connection.call("jira_find_users", issue="LAN-2", query="Mira")
    assert "Mira Okafor" in by_issue
    assert "Pass query" in await connection.failure("jira_find_users")


async def test_a_search_takes_fields_by_their_names(connection: Any) -> None:
    new = {"project": "LAN", "type": "Task", "summary": "Both", "fields": {"Sprint": "LAN Sprint 24", "Story Points": 3}}
    created = await connection.call("jira_create_issue", **new)
    key = created.split()[1].rstrip(",")
    shown = await connection.call("jira_search_issues", jql=f"key = {key}", fields=["sprint", "story points"])
    assert "| LAN Sprint 24 | 3" in shown
    assert "| Sprint |" in shown
    assert "| Story Points |" in shown
    said = await connection.failure("jira_search_issues", jql="sprint is not EMPTY", fields=["storypoints"])
    assert "no field 'storypoints'" in said
    assert "Story Points" in said


async def test_a_search_says_how_many_there_are(connection: Any, deployment: str) -> None:
    first = await connection.call("jira_search_issues", jql="key is not EMPTY ORDER BY key", limit=5)
    about = "about " if deployment == "cloud" else ""
    total = len(connection.sandbox.world.issues)
    assert f"5 shown of {about}{total}. More: same call with cursor=" in first
    all_of_them = await connection.call("jira_search_issues", jql="project = DOCK", limit=100)
    count = sum(issue.project == "DOCK" for issue in connection.sandbox.world.issues.values())
    assert f"{count} shown of {count}." in all_of_them
    found = json.loads(await connection.call("jira_search_issues", jql="key is not EMPTY", limit=5, outputFormat="json"))
    assert found["total"] == total
    assert found.get("totalIsApproximate") is (True if deployment == "cloud" else None)


async def test_the_pages_of_a_search_are_counted_once(connection: Any, deployment: str) -> None:
    if deployment != "cloud":
        pytest.skip("Data Center counts with the search")
    for _ in range(2):
        await connection.call("jira_search_issues", jql="key is not EMPTY ORDER BY key", limit=5)
    assert len(connection.sent("POST", "approximate-count")) == 1
    connection.sandbox.clear()
    connection.sandbox.fault(path="approximate-count", status=500, body={}, times=9)
    assert "5 shown. More" in await connection.call("jira_search_issues", jql="project = LAN ORDER BY key", limit=5)
