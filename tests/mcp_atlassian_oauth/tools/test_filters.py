"""Saved filters and dashboards."""

from __future__ import annotations

import json
from typing import Any

import pytest

pytestmark = pytest.mark.anyio


async def test_filters_are_listed_with_their_queries(connection: Any, deployment: str) -> None:
    shown = await connection.call("jira_list_filters")
    assert "| 10070 | Open bugs | issuetype = Bug AND resolution = Unresolved ORDER BY priority DESC | Mira Okafor" in shown
    if deployment == "cloud":
        assert "| 10071 | My work |" in shown
    else:
        assert "Data Center's API lists favourite filters only" in shown
        assert "10071" not in shown


async def test_filters_are_searched_by_name_and_kind(connection: Any, deployment: str) -> None:
    found = json.loads(await connection.call("jira_list_filters", query="bugs", which="favourites", outputFormat="json"))
    assert [one["id"] for one in found["filters"]] == ["10070"]
    mine = json.loads(await connection.call("jira_list_filters", which="mine", outputFormat="json"))
    ids = {one["id"] for one in mine["filters"]}
    assert "10070" in ids
    assert "10072" not in ids
    assert ("note" in mine) == (deployment == "datacenter")


@pytest.mark.parametrize("named", ["10071", "{base}/issues/?filter=10071"])
async def test_a_filter_is_shown_by_id_or_address(connection: Any, named: str) -> None:
    shown = await connection.call("jira_list_filters", query=named.format(base=connection.sandbox.env["JIRA_BASE_URL"]))
    assert "| 10071 | My work | assignee = currentUser() AND resolution = Unresolved |" in shown


async def test_a_number_may_be_a_part_of_a_name(connection: Any) -> None:
    await connection.call("jira_create_filter", name="Plan 2031", jql="project = LAN", favourite=True)
    assert "| Plan 2031 |" in await connection.call("jira_list_filters", query="2031")


async def test_a_filter_is_created_as_it_was_written(connection: Any) -> None:
    made = await connection.call("jira_create_filter", name="Ramps", jql="project = LAN AND text ~ ramp", favourite=True)
    assert "Created filter" in made
    assert "jql: project = LAN AND text ~ ramp" in made
    assert "| Ramps |" in await connection.call("jira_list_filters", query="Ramps", which="favourites")


async def test_a_query_that_does_not_parse_is_not_saved(connection: Any) -> None:
    assert "Nothing was sent" in await connection.failure("jira_create_filter", name="Broken", jql="a=b) OR (c=d")
    assert not connection.sent("POST")


async def test_a_filter_in_a_dry_run_is_not_created(connection: Any) -> None:
    shown = await connection.call("jira_create_filter", name="Dry", jql="project = LAN", dryRun=True)
    assert '"jql":"project = LAN"' in shown
    assert not connection.sent("POST")


async def test_a_filter_that_is_refused_ignored_or_changed_is_no_success(connection: Any) -> None:
    await connection.call("jira_create_filter", name="Twice", jql="project = LAN")
    assert "already exists" in await connection.failure("jira_create_filter", name="Twice", jql="project = LAN")
    other = {"id": "10071", "name": "My work", "jql": "project = LAN"}
    connection.sandbox.fault(method="POST", path="/filter$", status=200, body=other)
    said = await connection.failure("jira_create_filter", name="Third", jql="project = DOCK")
    assert "but:" in said
    assert "name is My work, not Third" in said
    connection.sandbox.fault(method="POST", path="/filter$", status=200, body={})
    assert "may have been created" in await connection.failure("jira_create_filter", name="Fourth", jql="project = DOCK")


async def test_dashboards_are_listed_and_searched(connection: Any) -> None:
    shown = await connection.call("jira_list_dashboards")
    assert "| 10081 | Release 2.4 |" in shown
    some = json.loads(await connection.call("jira_list_dashboards", query="piers", outputFormat="json"))
    assert [one["name"] for one in some["dashboards"]] == ["Piers today"]


async def test_a_dashboard_shows_its_gadgets(connection: Any, deployment: str) -> None:
    address = f"{connection.sandbox.env['JIRA_BASE_URL']}/secure/Dashboard.jspa?selectPageId=10081"
    if deployment == "datacenter":
        words = await connection.failure("jira_list_dashboards", gadgetsOf=address)
        assert "on Data Center" in words
        assert "selectPageId=10081" in words
        return
    shown = await connection.call("jira_list_dashboards", gadgetsOf=address)
    assert "| 10092 | Sprint health | com.atlassian.jira.gadgets:sprint-health-gadget | row 1, column 0 |" in shown


async def test_a_filter_is_run_by_its_id(connection: Any) -> None:
    # The same order, as a page of all is compared.
    query = connection.sandbox.world.filters["10070"].jql.partition(" ORDER BY")[0] + " ORDER BY key"
    found = json.loads(await connection.call("jira_search_issues", jql="filter = 10070 ORDER BY key", outputFormat="json"))
    same = json.loads(await connection.call("jira_search_issues", jql=query, outputFormat="json"))
    assert found["issues"]
    assert {one["key"] for one in found["issues"]} == {one["key"] for one in same["issues"]}
