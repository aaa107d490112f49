"""What the v2 API's behaviours share: lists with cursors, versions, bodies, labels."""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from typing import Any, TypeVar
from urllib.parse import urlencode

from atlassian_sandbox.behaviour import Call
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.http import Response, json_response
from atlassian_sandbox.world import PageVersion, Space

from . import common
from .common import iso

T = TypeVar("T")


def listing(call: Call, items: Sequence[T], show: Callable[[T], Any], default: int = 25) -> Response:
    """A page of results behind a cursor, with the next address in `_links` and in a Link header."""
    limit = min(max(1, call.integer("limit", default)), 250)
    start = _position(call.text("cursor"))
    shown = items[start : start + limit]
    links: dict[str, str] = {"base": common.web(call)}
    headers: list[tuple[str, str]] = []
    if start + len(shown) < len(items):
        kept = [(name, value) for name, value in call.request.query if name not in ("cursor", "limit")]
        cursor = base64.urlsafe_b64encode(f'{{"start":{start + len(shown)}}}'.encode()).decode()
        query = urlencode([("limit", str(limit)), *kept, ("cursor", cursor)])
        path = call.request.path[call.request.path.index("/wiki") :]
        links["next"] = f"{path}?{query}"
        headers.append(("Link", f'<{links["next"]}>; rel="next"'))
    return json_response({"results": [show(item) for item in shown], "_links": links}, headers=headers)


def _position(cursor: str | None) -> int:
    if cursor is None:
        return 0
    try:
        text = base64.urlsafe_b64decode(cursor.encode()).decode()
        return int(text.removeprefix('{"start":').removesuffix("}"))
    except ValueError as error:
        raise Refusal(400, "The cursor is invalid.") from error


def account_of(call: Call, key: str) -> str:
    """The account id of a user."""
    return call.world.users[key].account_id


def version_json(call: Call, version: PageVersion) -> dict[str, Any]:
    """A version of a page."""
    return {
        "number": version.number,
        "message": version.message,
        "minorEdit": version.minor,
        "authorId": account_of(call, version.author),
        "createdAt": iso(version.created),
        "ncsStepVersion": None,
    }


def body_json(body: str, representation: str | None) -> dict[str, Any]:
    """A stored body in the representation that was asked for; nothing where none was."""
    if representation is None:
        return {}
    return {representation: {"representation": representation, "value": common.body_value(body, representation)}}


def label_json(name: str) -> dict[str, Any]:
    """A label."""
    return {"id": str(20000 + sum(name.encode())), "name": name, "prefix": "global"}


def space_of(call: Call) -> Space:
    """The space of the path, by id. Raises Refusal 404."""
    space = next((each for each in call.world.spaces.values() if each.id == call.values[0]), None)
    if space is None:
        raise Refusal(404, f"No space found with id : {call.values[0]}")
    return space
