"""Sprints of Data Center's issues, from the texts of Java objects that they are there."""

from __future__ import annotations

import pytest
from mcp_atlassian_oauth.sites.java_sprints import as_objects

START = "com.atlassian.greenhopper.service.sprint.Sprint@17[id=23,rapidViewId=1,state=ACTIVE,"


@pytest.mark.parametrize("name", ["LAN Sprint 23", "Groups, vehicles", "A [b] c=d", "name=x"])
def test_a_sprint_has_its_id_its_name_and_its_state(name: str) -> None:
    java = f"{START}name={name},startDate=<null>,endDate=<null>,completeDate=<null>,sequence=23,goal=Groups, too]"
    assert as_objects([java]) == [{"id": 23, "name": name, "state": "active"}]


@pytest.mark.parametrize("value", [None, "text", ["a", "b"], [{"id": 1}], [START], [], 3, {"id": 1}], ids=str)
def test_everything_else_stays_as_it_is(value: object) -> None:
    assert as_objects(value) == value
