"""Faults on order: what to do to which requests, how often."""

from __future__ import annotations

import copy
import random
import re
from typing import Any, get_args

import orjson
from attrs import define, evolve, frozen

from .http import Cut, Delivery, Response


class FaultError(ValueError):
    """An order that can't be carried out."""


@frozen
class Mutation:
    """How to bend answers: each place of a JSON value is hit with `rate` by one of the ways that are switched on."""

    nulls: bool = False
    enums: bool = False
    missing: bool = False
    extra: bool = False
    rate: float = 0.2
    seed: int = 0


@frozen
class Fault:
    """One order. Empty conditions match everything; `path` and `operation` are regular expressions.

    `skip` requests pass first, then `times` are hit (None: all that follow). Without `status` the real answer is made
    and then bent. Times are seconds.

    `ignore` makes the real answer and keeps nothing of what was asked. `lose` does the same with parts of a JSON body only:
    the answer is that of the whole, what is kept is what a request without them would do. A part is named by the keys and
    places on the way to it, with dots between ("fields.labels", "issueUpdates.-1"); one that begins with "?" is a
    parameter of the query.
    """

    method: str | None = None
    path: str | None = None
    operation: str | None = None
    times: int | None = 1
    skip: int = 0
    status: int | None = None
    headers: tuple[tuple[str, str], ...] = ()
    body: Any = None
    delay: float = 0.0
    slow_head: float = 0.0
    slow_body: float = 0.0
    cut: Cut | None = None
    broken_json: bool = False
    content_type: str | None = None
    mutate: Mutation | None = None
    ignore: bool = False
    lose: tuple[str, ...] = ()

    @property
    def delivery(self) -> Delivery:
        """How the answer goes out."""
        return Delivery(self.delay, self.slow_head, self.slow_body, self.cut)

    def matches(self, method: str, path: str, operation: str) -> bool:
        """Whether a request is meant."""
        return (
            (self.method is None or self.method.upper() == method)
            and (self.path is None or re.search(self.path, path) is not None)
            and (self.operation is None or re.fullmatch(self.operation, operation) is not None)
        )

    def answer(self) -> Response | None:
        """The response that was ordered in place of the real one, if any."""
        if self.status is None:
            return None
        if self.body is None:
            return Response(self.status, b"", self.headers)
        if isinstance(self.body, str):
            return Response(self.status, self.body.encode(), (("Content-Type", "text/plain"), *self.headers))
        return Response(self.status, orjson.dumps(self.body), (("Content-Type", "application/json;charset=UTF-8"), *self.headers))

    def bend(self, response: Response, enumerations: frozenset[str], number: int) -> Response:
        """The response after the fault; `number` tells one hit of the same fault from the next."""
        if self.mutate is not None and _is_json(response) and response.body:
            rng = random.Random(f"{self.mutate.seed}/{number}")  # noqa: S311 - repeatable, not secret
            value = mutate(orjson.loads(response.body), self.mutate, enumerations, rng)
            response = evolve(response, body=orjson.dumps(value))
        if self.broken_json:
            response = evolve(response, body=response.body[: max(1, len(response.body) * 2 // 3)] or b'{"')
        if self.content_type is not None:
            kept = tuple(pair for pair in response.headers if pair[0].lower() != "content-type")
            response = evolve(response, headers=(("Content-Type", self.content_type), *kept))
        return response


@define
class _Active:
    fault: Fault
    seen: int = 0
    hits: int = 0


class Faults:
    """The orders in force, oldest first."""

    def __init__(self) -> None:
        self._active: list[_Active] = []

    def add(self, fault: Fault) -> None:
        """Put an order in force."""
        self._active.append(_Active(fault))

    def clear(self) -> None:
        """Withdraw all orders."""
        self._active.clear()

    def take(self, method: str, path: str, operation: str) -> tuple[Fault, int] | None:
        """The first order that hits a request, and which hit of it this is; counts it."""
        for active in self._active:
            fault = active.fault
            if not fault.matches(method, path, operation):
                continue
            active.seen += 1
            if active.seen <= fault.skip or (fault.times is not None and active.hits >= fault.times):
                continue
            active.hits += 1
            return fault, active.hits
        return None


def fault_from(order: dict[str, Any]) -> Fault:
    """An order as the control plane takes it: the fields of Fault, `headers` and `mutate` as objects.

    Raises FaultError for an unknown field or a wrong value.
    """
    values = dict(order)
    unknown = values.keys() - {name.name for name in Fault.__attrs_attrs__}
    if unknown:
        raise FaultError(f"unknown fields: {', '.join(sorted(unknown))}")
    try:
        if "headers" in values:
            headers = values["headers"]
            pairs = headers.items() if isinstance(headers, dict) else headers
            values["headers"] = tuple((str(name), str(value)) for name, value in pairs)
        if isinstance(values.get("mutate"), dict):
            values["mutate"] = Mutation(**values["mutate"])
        if isinstance(values.get("lose"), str) or not all(isinstance(part, str) for part in values.get("lose", ())):
            raise FaultError("lose is a list of parts of a body")
        values["lose"] = tuple(values.get("lose", ()))
        if values.get("cut") not in (None, *get_args(Cut)):
            raise FaultError(f"cut is one of {', '.join(get_args(Cut))}")
        for pattern in (values.get("path"), values.get("operation")):
            re.compile(pattern or "")
        return Fault(**values)
    except (TypeError, ValueError, re.error) as error:
        raise FaultError(str(error)) from error


def mutate(value: Any, ways: Mutation, enumerations: frozenset[str], rng: random.Random) -> Any:
    """A JSON value with nulls, unknown enumeration values, missing and extra fields where the dice say so.

    `enumerations` are the words that some enumeration of the documents has: only those become unknown values.
    """
    if isinstance(value, dict):
        result: dict[str, Any] = {}
        for key, part in value.items():
            if ways.missing and rng.random() < ways.rate:
                continue
            if ways.nulls and rng.random() < ways.rate:
                result[key] = None
                continue
            result[key] = mutate(part, ways, enumerations, rng)
        if ways.extra and rng.random() < ways.rate:
            result["sandboxExtra"] = {"unexpected": [1, None, "text"]}
        return result
    if isinstance(value, list):
        return [None if ways.nulls and rng.random() < ways.rate / 4 else mutate(part, ways, enumerations, rng) for part in value]
    if ways.enums and isinstance(value, str) and value in enumerations and rng.random() < max(ways.rate, 0.5):
        return "SANDBOX_UNKNOWN"
    return value


def without(value: Any, parts: tuple[str, ...]) -> Any:
    """A JSON value without the parts that `Fault.lose` names; a part that isn't there is nothing to lose."""
    kept = copy.deepcopy(value)
    for part in parts:
        *way, last = part.split(".")
        inner = kept
        for step in way:
            inner = _inside(inner, step)
        if isinstance(inner, dict):
            inner.pop(last, None)
        elif isinstance(inner, list) and _inside(inner, last) is not None:
            inner.pop(int(last))
    return kept


def _inside(value: Any, step: str) -> Any:
    if isinstance(value, dict):
        return value.get(step)
    if isinstance(value, list) and step.removeprefix("-").isdecimal() and -len(value) <= int(step) < len(value):
        return value[int(step)]
    return None


def _is_json(response: Response) -> bool:
    return "json" in (response.header("content-type") or "")
