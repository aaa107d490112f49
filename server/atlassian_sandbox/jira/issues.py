"""Issues: read, create, edit, delete, assign, and their changelog."""

from __future__ import annotations

from copy import copy
from typing import Any

from atlassian_sandbox.behaviour import Behaviour, Call
from atlassian_sandbox.documents import to_html
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.http import json_response
from atlassian_sandbox.world import Change, ChangeItem, Comment, Issue

from . import show
from .common import api, checked_text, get_issue, page
from .fields import Field, fields_by_key, schema_json, selected, store
from .people import find_user
from .workflow import transitions_of

_RENDERED = frozenset({"description", "environment", "comment"})


def issue_json(call: Call, issue: Issue, fields: list[Field], expand: list[str] | None = None) -> dict[str, Any]:
    """An issue with some of its fields; `expand` as the parameter of that name."""
    expand = expand or []
    shown: dict[str, Any] = {
        "expand": "renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations",
        "id": issue.id,
        "self": f"{api(call)}/issue/{issue.id}",
        "key": issue.key,
        "fields": {field.key(call.cloud): field.show(call, issue) for field in fields},
    }
    if "renderedFields" in expand:
        shown["renderedFields"] = {field.key(call.cloud): _rendered(call, issue, field) for field in fields}
    if "names" in expand:
        shown["names"] = {field.key(call.cloud): field.name for field in fields}
    if "schema" in expand:
        shown["schema"] = {field.key(call.cloud): schema_json(field, call.cloud) for field in fields}
    if "changelog" in expand:
        # Cloud shows the newest hundred, Data Center all of them.
        newest = issue.changes[::-1][: 100 if call.cloud else None]
        changes = [show.change_json(call, change) for change in newest]
        shown["changelog"] = {
            "startAt": 0, "maxResults": len(changes), "total": len(issue.changes), "histories": changes,
        }  # fmt: skip
    if "transitions" in expand or "transitions.fields" in expand:
        shown["transitions"] = transitions_of(call, issue, "transitions.fields" in expand)
    if "editmeta" in expand:
        # Imported here because screens show fields of issues.
        from .screens import edit_fields

        shown["editmeta"] = {"fields": edit_fields(call, issue)}
    return shown


def _rendered(call: Call, issue: Issue, field: Field) -> Any:
    if field.id == "comment":
        value = field.show(call, issue)
        value["comments"] = [{**comment, "body": to_html(comment["body"])} for comment in value["comments"]]
        return value
    return to_html(field.show(call, issue)) if field.id in _RENDERED else None


def record(call: Call, issue: Issue, items: list[ChangeItem]) -> None:
    """Note changes of an issue in its changelog, and that it was updated."""
    issue.updated = call.world.clock.tick()
    if items:
        issue.changes.append(Change(call.world.new_id(), call.user.key, issue.updated, tuple(items)))


def _get(call: Call) -> Any:
    issue = get_issue(call)
    return issue_json(call, issue, selected(call.cloud, call.words("fields"), "*all"), call.words("expand"))


def _create(call: Call) -> Any:
    issue = create(call, call.body)
    return {"id": issue.id, "key": issue.key, "self": f"{api(call)}/issue/{issue.id}"}


def create(call: Call, body: dict[str, Any]) -> Issue:
    """A new issue from `{"fields": …}`. Raises Refusal 400 with a message for each wrong field."""
    fields = body.get("fields")
    fields = dict(fields) if isinstance(fields, dict) else {}
    project_value, type_value = fields.pop("project", None), fields.pop("issuetype", None)
    problems: dict[str, str] = {}
    project = None
    if isinstance(project_value, dict):
        project = call.world.project(str(project_value.get("key") or project_value.get("id")))
    if project is None:
        problems["project"] = "Specify a valid project ID or key"
    kind = _issue_type(call, type_value)
    if kind is None or (project is not None and kind not in project.issue_types):
        problems["issuetype"] = "Specify a valid issue type"
    if "summary" not in fields:
        problems["summary"] = "You must specify a summary of the issue."
    if kind is not None and call.world.issue_types[kind].level < 0 and not fields.get("parent"):
        problems["parent"] = "Issue type is a sub-task but parent issue key or id not specified."
    if project is None or kind is None:
        raise Refusal(400, errors=problems)
    moment = call.world.clock.now
    issue = Issue("", "", project.key, kind, "", "To Do", "Medium", call.user.key, call.user.key, moment, moment)
    try:
        store(call, issue, fields)
    except Refusal as refusal:
        problems = {**refusal.errors, **problems}
    if problems:
        raise Refusal(400, errors=problems)
    issue.id, issue.key = call.world.new_id(), call.world.new_key(project.key)
    issue.created = issue.updated = call.world.clock.tick()
    issue.rank = 1 + max((other.rank for other in call.world.issues.values()), default=0)
    issue.watchers = [call.user.key]
    call.world.issues[issue.key] = issue
    return issue


def _issue_type(call: Call, value: Any) -> str | None:
    if not isinstance(value, dict):
        return None
    for kind in call.world.issue_types.values():
        if str(value.get("id", "")) == kind.id or value.get("name") == kind.name:
            return kind.name
    return None


def _create_bulk(call: Call) -> Any:
    issues, errors = [], []
    for number, update in enumerate(call.body.get("issueUpdates") or []):
        try:
            issue = create(call, update)
            issues.append({"id": issue.id, "key": issue.key, "self": f"{api(call)}/issue/{issue.id}"})
        except Refusal as refusal:
            problem = {"errorMessages": list(refusal.messages), "errors": refusal.errors}
            errors.append({"status": 400, "elementErrors": problem, "failedElementNumber": number})
    answer = {"issues": issues, "errors": errors}
    # Where nothing could be created, the whole request is refused, with the same body.
    return answer if issues else json_response(answer, 400)


def apply(call: Call, issue: Issue, body: dict[str, Any]) -> list[ChangeItem]:
    """Apply `fields` and `update` of a body to an issue, all or nothing. Raises Refusal 400."""
    values = dict(body.get("fields") or {})
    comments: list[Any] = []
    for name, operations in (body.get("update") or {}).items():
        if name in values:
            raise Refusal(400, errors={name: f"Field '{name}' cannot appear in both 'fields' and 'update'"})
        if name == "comment":
            comments += [operation.get("add", {}) for operation in operations]
        else:
            values[name] = _updated(call, issue, name, operations)
    texts = [checked_text(call, comment.get("body"), "comment") for comment in comments]
    draft = copy(issue)
    items = store(call, draft, values)
    for attribute in type(issue).__attrs_attrs__:
        setattr(issue, attribute.name, getattr(draft, attribute.name))
    for text in texts:
        moment = call.world.clock.tick()
        issue.comments.append(Comment(call.world.new_id(), call.user.key, text, moment, moment, call.user.key))
    return items


def _updated(call: Call, issue: Issue, name: str, operations: list[dict[str, Any]]) -> Any:
    """The value of a field after `[{"add": …}, {"remove": …}, {"set": …}]`."""
    field = fields_by_key(call.cloud).get(name)
    value = field.show(call, issue) if field else None
    for operation in operations:
        for verb, operand in operation.items():
            match verb:
                case "set" | "edit":
                    value = operand
                case "add":
                    value = [*(value or []), operand]
                case "remove":
                    value = [item for item in value or [] if not _same(item, operand)]
                case _:
                    raise Refusal(400, errors={name: f"The operation '{verb}' is not supported."})
    return value


def _same(item: Any, operand: Any) -> bool:
    if isinstance(item, dict) and isinstance(operand, dict):
        return any(name in operand and str(item.get(name)) == str(operand[name]) for name in ("id", "name"))
    return bool(item == operand)


def _edit(call: Call) -> Any:
    issue = get_issue(call)
    if not call.body.get("fields") and not call.body.get("update"):
        raise Refusal(400, "one of 'fields' or 'update' required")
    record(call, issue, apply(call, issue, call.body))
    if call.cloud and call.flag("returnIssue"):
        return json_response(issue_json(call, issue, selected(True, [], "*all"), call.words("expand")))
    return None


def _delete(call: Call) -> Any:
    issue = get_issue(call)
    subtasks = call.world.subtasks(issue.key)
    if subtasks and not call.flag("deleteSubtasks"):
        raise Refusal(400, f"The issue '{issue.key}' has subtasks. You must specify the 'deleteSubtasks' parameter to delete it.")
    for gone in (issue, *subtasks):
        del call.world.issues[gone.key]
        for link in call.world.links_of(gone.key):
            del call.world.links[link.id]
        for child in call.world.by_parent(gone.key):
            child.parent = None


def _assign(call: Call) -> Any:
    issue = get_issue(call)
    value = call.body.get("accountId" if call.cloud else "name")
    record(call, issue, apply(call, issue, {"fields": {"assignee": _assignee(call, issue, value)}}))


def _assignee(call: Call, issue: Issue, value: Any) -> Any:
    if value is None:
        return None
    if value == "-1":  # the project's default assignee
        lead = call.world.users[call.world.projects[issue.project].lead]
        return {"accountId": lead.account_id} if call.cloud else {"name": lead.name}
    find_user(call, value)
    return {"accountId": value} if call.cloud else {"name": value}


def _changelog(call: Call) -> Any:
    return page(call, get_issue(call).changes, lambda change: show.change_json(call, change), default=100)


def _bulk_fetch(call: Call) -> Any:
    references = [str(reference) for reference in call.body.get("issueIdsOrKeys") or []]
    fields = selected(call.cloud, call.body.get("fields") or [], "*navigable")
    found = {reference: call.world.issue(reference) for reference in references}
    problems = [reference for reference, issue in found.items() if issue is None]
    issues = [issue for issue in found.values() if issue is not None]
    expand = call.body.get("expand") or []
    return {
        "expand": "names,schema",
        "issues": [issue_json(call, issue, fields, expand) for issue in issues],
        "issueErrors": [{"id": reference, "errorMessage": "Issue not found"} for reference in problems],
    }


def _edit_meta(call: Call) -> Any:
    from .screens import edit_fields

    return {"fields": edit_fields(call, get_issue(call))}


ROUTES: dict[str, Behaviour] = {
    "POST issue": _create,
    "POST issue/bulk": _create_bulk,
    "GET issue/{}": _get,
    "PUT issue/{}": _edit,
    "DELETE issue/{}": _delete,
    "PUT issue/{}/assignee": _assign,
    "GET issue/{}/changelog": _changelog,
    "GET issue/{}/editmeta": _edit_meta,
    "POST issue/bulkfetch": _bulk_fetch,
}
