"""Users of Confluence, and what the server says about itself."""

from __future__ import annotations

from typing import Any

from atlassian_sandbox.behaviour import Behaviour, Call
from atlassian_sandbox.errors import Refusal

from . import common


def _current(call: Call) -> Any:
    return common.user_json(call, call.user)


def _user(call: Call) -> Any:
    reference = call.text("accountId") if call.cloud else call.text("username")
    user = next((each for each in call.world.users.values() if reference == (each.account_id if call.cloud else each.key)), None)
    if user is None and not call.cloud and call.text("key"):
        user = next((u for u in call.world.users.values() if u.user_key == call.text("key")), None)
    if user is None:
        raise Refusal(404, f"No user found with {'accountId' if call.cloud else 'username'} : {reference}")
    return common.user_json(call, user)


def _users(call: Call) -> Any:
    wanted = [str(value) for value in call.body.get("accountIds") or ()]
    known = {user.account_id: user for user in call.world.users.values()}
    found = [common.user_json(call, known[value]) for value in wanted if value in known]
    # v2 shows the e-mail address, but neither the type nor links.
    shown = [{name: value for name, value in user.items() if name not in ("type", "_expandable", "_links")} for user in found]
    return {"results": shown, "_links": {"base": common.web(call)}}


def _system(call: Call) -> Any:
    return {
        "cloudId": "7c2d9f41-58aa-4f0e-9a63-3d1f0b6e2c58", "commitHash": "0" * 12, "baseUrl": common.web(call),
        "fallbackBaseUrl": common.web(call), "edition": "STANDARD", "siteTitle": "Lantern Ferries",
        "defaultLocale": "en_GB", "defaultTimeZone": "Europe/Lisbon", "microsPerimeter": "commercial",
    }  # fmt: skip


def _server(call: Call) -> Any:
    return {
        "baseUrl": common.web(call), "version": "10.0.3", "buildNumber": 10003, "marketplaceBuildNumber": 10003,
        "buildDate": "2026-08-12T00:00:00.000+00:00",
    }  # fmt: skip


def gone(call: Call) -> Any:
    """What Cloud's v1 content operations answer since their end."""
    raise Refusal(410, "This deprecated endpoint has been removed. Use the v2 API.")


CLOUD_V2: dict[str, Behaviour] = {"POST users-bulk": _users}
CLOUD: dict[str, Behaviour] = {
    "GET user/current": _current,
    "GET user": _user,
    "GET settings/systemInfo": _system,
}
DATA_CENTER: dict[str, Behaviour] = {
    "GET user/current": _current,
    "GET user": _user,
    "GET server-information": _server,
}
GONE: dict[str, Behaviour] = {
    f"{method} /wiki/rest/api/{path}": gone
    for method, path in (
        ("GET", "content"),
        ("POST", "content"),
        ("GET", "content/{}"),
        ("PUT", "content/{}"),
        ("DELETE", "content/{}"),
        ("GET", "content/{}/history"),
        ("GET", "content/{}/child"),
        ("GET", "content/{}/child/{}"),
        ("GET", "content/{}/label"),
        ("GET", "content/{}/version"),
        ("GET", "space"),
        ("GET", "space/{}"),
        ("GET", "space/{}/content"),
    )
}
"""Operations that v1 had and the documents no longer show."""
