"""What Jira keeps and how it answers, in both dialects."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from atlassian_sandbox.testing import Running


def _adf(text: str) -> dict[str, Any]:
    return {"type": "doc", "version": 1, "content": [{"type": "paragraph", "content": [{"type": "text", "text": text}]}]}


@pytest.fixture(params=["cloud", "datacenter"])
def jira(request: pytest.FixtureRequest) -> tuple[Running, httpx.Client, str]:
    """A sandbox, a client of its Jira, and the platform API's path."""
    if request.param == "cloud":
        return request.getfixturevalue("cloud"), request.getfixturevalue("cloud_jira"), "/rest/api/3"
    return request.getfixturevalue("datacenter"), request.getfixturevalue("dc_jira"), "/rest/api/2"


Jira = tuple[Running, httpx.Client, str]


def test_issue_bodies_are_adf_on_cloud_and_wiki_on_data_center(cloud_jira: httpx.Client, dc_jira: httpx.Client) -> None:
    cloud = cloud_jira.get("/rest/api/3/issue/LAN-6", params={"fields": "description"}).json()["fields"]
    assert cloud["description"]["type"] == "doc"
    assert cloud["description"]["content"][0]["type"] == "heading"
    wiki = dc_jira.get("/rest/api/2/issue/LAN-6", params={"fields": "description"}).json()["fields"]
    assert wiki["description"].startswith("h2. What happened")
    assert "[~praman]" in wiki["description"]
    assert "{code:python}" in wiki["description"]


def test_people_are_account_ids_on_cloud_and_names_on_data_center(cloud_jira: httpx.Client, dc_jira: httpx.Client) -> None:
    cloud = cloud_jira.get("/rest/api/3/myself").json()
    assert "accountId" in cloud
    assert "name" not in cloud
    user = dc_jira.get("/rest/api/2/myself").json()
    assert user["name"] == "mokafor"
    assert "accountId" not in user


def test_fields_and_expand_choose_what_an_issue_shows(jira: Jira) -> None:
    _, client, api = jira
    query = {"fields": "summary,status", "expand": "names,schema,renderedFields,transitions,changelog"}
    shown = client.get(f"{api}/issue/LAN-6", params=query).json()
    assert set(shown["fields"]) == {"summary", "status"}
    assert shown["names"] == {"summary": "Summary", "status": "Status"}
    assert shown["changelog"]["histories"][0]["items"][0]["toString"] == "In Progress"
    assert {each["name"] for each in shown["transitions"]} >= {"Finish", "Ask for review"}
    everything = client.get(f"{api}/issue/LAN-6", params={"fields": "*all,-comment"}).json()["fields"]
    assert "comment" not in everything
    assert everything["attachment"][0]["filename"] == "ledger.csv"


def test_a_created_issue_is_read_back_changed_and_deleted(jira: Jira) -> None:
    _, client, api = jira
    text = _adf("Rain comes in.") if api.endswith("3") else "Rain comes in."
    fields = {
        "project": {"key": "DOCK"}, "issuetype": {"name": "Incident"}, "summary": "Roof of Pier 2", "description": text,
        "labels": ["roof"], "priority": {"name": "High"}, "components": [{"name": "Pier screens"}], "duedate": "2026-09-20",
    }  # fmt: skip
    created = client.post(f"{api}/issue", json={"fields": fields})
    assert created.status_code == 201
    key = created.json()["key"]
    assert key == "DOCK-11"
    change = {"fields": {"summary": "Roof of Pier 2 leaks"}, "update": {"labels": [{"add": "rain"}, {"remove": "roof"}]}}
    assert client.put(f"{api}/issue/{key}", json=change).status_code == 204
    shown = client.get(f"{api}/issue/{key}", params={"expand": "changelog"}).json()
    assert shown["fields"]["summary"] == "Roof of Pier 2 leaks"
    assert shown["fields"]["labels"] == ["rain"]
    assert shown["fields"]["description"] == text
    assert shown["fields"]["components"][0]["name"] == "Pier screens"
    changed = {item["field"] for entry in shown["changelog"]["histories"] for item in entry["items"]}
    assert changed == {"summary", "labels"}
    assert client.delete(f"{api}/issue/{key}").status_code == 204
    assert client.get(f"{api}/issue/{key}").status_code == 404


def test_wrong_fields_are_all_named_and_nothing_is_stored(jira: Jira) -> None:
    sandbox, client, api = jira
    before = len(sandbox.world.issues)
    fields = {"project": {"key": "LAN"}, "issuetype": {"name": "Task"}, "colour": "red", "priority": {"name": "Urgent"}}
    answer = client.post(f"{api}/issue", json={"fields": fields})
    assert answer.status_code == 400
    assert set(answer.json()["errors"]) == {"summary", "colour", "priority"}
    assert answer.json()["errors"]["summary"] == "You must specify a summary of the issue."
    assert len(sandbox.world.issues) == before
    edit = {"fields": {"summary": "changed", "colour": "red"}}
    assert client.put(f"{api}/issue/LAN-6", json=edit).status_code == 400
    assert sandbox.world.issues["LAN-6"].summary.startswith("Refund is paid twice")


def test_cloud_refuses_invalid_adf(cloud: Running, cloud_jira: httpx.Client) -> None:
    for body in ({"type": "doc", "version": 1, "content": [{"type": "paragraf"}]}, "plain text"):
        answer = cloud_jira.post("/rest/api/3/issue/LAN-6/comment", json={"body": body})
        assert answer.status_code == 400
        assert "comment" in answer.json()["errors"]
    assert len(cloud.world.issues["LAN-6"].comments) == 3


def test_comments_are_added_read_changed_and_removed(jira: Jira) -> None:
    _, client, api = jira
    text, other = (_adf("First"), _adf("Second")) if api.endswith("3") else ("First", "Second")
    url = f"{api}/issue/NEXT-7/comment"
    added = client.post(url, json={"body": text}, params={"expand": "renderedBody"}).json()
    assert added["renderedBody"] == "<p>First</p>"
    assert client.get(url).json()["total"] == 2
    assert client.put(f"{url}/{added['id']}", json={"body": other}).json()["body"] == other
    assert client.delete(f"{url}/{added['id']}").status_code == 204
    assert client.get(f"{url}/{added['id']}").status_code == 404


def test_transitions_follow_the_workflow_and_set_the_resolution(jira: Jira) -> None:
    _, client, api = jira
    names = {each["name"]: each["id"] for each in client.get(f"{api}/issue/NEXT-6/transitions").json()["transitions"]}
    assert set(names) == {"Start work", "Block", "Close without work"}
    wrong = client.post(f"{api}/issue/NEXT-6/transitions", json={"transition": {"id": "41"}})
    assert wrong.status_code == 400
    move = {"transition": {"id": names["Close without work"]}, "fields": {"resolution": {"name": "Won't Do"}}}
    assert client.post(f"{api}/issue/NEXT-6/transitions", json=move).status_code == 204
    fields = client.get(f"{api}/issue/NEXT-6").json()["fields"]
    assert (fields["status"]["name"], fields["resolution"]["name"]) == ("Done", "Won't Do")
    assert fields["resolutiondate"] is not None


def test_worklogs_change_the_remaining_estimate(jira: Jira) -> None:
    _, client, api = jira
    before = client.get(f"{api}/issue/LAN-7").json()["fields"]["timetracking"]["remainingEstimateSeconds"]
    log = {"timeSpent": "1h 30m", "started": "2026-09-14T08:00:00.000+0000"}
    assert client.post(f"{api}/issue/LAN-7/worklog", json=log).json()["timeSpentSeconds"] == 5400
    after = client.get(f"{api}/issue/LAN-7").json()["fields"]["timetracking"]
    assert before - after["remainingEstimateSeconds"] == after["timeSpentSeconds"] == 5400
    assert client.post(f"{api}/issue/LAN-7/worklog", json={"timeSpent": "soon"}).status_code == 400
    utc = {**log, "started": "2026-09-14T08:00:00Z"}
    assert client.post(f"{api}/issue/LAN-7/worklog", json=utc).status_code == 400


def test_links_watchers_and_assignees(jira: Jira) -> None:
    sandbox, client, api = jira
    link = {"type": {"name": "Blocks"}, "inwardIssue": {"key": "LAN-21"}, "outwardIssue": {"key": "LAN-22"}}
    assert client.post(f"{api}/issueLink", json=link).status_code == 201
    shown = client.get(f"{api}/issue/LAN-22", params={"fields": "issuelinks"}).json()["fields"]["issuelinks"]
    assert [each["inwardIssue"]["key"] for each in shown if each["type"]["name"] == "Blocks"] == ["LAN-21"]
    lena = sandbox.world.users["lvogt"]
    reference = lena.account_id if api.endswith("3") else lena.name
    assert client.post(f"{api}/issue/LAN-22/watchers", json=reference).status_code == 204
    assert client.get(f"{api}/issue/LAN-22/watchers").json()["watchCount"] == 3
    name = "accountId" if api.endswith("3") else "name"
    assert client.put(f"{api}/issue/LAN-22/assignee", json={name: reference}).status_code == 204
    assert client.get(f"{api}/issue/LAN-22").json()["fields"]["assignee"]["displayName"] == "Lena Vogt"
    gone = sandbox.world.users["vsandoval"]
    inactive = {name: gone.account_id if api.endswith("3") else gone.name}
    assert client.put(f"{api}/issue/LAN-22/assignee", json=inactive).status_code == 400


def test_uploads_need_the_header_and_the_part_and_come_back_byte_for_byte(jira: Jira) -> None:
    _, client, api = jira
    data = bytes(range(256)) * 40
    url = f"{api}/issue/LAN-7/attachments"
    files = {"file": ("Überblick.bin", data, "application/octet-stream")}
    assert client.post(url, files=files).status_code == 403
    headers = {"X-Atlassian-Token": "no-check"}
    assert client.post(url, files={"upload": ("a", b"x")}, headers=headers).status_code == 400
    added = client.post(url, files=files, headers=headers).json()[0]
    assert (added["filename"], added["size"]) == ("Überblick.bin", len(data))
    assert client.get(added["content"], follow_redirects=True).content == data
    part = client.get(added["content"], headers={"Range": "bytes=2-5"}, follow_redirects=True)
    assert (part.status_code, part.content) == (206, data[2:6])
    assert client.delete(f"{api}/attachment/{added['id']}").status_code == 204
    assert client.get(f"{api}/attachment/{added['id']}").status_code == 404


def test_createmeta_has_each_dialects_names(cloud_jira: httpx.Client, dc_jira: httpx.Client) -> None:
    cloud = cloud_jira.get("/rest/api/3/issue/createmeta/LAN/issuetypes").json()
    assert [each["name"] for each in cloud["issueTypes"]] == ["Epic", "Story", "Task", "Bug", "Sub-task"]
    old = dc_jira.get("/rest/api/2/issue/createmeta/LAN/issuetypes").json()
    assert [each["name"] for each in old["values"]] == ["Epic", "Story", "Task", "Bug", "Sub-task"]
    fields = cloud_jira.get("/rest/api/3/issue/createmeta/LAN/issuetypes/10003").json()["fields"]
    assert {field["fieldId"] for field in fields if field["required"]} == {"summary", "issuetype", "project"}


def test_boards_sprints_and_the_backlog(jira: Jira) -> None:
    _, client, _ = jira
    agile = "/rest/agile/1.0"
    assert [board["name"] for board in client.get(f"{agile}/board").json()["values"]][:2] == ["LAN sprints", "NEXT flow"]
    active = client.get(f"{agile}/board/1/sprint", params={"state": "active"}).json()["values"]
    assert [sprint["name"] for sprint in active] == ["LAN Sprint 23"]
    assert client.get(f"{agile}/board/2/sprint").status_code == 400
    backlog = [issue["key"] for issue in client.get(f"{agile}/board/1/backlog").json()["issues"]]
    assert "LAN-17" in backlog
    assert client.post(f"{agile}/sprint/24/issue", json={"issues": ["LAN-17"]}).status_code == 204
    planned = [issue["key"] for issue in client.get(f"{agile}/sprint/24/issue").json()["issues"]]
    assert planned == ["LAN-17", "LAN-19", "LAN-20"]
    assert client.post(f"{agile}/sprint/21/issue", json={"issues": ["LAN-17"]}).status_code == 400
    made = client.post(f"{agile}/sprint", json={"name": "LAN Sprint 25", "originBoardId": 1}).json()
    assert made["state"] == "future"
    started = client.post(f"{agile}/sprint/{made['id']}", json={"state": "active"})
    assert started.status_code == 400


def test_the_sprint_field_is_an_object_on_cloud_and_a_java_text_on_data_center(
    cloud_jira: httpx.Client, dc_jira: httpx.Client
) -> None:
    cloud = cloud_jira.get("/rest/api/3/issue/LAN-4").json()["fields"]["customfield_10020"]
    assert [sprint["name"] for sprint in cloud] == ["LAN Sprint 22", "LAN Sprint 23"]
    old = dc_jira.get("/rest/api/2/issue/LAN-4").json()["fields"]["customfield_10104"]
    assert old[1].startswith("com.atlassian.greenhopper.service.sprint.Sprint@")
    assert "name=LAN Sprint 23" in old[1]


def test_the_same_calls_give_the_same_answers(jira: Jira) -> None:
    from atlassian_sandbox.seed import seeded_world

    sandbox, _, _ = jira
    again = seeded_world(sandbox.world.deployment)
    assert again.issues == sandbox.world.issues
    assert again.pages == sandbox.world.pages
    assert len(again.issues) >= 40
    assert len(again.users) >= 8
    assert {"NEXT"} < set(again.projects)
