"""The control plane below `/_sandbox/`: order faults, read the log, count the refreshes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import orjson
from attrs import asdict

from .faults import FaultError, fault_from
from .http import Request, Response, json_response

if TYPE_CHECKING:
    from .sandbox import Sandbox


def answer(sandbox: Sandbox, request: Request) -> Response:
    """Carry out one order; needs no credentials."""
    match request.method, request.path:
        case "POST", "/_sandbox/faults":
            return _order(sandbox, request)
        case "DELETE", "/_sandbox/faults":
            sandbox.faults.clear()
        case "GET", "/_sandbox/requests":
            return json_response([record.as_json() for record in sandbox.requests])
        case "DELETE", "/_sandbox/requests":
            sandbox.requests.clear()
        case "GET", "/_sandbox/tokens":
            return json_response(asdict(sandbox.credentials.count))
        case "DELETE", "/_sandbox/tokens":
            sandbox.credentials.revoke()
        case "GET", "/_sandbox/env":
            return json_response({"env": sandbox.environment()})
        case _:
            return json_response({"error": f"no control {request.method} {request.path}"}, 404)
    return Response(204)


def _order(sandbox: Sandbox, request: Request) -> Response:
    try:
        orders = orjson.loads(request.body)
        faults = [fault_from(order) for order in (orders if isinstance(orders, list) else [orders])]
    except (orjson.JSONDecodeError, FaultError, TypeError) as error:
        return json_response({"error": str(error)}, 400)
    for fault in faults:
        sandbox.faults.add(fault)
    return Response(204)
