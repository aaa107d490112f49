"""What hosts publish about tool schemas, as rules: a tool that breaks one takes the whole server out of that host.

MCP (and its inspector): the 2025-11-25 schema of Tool. OpenAI: function calling, strict mode. Gemini: `Schema` of function
declarations. VS Code: its check of language model tools.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import jsonschema_rs
import pytest
from mcp_atlassian_oauth.tools.registry import Tool, registered_tools

TOOLS = registered_tools()
EACH_TOOL = pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool.name)

# What hosts put in front of a name to tell servers apart.
PREFIXES = ("mcp_atlassian_", "mcp-atlassian-oauth__", "mcp__atlassian__")
OPENAI_NAME = re.compile(r"[a-zA-Z0-9_-]{1,64}")
PROPERTY_NAME = re.compile(r"[a-zA-Z0-9_.-]{1,64}")
OPENAI_DESCRIPTION = 1_024
OPENAI_KEYWORDS = {
    *("type", "description", "properties", "required", "additionalProperties", "items", "enum", "anyOf"),
    *("minimum", "maximum", "multipleOf", "minItems", "maxItems", "pattern", "format", "default"),
}
GEMINI_KEYWORDS = {
    *("type", "format", "title", "description", "nullable", "enum", "maxItems", "minItems", "properties", "required"),
    *("minProperties", "maxProperties", "minLength", "maxLength", "pattern", "example", "anyOf", "propertyOrdering"),
    *("default", "items", "minimum", "maximum"),
}
TYPES = {"string", "integer", "number", "boolean", "array", "object"}


def schemas(schema: Any, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every schema within a schema, with where it stands."""
    yield path, schema
    for name, inner in schema.get("properties", {}).items():
        yield from schemas(inner, f"{path}.{name}")
    if "items" in schema:
        yield from schemas(schema["items"], f"{path}[]")


def free_form(schema: dict[str, Any]) -> bool:
    """Whether an object takes any property, which strict mode can't express: a host then calls the tool without it."""
    return schema["type"] == "object" and schema.get("additionalProperties") is True


def as_strict(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema as OpenAI's SDKs make it strict: all properties required, the optional ones nullable."""
    strict = {key: value for key, value in schema.items() if key != "default"}
    if schema["type"] == "object":
        required = set(schema.get("required", ()))
        inner = {name: as_strict(value) for name, value in schema["properties"].items()}
        for name in set(inner) - required:
            inner[name] = {**inner[name], "type": [inner[name]["type"], "null"]}
            if "enum" in inner[name]:
                inner[name]["enum"] = [*inner[name]["enum"], None]
        strict |= {"properties": inner, "required": list(inner), "additionalProperties": False}
    if schema["type"] == "array":
        strict["items"] = as_strict(schema["items"])
    return strict


@EACH_TOOL
def test_mcp_and_its_inspector(tool: Tool) -> None:
    assert re.fullmatch(r"[A-Za-z0-9_.-]{1,128}", tool.name)
    assert tool.input_schema["type"] == "object"
    assert jsonschema_rs.meta.is_valid({"$schema": "https://json-schema.org/draft/2020-12/schema", **tool.input_schema})
    assert tool.title
    assert set(tool.annotations) == {"title", "readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint"}
    for path, schema in schemas(tool.input_schema):
        assert not {"$ref", "$defs", "definitions", "oneOf", "allOf", "not", "if"} & set(schema), path
        assert schema["type"] in TYPES, path
        assert set(schema.get("required", ())) <= set(schema.get("properties", {})), path


@EACH_TOOL
def test_openai(tool: Tool) -> None:
    assert OPENAI_NAME.fullmatch(tool.name)
    assert 0 < len(tool.description) <= OPENAI_DESCRIPTION
    every = list(schemas(tool.input_schema))
    assert len(every) <= 5_000
    for path, schema in every:
        assert set(schema) <= OPENAI_KEYWORDS, path
        assert path.count(".") + path.count("[]") <= 10, path
        assert all(isinstance(value, str) for value in schema.get("enum", ())), path
        assert len(schema.get("enum", ())) <= 1_000, path


@pytest.mark.parametrize(
    "tool",
    [tool for tool in TOOLS if not any(free_form(schema) for _, schema in schemas(tool.input_schema))],
    ids=lambda tool: tool.name,
)
def test_openai_strict_mode(tool: Tool) -> None:
    strict = as_strict(tool.input_schema)
    for path, schema in schemas(strict):
        if schema["type"] in ("object", ["object", "null"]):
            assert schema["additionalProperties"] is False, path
            assert schema["required"] == list(schema["properties"]), path
    # What strict mode makes a model send is what the server takes, as a null counts as not given.
    everything = {name: None for name in strict["properties"] if name not in tool.input_schema.get("required", ())}
    assert jsonschema_rs.validator_for(strict | {"required": list(everything)}).is_valid(everything)


@EACH_TOOL
def test_gemini(tool: Tool) -> None:
    for path, schema in schemas(tool.input_schema):
        # Its SDKs leave additionalProperties out; a type is one word, and an enum holds strings.
        assert set(schema) - {"additionalProperties"} <= GEMINI_KEYWORDS, path
        assert isinstance(schema["type"], str), path
        assert "enum" not in schema or (schema["type"] == "string" and all(schema["enum"])), path


@EACH_TOOL
def test_vs_code(tool: Tool) -> None:
    for prefix in PREFIXES:
        assert len(prefix + tool.name) <= 64
    for path, schema in schemas(tool.input_schema):
        if schema["type"] == "array":
            assert schema["items"]["type"] in TYPES, path
        assert all(PROPERTY_NAME.fullmatch(name) for name in schema.get("properties", {})), path


def test_most_tools_can_be_strict() -> None:
    loose = {tool.name for tool in TOOLS if any(free_form(schema) for _, schema in schemas(tool.input_schema))}
    assert len(loose) <= len(TOOLS) // 4, f"too many take any property: {sorted(loose)}"
