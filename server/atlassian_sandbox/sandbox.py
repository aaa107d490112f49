"""The sandbox as an application: routes a request to its contract, its credentials, its behaviour."""

from __future__ import annotations

import copy
import logging
from typing import Any, Literal, TypeAlias

import orjson
from attrs import Factory, define, evolve

from . import control, shapes
from .api_documents import Deployment
from .behaviour import Behaviour, Call
from .contract import Contract, Match, Operation, Product
from .dialects import EXTRAS, ROUTES
from .enumerations import enumerations
from .errors import Refusal, error_response, unauthenticated
from .faults import Fault, Faults, without
from .http import Delivery, Plan, Request, Response, json_response
from .oauth import AUTHORISE_PATHS, TOKEN_PATHS, Access, Client, Credentials, Unauthenticated, accessible_resources
from .payload import Payload, PayloadError, read
from .seed import seeded_world
from .validation import ContractViolation, Validation
from .world import CLOUD_ID, World

Auth: TypeAlias = Literal["oauth", "pat", "api-token", "basic", "none"]

_log = logging.getLogger(__name__)

CALLER = "mokafor"
"""The user whom the credentials of `env` stand for."""
SITE_NAME = "lantern-ferries"
_GATEWAYS: dict[str, Product] = {"jira": "jira", "confluence": "confluence"}
_PASSWORD = "harbour-light-7"  # noqa: S105 - of a made-up user
_API_TOKEN = "sandbox-api-token-1"  # noqa: S105 - of a made-up user


@define
class RequestRecord:
    """A request as it was seen; `body` is empty and `status` None where the connection was cut before."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    headers: dict[str, str]
    operation: str = ""
    body: bytes = b""
    status: int | None = None
    problems: tuple[str, ...] = ()
    """What the document doesn't allow in it."""

    def as_json(self) -> dict[str, Any]:
        """The record for the control plane."""
        return {
            "method": self.method,
            "path": self.path,
            "query": [list(pair) for pair in self.query],
            "headers": self.headers,
            "operation": self.operation,
            "body": self.body.decode("utf-8", "replace"),
            "status": self.status,
            "problems": list(self.problems),
        }


@define
class _Route:
    """A request's way: the path without gateway, the product, the operation if documented."""

    path: str
    product: Product | None
    gateway: bool
    base: str
    match: Match | None = None
    allowed: tuple[str, ...] = ()
    extra: tuple[Behaviour, tuple[str, ...]] | None = None

    @property
    def operation(self) -> Operation | None:
        return self.match.operation if self.match else None


@define
class Sandbox:
    """One Jira and one Confluence. `origin` is its address and must be set before the first request."""

    deployment: Deployment
    token_ttl: float = 3600.0
    auth: Auth = "oauth"
    origin: str = ""
    world: World = Factory(lambda self: seeded_world(self.deployment), takes_self=True)
    contract: Contract = Factory(lambda self: Contract(self.deployment), takes_self=True)
    credentials: Credentials = Factory(lambda self: Credentials(self.deployment, self.token_ttl), takes_self=True)
    faults: Faults = Factory(Faults)
    requests: list[RequestRecord] = Factory(list)
    _validation: Validation = Factory(Validation)

    def __attrs_post_init__(self) -> None:
        for user in self.world.users.values():
            name = user.email if self.deployment == "cloud" else user.name
            secret = _API_TOKEN if self.deployment == "cloud" else _PASSWORD
            self.credentials.passwords[name] = (secret if user.key == CALLER else f"{secret}-{user.key}", user.key)
        for product in ("jira", "confluence"):
            self.credentials.personal_tokens[f"sandbox-{product}-pat"] = (product, CALLER)

    def environment(self) -> dict[str, str]:
        """The variables that the server needs to use this sandbox, with fresh tokens."""
        context = {"jira": "/jira", "confluence": "/confluence"} if self.deployment == "datacenter" else {}
        variables: dict[str, str] = {}
        prefixes: dict[Product, str] = {"jira": "JIRA", "confluence": "CONF"}
        for product, prefix in prefixes.items():
            suffix = context.get(product, "/wiki" if product == "confluence" else "")
            variables[f"{prefix}_BASE_URL"] = f"{self.origin}{suffix}"
            variables[f"{prefix}_DEPLOYMENT"] = self.deployment
            variables |= {f"{prefix}_{name}": value for name, value in self._secrets(product).items()}
        if self.deployment == "cloud":
            variables["MCP_ATLASSIAN_AUTH_URL"] = self.origin
            variables["MCP_ATLASSIAN_API_URL"] = self.origin
        return variables

    def _secrets(self, product: Product) -> dict[str, str]:
        user = self.world.users[CALLER]
        match self.auth:
            case "oauth":
                client = Client(product, f"sandbox-{product}-client", f"sandbox-{product}-secret", CALLER)
                access_token, refresh_token = self.credentials.grant(client)
                return {
                    "CLIENT_ID": client.client_id,
                    "CLIENT_SECRET": client.client_secret,
                    "ACCESS_TOKEN": access_token,
                    "REFRESH_TOKEN": refresh_token,
                }
            case "pat":
                return {"PERSONAL_TOKEN": f"sandbox-{product}-pat"}
            case "api-token":
                return {"EMAIL": user.email, "API_TOKEN": _API_TOKEN}
            case "basic":
                return {"USERNAME": user.name, "PASSWORD": _PASSWORD}
            case "none":
                return {}

    def plan(self, request: Request) -> Plan:
        """See `http.Application`."""
        if request.path.startswith("/_sandbox/"):
            return Plan(lambda full: control.answer(self, full))
        route = self._route(request)
        operation_id = route.operation.operation_id if route.operation else ""
        record = RequestRecord(request.method, request.path, request.query, dict(request.headers), operation_id)
        self.requests.append(record)
        taken = self.faults.take(request.method, request.path, operation_id)
        delivery = taken[0].delivery if taken else Delivery()
        return Plan(lambda full: self._answer(full, route, record, taken), delivery)

    def _answer(self, request: Request, route: _Route, record: RequestRecord, taken: tuple[Fault, int] | None) -> Response:
        record.body = request.body
        response = taken[0].answer() if taken else None
        if response is None and taken and (taken[0].ignore or taken[0].lose):
            response = self._answer_and_forget(request, route, record, taken[0].lose)
        elif response is None:
            response = self._answer_safely(request, route, record)
        if taken:
            fault, hit = taken
            if route.operation is None:
                fault = evolve(fault, mutate=None)  # what no document describes is left as it is
            response = fault.bend(response, enumerations(route.operation), hit)
        record.status = response.status
        return response

    def _answer_and_forget(self, request: Request, route: _Route, record: RequestRecord, lost: tuple[str, ...]) -> Response:
        """The real answer, after which nothing is kept, or what the request without the lost parts would leave."""
        real, self.world = self.world, copy.deepcopy(self.world)
        try:
            response = self._answer_safely(request, route, record)
        finally:
            self.world = real
        if lost and response.status < 300:
            body = orjson.dumps(without(orjson.loads(request.body), lost)) if request.body else b""
            query = tuple(pair for pair in request.query if f"?{pair[0]}" not in lost)
            self._answer_safely(evolve(request, body=body, query=query), route, evolve(record))
        return response

    def _route(self, request: Request) -> _Route:
        scheme = self.origin.partition("://")[0] or "http"
        path, base, product, gateway = request.path, f"{scheme}://{request.header('host') or ''}", None, False
        segments = path.split("/", 4)
        if self.deployment == "cloud" and len(segments) > 3 and segments[1] == "ex" and segments[2] in _GATEWAYS:
            prefix = "/".join(segments[:4])
            product, gateway = _GATEWAYS[segments[2]], True
            path = path[len(prefix) :] if segments[3] == CLOUD_ID else "/"
            base += prefix
        elif self.deployment == "datacenter":
            base += "/" + segments[1]
        else:
            base = self.origin or base
        route = _Route(path, product, gateway, base)
        found = self.contract.match(request.method, path)
        if isinstance(found, Match):
            if product in (None, found.operation.product):
                route.match = found
                route.product = found.operation.product
        else:
            route.allowed = found.allowed if found else ()
            route.extra = EXTRAS[self.deployment].find(request.method, path)
        return route

    def _answer_safely(self, request: Request, route: _Route, record: RequestRecord) -> Response:
        """The real answer; a mistake of the sandbox itself is a 500 that names it, and never ends the server."""
        try:
            return self._answer_really(request, route, record)
        except Exception as error:
            _log.exception("%s %s", request.method, request.path)
            return json_response({"sandboxError": f"{type(error).__name__}: {error}"}, 500)

    def _answer_really(self, request: Request, route: _Route, record: RequestRecord) -> Response:
        answered = self._oauth(request, route)
        if answered is not None:
            return answered
        operation = route.operation
        product = route.product or ("confluence" if request.path.startswith(("/wiki", "/confluence")) else "jira")
        api = operation.api if operation else f"{product}_{'cloud_v1' if product == 'confluence' else 'cloud'}"
        access: Access | None = None
        user_key = CALLER
        if self.auth != "none":
            try:
                user_key, access = self.credentials.user_of(request, product, route.gateway)
            except Unauthenticated as error:
                return unauthenticated(product, self.deployment, route.gateway, error.forbidden, error.reason)
        user = self.world.users[user_key]
        agile = access is None or access.agile
        try:
            if operation is not None and route.match is not None:
                return self._operate(request, route, route.match, user_key, agile, record)
            if route.extra is not None:
                behaviour, values = route.extra
                call = Call(self.world, user, values, request, _lenient_payload(request), route.base, agile)
                return _as_response(behaviour(call), 200)
            if route.allowed:
                allowed = ", ".join(route.allowed)
                raise Refusal(405, f"{request.method} is not supported at {route.path}; allowed: {allowed}")
            raise Refusal(404, f"No endpoint {request.method} {route.path}.")
        except Refusal as refusal:
            return error_response(refusal, api)

    def _operate(
        self, request: Request, route: _Route, match: Match, user_key: str, agile: bool, record: RequestRecord
    ) -> Response:
        operation = match.operation
        if not agile and "/agile/" in route.path:
            raise Refusal(403, "A service account's token is good for /rest/api only.")
        try:
            payload = self._validation.check(operation, match.values, request)
        except ContractViolation as violation:
            record.problems = violation.problems
            raise Refusal(400, *violation.problems) from violation
        behaviour = ROUTES[self.deployment].get(operation.key)
        if behaviour is None:
            return shapes.answer(operation, route.base)
        user = self.world.users[user_key]
        call = Call(self.world, user, tuple(match.values.values()), request, payload, route.base, agile)
        return _as_response(behaviour(call), operation.success[0])

    def _oauth(self, request: Request, route: _Route) -> Response | None:
        if self.deployment == "datacenter":
            if request.path in AUTHORISE_PATHS:
                return self.credentials.authorise(request)
            return self.credentials.exchange(request) if request.path in TOKEN_PATHS else None
        if route.gateway:
            return None
        match request.path:
            case "/oauth/token":
                return self.credentials.exchange(request)
            case "/authorize":
                return self.credentials.authorise(request)
            case "/_edge/tenant_info":
                return json_response({"cloudId": CLOUD_ID})
            case "/oauth/token/accessible-resources":
                try:
                    self.credentials.user_of(request, None, gateway=True)
                except Unauthenticated:
                    return json_response({"code": 401, "message": "Unauthorized"}, 401)
                # The token's own site is not the first: a client that takes the first is wrong.
                other = ("11223344-a1b2-4c3d-9e8f-000000000000", "harbour-annex", "https://harbour-annex.example.com")
                return accessible_resources([other, (CLOUD_ID, SITE_NAME, self.origin)])
            case _:
                return None


def _lenient_payload(request: Request) -> Payload:
    try:
        return read(request)
    except PayloadError as error:
        raise Refusal(400, str(error)) from error


def _as_response(value: Any, status: int) -> Response:
    if isinstance(value, Response):
        return value
    if value is None:
        return Response(204 if status == 200 else status)
    return json_response(value, status)
