"""Who alone may read or update a page, and the groups that can be named there."""

from __future__ import annotations

from typing import Any

from atlassian_sandbox.behaviour import Behaviour, Call
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.world import Page, User

from . import common

ACTIONS = ("read", "update")


def _group_id(name: str) -> str:
    return f"{sum(name.encode()):08x}-0000-4000-8000-{len(name):012d}"


def group_json(call: Call, name: str) -> dict[str, Any]:
    """A group; only Cloud's has an id."""
    shown = {"type": "group", "name": name, "_links": {"self": f"{common.site(call)}/rest/api/group/{name}"}}
    return {**shown, "id": _group_id(name)} if call.cloud else {**shown, "_expandable": {}}


def _people(results: list[Any]) -> dict[str, Any]:
    return {"results": results, "start": 0, "limit": 200, "size": len(results), "_links": {}}


def operation_json(call: Call, page: Page, action: str) -> dict[str, Any]:
    """The restrictions of one operation."""
    users, groups = page.restrictions.get(action, ([], []))
    return {
        "operation": action,
        "restrictions": {
            "user": _people([common.user_json(call, call.world.users[key]) for key in users]),
            "group": _people([group_json(call, name) for name in groups]),
            "_expandable": {},
        },
        "_expandable": {"content": f"/rest/api/content/{page.id}"},
        "_links": {"self": f"{common.site(call)}/rest/api/content/{page.id}/restriction/byOperation/{action}"},
    }


def by_operation(call: Call, page: Page) -> dict[str, Any]:
    """The restrictions by operation, as `restrictions` of content has them."""
    shown: dict[str, Any] = {action: operation_json(call, page, action) for action in ACTIONS}
    return {**shown, "_links": {"self": f"{common.site(call)}/rest/api/content/{page.id}/restriction/byOperation"}}


def _list(call: Call) -> Any:
    page = common.get_page(call)
    results = [operation_json(call, page, action) for action in ACTIONS]
    return {
        "results": results, "start": 0, "limit": 100, "size": len(results), "restrictionsHash": "0",
        "_links": {"base": common.web(call), "context": "/wiki" if call.cloud else "/confluence"},
    }  # fmt: skip


def _replace(call: Call) -> Any:
    page = common.get_page(call)
    given = call.payload.json if isinstance(call.payload.json, list) else (call.payload.json or {}).get("results") or []
    wanted: dict[str, tuple[list[str], list[str]]] = {}
    for one in given:
        if one.get("operation") not in ACTIONS:
            raise Refusal(400, f"The operation '{one.get('operation')}' cannot be restricted.")
        restrictions = one.get("restrictions") or {}
        users = restrictions.get("user") or []
        listed = users.get("results") or [] if isinstance(users, dict) else users
        groups = restrictions.get("group") or []
        groups = groups.get("results") or [] if isinstance(groups, dict) else groups
        wanted[one["operation"]] = ([_user(call, user).key for user in listed], [_group(call, group) for group in groups])
    for users_of, groups_of in wanted.values():
        # The server keeps people from locking themselves out.
        mine = any(call.user.key in call.world.groups.get(name, ()) for name in groups_of)
        if (users_of or groups_of) and call.user.key not in users_of and not mine:
            raise Refusal(400, "You cannot restrict the content so that you have no access to it yourself.")
    page.restrictions = {action: lists for action, lists in wanted.items() if any(lists)}
    return _list(call)


def _user(call: Call, given: dict[str, Any]) -> User:
    reference = given.get("accountId") if call.cloud else given.get("username")
    user = call.world.user(reference)
    if user is None:
        raise Refusal(400, f"No user found with {'account id' if call.cloud else 'name'} : {reference}")
    return user


def _group(call: Call, given: dict[str, Any]) -> str:
    for name in call.world.groups:
        if given.get("id") == _group_id(name) if call.cloud else given.get("name") == name:
            return name
    raise Refusal(400, f"No group found : {given.get('id') or given.get('name')}")


def _delete(call: Call) -> Any:
    common.get_page(call).restrictions = {}
    return _list(call)


def _picker(call: Call) -> Any:
    query = (call.text("query") or "").lower()
    found = [group_json(call, name) for name in call.world.groups if query in name.lower()]
    return {**_people(found), "_links": {"base": common.web(call), "context": "/wiki"}}


def _groups(call: Call) -> Any:
    return {**_people([group_json(call, name) for name in call.world.groups]), "_links": {"base": common.web(call)}}


def _one_group(call: Call) -> Any:
    if call.values[0] not in call.world.groups:
        raise Refusal(404, f"No group found with name : {call.values[0]}")
    return group_json(call, call.values[0])


CLOUD: dict[str, Behaviour] = {
    "GET content/{}/restriction": _list,
    "PUT content/{}/restriction": _replace,
    "DELETE content/{}/restriction": _delete,
    "GET group/picker": _picker,
}
DATA_CENTER: dict[str, Behaviour] = {
    "PUT content/{}/restriction": _replace,
    "GET content/{}/restriction/byOperation": lambda call: by_operation(call, common.get_page(call)),
    "GET group": _groups,
    "GET group/{}": _one_group,
}
