"""What a Jira request is about, and in which project that lies."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs
import httpx

from mcp_atlassian_oauth.sites.cache import Cache, Kind
from mcp_atlassian_oauth.sites.limits.answers import JiraAnswers
from mcp_atlassian_oauth.sites.limits.jira_rules import IN_BODY, IN_FIELDS, IN_QUERY, RULES
from mcp_atlassian_oauth.sites.limits.jql import JqlLimits
from mcp_atlassian_oauth.sites.limits.lookups import LOOK_UPS
from mcp_atlassian_oauth.sites.limits.rules import READING, Rule, Subject, new_key, subjects_in_body, subjects_in_query, upper
from mcp_atlassian_oauth.sites.limits.visit import Ask, Visit, not_there

_NAMED = frozenset({"version", "component", "sprint", "board", "project", "requesttype"})
_KEY = re.compile(r"(?P<project>[A-Za-z][A-Za-z0-9_]*)-\d+")
_MISSING: Mapping[str, str] = {
    "issue": "Issue does not exist or you do not have permission to see it.",
    "project": "No project could be found with key or id '{}'.",
    "board": "The requested board cannot be viewed because it either does not exist or you do not have permission to view it.",
    "sprint": "Sprint does not exist or you do not have permission to view it.",
    "attachment": "The attachment with id '{}' does not exist, or no issue that was read has it: read its issue first.",
}
_PROJECTS: Kind[tuple[str, ...]] = Kind("projects of things", most=5_000)
_ALLOWED: Kind[Mapping[str, str]] = Kind("allowed projects", most=1)


@attrs.frozen
class JiraPolicy:
    """Requests to Jira, kept within projects: `allowed` are their keys, `version` is that of the REST API."""

    allowed: tuple[str, ...] = attrs.field(converter=upper)
    version: str = "3"
    cache: Cache = attrs.field(factory=Cache)
    answers: JiraAnswers = attrs.field(init=False)
    queries: JqlLimits = attrs.field(init=False)

    @property
    def rules(self) -> Sequence[Rule]:
        """The table."""
        return RULES

    @answers.default
    def _answers(self) -> JiraAnswers:
        return JiraAnswers(self)

    @queries.default
    def _queries(self) -> JqlLimits:
        return JqlLimits(self)

    async def check(self, visit: Visit, rule: Rule, named: Mapping[str, str]) -> httpx.Request:
        """Return the request to send; raises StoppedError for one about another project."""
        body = visit.body
        if rule.nature == "new":
            if refused := new_key(body, rule.detail, self.allowed, "JIRA_PROJECTS_ALLOWED"):
                raise not_there(refused, 400)
            return visit.request
        if _renames(visit):
            self.queries.names.forget()
        subjects = [Subject(kind.partition(":")[0], value) for kind, value in named.items()]
        subjects += subjects_in_query(visit.query, IN_QUERY)
        if rule.nature != "free" and visit.method not in READING:
            subjects += subjects_in_body(body, IN_BODY)
            subjects += _moved(body)
            subjects += await self._in_fields(body, visit.ask)
        if rule.nature == "create" and not subjects:
            raise not_there("Name the project or the issues: only those that are allowed can be used.", 400)
        for subject in subjects:
            await self.require(subject, visit.ask)
        if rule.nature == "parsed":
            return visit.with_body(await self.queries.judged_by(visit))
        if rule.nature in ("query", "filtered"):
            return await self._narrowed(visit, rule.detail)
        if isinstance(body, dict) and isinstance(body.get("jql"), str):
            # A filter that is stored.
            return await self._stored(visit, body["jql"])
        return visit.request

    async def _in_fields(self, body: Any, ask: Ask) -> list[Subject]:
        """Return what the fields of an issue, or the changes to them, name by its id: versions, sprints, epics."""
        found = list(_fields_of(body))
        kinds = {name: frozenset({kind}) for name, kind in IN_FIELDS.items()}
        if any(name.startswith("customfield_") for name, _ in found):
            kinds |= await self.queries.kinds_of_fields(ask)
        return [
            Subject("issue" if kind == "epic" else kind, value)
            for name, given in found
            for kind in sorted(kinds.get(name, ()))
            if kind in LOOK_UPS or kind in ("project", "epic")
            for value in _ids_in(given, name.startswith("customfield_"))
        ]

    async def _stored(self, visit: Visit, query: str) -> httpx.Request:
        from mcp_atlassian_oauth.query import QuerySyntaxError

        try:
            text = await self.queries.checked(query, visit.ask)
        except QuerySyntaxError as error:
            raise not_there(f"Error in the JQL Query: {error}", 400) from error
        return visit.request if text == query else visit.with_query("jql", lambda _: text)

    async def answer(self, visit: Visit, rule: Rule, value: Any) -> Any:
        """Return an answer without what lies in other projects."""
        if visit.method == "POST" and visit.segments[-1] == "attachments":
            self.answers.keep_made(value, (await self.projects_of(Subject("issue", visit.segments[-2]), visit.ask))[0])
        if _renames(visit):
            # Once more: names may have been asked for since it was sent.
            self.queries.names.forget()
        if rule.nature == "parsed":
            return await self.queries.parsed(visit, value)
        return await self.answers.kept(visit.ask, rule, value)

    async def require(self, subject: Subject, ask: Ask) -> None:
        """Raise StoppedError unless the subject exists and lies in the allowed projects."""
        projects = await self.projects_of(subject, ask)
        if not projects or not set(projects) <= set(self.allowed):
            raise not_there(_MISSING.get(subject.kind, f"The {subject.kind} '{{}}' does not exist.").format(subject.value))

    async def projects_of(self, subject: Subject, ask: Ask) -> tuple[str, ...]:
        """Return the keys of the projects that something lies in; none where it doesn't exist."""
        if subject.kind == "project":
            return await self._project(subject.value, ask)
        if subject.kind == "attachment":
            return self.answers.attachments(subject.value)
        value = subject.value.strip().upper()
        if not value:
            return ()

        async def fetch() -> tuple[str, ...]:
            return await LOOK_UPS[subject.kind](self, value, ask)

        return await self.cache.get(_PROJECTS, (subject.kind, value), fetch)

    async def _project(self, value: str, ask: Ask) -> tuple[str, ...]:
        key = value.strip().upper()
        if key in self.allowed:
            return (key,)
        ids = await self.ids(ask)
        return (ids[key],) if key in ids else ()

    async def ids(self, ask: Ask) -> Mapping[str, str]:
        """Return the keys of the allowed projects by their ids and, in capitals, names."""

        async def fetch() -> Mapping[str, str]:
            found: dict[str, str] = {}
            for key in self.allowed:
                project = await ask(f"rest/api/{self.version}/project/{key}", {})
                if isinstance(project, dict):
                    found |= {str(project[name]).upper(): key for name in ("id", "name") if project.get(name)}
            return found

        return await self.cache.get(_ALLOWED, "", fetch)

    async def in_scope(self, item: Mapping[str, Any], ask: Ask) -> bool:
        """Return whether a status, type or field is one of all projects, or of an allowed one for itself."""
        project = (item.get("scope") or {}).get("project") if isinstance(item.get("scope"), dict) else None
        if not isinstance(project, dict):
            return True
        return any([bool(await self._project(str(project[name]), ask)) for name in ("id", "key") if project.get(name)])

    async def _narrowed(self, visit: Visit, parameter: str) -> httpx.Request:
        from mcp_atlassian_oauth.query import QuerySyntaxError, jql

        body = visit.body
        given = body.get(parameter) if isinstance(body, dict) else visit.request.url.params.get(parameter)
        try:
            text = await self.queries.checked(str(given or ""), visit.ask)
            return visit.with_query(parameter, lambda _: jql.scope_in(text, "project", self.allowed))
        except QuerySyntaxError as error:
            raise not_there(f"Error in the JQL Query: {error}", 400) from error

    def outside(self, key: Any) -> bool:
        """Return whether something is the key of an issue of another project."""
        match = _KEY.fullmatch(key) if isinstance(key, str) else None
        return bool(match) and match["project"].upper() not in self.allowed  # type: ignore[index]


def _renames(visit: Visit) -> bool:
    """Return whether the request may change which names there are."""
    return visit.method not in READING and not _NAMED.isdisjoint(visit.segments)


def _fields_of(body: Any, depth: int = 0) -> Iterator[tuple[str, Any]]:
    """Yield fields by their names, of a body that makes or changes an issue or several."""
    if not isinstance(body, dict) or depth > 1:
        return
    for part in ("fields", "update"):
        if isinstance(body.get(part), dict):
            yield from body[part].items()
    for one in body.get("issueUpdates") or () if isinstance(body.get("issueUpdates"), list) else ():
        yield from _fields_of(one, depth + 1)


def _ids_in(value: Any, custom: bool) -> Iterator[str]:
    """Yield the ids and keys that a field's value holds, also below add, set and remove; those of custom fields stand alone."""
    if isinstance(value, list):
        for item in value:
            yield from _ids_in(item, custom)
    elif isinstance(value, dict):
        named = [str(value[name]) for name in ("id", "key") if isinstance(value.get(name), (str, int))]
        yield from named
        for name in ("add", "set", "remove"):
            if not named and name in value:
                yield from _ids_in(value[name], custom)
    elif custom and isinstance(value, (str, int)) and not isinstance(value, bool) and str(value).strip():
        yield str(value)


def _moved(body: Any) -> list[Subject]:
    """Return the projects of a bulk move, which stand in the names of properties: "PROJ,10001"."""
    targets = body.get("targetToSourcesMapping") if isinstance(body, dict) else None
    return [Subject("project", name.partition(",")[0]) for name in targets] if isinstance(targets, dict) else []
