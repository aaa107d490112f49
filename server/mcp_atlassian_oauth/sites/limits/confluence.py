"""What a Confluence request is about, and in which space that lies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

import attrs
import httpx

from mcp_atlassian_oauth.sites.cache import Cache, Kind
from mcp_atlassian_oauth.sites.limits.rules import (
    READING,
    Rule,
    Subject,
    new_key,
    subjects_in_body,
    subjects_in_query,
    table,
    upper,
)
from mcp_atlassian_oauth.sites.limits.visit import Ask, Visit, not_there

_V2 = "wiki/api/v2"
# What v2 keeps apart has an address of its own; each says its space, or what it hangs on.
_V2_KINDS = (
    "pages", "blogposts", "folders", "whiteboards", "databases", "embeds", "custom-content", "attachments", "footer-comments",
    "inline-comments", "tasks",
)  # fmt: skip
_CLOUD = (
    *(("GET", f"{_V2}/{kind}", "list", "results:spaceId") for kind in ("pages", "blogposts", "tasks", "custom-content")),
    *(("GET", f"{_V2}/labels/*/{kind}", "list", "results:spaceId") for kind in ("pages", "blogposts")),
    ("GET", f"{_V2}/spaces", "list", "results:key"),
    ("POST", f"{_V2}/spaces", "new", "key"),
    *((("POST", f"{_V2}/{kind}", "create")) for kind in _V2_KINDS),
    *(
        row
        for kind in _V2_KINDS
        for row in (("*", f"{_V2}/{kind}/{{{kind}}}", "about"), ("*", f"{_V2}/{kind}/{{{kind}}}/**", "about"))
    ),
    ("*", f"{_V2}/comments/{{footer-comments}}/**", "about"),
    ("*", f"{_V2}/spaces/{{spaceId}}", "about"),
    ("*", f"{_V2}/spaces/{{spaceId}}/**", "about"),
    ("POST", f"{_V2}/users-bulk", "free"),
    ("GET", f"{_V2}/classification-levels", "free"),
    ("GET", f"{_V2}/space-roles", "free"),
)


def _v1(root: str) -> tuple[Any, ...]:
    return (
        *(("GET", f"{root}/{name}", "free") for name in (
            "user", "user/current", "user/anonymous", "user/bulk", "user/list", "user/memberof", "user/email", "search/user",
            "group", "group/**", "longtask/*", "settings/systemInfo", "server-information", "content-states", "accessmode",
        )),
        ("GET", f"{root}/search", "query", "cql"),
        ("GET", f"{root}/content/search", "query", "cql"),
        ("GET", f"{root}/space", "list", "results:key"),
        ("POST", f"{root}/space", "new", "key"),
        ("POST", f"{root}/space/_private", "new", "key"),
        ("GET", f"{root}/content", "create"),
        ("GET", f"{root}/content/scan", "create"),
        ("GET", f"{root}/template/page", "create"),
        ("GET", f"{root}/template/blueprint", "create"),
        ("GET", f"{root}/inlinetasks/search", "create"),
        ("POST PUT", f"{root}/template", "create"),
        ("*", f"{root}/template/{{template}}", "about"),
        ("POST", f"{root}/content", "create"),
        ("POST", f"{root}/content/archive", "create"),
        ("*", f"{root}/content/{{content}}/move/*/{{target}}", "about"),
        ("*", f"{root}/content/{{content}}", "about"),
        ("*", f"{root}/content/{{content}}/**", "about"),
        ("*", f"{root}/space/{{space}}", "about"),
        ("*", f"{root}/space/{{space}}/**", "about"),
        ("*", f"{root}/user/watch/content/{{content}}", "about"),
        ("*", f"{root}/user/watch/space/{{space}}", "about"),
        ("GET", f"{root}/analytics/content/{{content}}/*", "about"),
    )  # fmt: skip


RULES_CLOUD = table(
    (*_CLOUD, *_v1("wiki/rest/api"), ("GET", "wiki/download/*/{content}/**", "about")),
)
RULES_DATA_CENTER = table((*_v1("rest/api"), ("GET", "download/*/{content}/**", "about")))

_IN_QUERY: Mapping[str, str] = {
    "space-id": "spaceId", "spaceId": "spaceId", "spaceKey": "space", "spaceKeys": "space", "keys": "space", "page-id": "pages",
    "blogpost-id": "blogposts",
}  # fmt: skip
_IN_BODY: Mapping[str, str] = {
    **dict.fromkeys(("parentId", "pageId", "blogPostId", "container", "ancestors", "destinationPageId", "pages"), "content"),
    "copyFromPageId": "content",
    "copySpaceAccessConfiguration": "spaceId",
    "spaceId": "spaceId",
    "spaceKey": "space",
    "space": "space",
    "attachmentId": "attachments",
    "parentCommentId": "footer-comments",
    "customContentId": "custom-content",
}
# What renders a page puts in what the page includes, from whatever space.
_RENDERED = ("view", "export_view", "styled_view", "anonymous_export_view")
_OWNERS = ("pageId", "blogPostId", "customContentId", "attachmentId", "parentCommentId")
_OWNER_KINDS = ("pages", "blogposts", "custom-content", "attachments", "footer-comments")
_MISSING: Mapping[str, str] = {"space": "No space with key : {}", "spaceId": "No space with id {}"}
_SPACES: Kind[str] = Kind("spaces of things", most=5_000)


@attrs.frozen
class ConfluencePolicy:
    """Requests to Confluence, kept within spaces: `allowed` are their keys."""

    allowed: tuple[str, ...] = attrs.field(converter=upper)
    cloud: bool = True
    cache: Cache = attrs.field(factory=Cache)

    @property
    def rules(self) -> Sequence[Rule]:
        """The table of the deployment."""
        return RULES_CLOUD if self.cloud else RULES_DATA_CENTER

    async def check(self, visit: Visit, rule: Rule, named: Mapping[str, str]) -> httpx.Request:
        """Return the request to send; raises StoppedError for one about another space."""
        if rule.nature == "query":
            return await self._narrowed(visit, rule.detail)
        if rule.nature == "new":
            if refused := new_key(visit.body, rule.detail, self.allowed, "CONF_SPACES_ALLOWED"):
                raise not_there(refused, 400)
            for subject in subjects_in_body(visit.body, _IN_BODY):
                await self.require(subject, visit.ask)
            return visit.request
        subjects = [Subject(kind, value) for kind, value in named.items()]
        listed = list(subjects_in_query(visit.query, _IN_QUERY))
        # Lists by key or id are filtered, so that one that isn't there is left out as the server leaves it out.
        if not (rule.nature == "list" and rule.detail.endswith(":key")):
            subjects += listed
        if rule.nature != "free":
            self._refuse_rendered(visit)
            if visit.method not in READING:
                subjects += subjects_in_body(visit.body, _IN_BODY)
                subjects += _destination(visit.body)
        if rule.nature == "create" and not subjects:
            raise not_there("Name the space or the page: only those that are allowed can be used.", 400)
        for subject in subjects:
            await self.require(subject, visit.ask)
        return visit.request

    async def answer(self, visit: Visit, rule: Rule, value: Any) -> Any:
        """Return an answer without the items of other spaces."""
        if rule.nature != "list" or not isinstance(value, dict):
            return value
        place, _, container = rule.detail.partition(":")
        kept = [item for item in value.get(place) or () if await self._inside(visit.ask, container, item)]
        counts = {name: len(kept) for name in ("size", "totalSize") if name in value}
        return {**value, **counts, place: kept}

    async def require(self, subject: Subject, ask: Ask) -> None:
        """Raise StoppedError unless the subject exists and lies in the allowed spaces."""
        if not await self.allows(subject, ask):
            said = _MISSING.get(subject.kind, "No content found with id {}")
            raise not_there(said.format(subject.value))

    async def allows(self, subject: Subject, ask: Ask) -> bool:
        """Return whether the subject exists and lies in the allowed spaces."""
        return (await self.space_of(subject, ask)).upper() in self.allowed

    async def space_of(self, subject: Subject, ask: Ask) -> str:
        """Return the key of the space that something lies in; "" where it doesn't exist."""
        if subject.kind == "space":
            return subject.value if not subject.value.isdigit() or not self.cloud else await self._space(subject.value, ask)

        async def fetch() -> str:
            if subject.kind == "spaceId":
                return await self._space(subject.value, ask)
            if subject.kind == "template":
                root = "wiki/rest/api" if self.cloud else "rest/api"
                found = await ask(f"{root}/template/{_segment(subject.value)}", {}) or {}
                return str((found.get("space") or {}).get("key", ""))
            if self.cloud:
                return await self._of_cloud(subject, ask)
            found = await ask(f"rest/api/content/{_segment(subject.value)}", {"expand": "space,container", "status": "any"}) or {}
            return str((found.get("space") or (found.get("container") or {}).get("space") or {}).get("key", ""))

        return await self.cache.get(_SPACES, (subject.kind, subject.value), fetch)

    async def _space(self, space_id: str, ask: Ask) -> str:
        if not space_id.isdigit():
            return ""
        if not self.cloud:
            return ""
        return str((await ask(f"{_V2}/spaces/{space_id}", {}) or {}).get("key", ""))

    async def _of_cloud(self, subject: Subject, ask: Ask) -> str:
        value = subject.value
        if subject.kind in ("content", "target"):
            kinds: Sequence[str] = (
                ("attachments",) if value.startswith("att") else tuple(kind for kind in _V2_KINDS if kind != "attachments")
            )
        elif subject.kind == "footer-comments":
            kinds = ("footer-comments", "inline-comments")
        else:
            kinds = (subject.kind,)
        for kind in kinds:
            found = await ask(f"{_V2}/{kind}/{_segment(value)}", {})
            if not isinstance(found, dict):
                continue
            if found.get("spaceId"):
                return await self.space_of(Subject("spaceId", str(found["spaceId"])), ask)
            for name, owner in zip(_OWNERS, _OWNER_KINDS, strict=True):
                if found.get(name):
                    return await self.space_of(Subject(owner, str(found[name])), ask)
        return ""

    async def _inside(self, ask: Ask, container: str, item: Any) -> bool:
        if not isinstance(item, dict):
            return False
        kind = "space" if container == "key" else container
        return await self.allows(Subject(kind, str(item.get(container, ""))), ask)

    async def _narrowed(self, visit: Visit, parameter: str) -> httpx.Request:
        from mcp_atlassian_oauth.query import QuerySyntaxError, cql
        from mcp_atlassian_oauth.sites.limits.cql import checked, require_context

        await require_context(self, visit.request.url.params.get("cqlcontext", ""), visit.ask)
        try:
            text = await checked(self, visit.request.url.params.get(parameter, ""), visit.ask)
            return visit.with_query(parameter, lambda _: cql.scope_in(text, "space", self.allowed))
        except QuerySyntaxError as error:
            raise not_there(f"Could not parse cql : {error}", 400) from error

    def _refuse_rendered(self, visit: Visit) -> None:
        asked = [value for name, value in visit.query if name in ("expand", "body-format")]
        words = {word.strip().removeprefix("body.") for value in asked for word in value.split(",")}
        if words & set(_RENDERED):
            raise not_there("A rendered body may show pages of other spaces; only the stored one can be read here.", 400)


def _destination(body: Any) -> list[Subject]:
    """Return where a page is copied to: {"destination": {"type": "space", "value": "KEY"}}."""
    destination = body.get("destination") if isinstance(body, dict) else None
    if not isinstance(destination, dict) or "value" not in destination:
        return []
    return [Subject("space" if destination.get("type") == "space" else "content", str(destination["value"]))]


def _segment(value: str) -> str:
    return quote(value, safe="")
