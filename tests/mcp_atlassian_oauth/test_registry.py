"""A typed function becomes a tool with a plain schema."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

import pytest
from mcp_atlassian_oauth.sessions import Defaults, Session
from mcp_atlassian_oauth.settings import Settings
from mcp_atlassian_oauth.tools.registry import Call, OutputFormat, Range, Tool, registered_tools, tool
from mcp_atlassian_oauth.tools.selection import listed_tools


def unused() -> Any:
    raise AssertionError("no site is needed here")


def call(**defaults: Any) -> Call:
    return Call(unused, unused, Session(Defaults(**defaults)))


@tool(product="jira", toolset="issues", title="Do it", read_only=False, destructive=True)
async def do_the_work(
    call: Call,
    issue: Annotated[str, "Issue key"],
    labels: Annotated[list[str], "Labels", Range(1, 5)],
    max_results: Annotated[int, "How many", Range(1, 100)] = 20,
    output_format: Annotated[OutputFormat | None, "How"] = None,
    fields: dict[str, Any] | None = None,
    ratio: float | None = None,
    on_top: bool = False,
) -> str:
    """Do the work,
    all of it.

    Not twice:
    - a
    - b
    """
    return f"{issue} {labels} {max_results} {output_format} {fields} {ratio} {on_top}"


def test_the_schema_is_plain() -> None:
    assert do_the_work.input_schema == {
        "type": "object",
        "properties": {
            "issue": {"type": "string", "description": "Issue key"},
            "labels": {
                "type": "array",
                "items": {"type": "string"},
                "description": "Labels",
                "minItems": 1,
                "maxItems": 5,
            },
            "maxResults": {
                "type": "integer",
                "description": "How many",
                "minimum": 1,
                "maximum": 100,
                "default": 20,
            },
            "outputFormat": {"type": "string", "enum": ["markdown", "json", "storage"], "description": "How"},
            "fields": {"type": "object", "additionalProperties": True},
            "ratio": {"type": "number"},
            "onTop": {"type": "boolean", "default": False},
            "dryRun": {"type": "boolean"},
        },
        "additionalProperties": False,
        "required": ["issue", "labels"],
    }


def test_names_titles_and_annotations() -> None:
    assert isinstance(do_the_work, Tool)
    assert (do_the_work.name, do_the_work.title) == ("do_the_work", "Do it")
    assert do_the_work.description == "Do the work, all of it.\n\nNot twice:\n- a\n- b"
    assert do_the_work.annotations == {
        "title": "Do it",
        "readOnlyHint": False,
        "destructiveHint": True,
        "idempotentHint": False,
        "openWorldHint": True,
    }


@pytest.mark.anyio
async def test_a_tool_is_called_with_the_names_of_its_schema() -> None:
    assert await do_the_work.run(call(), {"issue": "A-1", "labels": ["x"], "maxResults": 3}) == (
        "A-1 ['x'] 3 None None None False"
    )
    assert await do_the_work(call(), issue="A-1", labels=[], on_top=True) == "A-1 [] 20 None None None True"


def test_a_function_that_no_schema_can_be_made_of_is_refused() -> None:
    make = tool(product=None, toolset="x", title="X", read_only=True)

    async def no_docstring(call: Call) -> str:
        return ""

    async def two_types(call: Call, value: str | int) -> str:
        """Have two types."""
        return ""

    async def odd_type(call: Call, value: set[str]) -> str:
        """Have an odd type."""
        return ""

    async def no_call(issue: str) -> str:
        """Have no call."""
        return ""

    for function, words in ((no_docstring, "docstring"), (two_types, "several"), (odd_type, "set"), (no_call, "call")):
        with pytest.raises(TypeError, match=words):
            make(function)


def test_the_call_gives_the_defaults_in_force() -> None:
    this = call(jira_project="DEMO", output_format="json")
    assert this.format(None) == "json"
    assert this.format("storage") == "storage"
    assert this.set_defaults(output_format="markdown") == Defaults(jira_project="DEMO")
    assert this.format(None) == "markdown"
    assert this.scope == "this connection"


def _settings(product: Literal["jira", "confluence"]) -> Settings:
    prefix = {"jira": "JIRA_", "confluence": "CONF_"}[product]
    site = {f"{prefix}BASE_URL": "https://x.example.com", f"{prefix}ACCESS_TOKEN": "at"}
    return Settings.from_environment({**site, "MCP_TOOLSETS": "all"})


def test_the_tools_of_a_product_that_is_not_configured_are_not_listed() -> None:
    jira, confluence = listed_tools(_settings("jira")), listed_tools(_settings("confluence"))
    assert {one.product for one in jira} == {None, "jira"}
    assert {one.product for one in confluence} == {None, "confluence"}
    assert {one.name for one in (*jira, *confluence)} == {one.name for one in registered_tools()}


def test_every_registered_tool_suits_every_host() -> None:
    tools = registered_tools()
    assert len({one.name for one in tools}) == len(tools) > 0
    for one in tools:
        assert re.fullmatch(r"[A-Za-z0-9_-]{1,48}", one.name), "a host prefixes the server's name, up to 64 in all"
        assert one.input_schema["type"] == "object"
        for word in ("anyOf", "oneOf", "allOf", "$ref"):
            assert word not in str(one.input_schema)


def test_a_parameter_that_every_writing_tool_gets_can_not_be_made_again() -> None:
    async def edit(call: Call, dry_run: bool = False) -> str:
        """Edit."""
        return f"{dry_run}"

    with pytest.raises(TypeError, match="dry_run"):
        tool(product="jira", toolset="issues", title="Edit", read_only=False)(edit)
