"""Queries in JQL, kept to what the allowed projects have: what they name of others is as unknown as what nobody has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from mcp_atlassian_oauth.query import QuerySyntaxError, jql
from mcp_atlassian_oauth.query.ast import Field, Value
from mcp_atlassian_oauth.sites.cache import Kind
from mcp_atlassian_oauth.sites.limits.names import AllowedNames
from mcp_atlassian_oauth.sites.limits.queries import (
    KEY,
    Kinds,
    Named,
    fields_of,
    functions_out_of_bounds,
    kinds_of_fields,
    named_in_jql,
    parsed,
    rewritten,
    unknown_fields,
)
from mcp_atlassian_oauth.sites.limits.visit import MARK, Ask, StoppedError, Visit, not_there

if TYPE_CHECKING:
    from mcp_atlassian_oauth.sites.limits.jira import JiraPolicy

_REFUSED = 400
_ISSUES = frozenset({"issue", "epic"})
# What a project on Cloud may have for itself, and where the site lists it with that of all.
_LISTED: Mapping[str, str] = {"status": "status", "issuetype": "issuetype", "field": "field"}


@attrs.frozen
class _Fields:
    """Custom fields: what their values are, and the names of those that none but hidden projects have."""

    kinds: Kinds
    hidden: frozenset[str]


_FIELDS: Kind[_Fields] = Kind("kinds of fields", most=1)
_HIDDEN: Kind[frozenset[str]] = Kind("names of hidden projects' own", most=5)


@attrs.frozen
class JqlLimits:
    """What queries may name."""

    policy: JiraPolicy
    names: AllowedNames = attrs.field(init=False)

    @names.default
    def _names(self) -> AllowedNames:
        return AllowedNames(self.policy)

    async def checked(self, text: str, ask: Ask) -> str:
        """Return the query as it may be sent.

        A number that is a name inside and an id outside is put in quotes. What a hidden project on Cloud has for itself of
        statuses, types and fields gets a name that nothing has, which `visit.unmarked` takes out of Jira's answer.

        Raises StoppedError for one that names another project or what lies in one, as if nothing had that name, and
        QuerySyntaxError.
        """
        query = parsed(text)
        if query is None:
            return text
        for call in functions_out_of_bounds(query):
            raise not_there(
                f"The function '{call.name}' can't be kept within the allowed projects, so it is not available here.", 400
            )
        unknown = unknown_fields(query)
        fields = await self._fields(ask) if unknown else _Fields({}, frozenset())
        edits: list[tuple[Value | Field, str]] = [
            (field, marked(field.name)) for field in fields_of(query) if field.key in unknown & fields.hidden
        ]
        for named in named_in_jql(query, fields.kinds):
            edits += await self._required(named, ask)
        return rewritten(text, edits)

    async def kinds_of_fields(self, ask: Ask) -> Kinds:
        """Return what the values of custom fields are, by the fields' names and ids."""
        return (await self._fields(ask)).kinds

    async def hides(self, field: str, ask: Ask) -> bool:
        """Return whether none but hidden projects have a field of this name or id."""
        return field.lower() in (await self._fields(ask)).hidden

    async def parsed(self, visit: Visit, value: Any) -> Any:
        """Return an answer of Jira's that says which queries are valid, with our word on what those name that aren't."""
        body, how = visit.body, visit.request.url.params.get("validation") or "strict"
        asked = body.get("queries") if isinstance(body, dict) else None
        given = value.get("queries") if isinstance(value, dict) else None
        if not isinstance(asked, list) or not isinstance(given, list) or len(asked) != len(given):
            return value
        judged = []
        for query, one in zip(asked, given, strict=True):
            refused = (await self._judged(query, visit.ask))[1] if how != "none" else None
            # Without its structure, which Jira gives of some and not of others.
            words = {"warnings" if how == "warn" else "errors": refused}
            judged.append({**(words if refused else one), "query": query} if isinstance(one, dict) else one)
        return {**value, "queries": judged}

    async def judged_by(self, visit: Visit) -> Any:
        """Return the body of a request that asks which queries are valid, with the queries as they may be sent."""
        body = visit.body
        queries = body.get("queries") if isinstance(body, dict) else None
        if not isinstance(queries, list):
            return body
        sent = [await self._judged(query, visit.ask) for query in queries]
        return {
            **body,
            "queries": [text if refused is None else query for query, (text, refused) in zip(queries, sent, strict=True)],
        }

    async def _judged(self, query: Any, ask: Ask) -> tuple[str, list[str] | None]:
        """Return a query as it may be sent, and why it may not, None where it may."""
        try:
            return await self.checked(str(query or ""), ask), None
        except QuerySyntaxError as error:
            return "", [f"Error in the JQL Query: {error}"]
        except StoppedError as stopped:
            if stopped.response.status_code != _REFUSED:
                raise
            return "", list(stopped.response.json()["errorMessages"])

    async def _required(self, named: Named, ask: Ask) -> list[tuple[Value | Field, str]]:
        """Return how the value must be spelt where it isn't as it is; raises StoppedError where it may not be named."""
        issue = bool(KEY.fullmatch(named.text)) or named.text.isdigit()
        refused = False
        for kind in sorted(named.kinds):
            if kind in _LISTED:
                return [(named.value, marked(named.value.text))] if await self._hides(kind, named.text, ask) else []
            if kind == "issue" and not issue and not named.argument:
                # Neither a key nor an id of anything.
                continue
            refused = True
            if (kind not in _ISSUES or issue) and (keys := await self._inside(named, "issue" if kind == "epic" else kind, ask)):
                # By its key, which no hidden one has, where a name could be another's key or a number another's id.
                by_key = kind == "project" and named.text.upper() not in keys
                return [(named.value, jql.quote(keys[0]))] if by_key else []
            if not self.names.handles(kind):
                continue
            by_name, by_id = await self.names.found(kind, named, ask)
            if by_name and by_id:
                return []
            if by_name or by_id:
                # Numbers are ids first, and strings are names first: elsewhere there may be one of the other sort.
                spelt = jql.quote(named.value.text) if by_name else named.text
                return [(named.value, spelt)] if named.text.isdigit() else []
        if refused:
            raise self._unknown(named)
        return []

    async def _inside(self, named: Named, kind: str, ask: Ask) -> tuple[str, ...]:
        """Return the projects of what isn't known by its name, none where one of them is hidden."""
        if self.names.handles(kind) and not (kind == "sprint" and named.value.number is not None):
            return ()
        projects = await self.policy.projects_of(named.subject(kind), ask)
        return projects if set(projects) <= set(self.policy.allowed) else ()

    def _unknown(self, named: Named) -> Exception:
        if named.kinds & _ISSUES:
            return not_there(f"An issue with key '{named.value.text}' does not exist for field '{named.field}'.", 400)
        return not_there(f"The value '{named.value.text}' does not exist for the field '{named.field}'.", 400)

    async def _fields(self, ask: Ask) -> _Fields:
        async def fetch() -> _Fields:
            listed = await ask(f"rest/api/{self.policy.version}/field", {})
            own, others = await self._divided(listed, ask)
            return _Fields(kinds_of_fields(own), _names_of(others) - _names_of(own))

        return await self.policy.cache.get(_FIELDS, "", fetch)

    async def _hides(self, kind: str, name: str, ask: Ask) -> bool:
        """Return whether none but hidden projects have what is called so. Data Center's projects share all."""
        if self.policy.version != "3":
            return False

        async def fetch() -> frozenset[str]:
            own, others = await self._divided(await ask(f"rest/api/3/{_LISTED[kind]}", {}), ask)
            return _names_of(others) - _names_of(own)

        return name.lower() in await self.policy.cache.get(_HIDDEN, kind, fetch)

    async def _divided(self, listed: Any, ask: Ask) -> tuple[list[Any], list[Any]]:
        """Return the items of a list that all projects or allowed ones have, and those that others have for themselves."""
        own: list[Any] = []
        others: list[Any] = []
        for item in listed if isinstance(listed, list) else ():
            if isinstance(item, dict):
                (own if await self.policy.in_scope(item, ask) else others).append(item)
        return own, others


def _names_of(items: Iterable[Any]) -> frozenset[str]:
    found = (each for item in items for each in (item.get("name"), item.get("id"), *(item.get("clauseNames") or ())))
    return frozenset(str(each).lower() for each in found if each)


def marked(name: str) -> str:
    """Return a name that nothing has, in quotes, from which `visit.unmarked` makes the name again."""
    return jql.quote(f"{name}{MARK}")
