"""Defaults belong to one client."""

from __future__ import annotations

import pytest
from mcp_atlassian_oauth.sessions import Defaults, Session, Sessions
from mcp_atlassian_oauth.settings import Settings


def test_defaults_begin_as_the_settings_say() -> None:
    settings = Settings(preferred_user="ada", jira_project="DEMO", conf_space="DOCS", output_format="json")
    assert Defaults.from_settings(settings) == Defaults("ada", "DEMO", "DOCS", "json")


def test_a_change_keeps_what_it_does_not_name() -> None:
    session = Session(Defaults("ada", "DEMO"))
    assert session.change(jira_project="OTHER") == Defaults("ada", "OTHER")
    assert session.change(preferred_user=None) == Defaults(None, "OTHER")
    with pytest.raises(TypeError):
        session.change(colour="red")


def test_keys_have_sessions_of_their_own() -> None:
    sessions = Sessions(Defaults())
    sessions.get("a", "a").change(jira_project="A")
    sessions.get("b", "b").change(jira_project="B")
    assert [sessions.get(key, key).defaults.jira_project for key in "abc"] == ["A", "B", None]


def test_what_was_not_used_for_long_is_forgotten() -> None:
    now = 0.0
    sessions = Sessions(Defaults(), idle=10.0, clock=lambda: now)
    sessions.get("a", "a").change(jira_project="A")
    now = 6.0
    sessions.get("b", "b").change(jira_project="B")
    now = 12.0
    assert sessions.get("b", "b").defaults.jira_project == "B"
    assert len(sessions) == 1
    assert sessions.get("a", "a").defaults.jira_project is None


def test_there_are_never_more_sessions_than_the_limit() -> None:
    sessions = Sessions(Defaults(), limit=3)
    for key in "abc":
        sessions.get(key, key).change(jira_project=key)
    sessions.get("a", "a")
    sessions.get("d", "d")
    assert len(sessions) == 3
    assert sessions.get("a", "a").defaults.jira_project == "a"
    assert sessions.get("b", "b").defaults.jira_project is None
