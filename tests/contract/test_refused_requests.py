"""Requests that a document doesn't allow, sent past our own validation: the sandbox refuses each and says what is wrong."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any, Final

import httpx
import pytest
from atlassian_clients.runtime import Body, Request, send
from atlassian_operations.runtime import index, load
from atlassian_sandbox.contract import Operation
from atlassian_sandbox.testing import Running
from attrs import evolve

APIS: Final = tuple(sorted({entry.api for entry in index()}))
#: How many operations of an API are tried with each mistake.
SAMPLE: Final = 6

Mistake = tuple[Request, str]
Maker = Callable[[Operation, Request], Mistake | None]


def unknown_query_parameter(documented: Operation, valid: Request) -> Mistake | None:
    if any(part.where == "query" and part.schema.get("type") == "object" for part in documented.parameters):
        return None
    return evolve(valid, query=(*valid.query, ("nonsense", "1"))), "unknown query parameter 'nonsense'"


def missing_query_parameter(documented: Operation, valid: Request) -> Mistake | None:
    for part in documented.parameters:
        if part.where == "query" and part.required:
            kept = tuple(pair for pair in valid.query if pair[0] != part.name)
            return evolve(valid, query=kept), f"required query parameter '{part.name}' is missing"
    return None


def number_that_is_a_word(documented: Operation, valid: Request) -> Mistake | None:
    for part in documented.parameters:
        if part.where == "query" and part.schema.get("type") == "integer":
            kept = tuple(pair for pair in valid.query if pair[0] != part.name)
            bad = evolve(valid, query=(*kept, (part.name, "soon")))
            return bad, f"query parameter '{part.name}': 'soon' is not an integer"
    return None


def truth_that_is_a_word(documented: Operation, valid: Request) -> Mistake | None:
    for part in documented.parameters:
        if part.where == "query" and part.schema.get("type") == "boolean":
            kept = tuple(pair for pair in valid.query if pair[0] != part.name)
            bad = evolve(valid, query=(*kept, (part.name, "soon")))
            return bad, f"query parameter '{part.name}': 'soon' is not true or false"
    return None


def missing_body(documented: Operation, valid: Request) -> Mistake | None:
    if documented.body is None or not documented.body.required:
        return None
    return evolve(valid, body=None), "the required body is missing"


def wrong_content_type(documented: Operation, valid: Request) -> Mistake | None:
    if documented.body is None or "*/*" in documented.body.contents:
        return None
    return evolve(valid, body=Body(content=b"a;b", media_type="text/csv")), "content type 'text/csv' is not supported"


def _json_object(documented: Operation) -> dict[str, Any] | None:
    if documented.body is None:
        return None
    schema: dict[str, Any] = documented.body.contents.get("application/json") or {}
    name = schema.get("$ref", "").rsplit("/", 1)[-1]
    shape: dict[str, Any] = documented.components[name] if name else schema
    return shape if shape.get("type") == "object" and not shape.get("nullable") else None


def list_instead_of_an_object(documented: Operation, valid: Request) -> Mistake | None:
    if _json_object(documented) is None:
        return None
    return evolve(valid, body=Body(json=["a"], media_type="application/json")), "is not of type"


def missing_property(documented: Operation, valid: Request) -> Mistake | None:
    shape = _json_object(documented) or {}
    required = [name for name in shape.get("required", ()) if "type" in shape.get("properties", {}).get(name, {})]
    writable = [name for name in required if not shape["properties"][name].get("readOnly")]
    if not writable:
        return None
    return evolve(valid, body=Body(json={}, media_type="application/json")), "is a required property"


def broken_json(documented: Operation, valid: Request) -> Mistake | None:
    if documented.body is None or "application/json" not in documented.body.contents:
        return None
    return evolve(valid, body=Body(content=b'{"a":', media_type="application/json")), "the body isn't valid JSON"


MISTAKES: Final[tuple[Maker, ...]] = (
    unknown_query_parameter,
    missing_query_parameter,
    number_that_is_a_word,
    truth_that_is_a_word,
    missing_body,
    wrong_content_type,
    list_instead_of_an_object,
    missing_property,
    broken_json,
)


def mistakes(make: Maker, api: str, sandbox: Running, context: str, arguments_for: Callable[..., Any]) -> Iterator[Mistake]:
    documented = {
        (item.method, item.template.removeprefix(context)): item
        for item in sandbox.sandbox.contract.operations()
        if item.api == api
    }
    found = 0
    entries = [entry for entry in index() if entry.api == api]
    # spread over the whole API instead of its first letters
    for entry in sorted(entries, key=lambda entry: entry.name[::-1]):
        operation = load(entry.name)
        valid = operation.request(arguments_for(operation.validation_schema(), "required"))
        made = make(documented[entry.method, entry.path], valid)
        if made is not None:
            yield made
            found += 1
            if found == SAMPLE:
                return


@pytest.mark.anyio
@pytest.mark.parametrize("make", MISTAKES, ids=lambda make: make.__name__)
async def test_the_sandbox_says_what_is_wrong(
    make: Maker, sandbox_of: Callable[[str], tuple[Running, str]], arguments_for: Callable[..., Any]
) -> None:
    failures: list[str] = []
    tried = 0
    for api in APIS:
        sandbox, address = sandbox_of(api)
        samples = list(mistakes(make, api, sandbox, address.removeprefix(sandbox.url), arguments_for))
        tried += len(samples)
        async with httpx.AsyncClient(base_url=address) as client:
            answers = await asyncio.gather(*(send(client, request) for request, _ in samples))
        for (request, expected), answer in zip(samples, answers, strict=True):
            if answer.status_code != 400 or expected not in _words(answer.json()):
                failures.append(f"{api}: {request.method} {request.path}: {answer.status_code} {answer.text[:200]}")
    assert not failures, "\n".join(failures)
    assert tried >= 10


def _words(answer: Any) -> str:
    """All the text of an answer: each product has its own shape for errors."""
    if isinstance(answer, dict):
        return "\n".join(_words(value) for value in answer.values())
    if isinstance(answer, list):
        return "\n".join(map(_words, answer))
    return str(answer)
