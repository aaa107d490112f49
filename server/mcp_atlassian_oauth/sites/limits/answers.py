"""Answers of Jira without what lies in other projects."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from mcp_atlassian_oauth.sites.limits.rules import Rule, Subject
from mcp_atlassian_oauth.sites.limits.visit import MARK, Ask, StoppedError

if TYPE_CHECKING:
    from mcp_atlassian_oauth.sites.limits.jira import JiraPolicy

_MOST_ATTACHMENTS = 20_000
_GONE: Any = object()
_PROJECT = re.compile(r"/rest/api/\w+/project/[^/]+$")
_PICKER = "currentJQL"
# Counts that would tell how much there is besides.
_COUNTS = ("total", "size")


class JiraAnswers:
    """Takes out of answers what lies outside, and remembers the attachments of the issues that were read."""

    def __init__(self, policy: JiraPolicy) -> None:
        self._policy = policy
        self._attachments: OrderedDict[str, str] = OrderedDict()

    def attachments(self, attachment: str) -> tuple[str, ...]:
        """Return the project of an attachment of an issue that was read."""
        project = self._attachments.get(attachment)
        return (project,) if project else ()

    async def kept(self, ask: Ask, rule: Rule, value: Any) -> Any:
        """Return a JSON answer without what lies outside."""
        if rule.nature == "list":
            value = await self._list(ask, rule.detail, value)
        if rule.detail == _PICKER and isinstance(value, dict):
            value = {**value, "sections": [_uncounted(section) for section in value.get("sections") or ()]}
        self._remember(value)
        cleaned = await self._clean(ask, value)
        return {} if cleaned is _GONE else cleaned

    async def _list(self, ask: Ask, detail: str, value: Any) -> Any:
        place, _, container = detail.partition(":")
        items = value.get(place) if place and isinstance(value, dict) else value
        if not isinstance(items, list):
            return value
        kept = [item for item in items if await self._inside(ask, container, item)]
        if not place or not isinstance(value, dict):
            return kept
        missing = len(items) - len(kept)
        counts = {name: value[name] - missing for name in _COUNTS if isinstance(value.get(name), int)}
        return {**value, **counts, place: kept}

    async def _inside(self, ask: Ask, container: str, item: Any) -> bool:
        if not isinstance(item, dict):
            return False
        if container == "scope":
            return await self._policy.in_scope(item, ask)
        if container == "field":
            return not any([await self._policy.queries.hides(name, ask) for name in _names_in_jql(item)])
        subject = {
            "key": Subject("project", str(item.get("key", ""))),
            "projectKey": Subject("project", str(item.get("projectKey", ""))),
            "board": Subject("board", str(item.get("id", ""))),
            "desk": Subject("desk", str(item.get("serviceDeskId", ""))),
            "issueKey": Subject("issue", str(item.get("issueKey", ""))),
            "projectId": Subject("project", str(item.get("projectId", ""))),
            "category": Subject("category", str(item.get("id", ""))),
        }.get(container)
        if subject is None:
            return True
        projects = await self._policy.projects_of(subject, ask)
        return bool(projects) and set(projects) <= set(self._policy.allowed)

    async def _clean(self, ask: Ask, value: Any, depth: int = 0) -> Any:
        """Return a value without issues of other projects and queries that name them; `_GONE` where it is one itself."""
        if depth > 60:
            return _GONE
        if isinstance(value, list):
            items = [await self._clean(ask, item, depth + 1) for item in value]
            return [item for item in items if item is not _GONE]
        if not isinstance(value, dict):
            return value
        if self._policy.outside(value.get("key")) or self._policy.outside(value.get("issueKey")):
            return _GONE
        if self._other_project(value) or ("scope" in value and not await self._policy.in_scope(value, ask)):
            return _GONE
        if isinstance(value.get("jql"), str) and not await self.may_be_read(ask, value["jql"]):
            return _GONE
        cleaned: dict[str, Any] = {}
        for name, item in value.items():
            kept = await self._clean(ask, item, depth + 1)
            if kept is _GONE:
                # A link without its other end is none, nor is what is shared with a project without it.
                if name in ("inwardIssue", "outwardIssue") or (name == "project" and value.get("type") == "project"):
                    return _GONE
                continue
            cleaned[name] = kept
        return cleaned

    def _other_project(self, value: Mapping[str, Any]) -> bool:
        """Return whether a JSON object is a project that isn't allowed."""
        key = value.get("key")
        if not isinstance(key, str) or not ("projectTypeKey" in value or _PROJECT.search(str(value.get("self", "")))):
            return False
        return key.upper() not in self._policy.allowed

    async def may_be_read(self, ask: Ask, query: str) -> bool:
        """Return whether a query names nothing outside."""
        from mcp_atlassian_oauth.query import QuerySyntaxError

        try:
            return MARK not in await self._policy.queries.checked(query, ask)
        except (StoppedError, QuerySyntaxError):
            return False

    def _remember(self, value: Any, depth: int = 0) -> None:
        if depth > 6:
            return
        if isinstance(value, list):
            for item in value:
                self._remember(item, depth + 1)
        if not isinstance(value, dict):
            return
        fields = value.get("fields")
        if isinstance(fields, Mapping) and isinstance(value.get("key"), str) and not self._policy.outside(value["key"]):
            for attachment in fields.get("attachment") or ():
                if isinstance(attachment, dict) and attachment.get("id"):
                    self._keep(str(attachment["id"]), value["key"].rpartition("-")[0].upper())
        for name in ("issues", "values"):
            self._remember(value.get(name), depth + 1)

    def keep_made(self, value: Any, project: str) -> None:
        """Remember the attachments that were just added to an issue of a project."""
        for attachment in value if isinstance(value, list) else ():
            if isinstance(attachment, dict) and attachment.get("id"):
                self._keep(str(attachment["id"]), project)

    def _keep(self, attachment: str, project: str) -> None:
        self._attachments[attachment] = project
        self._attachments.move_to_end(attachment)
        while len(self._attachments) > _MOST_ATTACHMENTS:
            self._attachments.popitem(last=False)


def _uncounted(section: Any) -> Any:
    """Return a section of the issue picker's answer without the words that say how many issues there are."""
    return {name: item for name, item in section.items() if name != "sub"} if isinstance(section, dict) else section


def _names_in_jql(item: Mapping[str, Any]) -> set[str]:
    """Return the names of a field as queries may spell it, of the list for completion: `"Story Points"`, `cf[10020]`."""
    value = str(item.get("value", "")).strip('"')
    return {value, value.partition("[")[0] or value, str(item.get("cfid", ""))}
