"""Holds each request against the documented operation, and says all that is wrong with it at once."""

from __future__ import annotations

import re
from typing import Any

import jsonschema_rs

from .contract import Operation, Parameter
from .http import Request
from .json_schema import resolve, validator
from .payload import Part, Payload, PayloadError, media_type, read

_INTEGER = re.compile(r"-?[0-9]+")
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_BOOLEANS = {"true": True, "false": False}
_RANGES = {"int32": (-(2**31), 2**31 - 1), "int64": (-(2**63), 2**63 - 1)}
_UNCHECKED_HEADERS = frozenset({"authorization", "accept", "content-type"})
_SHOWN = 5
"""How many problems of a body are listed."""


class ContractViolation(Exception):  # noqa: N818 - what it is, not an error of ours
    """A request that the document doesn't allow; `problems` say what is wrong with it."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("; ".join(problems))
        self.problems = tuple(problems)


class Validation:
    """Checks requests; compiled schemas are kept, one for each parameter and body that was ever used."""

    def __init__(self) -> None:
        self._compiled: dict[tuple[str, str], jsonschema_rs.Validator] = {}

    def check(self, operation: Operation, values: dict[str, str], request: Request) -> Payload:
        """The body of an allowed request. Raises ContractViolation."""
        problems: list[str] = []
        self._check_parameters(operation, values, request, problems)
        payload = Payload()
        try:
            payload = read(request)
        except PayloadError as error:
            problems.append(str(error))
        else:
            self._check_body(operation, request, payload, problems)
        if problems:
            raise ContractViolation(problems)
        return payload

    def _check_parameters(self, operation: Operation, values: dict[str, str], request: Request, problems: list[str]) -> None:
        given: dict[str, list[str]] = {}
        for name, value in request.query:
            given.setdefault(name, []).append(value)
        free = False
        for parameter in operation.parameters:
            if parameter.where == "query":
                free = free or _is_free_form(parameter, operation)
                found = given.pop(parameter.name, [])
            elif parameter.where == "path":
                found = [values[parameter.name]]
            elif parameter.name.lower() in _UNCHECKED_HEADERS:
                continue
            else:
                header = request.header(parameter.name)
                found = [] if header is None else [header]
            self._check_parameter(operation, parameter, found, problems)
        if given and not free:
            known = sorted({parameter.name for parameter in operation.parameters if parameter.where == "query"})
            problems.extend(
                f"unknown query parameter '{name}'; {operation.method} {operation.template} takes {', '.join(known) or 'none'}"
                for name in given
            )

    def _check_parameter(self, operation: Operation, parameter: Parameter, found: list[str], problems: list[str]) -> None:
        name = f"{parameter.where} parameter '{parameter.name}'"
        schema = resolve(parameter.schema, operation.components)
        if not found:
            if parameter.required:
                problems.append(f"required {name} is missing")
            return
        try:
            value = _coerce(found, schema, parameter, operation)
        except ValueError as error:
            problems.append(f"{name}: {error}")
            return
        if value is not None:
            compiled = self._validator(operation, f"{parameter.where} {parameter.name}", schema)
            problems.extend(f"{name}: {error.message}" for error in list(compiled.iter_errors(value))[:1])

    def _check_body(self, operation: Operation, request: Request, payload: Payload, problems: list[str]) -> None:
        body = operation.body
        if body is None:
            if request.body and operation.method in ("GET", "HEAD", "DELETE"):
                problems.append(f"{operation.method} {operation.template} takes no body")
            return
        if not request.body:
            if body.required:
                problems.append("the required body is missing")
            return
        media = media_type(request)
        declared = media if media in body.contents else "*/*"
        if declared not in body.contents:
            problems.append(f"content type '{media or 'none'}' is not supported; use {' or '.join(sorted(body.contents))}")
            return
        schema = resolve(body.contents[declared] or {}, operation.components)
        if payload.parts or media == "multipart/form-data":
            problems.extend(_check_parts(payload.parts, schema))
        elif media == "application/json" or media.endswith("+json"):
            self._check_json(operation, media, schema, payload.json, problems)
        elif payload.form:
            value = {
                name: _form_value(found, resolve(schema.get("properties", {}).get(name, {}), operation.components))
                for name, found in payload.form.items()
            }
            self._check_json(operation, media, schema, value, problems)

    def _check_json(self, operation: Operation, media: str, schema: dict[str, Any], value: Any, problems: list[str]) -> None:
        errors = list(self._validator(operation, f"body {media}", schema).iter_errors(value))
        for error in errors[:_SHOWN]:
            where = "/".join(str(part) for part in error.instance_path)
            problems.append(f"body{' at ' + where if where else ''}: {error.message[:300]}")
        if len(errors) > _SHOWN:
            problems.append(f"and {len(errors) - _SHOWN} more problems of the body")

    def _validator(self, operation: Operation, place: str, schema: dict[str, Any]) -> jsonschema_rs.Validator:
        key = (f"{operation.api} {operation.key}", place)
        if key not in self._compiled:
            self._compiled[key] = validator(schema, operation.components)
        return self._compiled[key]


def _is_free_form(parameter: Parameter, operation: Operation) -> bool:
    """Whether a parameter stands for query parameters of any name (an object that is exploded)."""
    schema = resolve(parameter.schema, operation.components)
    return schema.get("type") == "object" and bool(schema.get("additionalProperties"))


def _coerce(found: list[str], schema: dict[str, Any], parameter: Parameter, operation: Operation) -> Any:
    """The value that a parameter's text stands for, None where the document leaves it free."""
    kind = schema.get("type")
    if kind == "object" or (kind is None and "enum" not in schema):
        return None
    if kind == "array":
        items = resolve(schema.get("items", {}), operation.components)
        if parameter.where == "query" and parameter.exploded:
            return [_scalar(text, items) for text in found]
        if len(found) > 1:
            raise ValueError("is a list with commas, but the parameter was repeated")
        return [_scalar(text, items) for text in found[0].split(",")] if found[0] else []
    if len(found) > 1:
        raise ValueError("was given more than once")
    return _scalar(found[0], schema)


def _scalar(text: str, schema: dict[str, Any]) -> Any:
    kind = schema.get("type")
    if kind == "integer":
        if not _INTEGER.fullmatch(text):
            raise ValueError(f"'{text}' is not an integer")
        low, high = _RANGES.get(schema.get("format", ""), _RANGES["int64"])
        if not low <= int(text) <= high:
            raise ValueError(f"{text} does not fit in {schema.get('format', 'int64')}")
        return int(text)
    if kind == "number":
        if not _NUMBER.fullmatch(text):
            raise ValueError(f"'{text}' is not a number")
        return float(text)
    if kind == "boolean":
        if text.lower() not in _BOOLEANS:
            raise ValueError(f"'{text}' is not true or false")
        return _BOOLEANS[text.lower()]
    return text


def _form_value(found: list[str], schema: dict[str, Any]) -> Any:
    if schema.get("type") == "array":
        return list(found)
    try:
        return _scalar(found[0], schema)
    except ValueError:
        return found[0]


def _check_parts(parts: tuple[Part, ...], schema: dict[str, Any]) -> list[str]:
    if schema.get("type", "object") != "object":
        # The documents call an upload an array or a string; the servers want parts named "file".
        return [] if any(part.name == "file" for part in parts) else ["the multipart body has no part named 'file'"]
    if not schema or "inputStream" in schema.get("properties", {}):
        # Avatars: no schema, or that of the class that the server reads a part into; any file will do.
        return [] if any(part.filename for part in parts) else ["the multipart body has no file"]
    names = {part.name for part in parts}
    problems = [f"the multipart body has no part named '{name}'" for name in schema.get("required", ()) if name not in names]
    known = schema.get("properties", {})
    if known:
        problems.extend(
            f"the multipart body has an unknown part '{name}'; expected {', '.join(sorted(known))}"
            for name in sorted(names - known.keys())
        )
    return problems
