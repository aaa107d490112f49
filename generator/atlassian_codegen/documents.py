"""The shape of an OpenAPI 3 document, as far as every step of the pipeline needs to walk it."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from attrs import frozen

Json = dict[str, Any]

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
SCHEMA_MAPS: Final = ("properties", "patternProperties")
SCHEMA_LISTS: Final = ("allOf", "oneOf", "anyOf")
SCHEMA_SINGLES: Final = ("items", "not", "additionalProperties")


class CodegenError(Exception):
    """A step can't go on; the message names the document, the place and the reason."""


@frozen
class Operation:
    """One operation of a document, where it stands."""

    path: str
    method: str
    item: Json
    data: Json

    @property
    def label(self) -> str:
        """How a person finds it again: ``GET /rest/api/3/myself (getCurrentUser)``."""
        return f"{self.method.upper()} {self.path} ({self.data.get('operationId', 'no operationId')})"


def operations(document: Json) -> Iterator[Operation]:
    """Every operation of the document, in the document's order."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield Operation(path, method, item, item[method])


def child_schemas(schema: Json) -> Iterator[Json]:
    """The schemas directly inside a schema (not behind ``$ref``)."""
    for key in SCHEMA_MAPS:
        yield from (child for child in schema.get(key, {}).values() if isinstance(child, dict))
    for key in SCHEMA_LISTS:
        yield from (child for child in schema.get(key, []) if isinstance(child, dict))
    for key in SCHEMA_SINGLES:
        child = schema.get(key)
        if isinstance(child, dict):
            yield child


def nested_schemas(schema: Json) -> Iterator[Json]:
    """The schema and every schema inside it, outermost first."""
    yield schema
    for child in child_schemas(schema):
        yield from nested_schemas(child)


def operation_schemas(operation: Operation) -> Iterator[Json]:
    """The outermost schemas that stand in an operation: parameters, request body, responses."""
    for parameter in operation.data.get("parameters", []):
        if "schema" in parameter:
            yield parameter["schema"]
    for body in (operation.data.get("requestBody", {}), *operation.data.get("responses", {}).values()):
        for media in body.get("content", {}).values():
            if "schema" in media:
                yield media["schema"]


def all_schemas(document: Json) -> Iterator[Json]:
    """Every schema of the document, components and operations, however deep."""
    for schema in document.get("components", {}).get("schemas", {}).values():
        yield from nested_schemas(schema)
    for operation in operations(document):
        for schema in operation_schemas(operation):
            yield from nested_schemas(schema)


def resolve(document: Json, value: Json) -> Json:
    """Follow ``$ref`` until something else stands there."""
    seen = set()
    while "$ref" in value:
        reference = value["$ref"]
        if reference in seen or not reference.startswith("#/"):
            raise CodegenError(f"$ref {reference!r} leads nowhere")
        seen.add(reference)
        target: Any = document
        for step in reference[2:].split("/"):
            target = target.get(step.replace("~1", "/").replace("~0", "~")) if isinstance(target, dict) else None
        if not isinstance(target, dict):
            raise CodegenError(f"$ref {reference!r} leads nowhere")
        value = target
    return value


def dump(value: object) -> str:
    """JSON as the project stores it: sorted keys, one fact a line, LF at the end."""
    return json.dumps(value, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def write_if_changed(path: Path, text: str) -> bool:
    """Replace the file atomically (UTF-8, LF) unless it holds just this text; True when it was written."""
    content = text.encode("utf-8")
    if path.is_file() and path.read_bytes() == content:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    return True
