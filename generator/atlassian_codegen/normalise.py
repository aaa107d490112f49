"""Repairs that every consumer of a document wants: one spelling for what the documents spell in several ways.

Each function takes a document and changes it in place; `normalise` runs them in order on a copy. None of them changes what
goes over the wire, but for making it what the server really takes (facts: openapi-python-client on the raw documents).
"""

from __future__ import annotations

import copy
import re
from collections import Counter, defaultdict
from typing import Any, Final

from atlassian_codegen.documents import SCHEMA_LISTS, CodegenError, Json, Operation, all_schemas, operations, resolve
from atlassian_codegen.naming import snake, words

#: Request content types, the one to keep first where a document offers several.
CONTENT_PREFERENCE: Final = (
    "application/json",
    "application/json-patch+json",
    "multipart/form-data",
    "application/x-www-form-urlencoded",
    "text/plain",
    "application/zip",
    "application/octet-stream",
    "*/*",
)
#: Headers that belong to the connection, not to an operation's arguments. ``X-Atlassian-Token`` is sent by the client
#: wherever the document names it and with every multipart body.
TRANSPORT_HEADERS: Final = frozenset({"authorization", "x-atlassian-token", "content-type", "accept"})
XSRF_HEADER: Final = "x-atlassian-token"


#: Words that say what is done and not to what.
_VERBS: Final = frozenset({"add", "bulk", "create", "delete", "get", "list", "post", "put", "remove", "set", "update"})


def normalise(document: Json) -> Json:
    """A copy of the document in normal form; see the functions of this module for what that is."""
    document = copy.deepcopy(document)
    for repair in (
        inline_references,
        name_operations,
        lower_path_parameters,
        one_parameter_per_name,
        known_parameters_only,
        match_path_template,
        plain_parameters,
        drop_transport_headers,
        one_request_body,
        possible_objects,
    ):
        repair(document)
    return document


def inline_references(document: Json) -> None:
    """Put parameters, request bodies and responses where they are referred to; only schemas keep their ``$ref``."""
    for operation in operations(document):
        data = operation.data
        for holder in (data, operation.item):
            if "parameters" in holder:
                holder["parameters"] = [copy.deepcopy(_target(document, operation, item)) for item in holder["parameters"]]
        if "requestBody" in data:
            data["requestBody"] = copy.deepcopy(_target(document, operation, data["requestBody"]))
        responses = data.get("responses", {})
        data["responses"] = {code: copy.deepcopy(_target(document, operation, item)) for code, item in responses.items()}
    components = document.get("components", {})
    document["components"] = {"schemas": components.get("schemas", {})}


def _target(document: Json, operation: Operation, value: Json) -> Json:
    try:
        return resolve(document, value)
    except CodegenError as error:
        raise CodegenError(f"{operation.label}: {error}") from error


def name_operations(document: Json) -> None:
    """Give every operation an id of its own that is an identifier.

    ``Resource.method_get`` loses class and verb, ``name_1`` its number; an id that says only what is done (``put``, ``move``)
    gets the thing that its path names; ids that are then equal (also in snake case) get the
    words of their paths that tell them apart, and where that isn't enough the HTTP method, behind them.
    """
    groups: dict[str, list[Operation]] = defaultdict(list)
    for operation in operations(document):
        published = operation.data.get("operationId") or f"{operation.method} {operation.path}"
        stem = published.rsplit(".", 1)[-1]
        if stem != published:
            stem = re.sub(r"_(get|put|post|delete|patch)$", "", stem)
        groups[_telling(snake(re.sub(r"_\d+$", "", stem)), operation)].append(operation)
    named: dict[str, Operation] = {}
    for stem, group in sorted(groups.items()):
        for operation, name in zip(group, _distinct(stem, group), strict=True):
            if name in named:
                raise CodegenError(f"{operation.label} and {named[name].label} are both called {name!r}; rename one by overlay")
            named[name] = operation
            operation.data["operationId"] = name


def _telling(stem: str, operation: Operation) -> str:
    spoken = words(stem)
    if len(spoken) > 1 and not set(spoken) <= _VERBS:
        return stem
    segments = [part for part in operation.path.split("/") if part and not part.startswith("{")]
    things = [part for part in segments if snake(part) not in (stem, "api", "rest", "wiki") and not part[0].isdigit()]
    return snake(f"{stem} {things[-1]}") if things else stem


def _distinct(stem: str, group: list[Operation]) -> list[str]:
    names = [stem] * len(group)
    for suffixes in (_places, _by_parameters, _verbs):
        counts = Counter(names)
        if len(counts) < len(names):
            names = [
                name if counts[name] == 1 else snake(f"{name} {suffix}")
                for name, suffix in zip(names, suffixes(group), strict=True)
            ]
    return names


def _places(group: list[Operation]) -> list[str]:
    segments = [[part for part in item.path.split("/") if part and not part.startswith("{")] for item in group]
    common = set.intersection(*map(set, segments)) | {"api", "rest", "wiki"}
    return [" ".join(part for part in parts if part not in common and not part[0].isdigit()) for parts in segments]


def _by_parameters(group: list[Operation]) -> list[str]:
    parameters = [re.findall(r"{([^{}]+)}", item.path) for item in group]
    common = set.intersection(*map(set, parameters))
    own = [" ".join(name for name in names if name not in common) for names in parameters]
    return [f"by {names}" if names else "" for names in own]


def _verbs(group: list[Operation]) -> list[str]:
    return [item.method for item in group]


def lower_path_parameters(document: Json) -> None:
    """Copy the parameters of a path item into its operations (the operation's own win)."""
    for operation in operations(document):
        own = operation.data.setdefault("parameters", [])
        have = {(item["in"], item["name"]) for item in own}
        own += [copy.deepcopy(item) for item in operation.item.get("parameters", []) if (item["in"], item["name"]) not in have]
    for item in document["paths"].values():
        item.pop("parameters", None)


def one_parameter_per_name(document: Json) -> None:
    """Keep one of the parameters with the same place and name, required if one of them is.

    Its schema is the first that says more than that the value is a string: the documents list a parameter once as the path's
    template or a filter sees it, which is always a string, and once as the server's own method takes it.
    """
    for operation in operations(document):
        kept: dict[tuple[str, str], Json] = {}
        for parameter in operation.data["parameters"]:
            key = (parameter["in"], parameter["name"])
            first = kept.setdefault(key, parameter)
            if first is not parameter:
                if parameter.get("required"):
                    first["required"] = True
                if parameter.get("schema") and first.get("schema") in (None, {}, {"type": "string"}):
                    first["schema"] = parameter["schema"]
        operation.data["parameters"] = list(kept.values())


def known_parameters_only(document: Json) -> None:
    """Raise `CodegenError` for a parameter that goes out in a way the clients don't know."""
    for operation in operations(document):
        for parameter in operation.data["parameters"]:
            place, name = parameter["in"], parameter["name"]
            known = _STYLES.get(place)
            if known is None:
                raise CodegenError(f"{operation.label}: parameters in a {place} are not supported ({name})")
            style = parameter.get("style", known)
            if style != known:
                raise CodegenError(f"{operation.label}: {place} parameter {name} has the style {style!r}, which is not supported")
            if "content" in parameter:
                raise CodegenError(f"{operation.label}: {place} parameter {name} is a document in itself, which is not supported")
            if place != "query" and _target(document, operation, parameter.get("schema") or {}).get("type") == "array":
                raise CodegenError(f"{operation.label}: {place} parameter {name} is a list, which is supported in the query only")


#: How a parameter goes out, by its place: the only style that is supported, which is OpenAPI's default.
_STYLES: Final = {"path": "simple", "query": "form", "header": "simple"}


def match_path_template(document: Json) -> None:
    """Make path parameters and path template agree.

    A path parameter that the template lacks goes to the query (that is how the servers read it); a place in the template
    that no parameter fills gets one; path parameters are required.
    """
    for operation in operations(document):
        places = re.findall(r"{([^{}]+)}", operation.path)
        parameters = operation.data["parameters"]
        for parameter in parameters:
            if parameter["in"] == "path":
                if parameter["name"] in places:
                    parameter["required"] = True
                else:
                    parameter["in"] = "query"
        have = {item["name"] for item in parameters if item["in"] == "path"}
        parameters += [
            {"in": "path", "name": place, "required": True, "schema": {"type": "string"}} for place in places if place not in have
        ]
        parameters.sort(key=lambda item: places.index(item["name"]) if item["in"] == "path" else len(places))


def plain_parameters(document: Json) -> None:
    """A parameter is a scalar or a list of scalars: anything else the documents say is a Java class that reads a string."""
    for operation in operations(document):
        for parameter in operation.data["parameters"]:
            schema = _plain(document, operation, parameter.get("schema") or {})
            if schema.get("type") == "array":
                items = _plain(document, operation, schema.get("items") or {})
                schema["items"] = items if items.get("type") != "array" else {"type": "string"}
            parameter["schema"] = schema


_SCALARS: Final = ("string", "integer", "number", "boolean", "array")


def _plain(document: Json, operation: Operation, schema: Json) -> Json:
    schema = copy.deepcopy(_target(document, operation, schema))
    if len(schema.get("allOf", [])) == 1:
        schema = copy.deepcopy(_target(document, operation, schema["allOf"][0])) | {
            key: value for key, value in schema.items() if key != "allOf"
        }
    if schema.get("type") not in _SCALARS:
        return {"type": "string"} | {key: schema[key] for key in ("default",) if isinstance(schema.get(key), str)}
    if schema["type"] != "array":
        schema.pop("items", None)
    for key in ("nullable", "readOnly", "writeOnly", "deprecated"):
        schema.pop(key, None)
    return schema


def drop_transport_headers(document: Json) -> None:
    """Take out header parameters that the client sends by itself; remember the XSRF header as ``x-xsrf``."""
    for operation in operations(document):
        parameters = operation.data["parameters"]
        headers = {item["name"].lower() for item in parameters if item["in"] == "header"}
        multipart = "multipart/form-data" in operation.data.get("requestBody", {}).get("content", {})
        if XSRF_HEADER in headers or multipart:
            operation.data["x-xsrf"] = True
        operation.data["parameters"] = [
            item for item in parameters if not (item["in"] == "header" and item["name"].lower() in TRANSPORT_HEADERS)
        ]


def one_request_body(document: Json) -> None:
    """Keep one content type of a request body (``x-media-type``), and say which kind it is as ``x-kind``.

    ``json``, ``multipart``, ``form``, ``text`` or ``binary``. ``*/*`` with a described shape is JSON, without one it is binary.
    """
    for operation in operations(document):
        body = operation.data.get("requestBody")
        if body is None:
            continue
        offered: dict[str, Any] = body.get("content") or {}
        known = [media for media in CONTENT_PREFERENCE if media in offered]
        if not known:
            raise CodegenError(f"{operation.label}: request content types {sorted(offered)} are not supported")
        media = known[0]
        schema = offered[media].get("schema") or {}
        kind = _KINDS.get(media, "binary")
        if media == "*/*" and ("$ref" in schema or "properties" in schema):
            media, kind = "application/json", "json"
        if kind == "json" and not schema:
            schema = {"type": "object"}
        if kind in ("multipart", "form"):
            shape = _target(document, operation, schema)
            if "properties" not in shape:
                raise CodegenError(f"{operation.label}: a {media} body needs named parts; describe them by overlay")
        body["content"] = {media: {"schema": schema}}
        body["x-kind"] = kind
        body["x-media-type"] = media


def possible_objects(document: Json) -> None:
    """Let every described object have a value.

    A closed object (``additionalProperties: false``) can't have a required name that none of its properties has, nor what its
    union members ask for: the name is no longer required, the object no longer closed.
    """
    for schema in all_schemas(document):
        if schema.get("additionalProperties") is not False:
            continue
        if any(schema.get(key) for key in SCHEMA_LISTS):
            del schema["additionalProperties"]
        elif isinstance(schema.get("required"), list):
            schema["required"] = [name for name in schema["required"] if name in schema.get("properties", {})]


_KINDS: Final = {
    "application/json": "json",
    "application/json-patch+json": "json",
    "multipart/form-data": "multipart",
    "application/x-www-form-urlencoded": "form",
    "text/plain": "text",
}
