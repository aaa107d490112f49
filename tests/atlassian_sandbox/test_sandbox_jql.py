"""JQL: what it finds, in which order, and what it refuses."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest
from atlassian_sandbox.behaviour import Call
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.http import Request
from atlassian_sandbox.jira import jql
from atlassian_sandbox.matching import moment_function, moment_of, text_matches
from atlassian_sandbox.payload import Payload
from atlassian_sandbox.seed import seeded_world
from hypothesis import given, settings
from hypothesis import strategies as st

_WORLD = seeded_world("cloud")
_CALL = Call(_WORLD, _WORLD.users["mokafor"], (), Request("GET", "/", (), ()), Payload(), "http://sandbox")


def _keys(query: str) -> list[str]:
    return [issue.key for issue in jql.find(_CALL, query)]


@pytest.mark.parametrize(
    ("query", "keys"),
    [
        ("key = LAN-6", ["LAN-6"]),
        ("key in (lan-6, DOCK-1) order by key", ["DOCK-1", "LAN-6"]),
        ('project = "NEXT" and type = Epic', ["NEXT-1"]),
        ('project = "Lantern Booking" and issuetype = Epic and status = "To Do"', ["LAN-3"]),
        ("statusCategory = Done and resolution = \"Won't Do\"", ["NEXT-13"]),
        ("status = Blocked order by key", ["LAN-9", "NEXT-8"]),
        ("assignee = currentUser() and resolution = Unresolved order by key", ["LAN-1", "LAN-16"]),
        ("assignee is empty and labels = season and type = Story order by key", ["LAN-19", "LAN-20"]),
        ("reporter = \"Samuel Adeyemi\" and project = LAN order by key", ["LAN-7", "LAN-18"]),
        ("text ~ \"bank twice\"", ["LAN-4", "LAN-6"]),
        ('summary ~ "\\"seat map\\"" order by key', ["LAN-2", "LAN-7"]),
        ('summary ~ "refund*" and status != Done', ["LAN-6"]),
        ("comment ~ lock_seconds", ["LAN-6"]),
        ("labels in (tides) and labels = import", ["NEXT-5"]),
        ("component = Handhelds and priority = Highest order by key", ["DOCK-2", "DOCK-6"]),
        ("fixVersion = Pilot and fixVersion in releasedVersions() order by key", ["NEXT-2", "NEXT-11", "NEXT-12"]),
        ("sprint in futureSprints() order by key", ["LAN-19", "LAN-20"]),
        ('sprint = "LAN Sprint 21" and priority > Medium', ["LAN-13"]),
        ("parent = LAN-9 order by key", ["LAN-10", "LAN-11"]),
        ("created >= -1d and project = DOCK order by key", ["DOCK-1", "DOCK-9", "DOCK-10"]),
        ("due <= 3d and resolution is EMPTY order by due", ["DOCK-6", "LAN-6"]),
        ("due >= startOfMonth() and due < startOfMonth(1) and project = DOCK order by due desc", ["DOCK-4", "DOCK-6"]),
        ("issue in linkedIssues(LAN-9)", ["LAN-8"]),
        ("\"Story Points\" >= 8 and status != Done and sprint is not empty order by key", ["LAN-4", "LAN-19"]),
        ("cf[10016] = 1 order by key desc", ["LAN-23", "LAN-14"]),
        ("assignee in membersOf(harbour-operations) and statusCategory = new order by key", ["DOCK-4", "DOCK-5", "DOCK-10"]),
        ("not (project in (LAN, \"NEXT\")) and not statusCategory = Done and type = Incident order by priority, key",
         ["DOCK-1", "DOCK-9", "DOCK-2"]),
    ],
)  # fmt: skip
def test_a_query_finds_its_issues(query: str, keys: list[str]) -> None:
    assert sorted(_keys(query)) == sorted(keys)
    if "order by" in query and "priority" not in query.partition("order by")[2]:
        assert _keys(query) == keys or "key" not in query.partition("order by")[2]


def test_order_by_priority_puts_the_most_urgent_first_when_descending() -> None:
    ordered = [_WORLD.issues[key].priority for key in _keys("project = LAN order by priority desc, key")]
    assert ordered == sorted(ordered, key=list(_WORLD.priorities).index)
    assert _keys("project = LAN order by due asc")[0] == "LAN-6"
    assert _WORLD.issues[_keys("project = LAN order by due asc")[-1]].due is None


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("colour = red", "Field 'colour' does not exist or you do not have permission to view it."),
        ("project = NOPE", "The value 'NOPE' does not exist for the field 'project'."),
        ("status = Sleeping", "The value 'Sleeping' does not exist for the field 'status'."),
        ("assignee = nobody", "The value 'nobody' does not exist for the field 'assignee'."),
        ("key = LAN-9999", "An issue with key 'LAN-9999' does not exist for field 'key'."),
        ("summary = x", "The operator '=' is not supported by the 'summary' field."),
        ("status ~ Done", "The operator '~' is not supported by the 'status' field."),
        ("status was Done", "The operator 'was' is not supported by the 'status' field."),
        ("created > yesterday", "Date value 'yesterday' for field 'created' is invalid"),
        ("sprint in everySprint()", "Unable to find JQL function 'everySprint()'"),
        ("project = NEXT", "Error in the JQL Query"),
        ("project = LAN order by colour", "Field 'colour' does not exist"),
        ("a = b) OR (c = d", "Error in the JQL Query"),
    ],
)
def test_what_jira_does_not_know_is_named(query: str, message: str) -> None:
    with pytest.raises(Refusal) as caught:
        _keys(query)
    assert caught.value.status == 400
    assert message in caught.value.messages[0]


def test_an_empty_field_matches_neither_a_value_nor_its_negation() -> None:
    everything = set(_WORLD.issues)
    has, lacks = (
        set(_keys("assignee = 'praman@lantern-ferries.example'")),
        set(_keys("assignee != 'praman@lantern-ferries.example'")),
    )
    empty = set(_keys("assignee is empty"))
    assert has | lacks | empty == everything
    assert len(has) + len(lacks) + len(empty) == len(everything)
    assert set(_keys("not assignee = 'praman@lantern-ferries.example'")) == lacks


def test_cloud_search_pages_by_token_and_shows_ids_unless_asked(cloud_jira: httpx.Client) -> None:
    body = {"jql": "project = LAN order by key", "maxResults": 10}
    url = "/rest/api/3/search/jql"
    found, token = [], None
    for _ in range(5):
        answer = cloud_jira.post(url, json={**body, **({"nextPageToken": token} if token else {})}).json()
        found += answer["issues"]
        token = answer.get("nextPageToken")
        assert answer["isLast"] == (token is None)
        if token is None:
            break
    assert len(found) == 23
    assert found[0] == {"id": found[0]["id"]}
    shown = cloud_jira.post(url, json={**body, "fields": ["summary"]}).json()["issues"][0]
    assert shown["key"] == "LAN-1"
    assert set(shown["fields"]) == {"summary"}
    assert cloud_jira.post(url, json={**body, "nextPageToken": "bm9uc2Vuc2U="}).status_code == 400
    unbounded = cloud_jira.post(url, json={"jql": "order by key"})
    assert unbounded.status_code == 400
    assert "Unbounded" in unbounded.json()["errorMessages"][0]
    count = cloud_jira.post("/rest/api/3/search/approximate-count", json={"jql": "project = LAN"}).json()
    assert count == {"count": 23}
    assert cloud_jira.get("/rest/api/3/search", params={"jql": "project = LAN"}).status_code == 410
    assert cloud_jira.post("/rest/api/3/search", json={"jql": "project = LAN"}).status_code == 410


def test_data_center_search_pages_by_start_and_shows_totals(dc_jira: httpx.Client) -> None:
    query = {"jql": "project = LAN order by key", "startAt": "20", "maxResults": "10", "fields": "summary"}
    answer = dc_jira.get("/rest/api/2/search", params=query).json()
    assert (answer["startAt"], answer["total"], len(answer["issues"])) == (20, 23, 3)
    post = dc_jira.post("/rest/api/2/search", json={"jql": "project = LAN", "maxResults": 1}).json()
    assert "comment" not in post["issues"][0]["fields"]
    assert "description" in post["issues"][0]["fields"]


_NOW = datetime(2026, 9, 16, 10, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("function", "argument", "moment"),
    [
        ("now", None, "2026-09-16 10:30"),
        ("startOfDay", None, "2026-09-16 00:00"),
        ("startOfDay", "-1", "2026-09-15 00:00"),
        ("endOfDay", "-1d", "2026-09-15 23:59"),
        ("startOfWeek", None, "2026-09-13 00:00"),
        ("endOfWeek", "1", "2026-09-26 23:59"),
        ("startOfMonth", "-2", "2026-07-01 00:00"),
        ("endOfMonth", None, "2026-09-30 23:59"),
        ("startOfYear", None, "2026-01-01 00:00"),
        ("endOfYear", "1", "2027-12-31 23:59"),
    ],
)
def test_date_functions(function: str, argument: str | None, moment: str) -> None:
    assert moment_function(function, argument, _NOW) == moment_of(moment, _NOW)


def test_words_phrases_and_prefixes() -> None:
    text = "Refunds are paid twice when banks answer late"
    assert text_matches(text, "refund bank")
    assert text_matches(text, '"paid twice"')
    assert text_matches(text, "ref*")
    assert not text_matches(text, '"twice paid"')
    assert not text_matches(text, "refund ship")


_FIELDS = st.sampled_from(["project", "status", "assignee", "labels", "priority", "sprint", "key", "type"])
_VALUES = st.sampled_from(["LAN", "DOCK", "Done", "EMPTY", "currentUser()", "groups", "High", "LAN-6", "Bug", "23"])
_TERMS = st.tuples(_FIELDS, st.sampled_from(["=", "!=", "in", "not in"]), _VALUES).map(
    lambda term: f"{term[0]} {term[1]} " + (f"({term[2]})" if "in" in term[1] else term[2])
)


@settings(max_examples=150, deadline=None)
@given(_TERMS, _TERMS)
def test_and_or_and_not_are_those_of_sets(left: str, right: str) -> None:
    try:
        one, other = set(_keys(left)), set(_keys(right))
    except Refusal:
        return
    assert set(_keys(f"({left}) AND ({right})")) == one & other
    assert set(_keys(f"({left}) OR ({right})")) == one | other
    assert set(_keys(f"NOT (({left}) OR ({right}))")) == set(_keys(f"NOT ({left})")) & set(_keys(f"NOT ({right})"))


def test_every_query_of_the_corpus_is_answered_or_refused(corpora: Path) -> None:
    lines = [line.split("\t") for line in (corpora / "jql.tsv").read_text(encoding="utf-8").splitlines()]
    verdicts = {json.loads(line[2]): line[0] for line in lines if line[0] in ("ok", "err")}
    answered = 0
    for query, verdict in verdicts.items():
        refusal, found = _answer(query)
        if refusal is None:
            answered += 1
            assert verdict == "ok", query
            assert set(found) <= set(_WORLD.issues)
        else:
            assert refusal.status == 400, query
            assert verdict == "err" or "WAS" in query.upper() or "Error in the JQL Query" not in refusal.messages[0], query
    assert answered > 50


def _answer(query: str) -> tuple[Refusal | None, list[str]]:
    try:
        return None, _keys(query)
    except Refusal as refusal:
        return refusal, []
