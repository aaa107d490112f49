"""Filters and dashboards."""

from __future__ import annotations

from typing import Any

from atlassian_sandbox.behaviour import Behaviour, Call
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.saved import Dashboard, Filter

from . import jql
from .common import api, page
from .people import user_json


def filter_json(call: Call, found: Filter) -> dict[str, Any]:
    """A filter as its own resource."""
    shown: dict[str, Any] = {
        "self": f"{api(call)}/filter/{found.id}",
        "id": found.id,
        "name": found.name,
        "description": found.description,
        "owner": user_json(call, call.world.users[found.owner]),
        "jql": found.jql,
        "viewUrl": f"{call.site}/issues/?filter={found.id}",
        "searchUrl": f"{api(call)}/search?jql={found.jql}",
        "favourite": call.user.key in found.favourites,
        "sharePermissions": [],
    }
    return {**shown, "favouritedCount": len(found.favourites)} if call.cloud else shown


def _one(call: Call) -> Filter:
    found = call.world.filters.get(call.values[0])
    if found is None:
        raise Refusal(400 if not call.cloud else 404, f"The filter with id '{call.values[0]}' does not exist.")
    return found


def _search(call: Call) -> Any:
    wanted, ids = (call.text("filterName") or "").lower(), call.words("id")
    found = [each for each in call.world.filters.values() if wanted in each.name.lower() and (not ids or each.id in ids)]
    # Cloud shows of each only what is asked for.
    keep = {"self", "id", "name", *call.words("expand")}
    return page(call, found, lambda each: {name: value for name, value in filter_json(call, each).items() if name in keep})


def _mine(call: Call) -> Any:
    own = [each for each in call.world.filters.values() if each.owner == call.user.key]
    more = [each for each in call.world.filters.values() if call.user.key in each.favourites and each not in own]
    return [filter_json(call, each) for each in (*own, *(more if call.flag("includeFavourites") else ()))]


def _favourites(call: Call) -> Any:
    return [filter_json(call, each) for each in call.world.filters.values() if call.user.key in each.favourites]


def _create(call: Call) -> Any:
    name, query = call.body.get("name"), call.body.get("jql") or ""
    if not name:
        raise Refusal(400, errors={"filterName": "You must specify a name to save this filter as."})
    if any(each.name == name and each.owner == call.user.key for each in call.world.filters.values()):
        raise Refusal(400, errors={"filterName": "Filter with same name already exists."})
    jql.check(call, query)
    found = Filter(call.world.new_id(), str(name), query, call.user.key, call.body.get("description") or "")
    if call.body.get("favourite"):
        found.favourites.append(call.user.key)
    call.world.filters[found.id] = found
    return filter_json(call, found)


def _dashboard_json(call: Call, found: Dashboard) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "id": found.id,
        "name": found.name,
        "self": f"{api(call)}/dashboard/{found.id}",
        "view": f"{call.site if call.cloud else call.base}/secure/Dashboard.jspa?selectPageId={found.id}",
    }
    return {**shown, "owner": user_json(call, call.world.users[found.owner])} if call.cloud else shown


def _dashboards(call: Call) -> Any:
    found = list(call.world.dashboards.values())
    start, limit = call.integer("startAt", 0), call.integer("maxResults", 20)
    shown = [_dashboard_json(call, each) for each in found[start : start + limit]]
    return {"startAt": start, "maxResults": limit, "total": len(found), "dashboards": shown}


def _dashboard_search(call: Call) -> Any:
    wanted = (call.text("dashboardName") or "").lower()
    found = [each for each in call.world.dashboards.values() if wanted in each.name.lower()]
    return page(call, found, lambda each: _dashboard_json(call, each))


def _dashboard(call: Call) -> Dashboard:
    found = call.world.dashboards.get(call.values[0])
    if found is None:
        raise Refusal(404, f"The dashboard with id '{call.values[0]}' does not exist.")
    return found


def _gadgets(call: Call) -> Any:
    return {
        "gadgets": [
            {
                "id": gadget.id,
                "moduleKey": gadget.module,
                "color": "blue",
                "position": {"row": gadget.row, "column": gadget.column},
                "title": gadget.title,
            }
            for gadget in _dashboard(call).gadgets
        ]
    }


ROUTES: dict[str, Behaviour] = {
    "GET filter/favourite": _favourites,
    "GET filter/{}": lambda call: filter_json(call, _one(call)),
    "POST filter": _create,
    "GET dashboard": _dashboards,
    "GET dashboard/{}": lambda call: _dashboard_json(call, _dashboard(call)),
}
CLOUD: dict[str, Behaviour] = {
    "GET filter/search": _search,
    "GET filter/my": _mine,
    "GET dashboard/search": _dashboard_search,
    "GET dashboard/{}/gadget": _gadgets,
}
