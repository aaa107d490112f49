"""Operations in, MCP tool wrappers out: one module for each tag, an index that loads without them, the shapes they refer to."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from typing import Any, Final

from attrs import evolve

from atlassian_codegen.annotations import annotate, check_read_only_posts
from atlassian_codegen.clients import Argument, ClientOperation, Files
from atlassian_codegen.documents import CodegenError, Json, operations, resolve
from atlassian_codegen.naming import title, tool_name
from atlassian_codegen.schemas import FILE_SCHEMA, definitions, input_schema
from atlassian_codegen.sources import Source
from atlassian_codegen.templating import environment

_PLAIN_NAME: Final = re.compile(r"[A-Za-z0-9_.-]{1,64}")
IndexRow = dict[str, Any]


def generate_wrappers(source: Source, document: Json, clients: list[ClientOperation]) -> tuple[Files, list[IndexRow]]:
    """The files of ``atlassian_operations/<api>`` (path -> text) and the rows of the index.

    ``document`` is in normal form. Raises `CodegenError` for an operation that can't be expressed as a tool.
    """
    api = source.name
    check_read_only_posts(api, document)
    by_tag: dict[str, list[dict[str, Any]]] = defaultdict(list)
    rows: list[IndexRow] = []
    schemas: list[Json] = []
    described = {(item.path, item.method): item for item in operations(document)}
    for client in sorted(clients, key=lambda item: item.name):
        client = evolve(client, operation=described[client.operation.path, client.operation.method])
        view = _wrapper(source, document, client)
        by_tag[client.tag].append(view)
        schemas.append(view["schema"])
        rows.append({key: view[key] for key in ("name", "title", "method", "path")} | _row(source, client, view))
    template = environment("operations").get_template("wrappers.py.jinja")
    files = {f"{tag}.py": template.render(api=api, tag=tag, operations=views) for tag, views in sorted(by_tag.items())}
    files["__init__.py"] = f'"""Operation wrappers for {api}, one module for each tag. Made by `make generate`."""\n'
    files["schemas.json"] = json.dumps(definitions(document, schemas), indent=1, sort_keys=True, ensure_ascii=False) + "\n"
    return files, rows


def index_json(rows: list[IndexRow]) -> str:
    """The index: a JSON array, one operation a line."""
    lines = (json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in sorted(rows, key=lambda row: row["name"]))
    return "[\n" + ",\n".join(lines) + "\n]\n"


def _row(source: Source, client: ClientOperation, view: dict[str, Any]) -> IndexRow:
    row: IndexRow = {"api": source.name, "tag": client.tag, "arguments": sorted(view["schema"]["properties"])}
    if view["annotations"].read_only:
        row["readOnly"] = True
    if view["deprecated"]:
        row["deprecated"] = True
    return row


def _wrapper(source: Source, document: Json, client: ClientOperation) -> dict[str, Any]:
    operation = client.operation
    names = _argument_names(client)
    parameters = {(item["in"], item["name"]): item for item in operation.data["parameters"]}
    properties: Json = {}
    for argument, name in names:
        properties[name] = input_schema(document, parameters[argument.location, argument.wire]["schema"])
        if argument.required:
            _not_empty(properties[name])
    required = [name for argument, name in names if argument.required]
    body = operation.data.get("requestBody")
    if body is not None:
        properties["body"] = _body_schema(document, body)
        if body.get("required"):
            required.append("body")
    schema: Json = {"type": "object", "properties": properties, "additionalProperties": False}
    if required:
        schema["required"] = sorted(required)
    name = tool_name(source.prefix, client.name)
    return {
        "name": name,
        "function": f"_{client.name}",
        "title": title(client.name),
        "method": operation.method.upper(),
        "path": document["servers"][0]["url"].rstrip("/") + operation.path,
        "module": client.module,
        "client": client.name,
        "deprecated": bool(operation.data.get("deprecated")),
        "annotations": annotate(source.name, operation),
        "schema": schema,
        "positional": [(argument, name) for argument, name in names if argument.location == "path"],
        "keywords": [(argument, name) for argument, name in names if argument.location != "path"],
        "body": client.body,
        "kind": body["x-kind"] if body else None,
        "media_type": body["x-media-type"] if body else None,
    }


def _argument_names(client: ClientOperation) -> list[tuple[Argument, str]]:
    wires = [argument.wire for argument in client.arguments]
    result = []
    for argument in client.arguments:
        name = argument.wire
        if wires.count(name) > 1 or (name == "body" and client.body is not None):
            name = f"{name}_{argument.location}"
        if not _PLAIN_NAME.fullmatch(name):
            raise CodegenError(f"{client.operation.label}: {name!r} can't be the name of a tool's argument")
        result.append((argument, name))
    names = [name for _, name in result]
    if len(set(names)) != len(names):
        raise CodegenError(f"{client.operation.label}: two arguments share a name: {names}")
    return result


def _body_schema(document: Json, body: Json) -> Json:
    schema = next(iter(body["content"].values()))["schema"]
    kind = body["x-kind"]
    if kind == "text":
        return {"type": "string"}
    if kind == "binary":
        return dict(FILE_SCHEMA)
    if kind in ("multipart", "form"):
        return _form_schema(document, schema)
    return input_schema(document, schema)


def _form_schema(document: Json, schema: Json) -> Json:
    result = input_schema(document, resolve(document, schema))
    for name in result.get("required", []):
        _not_empty(result["properties"][name])
    return result


def _not_empty(schema: Json) -> None:
    """An empty list is not sent at all where a list repeats its name, so a required one has something in it."""
    if schema.get("type") == "array":
        schema["minItems"] = max(schema.get("minItems", 0), 1)
