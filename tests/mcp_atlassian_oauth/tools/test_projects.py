"""Projects, versions and components."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

pytestmark = pytest.mark.anyio
PARTS = ["versions", "components", "issueTypes", "statuses", "priorities", "roles"]


async def test_projects_are_listed_with_keys_and_found_by_name(connection: Any) -> None:
    every = await connection.call("jira_list_projects")
    assert "| LAN | Lantern Booking |" in every
    assert "Mira Okafor" in every
    some = json.loads(await connection.call("jira_list_projects", query="timetable", outputFormat="json"))
    assert [project["key"] for project in some["projects"]] == ["NEXT"]
    assert "There are no projects" in await connection.call("jira_list_projects", query="zzz")


@pytest.mark.parametrize("named", ["LAN", "lan", "Lantern Booking", "{base}/projects/LAN", "{base}/browse/LAN", "10040"])
async def test_a_project_is_read_by_key_name_or_address(connection: Any, named: str) -> None:
    named = named.format(base=connection.sandbox.env["JIRA_BASE_URL"])
    shown = await connection.call("jira_get_project", project=named)
    assert "Project: Lantern Booking (LAN, id 10040)" in shown
    assert "Unreleased versions: 2.4, 2.5" in shown


async def test_a_name_that_no_project_has_is_answered_with_those_there_are(connection: Any) -> None:
    words = await connection.failure("jira_get_project", project="Lantern Bookings")
    assert "Lantern Booking (id LAN)" in words
    one_word = await connection.failure("jira_get_project", project="Timetable")
    assert "Next Timetable (id NEXT)" in one_word


async def test_the_default_project_is_read_where_none_is_named(connection: Any) -> None:
    assert "set_defaults jiraProject" in await connection.failure("jira_get_project")
    await connection.call("set_defaults", jiraProject="DOCK")
    assert "Dockside Support" in await connection.call("jira_get_project")


async def test_a_project_shows_the_parts_that_are_asked_for(connection: Any) -> None:
    shown = await connection.call("jira_get_project", project="LAN", include=PARTS)
    assert "| 10061 | 2.4 | unreleased | 2026-07-21 | 2026-10-05 |" in shown
    assert "| 10050 | Payments | Priya Raman" in shown
    assert "| 10004 | Sub-task | yes |" in shown
    assert "| 3 | In Progress | In Progress | all |" in shown
    assert shown.index("| 1 | Highest |") < shown.index("| 5 | Lowest |")
    assert "lantern-developers (group)" in shown
    assert "| 10004 | Lead | Mira Okafor |" in shown


async def test_the_parts_of_a_project_can_be_walked_as_json(connection: Any) -> None:
    whole = json.loads(await connection.call("jira_get_project", project="LAN", include=PARTS, outputFormat="json"))
    assert whole["project"]["key"] == "LAN"
    parts = [row["part"] for row in whole["parts"]]
    while "cursor" in whole:
        whole = json.loads(
            await connection.call("jira_get_project", project="LAN", include=PARTS, outputFormat="json", cursor=whole["cursor"])
        )
        parts += [row["part"] for row in whole["parts"]]
    assert set(parts) == set(PARTS)


@pytest.mark.parametrize("form", ["markdown", "json"])
async def test_a_project_of_many_versions_is_walked(connection: Any, form: str) -> None:
    many = [{"id": str(n), "name": f"Release {n:04}", "description": "x" * 40} for n in range(1, 1_251)]
    connection.sandbox.fault(path="/versions$", times=None, status=200, body=many)
    walked: list[str] = []
    cursor: dict[str, str] = {}
    while True:
        shown = await connection.call("jira_get_project", project="LAN", include=["versions"], outputFormat=form, **cursor)
        walked += re.findall(r"Release \d{4}", shown)
        if "cursor" not in shown:
            break
        found = json.loads(shown)["cursor"] if form == "json" else shown.rpartition('cursor="')[2].rstrip('"].')
        cursor = {"cursor": found}
    assert walked == [version["name"] for version in many]


async def test_a_version_is_created_released_and_archived(connection: Any) -> None:
    made = await connection.call("jira_save_version", project="LAN", name="9.0", releaseDate="2026-12-01", description="Ice")
    assert "Created version" in made
    assert "releaseDate: 2026-12-01" in made
    changed = await connection.call("jira_save_version", project="LAN", version="9.0", released=True, name="9.0.1")
    assert "released: no → yes" in changed
    assert "name: 9.0 → 9.0.1" in changed
    await connection.call("set_defaults", jiraProject="LAN")
    assert "archived: no → yes" in await connection.call("jira_save_version", version="9.0.1", archived=True)
    shown = await connection.call("jira_get_project", project="LAN", include=["versions"])
    assert "| 9.0.1 | archived |" in shown
    assert "Nothing was sent" in await connection.call("jira_save_version", version="9.0.1", archived=True)


async def test_a_version_is_named_by_its_id_alone(connection: Any) -> None:
    changed = await connection.call("jira_save_version", version="10063", description="From the solver, at last")
    assert "First season from the solver → From the solver, at last" in changed
    assert not connection.sent("GET", "/versions")


async def test_a_version_that_there_is_not_is_answered_with_those_there_are(connection: Any) -> None:
    words = await connection.failure("jira_save_version", project="LAN", version="2.44", released=True)
    assert "There is no version '2.44'" in words
    assert "2.4 (id 10061, 2026-10-05)" in words
    assert not connection.sent("PUT")
    assert "needs a name" in await connection.failure("jira_save_version", project="LAN", released=True)


async def test_an_ambiguous_version_is_answered_with_the_candidates(connection: Any) -> None:
    two = [{"id": "1", "name": "May"}, {"id": "2", "name": "MAY"}]
    connection.sandbox.fault(path="/versions$", status=200, body=two)
    words = await connection.failure("jira_save_version", project="LAN", version="may", released=True)
    assert "May (id 1)" in words
    assert "MAY (id 2)" in words
    assert not connection.sent("PUT")


async def test_the_cached_project_knows_a_new_version(connection: Any) -> None:
    await connection.call("jira_get_project", project="NEXT")
    await connection.call("jira_save_version", project="NEXT", name="Autumn 2027")
    assert "Autumn 2027" in await connection.call("jira_get_project", project="NEXT")


async def test_a_component_is_created_and_changed(connection: Any) -> None:
    made = await connection.call("jira_save_component", project="LAN", name="Ramps", lead="Aiko Tanabe")
    assert "Created component" in made
    assert "lead: Aiko Tanabe" in made
    changed = await connection.call("jira_save_component", project="LAN", component="ramps", lead="Priya Raman", description="x")
    assert "lead: Aiko Tanabe" in changed
    assert "→ Priya Raman" in changed
    shown = await connection.call("jira_get_project", project="LAN", include=["components"])
    assert "| Ramps | Priya Raman" in shown


@pytest.mark.parametrize("tool", ["version", "component"])
async def test_what_already_reads_so_is_not_sent(connection: Any, tool: str) -> None:
    name = {"version": "2.3", "component": "Payments"}[tool]
    said = await connection.call(f"jira_save_{tool}", project="LAN", **{tool: name, "name": name})
    assert "Nothing was sent" in said
    assert not connection.sent("PUT")


async def test_a_dry_run_shows_old_and_new_and_sends_nothing(connection: Any) -> None:
    shown = await connection.call("jira_save_version", project="LAN", version="2.5", releaseDate="2027-03-01", dryRun=True)
    assert "releaseDate: (none) → 2027-03-01" in shown
    assert '"releaseDate":"2027-03-01"' in shown
    new = await connection.call("jira_save_component", project="LAN", name="Dry", dryRun=True)
    assert '"method":"POST"' in new
    assert not connection.sent("PUT")
    assert not connection.sent("POST", "/component")


async def test_a_change_that_the_server_ignores_is_no_success(connection: Any) -> None:
    connection.sandbox.fault(method="PUT", path="/version/10062", status=200, body={"id": "10062", "name": "2.5"})
    words = await connection.failure("jira_save_version", project="LAN", version="2.5", startDate="2026-11-01")
    assert "the change was not made" in words
    assert "startDate is (none), not 2026-11-01" in words
    connection.sandbox.fault(method="PUT", path="/component/10051", status=200, body={})
    words = await connection.failure("jira_save_component", project="LAN", component="Seat map", name="Decks")
    assert "name is Seat map, not Decks" in words


async def test_a_change_that_the_server_makes_in_part_says_which(connection: Any) -> None:
    held = {"id": "10060", "name": "2.3", "description": "New words", "released": True, "archived": False}
    connection.sandbox.fault(method="PUT", path="/version/10060", status=200, body=held)
    connection.sandbox.fault(method="GET", path="/version/10060", status=200, body=held)
    said = await connection.failure("jira_save_version", project="LAN", version="2.3", description="New words", archived=True)
    assert "but:" in said
    assert "archived is no, not yes" in said
    assert "New words" in said
    connection.sandbox.fault(method="POST", path="/component$", status=201, body={"id": "10050", "name": "Other"})
    said = await connection.failure("jira_save_component", project="LAN", name="Payments 2")
    assert "name is Payments, not Payments 2" in said


@pytest.mark.parametrize("answer", [{"status": 500, "body": {}}, {"cut": "body"}, {"status": 201, "body": {"ok": True}}], ids=str)
@pytest.mark.parametrize("tool", ["version", "component"])
async def test_a_new_thing_whose_answer_is_lost_is_no_success(connection: Any, tool: str, answer: dict[str, Any]) -> None:
    connection.sandbox.fault(method="POST", path=f"/{tool}$", **answer)
    words = await connection.failure(f"jira_save_{tool}", project="LAN", name=f"Lost {tool} {answer}")
    assert "may have" in words
    assert len(connection.sent("POST", f"/{tool}")) == 1


async def test_jiras_own_refusal_comes_back(connection: Any) -> None:
    words = await connection.failure("jira_save_version", project="LAN", name="2.4")
    assert "already exists" in words


async def test_a_day_that_is_none_and_a_project_that_is_none_are_named(connection: Any) -> None:
    words = await connection.failure("jira_save_version", project="LAN", name="9.1", releaseDate="31.12.2026")
    assert words == "releaseDate '31.12.2026' is no day.\nNothing was sent. Write it as 2026-01-31."
    assert not connection.sent("POST", "/version")
    for tool in ("jira_save_version", "jira_save_component"):
        words = await connection.failure(tool, project="XYZ", name="Other")
        assert "Check that there is a project XYZ" in words
    said = await connection.call("jira_save_version", project="LAN", name="9.2", releaseDate="20261231")
    assert "releaseDate: 2026-12-31" in said
