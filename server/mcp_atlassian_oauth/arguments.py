"""Arguments checked against a tool's schema, with what is wrong said so that a model can put it right."""

from __future__ import annotations

import difflib
import itertools
import json
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import attrs
import jsonschema_rs

if TYPE_CHECKING:
    from mcp_atlassian_oauth.tools.registry import Tool

_SHOWN_CHARACTERS = 60
# How many faults of one call are told, and how long a validator's own words may be.
MAX_PROBLEMS = 10
MAX_MESSAGE = 200
_TYPE_NAMES: Mapping[str, str] = {
    "string": "a string",
    "integer": "an integer",
    "number": "a number",
    "boolean": "true or false",
    "array": "an array",
    "object": "an object",
}


@attrs.define
class ArgumentChecker:
    """Checks the arguments of tools; the validator of each is made when it is first called."""

    _validators: dict[str, Any] = attrs.field(factory=dict, init=False)

    def check(self, tool: Tool, arguments: Mapping[str, Any]) -> tuple[dict[str, Any], list[str]]:
        """Return the arguments to call the tool with, and what is wrong with them (nothing, if the list is empty).

        An optional argument that is null counts as not given: hosts that know no optional arguments send null.
        """
        required = tool.input_schema.get("required", ())
        given = {name: value for name, value in arguments.items() if value is not None or name in required}
        validator = self._validators.get(tool.name)
        if validator is None:
            validator = self._validators[tool.name] = jsonschema_rs.validator_for(tool.input_schema)
        subject = Subject(tool.name, tool.input_schema)
        return given, [line for error in validator.iter_errors(given) for line in _explain(subject, error)]


@attrs.frozen
class Subject:
    """What arguments are for: its name, as a model calls it, and their schema."""

    name: str
    schema: Mapping[str, Any]


def problems_of(name: str, schema: Mapping[str, Any], arguments: Mapping[str, Any]) -> list[str]:
    """Return what is wrong with the arguments of something that isn't a tool of its own; nothing, if the list is empty."""
    errors = jsonschema_rs.validator_for(dict(schema)).iter_errors(arguments)
    return [line for error in itertools.islice(errors, MAX_PROBLEMS) for line in _explain(Subject(name, schema), error)]


def _explain(subject: Subject, error: jsonschema_rs.ValidationError) -> Iterator[str]:
    facts = error.kind.as_dict()
    explanation = _EXPLANATIONS.get(error.kind.name)
    if explanation:
        yield from explanation(subject, error, facts)
    else:
        message = error.message if len(error.message) <= MAX_MESSAGE else f"{error.message[:MAX_MESSAGE]}…"
        yield f"{_path(error)}: {message}."


def _required(subject: Subject, error: jsonschema_rs.ValidationError, facts: Mapping[str, Any]) -> Iterator[str]:
    name = facts["property"]
    if error.instance_path:
        yield f"{_path(error)}.{name} is missing."
        return
    description = subject.schema["properties"].get(name, {}).get("description", "")
    yield f"{name} is missing{f': {description}' if description else ''}."


def _unexpected(subject: Subject, error: jsonschema_rs.ValidationError, facts: Mapping[str, Any]) -> Iterator[str]:
    if error.instance_path:
        yield from (f"{_path(error)}.{name} is not known there." for name in facts["unexpected"])
        return
    known = list(subject.schema["properties"])
    by_lower = {name.lower().replace("_", ""): name for name in known}
    for name in facts["unexpected"]:
        close = difflib.get_close_matches(name.lower().replace("_", ""), by_lower, n=1, cutoff=0.5)
        if close:
            yield f"{name} is not an argument of {subject.name}; did you mean {by_lower[close[0]]}?"
        else:
            yield f"{name} is not an argument of {subject.name}; it takes {', '.join(known) or 'none'}."


def _type(subject: Subject, error: jsonschema_rs.ValidationError, facts: Mapping[str, Any]) -> Iterator[str]:
    expected = " or ".join(_TYPE_NAMES.get(name, name) for name in facts["types"])
    yield f"{_path(error)} must be {expected}, not {_shown(error.instance)}."


def _enum(subject: Subject, error: jsonschema_rs.ValidationError, facts: Mapping[str, Any]) -> Iterator[str]:
    yield f"{_path(error)} must be one of {', '.join(map(str, facts['options']))}, not {_shown(error.instance)}."


_Explanation = Callable[["Subject", jsonschema_rs.ValidationError, Mapping[str, Any]], Iterator[str]]
_EXPLANATIONS: Mapping[str, _Explanation] = {
    "required": _required,
    "additionalProperties": _unexpected,
    "type": _type,
    "enum": _enum,
}


def _path(error: jsonschema_rs.ValidationError) -> str:
    """Return where in the arguments an error is, as a model would write it: labels[2]."""
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in error.instance_path)
    return "".join(steps).lstrip(".") or "The arguments"


def _shown(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _SHOWN_CHARACTERS else f"{text[:_SHOWN_CHARACTERS]}…"
