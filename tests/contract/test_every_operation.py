"""Every generated operation, called with valid arguments over HTTP: the sandbox accepts it as the operation that was meant."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any, Final

import httpx
import jsonschema_rs
import pytest
from atlassian_operations.runtime import Entry, Operation, index, load
from atlassian_sandbox.contract import Match
from atlassian_sandbox.http import Request
from atlassian_sandbox.testing import Running
from atlassian_sandbox.validation import ContractViolation, Validation

APIS: Final = {
    "jira_cloud": 617,
    "jira_software_cloud": 105,
    "jira_service_management_cloud": 75,
    "confluence_cloud_v2": 218,
    "confluence_cloud_v1": 130,
    "jira_data_center": 433,
    "confluence_data_center": 166,
}
IN_FLIGHT: Final = 8
MARK: Final = "X-Test-Call"
#: Headers carry ASCII only.
HEADER_VALUE: Final = "alpha"


def entries(api: str) -> list[Entry]:
    return [entry for entry in index() if entry.api == api]


def test_no_operation_is_left_out() -> None:
    assert {api: len(entries(api)) for api in APIS} == APIS
    assert len(index()) == sum(APIS.values()) == 1744


@pytest.mark.anyio
@pytest.mark.parametrize("mode", ["required", "everything"])
@pytest.mark.parametrize("api", APIS)
async def test_the_sandbox_accepts_every_operation(
    api: str, mode: str, sandbox_of: Callable[[str], tuple[Running, str]], arguments_for: Callable[..., dict[str, Any]]
) -> None:
    sandbox, address = sandbox_of(api)
    sandbox.clear()
    limits = httpx.Limits(max_connections=IN_FLIGHT)
    gate = asyncio.Semaphore(IN_FLIGHT)
    failures: list[str] = []
    calls: dict[str, tuple[Operation, dict[str, Any]]] = {}
    context = address.removeprefix(sandbox.url)
    contract = sandbox.sandbox.contract
    documented_headers = {
        (item.method, item.template.removeprefix(context)): [part.name for part in item.parameters if part.where == "header"]
        for item in contract.operations()
    }

    async def drive(client: httpx.AsyncClient, name: str) -> None:
        operation = load(name)
        schema = operation.validation_schema()
        arguments = arguments_for(schema, mode)
        arguments |= {name: HEADER_VALUE for name in documented_headers[operation.method, operation.path] if name in arguments}
        errors = [
            f"{'/'.join(map(str, error.instance_path))}: {error.message[:200]}"
            for error in jsonschema_rs.Draft202012Validator(schema).iter_errors(arguments)
        ]
        if errors:
            failures.append(f"{name}: its own schema refuses the arguments: {errors}; {arguments}")
            return
        calls[name] = operation, arguments
        async with gate:
            # the client's header names the call in the sandbox's log, where requests under way at once are mixed
            client.headers[MARK] = name
            try:
                response = await operation.call(client, arguments)
            except Exception as error:
                failures.append(f"{name}: {type(error).__name__}: {error}; arguments {arguments}")
                return
        if response.status_code >= 500 or response.status_code in (401, 403, 405, 406, 415):
            failures.append(f"{name}: {response.status_code} {response.text[:200]}")

    async with httpx.AsyncClient(base_url=address, limits=limits, timeout=30) as client:
        await asyncio.gather(*(drive(client, entry.name) for entry in entries(api)))

    seen = {record.headers[MARK.lower()]: record for record in sandbox.requests}
    validation = Validation()
    for name, (operation, arguments) in calls.items():
        record = seen.get(name)
        if record is None:
            failures.append(f"{name}: no request arrived")
            continue
        match = contract.match(record.method, record.path)
        if not isinstance(match, Match):
            failures.append(f"{name}: {record.method} {record.path} is no documented operation")
            continue
        meant = f"{operation.api} {operation.method} {operation.path}"
        found = f"{match.operation.api} {match.operation.method} {match.operation.template.removeprefix(context)}"
        if found != meant:
            failures.append(f"{name}: {meant} arrived as {found}")
            continue
        request = Request(record.method, record.path, record.query, tuple(record.headers.items()), record.body)
        try:
            validation.check(match.operation, match.values, request)
        except ContractViolation as violation:
            failures.append(f"{name}: {violation}; sent {record.path} {record.query} {record.body[:300]!r}")
        failures.extend(f"{name}: {text}" for text in _lost(match, arguments, record.query, record.body))
    assert not failures, f"{len(failures)} of {APIS[api]}:\n" + "\n".join(sorted(failures))


def _lost(match: Match, arguments: dict[str, Any], query: tuple[tuple[str, str], ...], body: bytes) -> list[str]:
    """What was given but didn't arrive as it was given."""
    problems = []
    names = {name for name, _ in query}
    for parameter in match.operation.parameters:
        given = arguments.get(parameter.name)
        if parameter.where == "query" and given not in (None, []) and parameter.name not in names:
            problems.append(f"query parameter {parameter.name} was given but not sent")
        if parameter.where == "path" and match.values[parameter.name] != _text(given):
            problems.append(f"path parameter {parameter.name} arrived as {match.values[parameter.name]!r}, not {given!r}")
    content = arguments.get("body")
    if isinstance(content, dict | list) and body[:1] in (b"{", b"[") and json.loads(body) != content:
        problems.append("the JSON body is not the one given")
    if content and not body:
        problems.append("a body was given but not sent")
    return problems


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
