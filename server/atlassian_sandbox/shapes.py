"""Answers of the documented shape for operations that have no behaviour of their own."""

from __future__ import annotations

import base64
import binascii
import re
import struct
import zlib
from typing import Any

from .contract import Operation
from .http import Response, json_response
from .json_schema import resolve

_MAX_DEPTH = 5
_OPTIONAL = (12, 8, 5, 3, 2)
"""How many optional properties an object shows, by depth."""

_PAGING = {"isLast": True, "isLastPage": True, "last": True, "startAt": 0, "start": 0, "total": 1, "totalCount": 1,
           "size": 1, "maxResults": 50, "limit": 25}  # fmt: skip
_NEVER = frozenset({"next", "nextPage", "nextPageToken", "nextPageCursor", "cursor", "nextCursor", "endCursor"})
"""Optional properties that would tell a client to go on reading."""

_FORMATS = {
    "date-time": "2026-09-14T09:30:00.000Z",
    "date": "2026-09-14",
    "uri": "https://example.com/resource",
    "url": "https://example.com/resource",
    "uuid": "5f1c5f0e-5d1f-4c3a-9b51-0e3f6f1d2a77",
    "email": "someone@example.com",
    "binary": "",
    "byte": "",
    "json": "{}",
}
_PATTERNED = ("10000", "LAN-1", "sample", "2026-09-14", "0-9")
"""What is tried where a string has to match a pattern."""

_NAMES = {
    "id": "10000",
    "key": "SAMPLE",
    "self": "https://example.com/rest/resource/10000",
    "accountId": "5b10a2844c20165700ede21g",
    "emailAddress": "someone@example.com",
    "email": "someone@example.com",
    "displayName": "Sample Person",
    "name": "Sample name",
    "title": "Sample title",
    "summary": "Sample summary",
    "description": "Sample description",
    "timeZone": "Europe/Lisbon",
    "locale": "en_GB",
}


def _png() -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", binascii.crc32(kind + data))

    pixels = zlib.compress(b"\x00\x36\x8b\xd6\xff")
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 6, 0, 0, 0))
        + chunk(b"IDAT", pixels)
        + chunk(b"IEND", b"")
    )


PNG = _png()
"""An image of one pixel."""

_EMPTY_ZIP = b"PK\x05\x06" + bytes(18)
_BYTES: dict[str, bytes] = {
    "image/png": PNG,
    "image/svg+xml": b'<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
    "application/zip": _EMPTY_ZIP,
    "text/csv": b"name,value\r\nsample,1\r\n",
    "text/html": b"<!DOCTYPE html><title>Sample</title>",
    "text/plain": b"sample",
    "*/*": b"sample",
}


def answer(operation: Operation, origin: str) -> Response:
    """The documented success of an operation, with a body of the documented shape; `origin` is for redirects."""
    status, documented = operation.success
    headers: list[tuple[str, str]] = []
    if status in (302, 303):
        headers.append(("Location", f"{origin}/rest/api/3/task/10000"))
    contents: dict[str, Any] = documented.get("content") or {}
    if not contents or status == 204:
        return Response(status, b"", tuple(headers))
    media = next((media for media in contents if "json" in media), None)
    if media is not None:
        schema = contents[media].get("schema")
        value = sample(schema, operation.components) if schema else {}
        return json_response(value, status, headers)
    media = next(iter(contents))
    content_type = "application/octet-stream" if media == "*/*" else media
    return Response(status, _BYTES.get(media, b"sample"), (("Content-Type", content_type), *headers))


def sample(schema: dict[str, Any], components: dict[str, Any]) -> Any:
    """A value of a schema: all that is required, some of what isn't, the first of each enumeration."""
    return _sample(schema, components, "", 0, ())


def _sample(schema: dict[str, Any], components: dict[str, Any], name: str, depth: int, open_: tuple[str, ...]) -> Any:
    reference = schema.get("$ref")
    if reference is not None:
        return _sample(resolve(schema, components), components, name, depth, (*open_, str(reference)))
    enum = [value for value in schema.get("enum", ()) if value is not None]
    if enum:
        return enum[0]
    if "allOf" in schema:
        return _merged(schema, components, name, depth, open_)
    for keyword in ("oneOf", "anyOf"):
        if schema.get(keyword):
            return _sample(schema[keyword][0], components, name, depth, open_)
    kind = schema.get("type") or ("object" if "properties" in schema else "array" if "items" in schema else None)
    match kind:
        case "object":
            return _object(schema, components, depth, open_)
        case "array":
            return _array(schema, components, name, depth, open_)
        case "string":
            return _string(schema, name)
        case "integer" | "number":
            return _number(schema, name, kind)
        case "boolean":
            return bool(_PAGING.get(name, False))
        case _:
            return {}


def _merged(schema: dict[str, Any], components: dict[str, Any], name: str, depth: int, open_: tuple[str, ...]) -> Any:
    values = [_sample(part, components, name, depth, open_) for part in schema["allOf"]]
    if "properties" in schema:
        values.append(_object(schema, components, depth, open_))
    objects = [value for value in values if isinstance(value, dict)]
    if not objects:
        return values[0] if values else {}
    return {key: value for part in objects for key, value in part.items()}


def _object(schema: dict[str, Any], components: dict[str, Any], depth: int, open_: tuple[str, ...]) -> dict[str, Any]:
    properties: dict[str, Any] = schema.get("properties", {})
    required = set(schema.get("required", ()) if isinstance(schema.get("required"), list) else ())
    optional = _OPTIONAL[min(depth, len(_OPTIONAL) - 1)]
    result: dict[str, Any] = {}
    for key, part in properties.items():
        if key not in required:
            if optional == 0 or key in _NEVER or depth >= _MAX_DEPTH or part.get("$ref") in open_:
                continue
            if part.get("writeOnly") or resolve(part.get("items", {}), components).get("$ref") in open_:
                continue
            optional -= 1
        elif part.get("$ref") in open_ and depth >= _MAX_DEPTH:
            result[key] = None if part.get("nullable") else {}
            continue
        result[key] = _sample(part, components, key, depth + 1, open_)
    more = schema.get("additionalProperties")
    if more is not False:
        result.update({key: {} for key in sorted(required - properties.keys())})
    if not result and schema.get("minProperties"):
        result["sample"] = _sample(more, components, "sample", depth + 1, open_) if isinstance(more, dict) else "sample"
    return result


def _array(schema: dict[str, Any], components: dict[str, Any], name: str, depth: int, open_: tuple[str, ...]) -> list[Any]:
    items = schema.get("items", {})
    least = int(schema.get("minItems", 0))
    if not least and (depth >= _MAX_DEPTH or items.get("$ref") in open_):
        return []
    return [_sample(items, components, name, depth + 1, open_)] * max(1, least)


def _string(schema: dict[str, Any], name: str) -> str:
    pattern = schema.get("pattern")
    if pattern:
        return next((text for text in _PATTERNED if re.search(pattern, text)), _PATTERNED[0])
    text = _FORMATS.get(schema.get("format", "")) or _NAMES.get(name)
    if text is None:
        text = "2026-09-14T09:30:00.000+0000" if name.endswith(("At", "Date")) else f"sample {name}".strip()
    if schema.get("format") in ("binary", "byte"):
        text = base64.b64encode(b"sample").decode()
    text = text.ljust(int(schema.get("minLength", 0)), "x")
    return text[: int(schema.get("maxLength", len(text)))]


def _number(schema: dict[str, Any], name: str, kind: str) -> float:
    value = _PAGING.get(name, 10000 if name.lower().endswith("id") else 1)
    value = max(value, schema.get("minimum", value))
    value = min(value, schema.get("maximum", value))
    return float(value) if kind == "number" else int(value)
