"""What a model sees of the tools: an accidental change is a red diff. `UPDATE_SNAPSHOTS=1 pytest` rewrites the files."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from mcp_atlassian_oauth.tools.docs import render_docs
from mcp_atlassian_oauth.tools.registry import Tool, registered_tools

TOOLS = {tool.name: tool for tool in registered_tools()}
NAMES = [
    "set_defaults",
    "jira_get_myself",
    "jira_search_issues",
    "jira_get_issue",
    "jira_add_comment",
    "jira_find_similar",
    "conf_get_server_info",
    "conf_search_cql",
    "conf_get_page",
    "conf_create_page",
    "conf_update_page",
    "atlassian_find_operations",
    "atlassian_describe_operation",
    "atlassian_read_operation",
    "atlassian_write_operation",
]
# Found by nothing that a model pays for; hosts cut longer names.
PREFIX = "mcp-atlassian-oauth__"


def listed(tool: Tool) -> dict[str, Any]:
    return {
        "name": tool.name,
        "title": tool.title,
        "description": tool.description,
        "inputSchema": tool.input_schema,
        "annotations": tool.annotations,
    }


def test_the_tools_are_these_in_this_order() -> None:
    assert list(TOOLS) == NAMES


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
    sent = [{key: value for key, value in listed(tool).items() if key != "annotations"} for tool in TOOLS.values()]
    assert len(json.dumps(sent)) < 10_000


def test_the_docs_are_up_to_date(repository: Path) -> None:
    docs = repository / "docs" / "tools.md"
    assert docs.read_text(encoding="utf-8") == render_docs(), "docs/tools.md is stale: make docs"


@pytest.mark.parametrize("name", NAMES)
def test_hosts_accept_the_schema(name: str) -> None:
    schema = TOOLS[name].input_schema
    assert len(PREFIX + name) <= 64
    assert schema["type"] == "object"
    assert schema["additionalProperties"] is False
    for parameter in schema["properties"].values():
        assert isinstance(parameter["type"], str), "hosts want one plain type"
        assert not {"anyOf", "oneOf", "allOf", "$ref", "not"} & set(parameter)
        assert "items" in parameter or parameter["type"] != "array"
        assert "" not in parameter.get("enum", ())


@pytest.mark.parametrize("tool", TOOLS.values(), ids=lambda tool: tool.name)
def test_every_reading_tool_takes_an_output_format(tool: Tool) -> None:
    if tool.annotations["readOnlyHint"] and tool.product:
        assert tool.input_schema["properties"]["outputFormat"]["enum"] == ["markdown", "json", "storage"]


def test_importing_the_tools_imports_nothing_heavy() -> None:
    script = (
        "import sys; from mcp_atlassian_oauth.tools.registry import registered_tools; registered_tools();"
        "import mcp_atlassian_oauth.resources;"
        "heavy = {'httpx', 'lxml', 'pyromark', 'jsonschema_rs', 'atlassian_clients'};"
        "sys.exit(', '.join(sorted(heavy & {name.partition('.')[0] for name in sys.modules})) or None)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
