"""The versions of a page, and what changed between two of them."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mcp_atlassian_oauth.tools.page_history import section_diff

pytest_anyio = pytest.mark.anyio


@pytest.fixture
async def edited(connection: Any, page: str) -> str:
    """A page with four versions."""
    await connection.call("conf_update_page", page=page, body="# Plan\n\nOne.\n\n# Risks\n\nFog.", message="a plan")
    await connection.call("conf_update_page", page=page, body="# Plan\n\nTwo.\n\n# Risks\n\nFog.", newTitle=f"Renamed {page}")
    await connection.call("conf_update_page", page=page, body="# Plan\n\nTwo.\n\n# Risks\n\nFog and ice.\n\n# Costs\n\nNone.")
    connection.sandbox.clear()
    return page


@pytest_anyio
async def test_versions_are_listed_with_author_date_and_message(connection: Any, edited: str) -> None:
    shown = await connection.call("conf_get_history", page=edited)
    lines = shown.splitlines()
    assert lines[0].startswith(f"Page {edited}, 'Renamed {edited}', changed by Mira Okafor (")
    assert lines[0].endswith("): 4")
    assert lines[2] == "| Version | Date | By | Message |"
    assert [line.split(" | ")[0] for line in lines[4:8]] == ["| 4", "| 3", "| 2", "| 1"]
    assert "| a plan |" in lines[6]
    assert "2026-09-14 " in lines[4]


@pytest_anyio
async def test_a_walk_over_the_versions_brings_each_once(connection: Any, edited: str) -> None:
    walked: list[str] = []
    cursor: dict[str, str] = {}
    while True:
        found = json.loads(await connection.call("conf_get_history", page=edited, limit=3, outputFormat="json", **cursor))
        walked += [version["version"] for version in found["versions"]]
        if "cursor" not in found:
            break
        cursor = {"cursor": found["cursor"]}
    assert walked == ["4", "3", "2", "1"]


@pytest_anyio
async def test_the_latest_two_versions_are_compared_by_section(connection: Any, edited: str) -> None:
    shown = await connection.call("conf_compare_versions", page=edited)
    assert shown.startswith(f"Page {edited}, version 3 → 4 (")
    assert "## Risks\n- Fog.\n+ Fog and ice.\n+ # Costs\n+ None." in shown
    assert "Plan" not in shown


@pytest_anyio
async def test_who_made_a_version_is_said_by_name(connection: Any, edited: str) -> None:
    assert "\nby: Mira Okafor (" in await connection.call("conf_get_page", page=edited)
    shown = json.loads(await connection.call("conf_get_page", page=edited, outputFormat="json"))
    assert shown["by"]["name"] == "Mira Okafor"
    assert ", Mira Okafor" in (await connection.call("conf_compare_versions", page=edited)).splitlines()[0]


@pytest_anyio
async def test_any_two_versions_are_compared_with_their_titles(connection: Any, edited: str) -> None:
    shown = await connection.call("conf_compare_versions", page=edited, old=2, new=3)
    assert f"→ Renamed {edited}" in shown
    assert "## Plan\n- One.\n+ Two." in shown
    found = json.loads(await connection.call("conf_compare_versions", page=edited, old=1, outputFormat="json"))
    assert (found["old"], found["new"]) == (1, 4)
    assert "- First paragraph." in found["diff"]
    assert "They read the same." in await connection.call("conf_compare_versions", page=edited, old=4, new=4)
    words = await connection.failure("conf_compare_versions", page=edited, old=7)
    assert "has no version 7: it is at 4" in words


@pytest_anyio
async def test_a_page_with_one_version_has_nothing_to_compare(connection: Any, page: str) -> None:
    assert "has no version 0" in await connection.failure("conf_compare_versions", page=page)


LINES = st.lists(st.sampled_from(["# A", "## B", "# C", "one", "two", "three", "", "- four"]), max_size=25)


@given(LINES, LINES)
@settings(max_examples=100, deadline=None)
def test_a_diff_holds_every_line_that_came_and_went(old: list[str], new: list[str]) -> None:
    diff = list(section_diff("\n".join(old), "\n".join(new)))
    removed, added = ([line[2:] for line in diff if line.startswith(mark)] for mark in ("- ", "+ "))
    kept = list(filter(None, old))
    for line in removed:
        kept.remove(line)
    kept += added
    assert sorted(kept) == sorted(filter(None, new))
