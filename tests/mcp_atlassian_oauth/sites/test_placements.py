"""Where issues stand, as Cloud and Data Center write it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.agile.read import EPIC_LINK, RANK, SPRINT, PlaceFields, by_reference, rank_refusals
from mcp_atlassian_oauth.sites.protocols import Field
from mcp_atlassian_oauth.sites.read_jira import read_issue

FIELDS = [Field(f"cf{number}", kind, True, (), None, None, kind) for number, kind in enumerate((SPRINT, EPIC_LINK, RANK))]
JAVA = (
    "com.atlassian.greenhopper.service.sprint.Sprint@1f[id={id},rapidViewId=1,state={state},name={name},"
    "startDate=<null>,endDate=<null>,completeDate=<null>,sequence=23,goal=One, two]"
)


def placed(fields: dict[str, Any], epic: str | None = None) -> Any:
    issue = read_issue({"id": "10", "key": "LAN-1", "fields": fields}, "https://x.example")
    return by_reference([issue], ["lan-1"], PlaceFields.of(FIELDS, epic))["lan-1"]


def test_data_center_writes_sprints_as_java_objects() -> None:
    sprints = [JAVA.format(id=21, state="CLOSED", name="Old"), JAVA.format(id=23, state="ACTIVE", name="LAN 23, groups")]
    now = placed({"cf0": sprints, "cf1": "LAN-9", "cf2": "0|i0001:"})
    assert now.sprints == {"23": "LAN 23, groups"}
    assert (now.epic, now.rank) == ("LAN-9", "0|i0001:")


def test_cloud_writes_sprints_as_objects_and_epics_as_parents() -> None:
    sprints = [{"id": 21, "name": "Old", "state": "closed"}, {"id": 23, "name": "New", "state": "future"}]
    now = placed({"cf0": sprints, "parent": {"key": "LAN-9"}}, epic="parent")
    assert now.sprints == {"23": "New"}
    assert now.epic == "LAN-9"


@pytest.mark.parametrize("value", [None, [], [None], "x", [{"name": "no id"}], ["Sprint@1f[broken"]])
def test_what_is_no_sprint_is_none(value: object) -> None:
    assert placed({"cf0": value}).sprints == {}


def test_a_rank_that_was_refused_says_why() -> None:
    entries = [
        {"issueKey": "LAN-1", "status": 200},
        {"issueId": 10, "status": 404, "errors": ["Gone."]},
        {"issueKey": "B-1", "status": 400},
    ]
    answer = json.dumps({"entries": entries}).encode()
    refused = rank_refusals(answer, ["LAN-1", "10", "B-1"], "")
    assert refused == {"10": "Gone.", "B-1": "Jira answered 400 for it."}
    assert rank_refusals(b"", ["LAN-1"], "") == {}
    with pytest.raises(AtlassianError, match="readable JSON"):
        rank_refusals(b"<html>", ["LAN-1"], "Look.")
