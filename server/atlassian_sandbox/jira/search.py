"""Search: Cloud's `search/jql` with its tokens, Data Center's `search` with totals, and what is about queries."""

from __future__ import annotations

import base64
import hashlib
from typing import Any

from atlassian_sandbox.behaviour import Behaviour, Call
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.world import Issue

from . import jql
from .fields import FIELDS, selected
from .issues import issue_json

_MOVED = (
    "The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. A full migration guideline is "
    "available at https://developer.atlassian.com/changelog/#CHANGE-2046"
)


def _removed(call: Call) -> Any:
    raise Refusal(410, _MOVED)


def _words(value: Any) -> list[str]:
    if isinstance(value, str):
        value = value.split(",")
    return [word.strip() for word in value or [] if isinstance(word, str) and word.strip()]


def _search_post(call: Call) -> Any:
    body = call.body
    limit = body.get("maxResults", 50)
    return _search(
        call, body.get("jql") or "", limit, body.get("nextPageToken"), _words(body.get("fields")), _words(body.get("expand"))
    )


def _search_get(call: Call) -> Any:
    limit = call.integer("maxResults", 50)
    token = call.text("nextPageToken")
    return _search(call, call.text("jql") or "", limit, token, call.words("fields"), call.words("expand"))


def _search(call: Call, query: str, limit: int, token: str | None, fields: list[str], expand: list[str]) -> dict[str, Any]:
    return token_page(call, jql.find(call, query, bounded=True), query, limit, token, fields, expand)


def token_page(
    call: Call, found: list[Issue], query: str, limit: int, token: str | None, fields: list[str], expand: list[str]
) -> dict[str, Any]:
    """A page of issues with Cloud's token to the next one, which is good for the same `query` only."""
    start = _start_of(token, query) if token else 0
    limit = min(max(1, limit), 5000 if fields in ([], ["id"], ["key"], ["id", "key"]) else 100)
    shown = found[start : start + limit]
    last = start + len(shown) >= len(found)
    answer: dict[str, Any] = {"issues": [_found_json(call, issue, fields, expand) for issue in shown], "isLast": last}
    if not last:
        answer["nextPageToken"] = _token(start + len(shown), query)
    if "names" in expand:
        answer["names"] = {field.key(True): field.name for field in selected(True, fields, "*navigable")}
    return answer


def _found_json(call: Call, issue: Issue, fields: list[str], expand: list[str]) -> dict[str, Any]:
    if not fields or fields == ["id"]:
        return {"id": issue.id}
    keep = selected(True, fields, "*navigable")
    return issue_json(call, issue, keep, [each for each in expand if each != "names"])


def _token(start: int, query: str) -> str:
    digest = hashlib.sha256(query.encode()).hexdigest()[:12]
    return base64.urlsafe_b64encode(f"{start}:{digest}".encode()).decode()


def _start_of(token: str, query: str) -> int:
    try:
        start, _, digest = base64.urlsafe_b64decode(token.encode()).decode().partition(":")
        if digest == hashlib.sha256(query.encode()).hexdigest()[:12]:
            return int(start)
    except ValueError:
        pass
    raise Refusal(400, "The provided next page token is invalid or expired.")


def _count(call: Call) -> Any:
    return {"count": len(jql.find(call, call.body.get("jql") or "", bounded=True))}


def _match(call: Call) -> Any:
    wanted = [str(identity) for identity in call.body.get("issueIds") or []]
    issues = [issue for issue in call.world.issues.values() if issue.id in wanted]
    matches = []
    for query in call.body.get("jqls") or []:
        try:
            found = [int(issue.id) for issue in issues if jql.matches(call, query, issue)]
            matches.append(_matched(found, ()))
        except Refusal as refusal:
            matches.append(_matched([], refusal.messages))
    return {"matches": matches}


def _matched(issues: list[int], errors: tuple[str, ...]) -> dict[str, Any]:
    return {"matchedIssues": issues, "errors": list(errors)}


def _parse(call: Call) -> Any:
    queries = []
    for query in call.body.get("queries") or []:
        try:
            jql.check(call, query)
            queries.append({"query": query, "structure": {}})
        except Refusal as refusal:
            queries.append({"query": query, "errors": list(refusal.messages)})
    return {"queries": queries}


def _old_search_get(call: Call) -> Any:
    return _old_search(
        call, call.text("jql") or "", call.integer("startAt", 0), call.integer("maxResults", 50),
        call.words("fields"), call.words("expand"), call.flag("validateQuery", True),
    )  # fmt: skip


def _old_search_post(call: Call) -> Any:
    body = call.body
    return _old_search(
        call, body.get("jql") or "", body.get("startAt", 0), body.get("maxResults", 50),
        _words(body.get("fields")), _words(body.get("expand")), bool(body.get("validateQuery", True)),
    )  # fmt: skip


def _old_search(
    call: Call, query: str, start: int, limit: int, fields: list[str], expand: list[str], strict: bool
) -> dict[str, Any]:
    warnings: list[str] = []
    try:
        found = jql.find(call, query, lenient=not strict)
    except Refusal as refusal:
        if strict:
            raise
        found, warnings = [], list(refusal.messages)
    return {**search_json(call, found, start, limit, fields, expand), **({"warningMessages": warnings} if warnings else {})}


def search_json(call: Call, found: list[Issue], start: int, limit: int, fields: list[str], expand: list[str]) -> dict[str, Any]:
    """A page of issues with `startAt` and `total`, as Data Center's search and the agile API show it."""
    start, limit = max(0, start), min(max(0, limit), 1000)
    keep = selected(call.cloud, fields, "*navigable")
    return {
        "expand": "schema,names",
        "startAt": start,
        "maxResults": limit,
        "total": len(found),
        "issues": [issue_json(call, issue, keep, expand) for issue in found[start : start + limit]],
        **({"names": {field.key(call.cloud): field.name for field in keep}} if "names" in expand else {}),
    }


def _autocomplete(call: Call) -> Any:
    fields = [
        {"value": name, "displayName": f"{field.name} - {name}", "orderable": "true", "searchable": "true", "auto": "true"}
        for field in FIELDS
        for name in field.clause_names(call.cloud)
    ]
    functions = [{"value": name, "displayName": name, "isList": "true"} for name in ("currentUser()", "openSprints()")]
    return {"visibleFieldNames": fields, "visibleFunctionNames": functions, "jqlReservedWords": ["and", "or", "not"]}


CLOUD: dict[str, Behaviour] = {
    "GET search": _removed,
    "POST search": _removed,
    "GET search/jql": _search_get,
    "POST search/jql": _search_post,
    "POST search/approximate-count": _count,
    "POST jql/match": _match,
    "POST jql/parse": _parse,
    "GET jql/autocompletedata": _autocomplete,
    "POST jql/autocompletedata": _autocomplete,
}
DATA_CENTER: dict[str, Behaviour] = {
    "GET search": _old_search_get,
    "POST search": _old_search_post,
    "GET jql/autocompletedata": _autocomplete,
}
