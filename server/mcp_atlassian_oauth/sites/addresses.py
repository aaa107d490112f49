"""Addresses a person copies from the browser, read into keys and ids; they must belong to the configured site."""

from __future__ import annotations

import base64
import binascii
import re
from urllib.parse import SplitResult, parse_qs, unquote, unquote_plus, urlsplit

import attrs

from mcp_atlassian_oauth.errors import AtlassianError

_BROWSE = re.compile(r"/(?:browse|issues)/([A-Za-z][A-Za-z0-9_]*-\d+)(?:/|$)")
_ISSUE_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_]*-\d+")
_ID = re.compile(r"[0-9]{1,19}")
_PAGE_ID = re.compile(r"/(?:pages|live)/(?:edit-v2/)?([0-9]{1,19})(?:/|$)")
_BLOG = re.compile(r"/spaces/[^/]+/blog/\d{4}/\d{2}/\d{2}/([0-9]{1,19})(?:/|$)")
_BLOG_DISPLAY = re.compile(r"/display/([^/]+)/(\d{4})/(\d{2})/(\d{2})/([^/]+)/?$")
_DISPLAY = re.compile(r"/display/([^/]+)/([^/]+)/?$")
_TINY = re.compile(r"/x/([A-Za-z0-9_-]+)/?$")
_DEFAULT_PORTS = {"https": 443, "http": 80}


@attrs.frozen
class PageReference:
    """Which page is meant: by id, or by space key and title; `day` is when a blog post with that title was posted."""

    id: str | None = None
    space: str | None = None
    title: str | None = None
    blog_post: bool = False
    day: str | None = None


def is_address(text: str) -> bool:
    """Return whether a text is an address rather than a key, an id or a title."""
    return text.strip().lower().startswith(("https://", "http://"))


def issue_key(issue: str, site: str) -> str:
    """Return the key or id of an issue from a key, an id or an address of this Jira.

    Raises AtlassianError for an address of another site and for one that names no issue.
    """
    text = issue.strip()
    if not is_address(text):
        if not text:
            raise AtlassianError("The issue is empty.", advice="Pass its key, e.g. PROJ-1.")
        return text
    address = of_site(text, site, "Jira")
    selected = parse_qs(address.query).get("selectedIssue", [""])[0]
    found = _BROWSE.search(address.path)
    if found:
        return found[1]
    if _ISSUE_KEY.fullmatch(selected):
        return selected
    raise AtlassianError(f"The address {text[:200]} names no issue.", advice="Pass the issue's key, e.g. PROJ-1.")


def page_reference(page: str, site: str) -> PageReference:
    """Return which page an id or an address of this Confluence (tiny links too, also without the site) means.

    Raises AtlassianError for an address of another site, for one that names no page and for a text that is no id.
    """
    text = page.strip()
    if _ID.fullmatch(text):
        return PageReference(id=text)
    if text.startswith("/") and not text.startswith("//"):
        context = urlsplit(site).path.rstrip("/")
        text = f"{site}{text.removeprefix(context) if text.startswith(f'{context}/') else text}"
    if not is_address(text):
        raise AtlassianError(
            f"{text[:100]!r} is neither a page id nor an address.",
            advice="Pass the id, the address, or title and space.",
        )
    address = of_site(text, site, "Confluence")
    query = parse_qs(address.query)
    given = (*query.get("pageId", ()), *query.get("draftId", ()))
    if page_id := next((value for value in given if _ID.fullmatch(value)), None):
        return PageReference(id=page_id)
    if query.get("spaceKey") and query.get("title"):
        return PageReference(space=query["spaceKey"][0], title=query["title"][0])
    if found := _PAGE_ID.search(address.path):
        return PageReference(id=found[1])
    if found := _BLOG.search(address.path):
        return PageReference(id=found[1], blog_post=True)
    if found := _BLOG_DISPLAY.search(address.path):
        space, year, month, day, title = map(unquote_plus, found.groups())
        return PageReference(space=space, title=title, blog_post=True, day=f"{year}-{month}-{day}")
    if found := _DISPLAY.search(address.path):
        return PageReference(space=unquote(found[1]), title=unquote_plus(found[2]))
    if (found := _TINY.search(address.path)) and (tiny := tiny_page_id(found[1])):
        return PageReference(id=tiny)
    raise AtlassianError(f"The address {text[:200]} names no page.", advice="Pass the page's id, or title and space.")


def tiny_page_id(tiny: str) -> str | None:
    """Return the page id in a tiny link (/x/…): its bytes, lowest first, in URL-safe base64 without trailing zeros."""
    # Confluence writes "-" for "/" and "_" for "+", the other way round than the URL-safe alphabet.
    padded = tiny.replace("-", "/").replace("_", "+").ljust(11, "A") + "="
    try:
        number = int.from_bytes(base64.b64decode(padded, validate=True), "little")
    except (binascii.Error, ValueError):
        return None
    return str(number) if number else None


def of_site(text: str, site: str, product: str) -> SplitResult:
    """Return the address's parts, its path without the site's context path.

    Raises AtlassianError for an address of another site.
    """
    own = urlsplit(site)
    try:
        address = urlsplit(text)
        same = _origin(address) == _origin(own) and "\\" not in text and not address.username
    except ValueError:
        same = False
    context = own.path.rstrip("/")
    if not same or not (address.path == context or address.path.startswith(f"{context}/")):
        raise AtlassianError(
            f"The address {text[:200]} does not belong to this {product} ({site}).",
            advice="Only addresses of the configured site can be read.",
        )
    return address._replace(path=address.path[len(context) :])


def _origin(address: SplitResult) -> tuple[str, str | None, int | None]:
    return address.scheme.lower(), address.hostname, address.port or _DEFAULT_PORTS.get(address.scheme.lower())
