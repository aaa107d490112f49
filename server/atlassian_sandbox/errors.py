"""Refusals, and the shapes in which the products say them."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from .contract import Product
from .http import Response, json_response


class Refusal(Exception):  # noqa: N818 - what it is called on the wire: a refused request
    """A request that the product refuses.

    `messages` are about the whole request, `errors` about fields (Jira only; Confluence gets them as messages).
    """

    def __init__(self, status: int, *messages: str, errors: Mapping[str, str] | None = None) -> None:
        super().__init__("; ".join(messages) or str(dict(errors or {})))
        self.status = status
        self.messages = messages
        self.errors = dict(errors or {})


def error_response(refusal: Refusal, api: str) -> Response:
    """The refusal in the shape of the API that was called (`jira_cloud`, `confluence_cloud_v2`, ...)."""
    shape = _SHAPES.get(api, _jira)
    return json_response(shape(refusal), refusal.status)


def _all_messages(refusal: Refusal) -> list[str]:
    return [*refusal.messages, *(f"{name}: {text}" for name, text in refusal.errors.items())]


def _jira(refusal: Refusal) -> dict[str, Any]:
    return {"errorMessages": list(refusal.messages), "errors": refusal.errors}


def _service_management(refusal: Refusal) -> dict[str, Any]:
    message = "; ".join(_all_messages(refusal))
    return {"errorMessage": message, "i18nErrorMessage": {"i18nKey": "sandbox.refused", "parameters": []}}


def _confluence_v2(refusal: Refusal) -> dict[str, Any]:
    phrase = HTTPStatus(refusal.status).phrase
    code = phrase.upper().replace(" ", "_")
    return {
        "errors": [
            {"status": refusal.status, "code": code, "title": message, "detail": None}
            for message in _all_messages(refusal) or [phrase]
        ]
    }


def _confluence_v1(refusal: Refusal) -> dict[str, Any]:
    messages = _all_messages(refusal)
    return {
        "statusCode": refusal.status,
        "data": {
            "authorized": refusal.status not in (401, 403),
            "valid": refusal.status not in (400, 409),
            "errors": [{"message": {"translation": message, "args": []}} for message in messages],
            "successful": False,
        },
        "message": "; ".join(messages),
    }


def _confluence_data_center(refusal: Refusal) -> dict[str, Any]:
    return {**_confluence_v1(refusal), "reason": HTTPStatus(refusal.status).phrase}


_SHAPES = {
    "jira_service_management_cloud": _service_management,
    "confluence_cloud_v2": _confluence_v2,
    "confluence_cloud_v1": _confluence_v1,
    "confluence_data_center": _confluence_data_center,
}


def unauthenticated(product: Product, deployment: str, gateway: bool, forbidden: bool, reason: str) -> Response:
    """The answer to a request without a valid credential (shapes as recorded from real servers)."""
    if forbidden:
        return json_response({"error": "Failed to parse Connect Session Auth Token"}, 403)
    if gateway:
        return json_response({"code": 401, "message": "Unauthorized"}, 401)
    if deployment == "datacenter":
        refusal = Refusal(401, f"You are not authenticated: {reason}.")
        response = error_response(refusal, "jira_data_center" if product == "jira" else "confluence_data_center")
        realm = (("WWW-Authenticate", 'OAuth realm="sandbox"'),)
        return Response(401, response.body, (*response.headers, *realm))
    if product == "jira":
        return Response(
            401, b"Client must be authenticated to access this resource.", (("Content-Type", "text/html;charset=UTF-8"),)
        )
    return json_response({"code": 401, "message": "Unauthorized; scope does not match"}, 401)
