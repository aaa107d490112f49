"""The names that the allowed projects have: of versions, components, sprints, epics, security levels, request types."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from mcp_atlassian_oauth.sites.cache import Kind
from mcp_atlassian_oauth.sites.limits.queries import Named
from mcp_atlassian_oauth.sites.limits.rules import Subject
from mcp_atlassian_oauth.sites.limits.visit import Ask, StoppedError

if TYPE_CHECKING:
    from mcp_atlassian_oauth.sites.limits.jira import JiraPolicy

_TOO_MANY = 429
_OWN_FAILURE = 500
_MOST_PAGES = 1_000


@attrs.frozen
class Names:
    """Names, as they are compared, and ids."""

    names: frozenset[str] = frozenset()
    ids: frozenset[str] = frozenset()

    @classmethod
    def of(cls, things: Any) -> Names:
        """Return the names and ids of a list of JSON objects."""
        found = [thing for thing in things if isinstance(thing, dict)] if isinstance(things, list) else []
        return cls(
            frozenset(str(thing["name"]).strip().lower() for thing in found if thing.get("name") is not None),
            frozenset(str(thing["id"]) for thing in found if thing.get("id") is not None),
        )

    @classmethod
    def all_of(cls, many: Iterable[Names]) -> Names:
        """Return several together."""
        listed = tuple(many)
        return cls(
            frozenset().union(*(each.names for each in listed)),
            frozenset().union(*(each.ids for each in listed)),
        )

    def found(self, named: Named) -> tuple[bool, bool]:
        """Return whether a value is one of the names, and whether it is one of the ids."""
        if named.pattern:
            wanted = re.compile(_of_wildcards(named.text.lower()))
            return any(wanted.fullmatch(name) for name in self.names), False
        return named.text.lower() in self.names, named.text in self.ids


_NAMES: Kind[Names] = Kind("names in the allowed projects", most=20)
_PROVEN: Kind[bool] = Kind("names that were found", most=5_000)


@attrs.frozen
class AllowedNames:
    """Looks for the names that queries use where the allowed projects keep them, and nowhere else.

    So one of a hidden project is as unknown as one that nobody has.
    """

    policy: JiraPolicy

    def handles(self, kind: str) -> bool:
        """Return whether things of a kind are known by name."""
        return kind in _SOURCES

    async def have_id(self, kind: str, number: str, ask: Ask) -> bool:
        """Return whether an allowed project has a thing of this id."""
        return any(await self._asked(kind, lambda names: (False, number in names.ids), ask))

    async def found(self, kind: str, named: Named, ask: Ask) -> tuple[bool, bool]:
        """Return whether an allowed project has a thing of this name, and whether one of this id."""
        number = named.text.isdigit()
        if kind in _SEARCHED_FIRST and not number and await self._proven(named, ask):
            return True, False
        answer = await self._asked(kind, lambda names: names.found(named), ask)
        searched = named.past or (kind in _SEARCHED_FIRST and number)
        if not any(answer) and searched and await self._proven(named, ask):
            # As the name or as the id, which the query will take as the search did.
            return True, True
        return answer

    def forget(self) -> None:
        """Forget all names: something was made, renamed or deleted."""
        self.policy.cache.forget(_NAMES)
        self.policy.cache.forget(_PROVEN)

    async def _asked(self, kind: str, look: Callable[[Names], tuple[bool, bool]], ask: Ask) -> tuple[bool, bool]:
        """Return what a look at the names says; where it finds nothing in those that were kept, at new ones."""
        kept = self.policy.cache.known(_NAMES, kind) is not None
        answer = look(await self._names(kind, ask))
        if any(answer) or not kept or kind not in _CHEAP:
            return answer
        # It may have been made since.
        self.policy.cache.forget(_NAMES, kind)
        return look(await self._names(kind, ask))

    async def _names(self, kind: str, ask: Ask) -> Names:
        async def fetch() -> Names:
            return await _SOURCES[kind](self.policy, ask)

        return await self.policy.cache.get(_NAMES, kind, fetch)

    async def _proven(self, named: Named, ask: Ask) -> bool:
        """Return whether an issue of the allowed projects has it: then it can be seen there."""
        from mcp_atlassian_oauth.query import jql

        if named.pattern or not named.condition:
            return False
        query = jql.scope_in(named.condition, "project", self.policy.allowed)
        # What a number means may change with every other thing that is called so.
        kept = not named.text.isdigit()
        if kept and self.policy.cache.known(_PROVEN, query):
            return True
        path = "search/jql" if self.policy.version == "3" else "search"
        answer = await ask(f"rest/api/{self.policy.version}/{path}", {"jql": query, "maxResults": "1", "fields": "key"})
        proven = isinstance(answer, dict) and bool(answer.get("issues"))
        if proven and kept:
            self.policy.cache.put(_PROVEN, query, True)
        return proven


def _of_wildcards(pattern: str) -> str:
    return "".join({"*": ".*", "?": "."}.get(each, re.escape(each)) for each in pattern)


async def _pages(ask: Ask, path: str, query: Mapping[str, str], first: str, size: str, last: str) -> AsyncIterator[Any]:
    """Yield what all pages of a list hold; the parameters have the names that are given."""
    start = 0
    for _ in range(_MOST_PAGES):
        page = await ask(path, {**query, first: str(start), size: "50"})
        values = page.get("values") if isinstance(page, dict) else None
        if not isinstance(values, list) or not values:
            return
        for value in values:
            yield value
        if page.get(last) is True:
            return
        start += len(values)


def _agile(ask: Ask, path: str, query: Mapping[str, str]) -> AsyncIterator[Any]:
    return _pages(_where_it_may(ask), f"rest/agile/1.0/{path}", query, "startAt", "maxResults", "isLast")


def _desk(ask: Ask, path: str) -> AsyncIterator[Any]:
    return _pages(_where_it_may(ask), f"rest/servicedeskapi/{path}", {}, "start", "limit", "isLastPage")


def _where_it_may(ask: Ask) -> Ask:
    """Return what asks and takes a refusal as nothing: without Jira Software there are no boards, which is no reason to fail."""

    async def asked(path: str, query: Mapping[str, str]) -> Any:
        try:
            return await ask(path, query)
        except StoppedError as error:
            if error.response.status_code == _TOO_MANY or error.response.status_code >= _OWN_FAILURE:
                raise
            return None

    return asked


def _of_each_project(tail: str, place: str = "") -> Callable[[JiraPolicy, Ask], Awaitable[Names]]:
    async def names(policy: JiraPolicy, ask: Ask) -> Names:
        paths = [f"rest/api/{policy.version}/project/{key}{tail}" for key in policy.allowed]
        # On Cloud a project's components may be Compass's.
        query = {"componentSource": "auto"} if (tail, policy.version) == ("/components", "3") else {}
        answers = await asyncio.gather(*(ask(path, query) for path in paths))
        return Names.all_of(Names.of(answer.get(place) if place and isinstance(answer, dict) else answer) for answer in answers)

    return names


async def _categories(policy: JiraPolicy, ask: Ask) -> Names:
    projects = await asyncio.gather(*(ask(f"rest/api/{policy.version}/project/{key}", {}) for key in policy.allowed))
    return Names.of([project.get("projectCategory") for project in projects if isinstance(project, dict)])


async def _boards(policy: JiraPolicy, ask: Ask) -> list[Mapping[str, Any]]:
    """Return the boards that show nothing but allowed projects."""
    found: dict[str, Mapping[str, Any]] = {}
    for key in policy.allowed:
        async for board in _agile(ask, "board", {"projectKeyOrId": key}):
            if isinstance(board, dict) and board.get("id") is not None:
                found[str(board["id"])] = board
    return [board for board in found.values() if await _inside(policy, board["id"], ask)]


async def _inside(policy: JiraPolicy, board: Any, ask: Ask) -> bool:
    projects = await policy.projects_of(Subject("board", str(board)), _where_it_may(ask))
    return bool(projects) and set(projects) <= set(policy.allowed)


async def _sprints(policy: JiraPolicy, ask: Ask) -> Names:
    async def of_board(board: Any) -> Names:
        # A board also lists sprints of others, by the issues in them.
        listed = [sprint async for sprint in _agile(ask, f"board/{board}/sprint", {}) if isinstance(sprint, dict)]
        return Names.of([each for each in listed if await _inside(policy, each.get("originBoardId", board), ask)])

    boards = [board["id"] for board in await _boards(policy, ask) if board.get("type") != "kanban"]
    return Names.all_of(await asyncio.gather(*(of_board(board) for board in boards)))


async def _epics(policy: JiraPolicy, ask: Ask) -> Names:
    async def of_board(board: Any) -> Names:
        listed = [epic async for epic in _agile(ask, f"board/{board}/epic", {}) if isinstance(epic, dict)]
        return Names.of([{"name": epic.get("name")} for epic in listed if not policy.outside(epic.get("key"))])

    return Names.all_of(await asyncio.gather(*(of_board(board["id"]) for board in await _boards(policy, ask))))


async def _request_types(policy: JiraPolicy, ask: Ask) -> Names:
    found = []
    async for desk in _desk(ask, "servicedesk"):
        key = str(desk.get("projectKey", "")) if isinstance(desk, dict) else ""
        if key.upper() not in policy.allowed:
            continue
        async for each in _desk(ask, f"servicedesk/{desk['id']}/requesttype"):
            if isinstance(each, dict):
                name = each.get("name")
                # Where several desks have one of this name, queries add the project.
                found += [each, {"name": f"{name} ({key})"}]
    return Names.of(found)


_SOURCES: Mapping[str, Callable[[JiraPolicy, Ask], Awaitable[Names]]] = {
    "version": _of_each_project("/versions"),
    "component": _of_each_project("/components"),
    "level": _of_each_project("/securitylevel", "levels"),
    "category": _categories,
    "sprint": _sprints,
    "epic": _epics,
    "request type": _request_types,
}
# A request for each project, where sprints need one for each page of each board.
_CHEAP = frozenset({"version", "component", "level", "category", "request type"})
# What is mostly named because issues have it.
_SEARCHED_FIRST = frozenset({"sprint"})
