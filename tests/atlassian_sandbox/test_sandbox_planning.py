"""Boards, ranks, saved filters and service desks of the sandbox."""

from __future__ import annotations

import httpx
from atlassian_sandbox.testing import Running

AGILE = "/rest/agile/1.0"


def test_a_rank_moves_issues_and_tells_which_it_could_not(dc_jira: httpx.Client, datacenter: Running) -> None:
    done = dc_jira.put(f"{AGILE}/issue/rank", json={"issues": ["NEXT-3", "NEXT-2"], "rankBeforeIssue": "NEXT-1"})
    assert done.status_code == 204
    ranks = {key: datacenter.world.issues[key].rank for key in ("NEXT-3", "NEXT-2", "NEXT-1")}
    assert ranks["NEXT-3"] + 1 == ranks["NEXT-2"] == ranks["NEXT-1"] - 1
    partly = dc_jira.put(f"{AGILE}/issue/rank", json={"issues": ["NEXT-4", "NEXT-999"], "rankAfterIssue": "NEXT-1"})
    assert partly.status_code == 207
    assert [entry["status"] for entry in partly.json()["entries"]] == [200, 404]
    assert dc_jira.put(f"{AGILE}/issue/rank", json={"issues": ["NEXT-4"]}).status_code == 400


def test_clouds_lists_of_issues_go_on_by_token(cloud_jira: httpx.Client) -> None:
    path = "/rest/software/1.0/sprint/22/issue"
    first = cloud_jira.get(path, params={"maxResults": 2, "fields": "status"}).json()
    rest = cloud_jira.get(path, params={"maxResults": 50, "fields": "status", "nextPageToken": first["nextPageToken"]}).json()
    assert len(first["issues"]) == 2
    assert rest["isLast"] is True
    assert not {issue["key"] for issue in first["issues"]} & {issue["key"] for issue in rest["issues"]}
    other = cloud_jira.get("/rest/software/1.0/sprint/21/issue", params={"nextPageToken": first["nextPageToken"]})
    assert other.status_code == 400


def test_a_filter_is_saved_once_and_only_with_a_query_that_works(cloud_jira: httpx.Client) -> None:
    body = {"name": "Ice", "jql": "project = LAN", "favourite": True}
    made = cloud_jira.post("/rest/api/3/filter", json=body).json()
    assert made["favourite"] is True
    assert cloud_jira.post("/rest/api/3/filter", json=body).status_code == 400
    assert cloud_jira.post("/rest/api/3/filter", json={"name": "Bad", "jql": "nosuchfield = 1"}).status_code == 400
    found = cloud_jira.get("/rest/api/3/filter/search", params={"filterName": "ice", "expand": "jql"}).json()["values"]
    assert [(each["name"], each["jql"]) for each in found] == [("Ice", "project = LAN")]
    assert "owner" not in found[0]


def test_a_request_needs_what_its_type_requires(cloud_jira: httpx.Client) -> None:
    request = {"serviceDeskId": "4", "requestTypeId": "31", "requestFieldValues": {"summary": "Lamp"}}
    refused = cloud_jira.post("/rest/servicedeskapi/request", json=request)
    assert refused.status_code == 400
    assert refused.json()["errorMessage"] == "Pier is required."
    values = {"summary": "Lamp", "customfield_10060": {"id": "10201"}}
    made = cloud_jira.post("/rest/servicedeskapi/request", json={**request, "requestFieldValues": values})
    assert made.status_code == 201
    key = made.json()["issueKey"]
    queue = cloud_jira.get("/rest/servicedeskapi/servicedesk/4/queue/12/issue").json()
    assert key in {issue["key"] for issue in queue["values"]}


def test_an_approval_is_answered_once_by_whom_it_waits_for(cloud_jira: httpx.Client) -> None:
    path = "/rest/servicedeskapi/request/DOCK-4/approval/501"
    answered = cloud_jira.post(path, json={"decision": "decline"}).json()
    assert answered["finalDecision"] == "declined"
    assert cloud_jira.post(path, json={"decision": "approve"}).status_code == 403
