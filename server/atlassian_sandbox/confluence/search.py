"""CQL: evaluates a real subset, and the two searches that both dialects have."""

from __future__ import annotations

import base64
import operator
import re
from collections.abc import Callable
from datetime import datetime
from typing import Any, Literal, TypeAlias
from urllib.parse import urlencode

from attrs import frozen
from mcp_atlassian_oauth.query import cql
from mcp_atlassian_oauth.query.ast import And, Clause, Empty, ListOperand, Not, Or, Query, Term, Value, terms
from mcp_atlassian_oauth.query.ast import Call as FunctionCall

from atlassian_sandbox import bodies
from atlassian_sandbox.behaviour import Behaviour, Call
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.matching import OPPOSITE, moment_function, moment_of, text_matches
from atlassian_sandbox.world import Attachment, Page, PageComment

from . import common
from .content import Thing, content_json, kind_of, page_of, space_json, title_of, web_path

Kind: TypeAlias = Literal["option", "person", "text", "moment"]

_COMPARISONS: dict[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
}  # fmt: skip
_OPERATORS: dict[Kind, frozenset[str]] = {
    "option": frozenset({"=", "!=", "IN", "NOT IN"}),
    "person": frozenset({"=", "!=", "IN", "NOT IN"}),
    "text": frozenset({"=", "!=", "~", "!~", "IN", "NOT IN"}),
    "moment": frozenset({"=", "!=", "<", "<=", ">", ">="}),
}


@frozen
class Searchable:
    """A field of CQL: what kind of values it has, and those of a thing."""

    kind: Kind
    values: Callable[[Call, Thing], list[Any]]


def _version(thing: Thing) -> tuple[str, datetime]:
    return (thing.current.author, thing.current.created) if isinstance(thing, Page) else (thing.author, thing.created)


def _first(thing: Thing) -> tuple[str, datetime]:
    return (thing.versions[0].author, thing.versions[0].created) if isinstance(thing, Page) else (thing.author, thing.created)


def _contributors(thing: Thing) -> list[str]:
    return sorted({version.author for version in thing.versions}) if isinstance(thing, Page) else [thing.author]


def _words(call: Call, thing: Thing) -> str:
    body = "" if isinstance(thing, Attachment) else bodies.plain(thing.body)
    labels = " ".join(thing.labels) if isinstance(thing, Page) else ""
    return f"{title_of(call, thing)}\n{body}\n{labels}"


def _ancestors(call: Call, thing: Thing) -> list[str]:
    page = page_of(call, thing)
    above = [each.id for each in call.world.ancestors(page)]
    return above if isinstance(thing, Page) else [*above, page.id]


def _container(thing: Thing) -> list[str]:
    return [] if isinstance(thing, Page) else [thing.owner if isinstance(thing, Attachment) else thing.page]


def _identity(thing: Thing) -> list[str]:
    return [thing.id, f"att{thing.id}"] if isinstance(thing, Attachment) else [thing.id]


_TITLE = Searchable("text", lambda c, t: [title_of(c, t)])
_TEXT = Searchable("text", lambda c, t: [_words(c, t)])
_ID = Searchable("option", lambda _, t: _identity(t))
_SPACE = Searchable("option", lambda c, t: [page_of(c, t).space.lower()])

SEARCHABLE: dict[str, Searchable] = {
    "title": _TITLE,
    "text": _TEXT,
    "sitesearch": _TEXT,
    "id": _ID,
    "content": _ID,
    "type": Searchable("option", lambda _, t: [kind_of(t)]),
    "space": _SPACE,
    "space.key": _SPACE,
    "space.title": Searchable("text", lambda c, t: [c.world.spaces[page_of(c, t).space].name]),
    "space.type": Searchable("option", lambda c, t: [c.world.spaces[page_of(c, t).space].kind]),
    "label": Searchable("option", lambda _, t: [label.lower() for label in t.labels] if isinstance(t, Page) else []),
    "creator": Searchable("person", lambda _, t: [_first(t)[0]]),
    "contributor": Searchable("person", lambda _, t: _contributors(t)),
    "watcher": Searchable("person", lambda _, t: t.watchers if isinstance(t, Page) else []),
    "mention": Searchable("person", lambda c, t: _mentioned(c, t)),
    "created": Searchable("moment", lambda _, t: [_first(t)[1]]),
    "lastmodified": Searchable("moment", lambda _, t: [_version(t)[1]]),
    "ancestor": Searchable("option", _ancestors),
    "parent": Searchable("option", lambda _, t: [t.parent] if isinstance(t, Page) and t.parent else []),
    "container": Searchable("option", lambda _, t: _container(t)),
}


def _mentioned(call: Call, thing: Thing) -> list[str]:
    if isinstance(thing, Attachment):
        return []
    body = thing.body
    return [user.key for user in call.world.users.values() if user.account_id in body or user.user_key in body]


def find(call: Call, text: str | None) -> list[Thing]:
    """What a query finds, in its order. Raises Refusal 400."""
    if text is None or not text.strip():
        raise Refusal(400, "cql query parameter is required")
    try:
        query = cql.parse(text)
    except ValueError as error:
        raise Refusal(400, f"Could not parse cql : {error}") from error
    things: list[Thing] = [page for page in call.world.pages.values() if page.status == "current"]
    things += [c for c in call.world.page_comments.values() if call.world.pages[c.page].status == "current"]
    things += [file for file in call.world.attachments.values() if file.owner in call.world.pages]
    found = [thing for thing in things if query.where is None or _holds(call, query.where, thing, False)]
    return _sorted(call, found, query)


def _sorted(call: Call, found: list[Thing], query: Query) -> list[Thing]:
    found.sort(key=lambda thing: (_version(thing)[1], int(thing.id)), reverse=True)
    for sort in reversed(query.order_by):
        field = _searchable(sort.field.key)
        found.sort(key=lambda thing: min(field.values(call, thing), default=""), reverse=sort.direction == "DESC")
    return found


def _searchable(name: str) -> Searchable:
    field = SEARCHABLE.get(name)
    if field is None:
        raise Refusal(400, f"Could not parse cql : No field exists with name: {name}")
    return field


def _holds(call: Call, clause: Clause, thing: Thing, negated: bool) -> bool:
    match clause:
        case And(clauses=parts) | Or(clauses=parts):
            results = [_holds(call, part, thing, negated) for part in parts]
            return all(results) if isinstance(clause, And) != negated else any(results)
        case Not(clause=part):
            return _holds(call, part, thing, not negated)
        case Term():
            return _term(call, clause, thing, negated)


def _term(call: Call, term: Term, thing: Thing, negated: bool) -> bool:
    name = ".".join((term.field.key, *(part.lower() for part in term.field.path)))
    field = _searchable(name)
    if term.operator not in _OPERATORS[field.kind] or term.operand is None:
        raise Refusal(400, f"Could not parse cql : The operator {term.operator} is not supported for field {name}")
    verb = OPPOSITE[term.operator] if negated else term.operator
    operands = list(term.operand.flatten()) if isinstance(term.operand, ListOperand) else [term.operand]
    values = [value for operand in operands for value in _resolve(call, field, name, operand)]
    have = field.values(call, thing)
    match verb:
        case "=" | "IN":
            return any(_equal(field, one, value) for one in have for value in values)
        case "!=" | "NOT IN":
            return not any(_equal(field, one, value) for one in have for value in values)
        case "~":
            return any(text_matches(one, value) for one in have for value in values)
        case "!~":
            return not any(text_matches(one, value) for one in have for value in values)
        case _:
            return any(_COMPARISONS[verb](one, value) for one in have for value in values)


def _equal(field: Searchable, one: Any, value: Any) -> bool:
    if field.kind == "moment":
        return bool(one.date() == value.date())
    return bool(one.lower() == value.lower()) if field.kind == "text" else bool(one == value)


def _resolve(call: Call, field: Searchable, name: str, operand: Value | Empty | FunctionCall) -> list[Any]:
    if isinstance(operand, Empty):
        raise Refusal(400, f"Could not parse cql : EMPTY is not supported for field {name}")
    if isinstance(operand, FunctionCall):
        argument = operand.arguments[0].text if operand.arguments else None
        moment = moment_function(operand.name, argument, call.world.clock.now) if field.kind == "moment" else None
        if moment is not None:
            return [moment]
        if field.kind == "person" and operand.key == "currentuser":
            return [call.user.key]
        raise Refusal(400, f"Could not parse cql : the function {operand.name}() is not supported for field {name}")
    match field.kind:
        case "moment":
            moment = moment_of(operand.text, call.world.clock.now)
            if moment is None:
                raise Refusal(400, f"Could not parse cql : '{operand.text}' is not a date for field {name}")
            return [moment]
        case "person":
            user = call.world.user(operand.text.removeprefix("~"))
            return [user.key] if user else []
        case "text":
            return [operand.text]
        case _:
            return [operand.text.lower()]


def _excerpt(call: Call, thing: Thing, sought: list[str]) -> str:
    """What `excerpt` asks for: the beginning of the text, with the words of the query marked unless told otherwise."""
    style = call.text("excerpt") or "highlight"
    if style == "none" or isinstance(thing, Attachment):
        return ""
    words = " ".join(bodies.plain(thing.body).split())[:240]
    return _marked(words, sought) if style.startswith("highlight") else words


def _sought(text: str | None) -> list[str]:
    """The words that a query looks for in texts."""
    query = cql.parse(text or "")
    found = (term.operand.text for term in terms(query.where) if term.operator == "~" and isinstance(term.operand, Value))
    return [word for operand in found for word in re.findall(r"\w+", operand)]


def _marked(text: str, sought: list[str]) -> str:
    if not sought:
        return text
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, sought))})\w*", re.IGNORECASE)
    return pattern.sub(lambda found: f"@@@hl@@@{found[0]}@@@endhl@@@", text)


def _result(call: Call, thing: Thing, expand: list[str], sought: list[str]) -> dict[str, Any]:
    page = page_of(call, thing)
    space = call.world.spaces[page.space]
    moment = _version(thing)[1]
    inner = [word.removeprefix("content.") for word in expand if word.startswith("content.")]
    container = {"title": space.name, "displayUrl": f"/spaces/{space.key}" if call.cloud else f"/display/{space.key}"}
    url = web_path(call, page)
    if isinstance(thing, PageComment):
        url += f"{'?' if '?' not in url else '&'}focusedCommentId={thing.id}"
    return {
        "content": content_json(call, thing, inner),
        **({"space": space_json(call, space, [])} if "space" in expand else {}),
        "title": title_of(call, thing),
        "excerpt": _excerpt(call, thing, sought),
        "url": url,
        "resultGlobalContainer": container,
        "breadcrumbs": [],
        "entityType": "content",
        "iconCssClass": f"aui-icon content-type-{kind_of(thing)}",
        "lastModified": common.iso(moment, call.cloud),
        "friendlyLastModified": moment.strftime("%b %d, %Y"),
        "score": 0.0,
    }


def _paged(call: Call, found: list[Thing], show: Callable[[Thing], Any], cap: int) -> dict[str, Any]:
    """A page of results: by cursor on Cloud, by `start` on Data Center."""
    limit = min(max(1, call.integer("limit", 25)), cap)
    cursor = call.text("cursor")
    start = _position(cursor) if cursor else max(0, call.integer("start", 0))
    shown = found[start : start + limit]
    path = call.request.path[call.request.path.index("/rest/") :]
    links = {"base": common.web(call), "context": "/wiki" if call.cloud else "/confluence", "self": f"{common.site(call)}{path}"}
    if start + len(shown) < len(found):
        kept = [(key, value) for key, value in call.request.query if key not in ("start", "limit", "cursor", "next")]
        place = [("next", "true"), ("cursor", _cursor(start + limit))] if call.cloud else [("start", str(start + limit))]
        links["next"] = f"{path}?{urlencode([*place, ('limit', str(limit)), *kept])}"
    return {
        "results": [show(thing) for thing in shown],
        "start": start,
        "limit": limit,
        "size": len(shown),
        "totalSize": len(found),
        "cqlQuery": call.text("cql"),
        "searchDuration": 5,
        "_links": links,
    }


def _cursor(start: int) -> str:
    return "_sa_" + base64.urlsafe_b64encode(str(start).encode()).decode()


def _position(cursor: str) -> int:
    try:
        return int(base64.urlsafe_b64decode(cursor.removeprefix("_sa_").encode()))
    except ValueError as error:
        raise Refusal(400, "The cursor is invalid.") from error


def _search(call: Call) -> Any:
    # Data Center looks for people where it looks for all else; Cloud refuses their fields there.
    if not call.cloud and "user.fullname" in (call.text("cql") or "").lower():
        return _user_search(call)
    found = find(call, call.text("cql"))
    expand, sought = call.words("expand"), _sought(call.text("cql"))
    return _paged(call, found, lambda thing: _result(call, thing, expand, sought), 1000)


def _content_search(call: Call) -> Any:
    found = find(call, call.text("cql"))
    expand = [*call.words("expand"), *call.words("contentExpand")]
    return _paged(call, found, lambda thing: content_json(call, thing, expand), 1000)


def _user_search(call: Call) -> Any:
    text = call.text("cql") or ""
    try:
        query = cql.parse(text)
    except ValueError as error:
        raise Refusal(400, f"Could not parse cql : {error}") from error
    people = [user for user in call.world.users.values() if query.where is None or _is(call, query.where, user)]
    limit = call.integer("limit", 25)
    start = call.integer("start", 0)
    results = [
        {
            "user": common.user_json(call, user),
            "title": user.display_name,
            "excerpt": "",
            "url": f"/people/{user.account_id}",
            "breadcrumbs": [],
            "entityType": "user",
            "iconCssClass": "",
            "lastModified": common.iso(call.world.clock.now),
            "score": 0.0,
        }
        for user in people[start : start + limit]
    ]
    return {"results": results, "start": start, "limit": limit, "size": len(results), "totalSize": len(people),
            "cqlQuery": text, "searchDuration": 5, "_links": {"base": common.web(call), "context": "/wiki"}}  # fmt: skip


def _is(call: Call, clause: Clause, user: Any) -> bool:
    match clause:
        case And(clauses=parts):
            return all(_is(call, part, user) for part in parts)
        case Or(clauses=parts):
            return any(_is(call, part, user) for part in parts)
        case Not(clause=part):
            return not _is(call, part, user)
        case Term(field=field, operator=verb, operand=Value(text=text)):
            name = ".".join((field.key, *field.path))
            if name == "user.fullname" and verb == "~":
                return text_matches(user.display_name, text)
            if name in ("user", "user.accountid") and verb == "=":
                return bool(text == user.account_id)
            if name == "type" and verb == "=":
                return text.lower() == "user"
            raise Refusal(400, f"Could not parse cql : field {name} with {verb} is not supported for users")
        case _:
            raise Refusal(400, "Could not parse cql : only words are supported for users")


ROUTES: dict[str, Behaviour] = {
    "GET search": _search,
    "GET content/search": _content_search,
}
CLOUD: dict[str, Behaviour] = {**ROUTES, "GET search/user": _user_search}
