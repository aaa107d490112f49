"""Published document in, facts out: paths, parameters, schemas, enums, required, operationIds, tags, deprecations.

Every object of OpenAPI 3 has a list of keywords to keep and one of keywords that are prose. A keyword on neither list stops
the run, so that a new kind of fact is never lost without a word. ``x-`` extensions are left out.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from atlassian_codegen.documents import (
    METHODS,
    SCHEMA_LISTS,
    SCHEMA_MAPS,
    SCHEMA_SINGLES,
    CodegenError,
    Json,
)

_KEEP: Final[dict[str, frozenset[str]]] = {
    "operation": frozenset({"operationId", "tags", "parameters", "requestBody", "responses", "deprecated"}),
    "parameter": frozenset({"name", "in", "required", "schema", "style", "explode", "deprecated", "content", "$ref"}),
    "body": frozenset({"content", "required", "$ref"}),
    "response": frozenset({"content", "$ref"}),
    "media": frozenset({"schema", "encoding"}),
    "schema": frozenset(
        "$ref type format enum const items properties patternProperties required additionalProperties allOf oneOf anyOf not "
        "nullable readOnly writeOnly default minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength "
        "pattern minItems maxItems uniqueItems minProperties maxProperties discriminator deprecated".split()
    ),
}
_PROSE: Final[dict[str, frozenset[str]]] = {
    "operation": frozenset({"summary", "description", "externalDocs", "security", "servers", "callbacks"}),
    "parameter": frozenset({"description", "example", "examples", "allowEmptyValue", "allowReserved"}),
    "body": frozenset({"description"}),
    "response": frozenset({"description", "headers", "links"}),
    "media": frozenset({"example", "examples"}),
    "schema": frozenset({"title", "description", "example", "examples", "externalDocs", "xml"}),
}


def distil(published: Json, *, title: str, base_path: str) -> Json:
    """The facts of a published OpenAPI 3 document.

    ``title`` becomes ``info.title``, ``base_path`` the one relative server ("/" for none). Raises `CodegenError` when the
    document holds a keyword that this step does not know.
    """
    components = published.get("components", {})
    facts: Json = {
        "openapi": published["openapi"],
        "info": {"title": title, "version": str(published["info"]["version"])},
        "servers": [{"url": base_path or "/"}],
        "paths": {path: _path_item(item, path) for path, item in published["paths"].items()},
        "components": {
            section: {name: step(value, f"components.{section}.{name}") for name, value in components[section].items()}
            for section, step in _COMPONENTS.items()
            if components.get(section)
        },
    }
    return facts


def distil_json_schema(value: Any) -> Any:
    """The facts of a JSON schema document (the ADF schema): everything but its descriptions."""
    if isinstance(value, dict):
        return {
            key: distil_json_schema(child)
            for key, child in value.items()
            if not (key in ("description", "title") and isinstance(child, str))
        }
    if isinstance(value, list):
        return [distil_json_schema(child) for child in value]
    return value


def _path_item(item: Json, where: str) -> Json:
    facts: Json = {}
    for key, value in item.items():
        if key in METHODS:
            facts[key] = _operation(value, f"{key.upper()} {where}")
        elif key == "parameters":
            facts[key] = _parameters(value, where)
        elif key not in ("summary", "description") and not key.startswith("x-"):
            raise CodegenError(f"{where}: the path item has {key!r}, which distil does not know")
    return facts


def _kept(kind: str, value: Json, where: str) -> Json:
    unknown = [key for key in value if key not in _KEEP[kind] and key not in _PROSE[kind] and not key.startswith("x-")]
    if unknown:
        raise CodegenError(f"{where}: {kind} has {', '.join(map(repr, unknown))}, which distil does not know")
    return {key: child for key, child in value.items() if key in _KEEP[kind]}


def _operation(value: Json, where: str) -> Json:
    facts = _kept("operation", value, where)
    if not facts.get("deprecated"):
        facts.pop("deprecated", None)
    if "parameters" in facts:
        facts["parameters"] = _parameters(facts["parameters"], where)
    if "requestBody" in facts:
        facts["requestBody"] = _body(facts["requestBody"], f"{where} body")
    facts["responses"] = {
        str(code): _response(response, f"{where} {code}") for code, response in value.get("responses", {}).items()
    }
    return facts


def _parameters(values: list[Json], where: str) -> list[Json]:
    return [_parameter(value, f"{where} parameter {value.get('name', value.get('$ref'))}") for value in values]


def _parameter(value: Json, where: str) -> Json:
    facts = _kept("parameter", value, where)
    if not facts.get("deprecated"):
        facts.pop("deprecated", None)
    if "schema" in facts:
        facts["schema"] = _schema(facts["schema"], where)
    return facts


def _body(value: Json, where: str) -> Json:
    return _with_content(_kept("body", value, where), where)


def _response(value: Json, where: str) -> Json:
    return _with_content(_kept("response", value, where), where)


def _with_content(facts: Json, where: str) -> Json:
    if "content" in facts:
        facts["content"] = {media: _media(value, f"{where} {media}") for media, value in facts["content"].items()}
    return facts


def _media(value: Json, where: str) -> Json:
    facts = _kept("media", value, where)
    if "schema" in facts:
        facts["schema"] = _schema(facts["schema"], where)
    return facts


def _schema(value: Json, where: str) -> Json:
    facts = _kept("schema", value, where)
    for key in SCHEMA_MAPS:
        if key in facts:
            facts[key] = {name: _schema(child, f"{where}.{name}") for name, child in facts[key].items()}
    for key in SCHEMA_LISTS:
        if key in facts:
            facts[key] = [_schema(child, f"{where}.{key}") for child in facts[key]]
    for key in SCHEMA_SINGLES:
        if isinstance(facts.get(key), dict):
            facts[key] = _schema(facts[key], f"{where}.{key}")
    for key in ("readOnly", "writeOnly", "deprecated", "nullable", "uniqueItems"):
        if facts.get(key) is False:
            del facts[key]
    if isinstance(facts.get("required"), list):
        facts["required"] = sorted(set(facts["required"]))
    if "enum" in facts and all(isinstance(item, str) for item in facts["enum"]):
        facts["enum"] = sorted(set(facts["enum"]))
    return facts


_COMPONENTS: Final[dict[str, Callable[[Json, str], Json]]] = {
    "parameters": _parameter,
    "requestBodies": _body,
    "responses": _response,
    "schemas": _schema,
}
