"""What a model sees of the tools: an accidental change is a red diff. `UPDATE_SNAPSHOTS=1 pytest` rewrites the files."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
from mcp_atlassian_oauth.tools.docs import render_docs
from mcp_atlassian_oauth.tools.index import FILE, as_json, indexed_tools
from mcp_atlassian_oauth.tools.registry import Tool, registered_tools, tools_by_module

TOOLS = {tool.name: tool for tool in registered_tools()}
NAMES = list(TOOLS)


def listed(tool: Tool) -> dict[str, Any]:
    return {
        "name": tool.name,
        "title": tool.title,
        "description": tool.description,
        "inputSchema": tool.input_schema,
        "annotations": tool.annotations,
    }


def test_names_say_what_they_are_of() -> None:
    assert len(TOOLS) == len(registered_tools())
    for name, tool in TOOLS.items():
        start = {"jira": "jira_", "confluence": "conf_"}.get(tool.product or "", ("atlassian_", "set_defaults"))
        assert name.startswith(start)


@pytest.mark.parametrize("name", NAMES)
def test_a_tool_reads_as_its_snapshot(name: str, repository: Path) -> None:
    snapshot = repository / "tests" / "snapshots" / "tools" / f"{name}.json"
    seen = json.dumps(listed(TOOLS[name]), indent=2, ensure_ascii=False) + "\n"
    if os.environ.get("UPDATE_SNAPSHOTS"):
        snapshot.write_text(seen, encoding="utf-8", newline="\n")
    assert snapshot.is_file(), "no snapshot: UPDATE_SNAPSHOTS=1 writes it"
    assert snapshot.read_text(encoding="utf-8") == seen, "the tool changed: UPDATE_SNAPSHOTS=1 rewrites the snapshot"


def test_no_snapshot_is_left_of_a_tool_that_is_gone(repository: Path) -> None:
    kept = {path.stem for path in (repository / "tests" / "snapshots" / "tools").glob("*.json")}
    assert kept == set(TOOLS)


def test_the_whole_list_is_small() -> None:
    sent = [{key: listed(tool)[key] for key in ("name", "description", "inputSchema")} for tool in TOOLS.values()]
    # `make bench` counts tokens: at most 9,000, of four characters and a bit each.
    assert len(json.dumps(sent, ensure_ascii=False, separators=(",", ":"))) < 38_000


def test_the_index_is_up_to_date() -> None:
    text = resources.files("mcp_atlassian_oauth.tools").joinpath(FILE).read_text(encoding="utf-8")
    assert text == as_json(tools_by_module()), "tools/index.json is stale: make docs"
    for indexed, made in zip(indexed_tools(), registered_tools(), strict=True):
        assert listed(indexed) == listed(made)
        assert (indexed.product, indexed.toolset, indexed.parameters) == (made.product, made.toolset, made.parameters)


def test_the_docs_are_up_to_date(repository: Path) -> None:
    docs = repository / "docs" / "tools.md"
    assert docs.read_text(encoding="utf-8") == render_docs(), "docs/tools.md is stale: make docs"


@pytest.mark.parametrize("tool", TOOLS.values(), ids=lambda tool: tool.name)
def test_every_reading_tool_takes_an_output_format(tool: Tool) -> None:
    if tool.annotations["readOnlyHint"] and tool.product:
        assert tool.input_schema["properties"]["outputFormat"]["enum"] == ["markdown", "json", "storage"]


def test_importing_the_tools_imports_nothing_heavy() -> None:
    script = (
        "import sys; from mcp_atlassian_oauth.tools.index import indexed_tools; indexed_tools();"
        "sys.exit('a tool was imported') if 'mcp_atlassian_oauth.tools.issues' in sys.modules else None;"
        "from mcp_atlassian_oauth.tools.registry import registered_tools; registered_tools();"
        "import mcp_atlassian_oauth.resources;"
        "heavy = {'httpx', 'lxml', 'pyromark', 'jsonschema_rs', 'atlassian_clients'};"
        "sys.exit(', '.join(sorted(heavy & {name.partition('.')[0] for name in sys.modules})) or None)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
