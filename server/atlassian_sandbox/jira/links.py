"""Links between issues, and to pages elsewhere."""

from __future__ import annotations

from typing import Any

from atlassian_sandbox.behaviour import Behaviour, Call
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.world import ChangeItem, Comment, Issue, Link

from . import show
from .common import api, checked_text, get_issue
from .issues import record


def _end(call: Call, name: str) -> Issue:
    value = call.body.get(name)
    reference = str(value.get("key") or value.get("id") or "") if isinstance(value, dict) else ""
    issue = call.world.issue(reference)
    if issue is None:
        raise Refusal(404, f"No issue could be found with the {name} '{reference}'.")
    return issue


def _create(call: Call) -> Any:
    wanted = call.body.get("type") or {}
    kind = next(
        (
            each
            for each in call.world.link_types.values()
            if wanted.get("id") == each.id or str(wanted.get("name", "")).lower() == each.name.lower()
        ),
        None,
    )
    if kind is None:
        raise Refusal(404, f"No issue link type with name '{wanted.get('name') or wanted.get('id')}' found.")
    # The documents call the ends inward and outward: the inward issue stands where the outward words start.
    source, target = _end(call, "inwardIssue"), _end(call, "outwardIssue")
    if source.key == target.key:
        raise Refusal(400, "You cannot link an issue to itself.")
    comment = call.body.get("comment")
    text = checked_text(call, comment.get("body"), "comment") if isinstance(comment, dict) else None
    known = {(link.type, link.source, link.target) for link in call.world.links.values()}
    if (kind.name, source.key, target.key) not in known:
        link = Link(call.world.new_id(), kind.name, source.key, target.key)
        call.world.links[link.id] = link
    record(call, source, [ChangeItem("Link", None, None, target.key, f"This issue {kind.outward} {target.key}")])
    record(call, target, [ChangeItem("Link", None, None, source.key, f"This issue {kind.inward} {source.key}")])
    if text is not None:
        moment = source.updated
        source.comments.append(Comment(call.world.new_id(), call.user.key, text, moment, moment, call.user.key))
    return None


def _link(call: Call) -> Link:
    link = call.world.links.get(call.values[0])
    if link is None:
        raise Refusal(404, f"No issue link with id '{call.values[0]}' exists.")
    return link


def _get(call: Call) -> Any:
    return show.link_json(call, _link(call))


def _delete(call: Call) -> Any:
    link = _link(call)
    del call.world.links[link.id]
    record(call, call.world.issues[link.source], [ChangeItem("Link", link.target, link.type, None, None)])
    record(call, call.world.issues[link.target], [ChangeItem("Link", link.source, link.type, None, None)])


def _types(call: Call) -> Any:
    return {
        "issueLinkTypes": [
            {
                "id": kind.id,
                "name": kind.name,
                "inward": kind.inward,
                "outward": kind.outward,
                "self": f"{api(call)}/issueLinkType/{kind.id}",
            }
            for kind in call.world.link_types.values()
        ]
    }


def _remote_links(call: Call) -> Any:
    issue = get_issue(call)
    wanted = call.text("globalId")
    return [link for link in issue.remote_links if wanted in (None, link.get("globalId"))]


def _add_remote_link(call: Call) -> Any:
    issue = get_issue(call)
    target = call.body.get("object")
    if not isinstance(target, dict) or not target.get("url") or not target.get("title"):
        raise Refusal(400, errors={"object": "'object' with 'url' and 'title' is required."})
    global_id = call.body.get("globalId")
    known = next((link for link in issue.remote_links if global_id and link.get("globalId") == global_id), None)
    identity = known["id"] if known else int(call.world.new_id())
    path = f"{api(call)}/issue/{issue.key}/remotelink/{identity}"
    if known:
        issue.remote_links.remove(known)
    issue.remote_links.append({**call.body, "id": identity, "self": path})
    record(call, issue, [])
    return {"id": identity, "self": path}


def _remote_link_of(call: Call) -> tuple[Issue, dict[str, Any]]:
    issue = get_issue(call)
    found = next((link for link in issue.remote_links if str(link["id"]) == call.values[1]), None)
    if found is None:
        raise Refusal(404, f"A remote issue link with id '{call.values[1]}' does not exist.")
    return issue, found


def _remote_link(call: Call) -> Any:
    return _remote_link_of(call)[1]


def _delete_remote_link(call: Call) -> Any:
    issue, link = _remote_link_of(call)
    issue.remote_links.remove(link)
    record(call, issue, [])


ROUTES: dict[str, Behaviour] = {
    "POST issueLink": _create,
    "GET issueLink/{}": _get,
    "DELETE issueLink/{}": _delete,
    "GET issueLinkType": _types,
    "GET issue/{}/remotelink": _remote_links,
    "POST issue/{}/remotelink": _add_remote_link,
    "GET issue/{}/remotelink/{}": _remote_link,
    "DELETE issue/{}/remotelink/{}": _delete_remote_link,
}
