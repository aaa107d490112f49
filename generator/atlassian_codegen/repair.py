"""Repairs that the typed clients need: what openapi-python-client stumbles over, one small function each.

Each function takes a document in normal form (`normalise`) and changes it in place; `repair` runs them in order on a copy.
They loosen or rename; what a request may carry is never narrowed, and its names on the wire stay.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from typing import Any, Final

from atlassian_codegen.documents import (
    SCHEMA_LISTS,
    SCHEMA_MAPS,
    SCHEMA_SINGLES,
    CodegenError,
    Json,
    all_schemas,
    nested_schemas,
    operation_schemas,
    operations,
)
from atlassian_codegen.naming import pascal, unique

#: Names that a generated module uses itself.
_RESERVED: Final = ("Any", "Unset", "File", "Json", "Request", "Mapping", "TypeVar", "Literal", "Response", "T", "Self")


def repair(document: Json) -> Json:
    """A copy of the document that openapi-python-client can turn into code without losing anything."""
    document = copy.deepcopy(document)
    for step in (
        success_json_only,
        binary_bodies,
        no_discriminators,
        no_defaults,
        formats_are_strings,
        single_all_of,
        free_form_is_any,
        no_component_nullable,
        hoist_inline_schemas,
        reachable_components_only,
        distinct_class_names,
        describe_responses,
    ):
        step(document)
    return document


def success_json_only(document: Json) -> None:
    """Keep the JSON bodies of 2xx answers: everything else is read raw (errors have one shape per product, read by the sites)."""
    for operation in operations(document):
        responses: Json = {}
        for code, response in operation.data["responses"].items():
            if not code.startswith("2"):
                continue
            content = response.get("content", {})
            schema = next(
                (media.get("schema") for name, media in content.items() if "json" in name and media.get("schema")), None
            )
            responses[code] = {"content": {"application/json": {"schema": schema}}} if schema else {}
        operation.data["responses"] = responses or {"default": {}}


def binary_bodies(document: Json) -> None:
    """A text or binary request body is a file to the client; it keeps the content type it came with."""
    for operation in operations(document):
        body = operation.data.get("requestBody")
        if body and body["x-kind"] in ("text", "binary"):
            body["content"] = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}


def no_discriminators(document: Json) -> None:
    """Union members are told apart by their shape; several discriminators of the documents lead nowhere."""
    for schema in all_schemas(document):
        schema.pop("discriminator", None)


def no_defaults(document: Json) -> None:
    """A default of the document is the server's business: it isn't sent unless asked for (and some aren't among the enum)."""
    for schema in all_schemas(document):
        schema.pop("default", None)


def formats_are_strings(document: Json) -> None:
    """Dates and ids stay strings: Jira writes ``2026-01-31T09:00:00.000+0000``, which is not ISO 8601, and wants it back so."""
    for schema in all_schemas(document):
        if schema.get("type") == "string" and schema.get("format") != "binary":
            schema.pop("format", None)


def single_all_of(document: Json) -> None:
    """``allOf`` with one member is that member."""
    for schema in all_schemas(document):
        members = schema.get("allOf")
        if members and len(members) == 1 and not schema.get("properties"):
            nullable = schema.get("nullable")
            schema.clear()
            schema.update(copy.deepcopy(members[0]))
            if nullable:
                _make_nullable(schema)


def free_form_is_any(document: Json) -> None:
    """An object without named properties or typed values is any JSON: a plain dict, not a class of its own."""
    for schema in all_schemas(document):
        if schema.get("type") == "object" and not any(schema.get(key) for key in ("properties", *SCHEMA_LISTS)):
            values = schema.get("additionalProperties")
            if (
                not isinstance(values, dict)
                or not (values.keys() & {"$ref", "type", "properties", *SCHEMA_LISTS})
                or (values.get("type") == "object" and not values.get("properties") and not values.get("additionalProperties"))
            ):
                schema.clear()


def no_component_nullable(document: Json) -> None:
    """A nullable component breaks recursive unions: whether null may stand there is said where the component is used."""
    for schema in document["components"]["schemas"].values():
        schema.pop("nullable", None)


def hoist_inline_schemas(document: Json) -> None:
    """Move every inline object and enum into the components, under a name of its own.

    The name is that of the place it was found at. Equal shapes at places with the same last word share one component.
    Without this, the generator derives names that collide with each other and with components.
    """
    components: dict[str, Json] = document["components"]["schemas"]
    taken = {pascal(name) for name in components} | set(_RESERVED)
    shared: dict[str, str] = {}
    hoisted: dict[str, Json] = {}

    def visit(schema: Any, place: list[str], *, own: bool = False) -> None:
        for words, child, replace in _children(schema):
            visit(child, [*place, *words])
            target = _inline_target(child)
            if target is not None:
                replace(_reference(child, target, [*place, *words]))
        if own:
            return

    def _reference(child: Json, target: Json, place: list[str]) -> Json:
        nullable = child.get("nullable")
        shape = {key: value for key, value in child.items() if key != "nullable"}
        key = pascal(place[-1]) + json.dumps(shape, sort_keys=True)
        name = shared.get(key)
        if name is None:
            name = unique(pascal(" ".join(_telling(place))), taken)
            taken.add(name)
            shared[key] = name
            hoisted[name] = shape
        reference: Json = {"$ref": f"#/components/schemas/{name}"}
        if nullable:
            _make_nullable(reference)
        return reference

    for name in sorted(components):
        visit(components[name], [name], own=True)
    for operation in operations(document):
        operation_id = operation.data["operationId"]
        for parameter in operation.data["parameters"]:
            holder = {"properties": {parameter["name"]: parameter["schema"]}}
            visit(holder, [operation_id])
            parameter["schema"] = holder["properties"][parameter["name"]]
        for word, body in [("body", operation.data.get("requestBody", {}))] + [
            ("result", response) for response in operation.data["responses"].values()
        ]:
            for media in body.get("content", {}).values():
                holder = {"properties": {word: media["schema"]}}
                visit(holder, [operation_id])
                media["schema"] = holder["properties"][word]
    components.update(hoisted)


def _telling(place: list[str]) -> list[str]:
    """The last words of a place, from the last two that are more than a position."""
    telling = [index for index, word in enumerate(place) if word not in ("item", "value", "option") and not word.isdigit()]
    return place[telling[-2] :] if len(telling) > 1 else place


def _inline_target(schema: Any) -> Json | None:
    """The schema if it would become a class of its own."""
    if not isinstance(schema, dict) or "$ref" in schema:
        return None
    values = schema.get("additionalProperties")
    is_class = (
        bool(schema.get("properties"))
        or "allOf" in schema
        or ("enum" in schema and schema.get("type", "string") == "string")
        or (schema.get("type") == "object" and isinstance(values, dict) and bool(values))
    )
    return schema if is_class else None


def _children(schema: Json) -> Iterator[tuple[list[str], Json, Callable[[Json], None]]]:
    def put_in(holder: Any, key: Any) -> Callable[[Json], None]:
        return lambda value: holder.__setitem__(key, value)

    for key in SCHEMA_MAPS:
        for name, child in sorted(schema.get(key, {}).items()):
            yield [name], child, put_in(schema[key], name)
    for key in SCHEMA_LISTS:
        for index, child in enumerate(schema.get(key, [])):
            if key != "allOf":
                yield ["option", str(index + 1)], child, put_in(schema[key], index)
            else:
                # the members of allOf are merged into one class: only what they hold is hoisted
                yield from _children(child)
    for key in SCHEMA_SINGLES:
        if isinstance(schema.get(key), dict):
            yield ["item" if key == "items" else "value"], schema[key], put_in(schema, key)


def reachable_components_only(document: Json) -> None:
    """Leave out the components that no operation needs any more. Raises `CodegenError` for one that isn't there."""
    components = document["components"]["schemas"]
    pending = [(schema, operation.label) for operation in operations(document) for schema in operation_schemas(operation)]
    kept: set[str] = set()
    while pending:
        outer, label = pending.pop()
        for schema in nested_schemas(outer):
            name = schema.get("$ref", "").rsplit("/", 1)[-1]
            if name and name not in kept:
                if name not in components:
                    raise CodegenError(f"{label}: refers to the schema {name!r}, which the document doesn't have")
                kept.add(name)
                pending.append((components[name], label))
    document["components"]["schemas"] = {name: schema for name, schema in components.items() if name in kept}


def distinct_class_names(document: Json) -> None:
    """Rename components whose class names would differ in nothing but case, or hide a name that modules use themselves."""
    components = document["components"]["schemas"]
    renamed: dict[str, str] = {}
    taken: set[str] = set(_RESERVED)
    for name in sorted(components):
        renamed[name] = unique(pascal(name), taken)
        taken.add(renamed[name])
    document["components"]["schemas"] = {renamed[name]: schema for name, schema in components.items()}
    for schema in all_schemas(document):
        if "$ref" in schema:
            schema["$ref"] = f"#/components/schemas/{renamed[schema['$ref'].rsplit('/', 1)[-1]]}"


def describe_responses(document: Json) -> None:
    """OpenAPI wants a description for every response; facts have none."""
    for operation in operations(document):
        for response in operation.data["responses"].values():
            response["description"] = ""


def _make_nullable(schema: Json) -> None:
    shape = dict(schema)
    schema.clear()
    schema.update({"nullable": True, "oneOf": [shape]})
