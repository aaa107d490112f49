"""Users: who they are in each dialect, myself, search."""

from __future__ import annotations

from typing import Any

from atlassian_sandbox.behaviour import Behaviour, Call
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.world import User


def user_json(call: Call, user: User | None) -> dict[str, Any] | None:
    """A user as other answers show them; None for nobody."""
    if user is None:
        return None
    avatars = {f"{size}x{size}": f"{call.base}/secure/useravatar?size={size}&owner={user.key}" for size in (16, 24, 32, 48)}
    shared = {"avatarUrls": avatars, "displayName": user.display_name, "active": user.active, "timeZone": user.time_zone}
    if call.cloud:
        return {
            "self": f"{call.base}/rest/api/3/user?accountId={user.account_id}",
            "accountId": user.account_id,
            "emailAddress": user.email,
            **shared,
            "accountType": user.account_type,
        }
    return {
        "self": f"{call.base}/rest/api/2/user?username={user.name}",
        "name": user.name,
        "key": user.key,
        "emailAddress": user.email,
        **shared,
    }


def full_user_json(call: Call, user: User) -> dict[str, Any]:
    """A user as their own resource."""
    groups = [name for name, members in call.world.groups.items() if user.key in members]
    return {
        **(user_json(call, user) or {}),
        "locale": "en_GB",
        "groups": {"size": len(groups), "items": [{"name": name} for name in groups] if "groups" in call.words("expand") else []},
        "applicationRoles": {"size": 1, "items": []},
        "expand": "groups,applicationRoles",
    }


def find_user(call: Call, value: Any) -> User:
    """The user that a JSON value (`{"accountId": …}`, `{"name": …}`) or a string names. Raises Refusal."""
    if isinstance(value, dict):
        value = value.get("accountId" if call.cloud else "name") or value.get("id") or value.get("key")
    if isinstance(value, str):
        people = call.world.users.values()
        user = next((found for found in people if value == (found.account_id if call.cloud else found.key)), None)
        if user is not None:
            return user
    raise Refusal(404, f"The user '{value}' does not exist.")


def _myself(call: Call) -> Any:
    return full_user_json(call, call.user)


def _user(call: Call) -> Any:
    reference = call.text("accountId") if call.cloud else call.text("username") or call.text("key")
    if reference is None:
        needed = "accountId" if call.cloud else "username"
        raise Refusal(400, f"Either the '{needed}' or the 'key' query parameters need to be provided.")
    return full_user_json(call, find_user(call, reference))


def matching(call: Call, query: str | None, everybody: bool = False) -> list[User]:
    """The users whose name or address has a word that begins with the query."""
    people = [user for user in call.world.users.values() if user.account_type == "atlassian"]
    if not everybody:
        people = [user for user in people if user.active]
    if query is None or query in (".", "%", "_"):
        return people
    wanted = query.lower()
    found = []
    for user in people:
        words = [user.key, user.email, user.display_name, *user.display_name.split()]
        if any(word.lower().startswith(wanted) for word in words) or query == user.account_id:
            found.append(user)
    return found


def _search(call: Call) -> Any:
    query = call.text("query") if call.cloud else call.text("username")
    account = call.text("accountId")
    if query is None and account is None:
        raise Refusal(
            400, "The query parameter 'query' is required." if call.cloud else "The username query parameter was not provided"
        )
    found = matching(call, query or account, call.flag("includeInactive"))
    start = call.integer("startAt", 0)
    return [user_json(call, user) for user in found[start : start + call.integer("maxResults", 50)]]


def _assignable(call: Call) -> Any:
    key = call.text("project") or (call.text("issueKey") or "").partition("-")[0] or None
    if key is not None and call.world.project(key) is None:
        raise Refusal(404, f"No project could be found with key '{key}'.")
    found = matching(call, call.text("query") or call.text("username") or call.text("accountId"))
    start = call.integer("startAt", 0)
    return [user_json(call, user) for user in found[start : start + call.integer("maxResults", 50)]]


def _everybody(call: Call) -> Any:
    start = call.integer("startAt", 0)
    people = list(call.world.users.values())[start : start + call.integer("maxResults", 50)]
    return [user_json(call, user) for user in people]


ROUTES: dict[str, Behaviour] = {
    "GET myself": _myself,
    "GET user": _user,
    "GET user/search": _search,
    "GET user/assignable/search": _assignable,
    "GET user/assignable/multiProjectSearch": _assignable,
    "GET user/viewissue/search": _search,
    "GET users": _everybody,
    "GET users/search": _everybody,
}
