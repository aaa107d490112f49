"""Confluence's JSON to values: one lenient reader for Cloud's v2 and the v1 form of Data Center and of the searches."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from urllib.parse import unquote

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.lenient import dig, mapping, number, objects, text
from mcp_atlassian_oauth.sites.protocols import Hit, Json, Page, PageKind, Space, User
from mcp_atlassian_oauth.sites.read_jira import read_user
from mcp_atlassian_oauth.sites.richtext import RichText

# Searches mark the words they found; a tag is told from "a < b" by what follows the bracket.
MARKS = re.compile(r"@@@(?:end)?hl@@@|</?[a-zA-Z][^<>]*>")
SPACE_IN_PATH = re.compile(r"/(?:spaces|display)/([^/?#]+)")


def absolute(site: str, path: str | None) -> str | None:
    """Return the address of a `webui` path; an address stays as it is."""
    if not path:
        return None
    return path if path.startswith(("https://", "http://")) else f"{site}/{path.lstrip('/')}"


def space_in(path: str | None) -> str | None:
    """Return the space key that a page's path names: /spaces/KEY/… and /display/KEY/…"""
    found = SPACE_IN_PATH.search(path or "")
    return unquote(found[1]) if found else None


def read_page(raw: object, site: str, kind: PageKind = "page") -> Page:
    """Return a page; `site` is the address its link is made with, `kind` what it is where the answer doesn't say it."""
    webui = text(raw, "_links", "webui")
    version = mapping(raw, "version")
    author_id = text(version, "authorId")
    ancestors = objects(raw, "ancestors")
    return Page(
        id=text(raw, "id"),
        title=text(raw, "title"),
        space=text(raw, "space", "key") or space_in(webui),
        space_id=text(raw, "spaceId") or text(raw, "space", "id"),
        status=text(raw, "status"),
        parent_id=text(raw, "parentId") or (text(ancestors[-1], "id") if ancestors else None),
        version=number(version, "number"),
        message=text(version, "message"),
        author=read_user(version.get("by")) or (User(id=author_id, name=None) if author_id else None),
        updated=text(version, "createdAt") or text(version, "when"),
        url=absolute(site, webui),
        # An empty page has an empty body, which is not the same as none.
        body=_body(dig(raw, "body", "storage", "value")),
        kind=_kind(raw, kind),
        raw=mapping(raw),
    )


def _kind(raw: object, otherwise: PageKind) -> PageKind:
    if text(raw, "type") == "blogpost":
        return "blogpost"
    return "live" if text(raw, "subtype") == "live" else otherwise


def _body(value: object) -> RichText | None:
    return RichText("storage", value) if isinstance(value, str) else None


def read_space(raw: object, site: str) -> Space:
    """Return a space; `site` is the address its link is made with."""
    return Space(
        key=text(raw, "key"),
        id=text(raw, "id"),
        name=text(raw, "name"),
        url=absolute(site, text(raw, "_links", "webui")),
        type=text(raw, "type"),
        homepage_id=text(raw, "homepageId") or text(raw, "homepage", "id"),
        raw=mapping(raw),
    )


def read_hit(raw: object, site: str) -> Hit:
    """Return one result of a search, which may be content, a space or a user."""
    content = mapping(raw, "content")
    path = text(raw, "url") or text(content, "_links", "webui")
    container = text(raw, "resultGlobalContainer", "displayUrl")
    return Hit(
        id=text(content, "id") or text(raw, "space", "key") or text(raw, "user", "accountId"),
        kind=text(content, "type") or text(raw, "entityType"),
        title=_plain(text(content, "title") or text(raw, "title")),
        space=text(content, "space", "key") or text(raw, "space", "key") or space_in(container) or space_in(path),
        updated=text(raw, "lastModified"),
        excerpt=_plain(text(raw, "excerpt")),
        url=absolute(site, path),
        raw=mapping(raw),
    )


def read_hits(raw: object, site: str) -> tuple[Hit, ...]:
    """Return the results of a search."""
    return tuple(read_hit(result, site) for result in _results(raw))


def read_pages(raw: object, site: str, kind: PageKind = "page") -> tuple[Page, ...]:
    """Return the pages of a list."""
    return tuple(read_page(result, site, kind) for result in _results(raw))


def only_page(raw: object, site: str, space: str, title: str) -> Page:
    """Return the page of a list that was asked for by its title; raises AtlassianError where the list is empty."""
    pages = [read_page(page, site) for page in listed(raw, "pages")]
    if not pages:
        raise AtlassianError(
            f"Space {space} has no page with the title {title!r}.",
            status=404,
            advice="Titles must match exactly; find it with conf_search_cql (title ~ …).",
        )
    return pages[0]


def listed(raw: object, what: str) -> list[Json]:
    """Return the objects of a list on whose emptiness something depends; raises AtlassianError where there is no list."""
    if not isinstance(dig(raw, "results"), list):
        raise AtlassianError(f"Confluence answered without a list of {what}.", advice="Try again.")
    return objects(raw, "results")


def _results(raw: object) -> Iterable[Json]:
    return objects(raw, "results")


def _plain(marked: str | None) -> str | None:
    return " ".join(html.unescape(MARKS.sub("", marked)).split()) or None if marked else None
