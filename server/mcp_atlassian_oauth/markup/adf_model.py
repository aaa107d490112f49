"""What Atlassian's ADF schema allows: children, marks and attributes of every node, derived from the schema itself."""

from __future__ import annotations

import functools
import importlib.resources
import re
import uuid
from collections.abc import Callable
from typing import Any, TypeAlias

import attrs
import orjson

Schema: TypeAlias = dict[str, Any]


@attrs.frozen
class NodeModel:
    """One node type (in all its variants) as the schema describes it."""

    attributes: tuple[Schema, ...]
    children: dict[str, tuple[frozenset[str], ...]]
    needs_attributes: bool
    needs_content: bool
    takes_marks: bool
    bare_ok: bool


@functools.cache
def schema() -> Schema:
    """Atlassian's JSON schema of ADF (draft 4)."""
    source = importlib.resources.files("atlassian_clients").joinpath("adf", "schema.json").read_bytes()
    return orjson.loads(source)  # type: ignore[no-any-return]


@functools.cache
def validator() -> Callable[[Any], bool]:
    """A function that says whether a document is valid ADF."""
    import jsonschema_rs

    return jsonschema_rs.Draft4Validator(schema()).is_valid


@functools.cache
def node_models() -> dict[str, NodeModel]:
    """The model of every node type in the schema, by type."""
    return {
        definition["properties"]["type"]["enum"][0]: _node_model(definition)
        for name, definition in schema()["definitions"].items()
        if name.endswith("_node") and "properties" in definition and "text" not in definition["properties"]
    }


@functools.cache
def mark_models() -> dict[str, Schema]:
    """The attribute schema of every mark type in the schema, by type ({} for a mark without attributes)."""
    return {
        definition["properties"]["type"]["enum"][0]: definition["properties"].get("attrs", {})
        for name, definition in schema()["definitions"].items()
        if name.endswith("_mark")
    }


def _resolve(reference: Schema) -> tuple[str, Schema]:
    name = reference["$ref"].rpartition("/")[2]
    return name, schema()["definitions"][name]


def _node_model(definition: Schema) -> NodeModel:
    properties = definition["properties"]
    required = definition.get("required", ())
    children: dict[str, tuple[frozenset[str], ...]] = {}
    content = properties.get("content")
    if content is None and properties["type"]["enum"] == ["mediaSingle"]:
        content = schema()["definitions"]["mediaSingle_caption_node"]["allOf"][1]["properties"]["content"]
    if content is not None:
        for kind, marks in _variants(content):
            children[kind] = tuple({*children.get(kind, ()), marks})
    attributes = properties.get("attrs", {})
    return NodeModel(
        attributes=tuple(attributes.get("anyOf", [attributes])) if attributes else (),
        children=children,
        needs_attributes="attrs" in required,
        needs_content="content" in required and (content or {}).get("minItems", 0) > 0,
        takes_marks="marks" in properties,
        bare_ok=not attributes or any(not option.get("required") for option in attributes.get("anyOf", [attributes])),
    )


def _variants(part: Schema) -> list[tuple[str, frozenset[str]]]:
    """The node types that a content schema admits, each with the marks it may carry there."""
    if "$ref" in part:
        name, definition = _resolve(part)
        if not name.endswith("_node") or "anyOf" in definition or definition.get("type") == "array":
            return _variants(definition)
        base = definition
        marks = _marks(definition.get("properties", {}).get("marks"))
        for piece in definition.get("allOf", ()):
            if "$ref" in piece:
                base = _resolve(piece)[1]
            elif "marks" in piece.get("properties", {}):
                marks = _marks(piece["properties"]["marks"])
        while "properties" not in base:
            base = _resolve(base["allOf"][0])[1]
        return [(base["properties"]["type"]["enum"][0], marks)]
    if "items" in part:
        items = part["items"]
        return [found for item in (items if isinstance(items, list) else [items]) for found in _variants(item)]
    return [found for option in part.get("anyOf", ()) for found in _variants(option)]


def _marks(part: Schema | None) -> frozenset[str]:
    if not part or part.get("maxItems") == 0 or not part.get("items"):
        return frozenset()
    options = part["items"].get("anyOf", [part["items"]])
    return frozenset(_resolve(option)[1]["properties"]["type"]["enum"][0] for option in options if "$ref" in option)


# ---------------------------------------------------------------------------------------------------- attributes


def make_id() -> str:
    """A fresh local id."""
    return str(uuid.uuid4())


DEFAULTS: dict[str, dict[str, Any]] = {
    "mediaSingle": {"layout": "center"},
    "embedCard": {"layout": "center"},
    "status": {"color": "neutral"},
    "layoutColumn": {"width": 50},
    "taskItem": {"state": "TODO"},
    "decisionItem": {"state": "DECIDED"},
    "panel": {"panelType": "info"},
    "media": {"collection": ""},
    "mediaInline": {"collection": ""},
    "nestedExpand": {},
    "date": {},
}


def fit_attributes(
    kind: str, given: dict[str, Any], options: tuple[Schema, ...], make_id: Callable[[], str]
) -> dict[str, Any] | None:
    """The attributes of `given` that the schema allows, with what it requires; None when something required is missing."""
    candidate = {**DEFAULTS.get(kind, {}), **given}
    for option in options:
        out = {}
        for key, rule in option.get("properties", {}).items():
            if key in candidate and (value := _fit_value(candidate[key], rule)) is not None:
                out[key] = value
        required = option.get("required", ())
        if "localId" in required and "localId" not in out:
            out["localId"] = make_id()
        if all(key in out for key in required):
            return out
    return None


def _fit_value(value: Any, rule: Schema) -> Any:
    if value is None:
        return None
    if "enum" in rule:
        return value if value in rule["enum"] else None
    kind = rule.get("type")
    if kind == "number":
        if isinstance(value, str) and re.fullmatch(r"-?\d{1,9}(\.\d{1,6})?", value):
            value = float(value) if "." in value else int(value)
        fits = isinstance(value, int | float) and not isinstance(value, bool)
        return value if fits and rule.get("minimum", value) <= value <= rule.get("maximum", value) else None
    if kind == "boolean":
        return {"true": True, "false": False}.get(value) if isinstance(value, str) else value if isinstance(value, bool) else None
    if kind == "string":
        fits = isinstance(value, str) and len(value) >= rule.get("minLength", 0)
        return value if fits and ("pattern" not in rule or re.search(rule["pattern"], value)) else None
    if kind == "array":
        return value if isinstance(value, list) and len(value) >= rule.get("minItems", 0) else None
    if kind == "object":
        return value if isinstance(value, dict) else None
    return value
