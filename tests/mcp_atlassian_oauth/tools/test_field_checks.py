"""Whether a field holds what was written to it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mcp_atlassian_oauth.sites.metadata import FieldMeta
from mcp_atlassian_oauth.tools.field_checks import holds, shown

SPRINT = {"id": 23, "name": "LAN Sprint 23", "state": "active"}


def field(kind: str, *, items: str | None = None, custom: str | None = None, system: str | None = None) -> FieldMeta:
    return FieldMeta("f", "Field", False, False, ("set",), kind, items, system, custom, None)


@pytest.mark.parametrize(
    ("meta", "sent", "held", "expected"),
    [
        (field("option"), {"id": "1"}, {"id": "1", "value": "A"}, True),
        (field("option"), {"id": "1"}, {"id": "2", "value": "A"}, False),
        (field("option"), {"id": "1"}, None, False),
        (field("option"), None, None, True),
        (field("option"), None, {"id": "1"}, False),
        (field("option-with-child"), {"id": "1", "child": {"id": "2"}}, {"id": "1", "child": {"id": "2"}}, True),
        (field("option-with-child"), {"id": "1", "child": {"id": "2"}}, {"id": "1"}, False),
        (field("user"), {"accountId": "x"}, {"accountId": "x", "displayName": "X"}, True),
        (field("user"), {"name": "ada"}, {"name": "Ada", "key": "JIRAUSER1"}, True),
        (field("array", items="string"), ["a", "b"], ["b", "a"], True),
        (field("array", items="string"), ["a", "b"], ["a"], False),
        (field("array", items="string"), ["a"], ["a", "b"], False),
        (field("array", items="string"), [], None, True),
        (field("number"), 2, 2.0, True),
        (field("number"), 2, 3.0, False),
        (field("datetime"), "2026-10-01T08:30:00.000+0100", "2026-10-01T07:30:00.000+0000", True),
        (field("datetime"), "2026-10-01T08:30:00.000+0100", "2026-10-01T08:30:00.000+0000", False),
        (field("array", custom="gh-sprint"), 23, [SPRINT], True),
        (field("array", custom="gh-sprint"), 2, [SPRINT], False),
        (field("array", custom="gh-sprint"), 23, [{"id": 22}, {"id": 23}], True),
        (field("array", custom="gh-sprint"), None, [SPRINT], False),
        (field("array", custom="gh-sprint"), None, [{**SPRINT, "state": "closed"}], True),
        (field("any", custom="gh-epic-link"), "LAN-1", "LAN-1", True),
        (field("issuelink", system="parent"), {"key": "LAN-1"}, {"id": "9", "key": "LAN-1"}, True),
        (field("timetracking"), {"originalEstimate": "8h"}, {"originalEstimate": "1d"}, True),
        (field("timetracking"), {"originalEstimate": "8h"}, {}, False),
        (field("string", custom="textarea"), "*All* the words", "All the words", True),
        (field("string", custom="textarea"), "one two three four five", "one two three", False),
    ],
    ids=str,
)
def test_what_is_held_is_compared_with_what_was_sent(meta: FieldMeta, sent: Any, held: Any, expected: bool) -> None:
    assert holds(meta, sent, held) is expected


def test_a_sprint_reads_as_its_name() -> None:
    assert shown(field("array", custom="gh-sprint"), [SPRINT]) == "LAN Sprint 23"
    assert shown(field("array", custom="gh-sprint"), None) == "(nothing)"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["id", "name", "value", "child", "key"]), inner),
    max_leaves=8,
)
KINDS = st.sampled_from(["string", "number", "option", "array", "user", "datetime", "timetracking", "any"])


@settings(max_examples=150)
@given(kind=KINDS, sent=JSON, held=JSON)
def test_nothing_that_a_server_holds_breaks_the_comparison(kind: str, sent: Any, held: Any) -> None:
    for meta in (field(kind), field(kind, custom="gh-sprint"), field(kind, custom="textarea")):
        assert holds(meta, sent, held) in (True, False)
        assert isinstance(shown(meta, held), str)


@given(text=st.text(min_size=1, max_size=50).filter(str.strip))
def test_a_text_that_is_held_as_it_was_sent_is_held(text: str) -> None:
    assert holds(field("string"), text, text)
    assert holds(field("string"), text, f" {text} ")
