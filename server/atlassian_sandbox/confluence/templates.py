"""Templates, and how often pages are looked at: only Cloud's documents have them."""

from __future__ import annotations

from typing import Any

from atlassian_sandbox.behaviour import Behaviour, Call
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.world import PageTemplate

from . import common


def _json(call: Call, template: PageTemplate, expand: list[str]) -> dict[str, Any]:
    body = {"storage": {"value": template.body, "representation": "storage", "_expandable": {}}}
    return {
        "templateId": template.id,
        "name": template.name,
        "description": template.description,
        "templateType": "page",
        "editorVersion": "v2",
        "labels": [],
        **({"space": {"key": template.space}} if template.space else {}),
        **({"body": body} if "body" in expand else {}),
        "_expandable": {} if "body" in expand else {"body": ""},
        "_links": {"self": f"{common.site(call)}/rest/api/template/{template.id}"},
    }


def _list(call: Call) -> Any:
    key, expand = call.text("spaceKey"), call.words("expand")
    if key is not None:
        common.get_space(call, key)
    found = [template for template in call.world.templates.values() if template.space == key]
    start, limit = call.integer("start", 0), call.integer("limit", 25)
    shown = found[start : start + limit]
    more = {"next": f"/rest/api/template/page?start={start + limit}"} if start + limit < len(found) else {}
    return {
        "results": [_json(call, template, expand) for template in shown],
        "start": start, "limit": limit, "size": len(shown), "_links": {"base": common.web(call), "context": "/wiki", **more},
    }  # fmt: skip


def _get(call: Call) -> Any:
    template = call.world.templates.get(call.values[0])
    if template is None:
        raise Refusal(404, f"No template found with id : {call.values[0]}")
    return _json(call, template, call.words("expand"))


def _views(viewers: bool) -> Behaviour:
    def count(call: Call) -> Any:
        page = common.get_page(call)
        # As many as its text is long: the same page always has the same.
        views = len(page.body) % 97
        return {"id": int(page.id), "count": min(views, 5) if viewers else views}

    return count


CLOUD: dict[str, Behaviour] = {
    "GET template/page": _list,
    "GET template/{}": _get,
    "GET analytics/content/{}/views": _views(viewers=False),
    "GET analytics/content/{}/viewers": _views(viewers=True),
}
