"""Faults on order, and the log of requests."""

from __future__ import annotations

import time
from typing import Any

import httpx
import pytest
from atlassian_sandbox.faults import FaultError, Mutation, fault_from, mutate, without
from atlassian_sandbox.testing import Running
from hypothesis import given, settings
from hypothesis import strategies as st


def test_a_status_with_headers_and_body_hits_as_often_as_ordered(datacenter: Running, dc_jira: httpx.Client) -> None:
    datacenter.fault(path="/myself$", times=2, status=429, headers={"Retry-After": "1"}, body={"message": "slow down"})
    for _ in range(2):
        answer = dc_jira.get("/rest/api/2/myself")
        assert (answer.status_code, answer.headers["Retry-After"]) == (429, "1")
        assert answer.json() == {"message": "slow down"}
    assert dc_jira.get("/rest/api/2/myself").status_code == 200


def test_faults_are_chosen_by_method_operation_and_skip(datacenter: Running, dc_jira: httpx.Client) -> None:
    datacenter.fault(method="post", operation="addComment", skip=1, status=503)
    assert dc_jira.get("/rest/api/2/issue/LAN-6/comment").status_code == 200
    url = "/rest/api/2/issue/LAN-6/comment"
    assert [dc_jira.post(url, json={"body": "x"}).status_code for _ in range(3)] == [201, 503, 201]


@pytest.mark.parametrize("cut", ["before", "after", "body"])
def test_connections_are_cut_where_ordered(datacenter: Running, dc_jira: httpx.Client, cut: str) -> None:
    datacenter.fault(cut=cut)
    with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError, httpx.WriteError)):
        dc_jira.post("/rest/api/2/issue/LAN-6/comment", json={"body": "was it stored?"})
    stored = [comment.body for comment in datacenter.world.issues["LAN-6"].comments]
    assert ("was it stored?" in stored) == (cut != "before")
    assert dc_jira.get("/rest/api/2/myself").status_code == 200


def test_delays_and_slow_bodies_take_their_time(datacenter: Running, dc_jira: httpx.Client) -> None:
    for order in ({"delay": 0.3}, {"slow_body": 0.3}, {"slow_head": 0.3}):
        datacenter.fault(**order)
        start = time.monotonic()
        assert dc_jira.get("/rest/api/2/myself").json()["name"] == "mokafor"
        assert time.monotonic() - start >= 0.25, order


def test_what_is_ignored_is_answered_as_if_it_were_done(cloud: Running, cloud_jira: httpx.Client) -> None:
    before = cloud.world.issues["LAN-6"].summary
    cloud.fault(method="PUT", ignore=True)
    assert cloud_jira.put("/rest/api/3/issue/LAN-6", json={"fields": {"summary": "Lost"}}).status_code == 204
    assert cloud_jira.get("/rest/api/3/issue/LAN-6").json()["fields"]["summary"] == before
    cloud.fault(method="POST", ignore=True)
    new = {"fields": {"summary": "Lost too", "project": {"key": "LAN"}, "issuetype": {"name": "Task"}}}
    made = cloud_jira.post("/rest/api/3/issue", json=new)
    assert made.status_code == 201
    assert cloud_jira.get(f"/rest/api/3/issue/{made.json()['key']}").status_code == 404
    cloud.fault(method="PUT", ignore=True)
    assert cloud_jira.put("/rest/api/3/issue/LAN-6", json={"fields": {"summary": ""}}).status_code == 400


def test_what_is_lost_is_a_part_of_what_was_asked(cloud: Running, cloud_jira: httpx.Client) -> None:
    cloud.fault(method="PUT", lose=["fields.labels"])
    change = {"fields": {"summary": "Kept", "labels": ["lost"]}}
    assert cloud_jira.put("/rest/api/3/issue/LAN-6", json=change).status_code == 204
    assert (cloud.world.issues["LAN-6"].summary, "lost" in cloud.world.issues["LAN-6"].labels) == ("Kept", False)
    cloud.fault(method="POST", lose=["issueUpdates.-1"])
    fields = {"project": {"key": "LAN"}, "issuetype": {"name": "Task"}}
    many = [{"fields": {**fields, "summary": summary}} for summary in ("first", "second")]
    made = [one["key"] for one in cloud_jira.post("/rest/api/3/issue/bulk", json={"issueUpdates": many}).json()["issues"]]
    assert [key in cloud.world.issues for key in made] == [True, False]


def test_parts_are_named_by_the_way_to_them() -> None:
    value = {"a": [{"b": 1}, {"b": 2}], "c": "text"}
    assert without(value, ("a.0.b", "a.-1", "c.x", "d.e", "a.7")) == {"a": [{}], "c": "text"}
    assert without([1, 2], ("-1",)) == [1]
    assert value["a"] == [{"b": 1}, {"b": 2}]
    with pytest.raises(FaultError):
        fault_from({"lose": "fields.labels"})


def test_broken_json_and_wrong_content_types(datacenter: Running, dc_jira: httpx.Client) -> None:
    datacenter.fault(broken_json=True)
    with pytest.raises(ValueError, match=r"(?i)expect|unterminated|end"):
        dc_jira.get("/rest/api/2/myself").json()
    datacenter.fault(content_type="text/html")
    assert dc_jira.get("/rest/api/2/myself").headers["content-type"] == "text/html"


def test_mutations_are_repeatable_and_do_not_touch_what_is_stored(datacenter: Running, dc_jira: httpx.Client) -> None:
    url = "/rest/api/2/issue/LAN-6"
    plain = dc_jira.get(url).json()
    order: dict[str, Any] = {"nulls": True, "missing": True, "extra": True, "enums": True, "seed": 7}
    answers = []
    for _ in range(2):
        datacenter.fault(mutate=order)
        answers.append(dc_jira.get(url).json())
    assert answers[0] == answers[1] != plain
    assert dc_jira.get(url).json() == plain


def test_unknown_words_replace_words_of_enumerations_only(cloud: Running, cloud_confluence: httpx.Client) -> None:
    cloud.fault(mutate={"enums": True, "rate": 1.0})
    space = cloud_confluence.get("/wiki/api/v2/spaces").json()["results"][0]
    assert space["type"] == space["status"] == "SANDBOX_UNKNOWN"
    assert space["name"] == "Lantern Handbook"


def test_the_control_plane_takes_orders_and_shows_the_log(datacenter: Running, dc_jira: httpx.Client) -> None:
    control = f"{datacenter.url}/_sandbox"
    order = [{"status": 500, "times": None}]
    assert httpx.post(f"{control}/faults", json=order, trust_env=False).status_code == 204
    assert dc_jira.get("/rest/api/2/myself").status_code == 500
    assert httpx.delete(f"{control}/faults", trust_env=False).status_code == 204
    assert dc_jira.post("/rest/api/2/issue/LAN-6/comment", json={"body": "hello"}).status_code == 201
    log = httpx.get(f"{control}/requests", trust_env=False).json()
    assert [(entry["method"], entry["status"]) for entry in log] == [("GET", 500), ("POST", 201)]
    assert log[1]["body"] == '{"body":"hello"}'
    assert log[1]["operation"] == "addComment"
    assert httpx.delete(f"{control}/requests", trust_env=False).status_code == 204
    assert httpx.get(f"{control}/requests", trust_env=False).json() == []
    assert httpx.get(f"{control}/tokens", trust_env=False).json()["refreshes"] == 0
    wrong = httpx.post(f"{control}/faults", json={"colour": 1}, trust_env=False)
    assert (wrong.status_code, wrong.json()) == (400, {"error": "unknown fields: colour"})


@pytest.mark.parametrize("order", [{"cut": "never"}, {"path": "("}, {"mutate": {"colour": 1}}])
def test_orders_that_make_no_sense_are_refused(order: dict[str, Any]) -> None:
    with pytest.raises(FaultError):
        fault_from(order)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.just("done"),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=15,
)


@settings(deadline=None)
@given(_JSON, st.integers(0, 99))
def test_a_mutation_without_ways_changes_nothing_and_any_ends(value: Any, seed: int) -> None:
    import random

    assert mutate(value, Mutation(rate=1.0), frozenset({"done"}), random.Random(seed)) == value
    everything = Mutation(nulls=True, enums=True, missing=True, extra=True, rate=0.5)
    mutate(value, everything, frozenset({"done"}), random.Random(seed))
