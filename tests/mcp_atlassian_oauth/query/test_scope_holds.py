"""A scoped query, evaluated: whatever was asked, nothing outside the scope is found."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from atlassian_sandbox.testing import Running, running
from hypothesis import given
from hypothesis import strategies as st
from mcp_atlassian_oauth.query import QuerySyntaxError, cql, jql

# Fields that the sandbox evaluates, with values that are there and values that are not.
_JQL = (
    "project = LAN",
    "project != LAN",
    "project in (LAN, DOCK)",
    "project is not EMPTY",
    "key = LAN-1",
    "key in (LAN-1, LAN-2)",
    "key != LAN-1",
    "status = Done",
    "status != Done",
    "status in ('To Do', Done)",
    "assignee is EMPTY",
    "assignee is not EMPTY",
    "assignee = currentUser()",
    "reporter = currentUser()",
    "text ~ ticket",
    "summary ~ the",
    "summary !~ the",
    "labels is EMPTY",
    "labels is not EMPTY",
    "priority = High",
    "type = Bug",
    "type != Bug",
    "created > -900w",
    "updated < now()",
    "resolution is EMPTY",
    "statusCategory = Done",
    "statusCategory != Done",
)
_CQL = (
    "type = page",
    "type != page",
    "space = LAN",
    "space != OPS",
    "space in (LAN, OPS)",
    "title ~ refund",
    "text ~ the",
    "label = runbook",
    "created > '2020-01-01'",
    "id = 65601",
    "title = 'Glossary'",
    "ancestor = 65601",
    "creator = currentUser()",
)
_HOSTILE = (
    "a=b) OR (c=d",
    "a = 1) OR (key is not EMPTY",
    '") OR ("" = "',
    "x ORDER BY key) OR (y",
    "key is not EMPTY) --",
    "(((",
    "a = \\",
)
_JQL_TERMS, _CQL_TERMS, _ESCAPES = map(st.sampled_from, (_JQL, _CQL, _HOSTILE))


def _combined(terms: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    def grown(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
        joined = st.tuples(inner, st.sampled_from([" AND ", " OR ", " and ", " or "]), inner).map("".join)
        return joined | inner.map(lambda text: f"({text})") | st.tuples(inner, inner).map(lambda two: f"({two[0]}) OR ({two[1]})")

    return st.recursive(terms, grown, max_leaves=6)


_JQL_QUERIES = st.one_of(
    _combined(_JQL_TERMS | _JQL_TERMS.map(lambda term: f"NOT {term}")),
    _ESCAPES,
    st.tuples(_combined(_JQL_TERMS), _ESCAPES).map(" OR ".join),
)
_SORTED = st.sampled_from(["", " ORDER BY key DESC", " order by created, key"])
_SCOPES = st.sampled_from([("LAN",), ("DOCK",), ("LAN", "DOCK")])
_SPACES = st.sampled_from([("LAN",), ("OPS",), ("LAN", "OPS")])


@pytest.fixture(scope="module")
def box() -> Iterator[Running]:
    with running("datacenter", auth="pat") as started:
        yield started


@pytest.fixture(scope="module")
def client(box: Running) -> Iterator[httpx.Client]:
    headers = {"Authorization": f"Bearer {box.env['JIRA_PERSONAL_TOKEN']}"}
    with httpx.Client(headers=headers, trust_env=False) as opened:
        yield opened


def _scoped(language: Any, text: str, field: str, values: tuple[str, ...]) -> str | None:
    """The scoped query; None for a text that is no query by itself, of which nothing is ever sent."""
    try:
        scoped: str = language.scope_in(text, field, values) if len(values) > 1 else language.scope(text, field, values[0])
    except QuerySyntaxError:
        with pytest.raises(QuerySyntaxError):
            language.parse(text)
        return None
    language.parse(scoped)
    return scoped


@given(_JQL_QUERIES, _SORTED, _SCOPES)
def test_no_issue_outside_the_scope_is_found(
    client: httpx.Client, box: Running, text: str, order: str, keys: tuple[str, ...]
) -> None:
    scoped = _scoped(jql, text + order, "project", keys)
    if scoped is None:
        return
    answer = client.post(
        f"{box.env['JIRA_BASE_URL']}/rest/api/2/search", json={"jql": scoped, "fields": ["project"], "maxResults": 200}
    )
    if answer.status_code == 400:
        # The escapes name fields that there aren't.
        assert "does not exist" in answer.text
        return
    assert answer.status_code == 200, answer.text
    assert {issue["key"].partition("-")[0] for issue in answer.json()["issues"]} <= set(keys)


@given(_combined(_CQL_TERMS) | _ESCAPES, _SPACES)
def test_no_page_outside_the_scope_is_found(client: httpx.Client, box: Running, text: str, keys: tuple[str, ...]) -> None:
    scoped = _scoped(cql, text, "space", keys)
    if scoped is None:
        return
    headers = {"Authorization": f"Bearer {box.env['CONF_PERSONAL_TOKEN']}"}
    address = f"{box.env['CONF_BASE_URL']}/rest/api/content/search"
    answer = client.get(address, params={"cql": scoped, "limit": 100, "expand": "space"}, headers=headers)
    if answer.status_code == 400 and text in _HOSTILE:
        # They name fields that there aren't.
        return
    assert answer.status_code == 200, answer.text
    assert {found["space"]["key"] for found in answer.json()["results"]} <= set(keys)


def test_the_whole_scope_is_found(client: httpx.Client, box: Running) -> None:
    found = client.post(
        f"{box.env['JIRA_BASE_URL']}/rest/api/2/search",
        json={
            "jql": jql.scope_in("key is not EMPTY OR key is EMPTY", "project", ("LAN", "DOCK")),
            "fields": ["project"],
            "maxResults": 200,
        },
    ).json()
    assert {issue["key"].partition("-")[0] for issue in found["issues"]} == {"LAN", "DOCK"}
    assert found["total"] == sum(key.startswith(("LAN-", "DOCK-")) for key in box.world.issues)


@pytest.mark.parametrize("language", [jql, cql])
def test_several_values_are_a_list(language: Any) -> None:
    assert language.scope_in("a = b OR c = d", "space", ("X", 'Y"Z')) == '(a = b OR c = d) AND space in ("X", "Y\\"Z")'
    assert language.scope_in("", "space", ("X",)) == 'space in ("X")'
    with pytest.raises(ValueError, match="no values"):
        language.scope_in("a = b", "space", ())
