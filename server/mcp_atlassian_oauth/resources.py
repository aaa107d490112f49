"""Issues, projects, spaces and pages as MCP resources, with ?format=, ?limit= and ?cursor=."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Literal
from urllib.parse import parse_qs, quote, unquote

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.tools.registry import Call, OutputFormat

ProductName = Literal["jira", "confluence"]
FORMATS: tuple[OutputFormat, ...] = ("markdown", "json", "storage")
LIMIT, MAX_LIMIT = 25, 100
COMMENTS = 5


@attrs.frozen
class Resource:
    """A resource as a client lists it."""

    uri: str
    name: str
    title: str
    product: ProductName
    mime_type: str = "text/markdown"


@attrs.frozen
class ResourceTemplate:
    """A form of resource addresses (RFC 6570), what it gives, and how many path parts it has after the first."""

    uri_template: str
    name: str
    title: str
    description: str
    product: ProductName
    read: Callable[[Call, Address], Awaitable[str]]
    mime_type: str = "text/markdown"

    def matches(self, address: Address) -> bool:
        """Return whether an address has this form."""
        return address.product == self.product and address.shape == self.shape

    @property
    def shape(self) -> tuple[str, ...]:
        """The path parts behind the first; "" for one that is free."""
        path = self.uri_template.partition("{?")[0].partition("://")[2]
        return tuple("" if part.startswith("{") else part for part in path.split("/")[1:])


@attrs.frozen
class Address:
    """A resource address, decoded: `key` is the project or space, `item` the issue key or page title, or ""."""

    product: str
    key: str
    shape: tuple[str, ...]
    item: str
    format: OutputFormat | None
    limit: int
    cursor: str | None

    @classmethod
    def parse(cls, uri: str) -> Address:
        """Return the parts of an address; raises AtlassianError that names the valid forms or values."""
        scheme, _, rest = uri.partition("://")
        path, _, query = rest.partition("#")[0].partition("?")
        # Split before decoding: a title may hold an encoded slash.
        parts = [unquote(part) for part in path.rstrip("/").split("/")]
        product = scheme.lower()
        if product not in ("jira", "confluence") or not all(parts) or len(parts) > 3:
            raise unknown(uri)
        options = {name: values[-1] for name, values in parse_qs(query).items()}
        return cls(
            product=product,
            key=parts[0],
            shape=tuple("" if index == 1 else part for index, part in enumerate(parts[1:])),
            item=parts[2] if len(parts) == 3 else "",
            format=_format(options.get("format")),
            limit=_limit(options.get("limit")),
            cursor=options.get("cursor"),
        )


def _format(value: str | None) -> OutputFormat | None:
    if value is None:
        return None
    if value not in FORMATS:
        raise AtlassianError(f"format={value[:40]} is not a format.", advice=f"Use one of: {', '.join(FORMATS)}.")
    return value


def _limit(value: str | None) -> int:
    if value is None:
        return LIMIT
    if not (value.isascii() and value.isdigit() and len(value) <= 6 and 1 <= int(value) <= MAX_LIMIT):
        raise AtlassianError(f"limit={value[:40]} is not a limit.", advice=f"Use a whole number from 1 to {MAX_LIMIT}.")
    return int(value)


def unknown(uri: str) -> AtlassianError:
    """Return the error for an address that has none of the forms."""
    forms = ", ".join(template.uri_template.partition("{?")[0] for template in RESOURCE_TEMPLATES)
    return AtlassianError(f"There is no resource {uri[:200]!r}.", advice=f"Valid forms: {forms}.")


async def _project(call: Call, address: Address) -> str:
    from mcp_atlassian_oauth.tools.project_answers import project_facts

    project = await call.jira().project(address.key)
    return _shown(call, address, project.raw, project_facts(project))


def _shown(call: Call, address: Address, raw: Mapping[str, Any], text: str) -> str:
    from mcp_atlassian_oauth.render.answer import json_document, whole
    from mcp_atlassian_oauth.render.compact import prune

    if call.format(address.format) != "markdown":
        return json_document(lambda *_: prune(raw), (), address.cursor)
    return whole(text, address.cursor)


async def _issues(call: Call, address: Address) -> str:
    from mcp_atlassian_oauth.query.jql import quote as quote_jql
    from mcp_atlassian_oauth.render.budget import Position
    from mcp_atlassian_oauth.tools.issue_answers import LIST_FIELDS, issues_answer

    place = Position.of(address.cursor)
    found = await call.jira().search(
        f"project = {quote_jql(address.key)} ORDER BY updated DESC",
        fields=LIST_FIELDS,
        limit=place.reach(address.limit),
        cursor=place.server,
    )
    return issues_answer(found, call.format(address.format), place=place)


async def _issue(call: Call, address: Address) -> str:
    from mcp_atlassian_oauth.tools.issue_answers import issue_answer
    from mcp_atlassian_oauth.tools.issues import read_issue

    issue, comments = await read_issue(call.jira(), address.item, comments=COMMENTS)
    if issue.key and issue.key.rpartition("-")[0].upper() != address.key.upper():
        raise AtlassianError(
            f"Issue {issue.key} is not in project {address.key}.",
            status=404,
            advice=f"Its address is jira://{issue.key.rpartition('-')[0]}/issues/{issue.key}.",
        )
    return issue_answer(issue, comments, call.format(address.format), cursor=address.cursor)


async def _space(call: Call, address: Address) -> str:
    from mcp_atlassian_oauth.render.text import facts

    space = await call.confluence().space(address.key)
    shown = facts(
        (
            ("Space", f"{space.name or ''} ({space.key or address.key})".strip()),
            ("Id", space.id),
            ("Type", space.type),
            ("Home page id", space.homepage_id),
            ("Address", space.url),
        )
    )
    return _shown(call, address, space.raw, shown)


async def _pages(call: Call, address: Address) -> str:
    from mcp_atlassian_oauth.render.budget import Position
    from mcp_atlassian_oauth.tools.page_answers import pages_answer

    place = Position.of(address.cursor)
    found = await call.confluence().pages(address.key, limit=place.reach(address.limit), cursor=place.server)
    return pages_answer(found, call.format(address.format), place)


async def _page(call: Call, address: Address) -> str:
    from mcp_atlassian_oauth.tools.pages import page_text

    page = await call.confluence().find_page(address.key, address.item)
    return await page_text(call, page, call.format(address.format), address.cursor)


RESOURCE_TEMPLATES: tuple[ResourceTemplate, ...] = (
    ResourceTemplate("jira://{project}{?format}", "project", "Jira project", "A project.", "jira", _project),
    ResourceTemplate("jira://{project}/issues{?format,limit}", "issues", "Issues", "Its latest issues.", "jira", _issues),
    ResourceTemplate("jira://{project}/issues/{key}{?format}", "issue", "Issue", "An issue with comments.", "jira", _issue),
    ResourceTemplate("confluence://{space}{?format}", "space", "Confluence space", "A space.", "confluence", _space),
    ResourceTemplate("confluence://{space}/pages{?format,limit}", "pages", "Pages", "Its latest pages.", "confluence", _pages),
    ResourceTemplate("confluence://{space}/pages/{title}{?format}", "page", "Page", "A page by title.", "confluence", _page),
)


def list_resources(call: Call) -> tuple[Resource, ...]:
    """Return the resources that the defaults in force name: the default project and space, their issues and pages."""
    project, space = call.defaults.jira_project, call.defaults.conf_space
    found: list[Resource] = []
    if project:
        uri = f"jira://{quote(project, safe='~')}"
        found.append(Resource(uri, f"project {project}", f"Project {project}", "jira"))
        found.append(Resource(f"{uri}/issues", f"issues of {project}", f"Latest issues of {project}", "jira"))
    if space:
        uri = f"confluence://{quote(space, safe='~')}"
        found.append(Resource(uri, f"space {space}", f"Space {space}", "confluence"))
        found.append(Resource(f"{uri}/pages", f"pages of {space}", f"Latest pages of {space}", "confluence"))
    return tuple(found)


async def read_resource(call: Call, uri: str) -> tuple[str, str]:
    """Return the MIME type and text of a resource; raises AtlassianError, for an unknown form with the valid ones."""
    address = Address.parse(uri)
    template = next((template for template in RESOURCE_TEMPLATES if template.matches(address)), None)
    if template is None:
        raise unknown(uri)
    try:
        text = await template.read(call, address)
    except AtlassianError as error:
        # Some hosts write what follows :// in lower case, as if it were a host name; keys are upper case as a rule.
        if error.status not in (400, 404) or not address.key.islower():
            raise
        try:
            text = await template.read(call, attrs.evolve(address, key=address.key.upper()))
        except AtlassianError:
            raise error from None
    return _MIME_TYPES[call.format(address.format)](text), text


def _stored_type(text: str) -> str:
    # A stored body is ADF on Jira Cloud, wiki markup on Data Center; Confluence's storage format is XML without a root.
    return "application/json" if text.startswith("{") and text.endswith("}") else "text/plain"


_MIME_TYPES: Mapping[OutputFormat, Callable[[str], str]] = {
    "markdown": lambda _text: "text/markdown",
    "json": lambda _text: "application/json",
    "storage": _stored_type,
}
