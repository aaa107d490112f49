"""Details of pages from JSON: v1's and Data Center's forms are the same."""

from __future__ import annotations

from mcp_atlassian_oauth.sites.lenient import dig, flag, items, mapping, number, objects, text
from mcp_atlassian_oauth.sites.page_details import ACTIONS, Group, Restriction, Some, Template, Version
from mcp_atlassian_oauth.sites.protocols import Attachment, Json, User
from mcp_atlassian_oauth.sites.read_jira import read_user


def read_labels(raw: object) -> Some:
    """Return the labels of `{"results": […], "meta"|"_links": …}`."""
    return Some(tuple(name for one in objects(raw, "results") if (name := text(one, "name"))), more_of(raw))


def more_of(raw: object) -> bool:
    """Return whether a list says that there is more than it shows."""
    return bool(flag(raw, "meta", "hasMore")) or text(raw, "_links", "next") is not None


def counted(raw: object) -> str:
    """Return how many things a list shows, with "+" where there are more."""
    return f"{len(items(raw, 'results'))}{'+' if more_of(raw) else ''}"


def read_files(raw: object) -> Some:
    """Return the attachments of a list."""
    files = (
        Attachment(
            id=text(one, "id"),
            name=text(one, "title") or "(no name)",
            size=number(one, "fileSize") if number(one, "fileSize") is not None else number(one, "extensions", "fileSize"),
        )
        for one in objects(raw, "results")
    )
    return Some(tuple(files), more_of(raw))


def read_version(raw: Json) -> Version:
    """Return a version of v2 or of Data Center."""
    author = text(raw, "authorId")
    return Version(
        number=number(raw, "number"),
        author=read_user(raw.get("by")) or (User(id=author, name=None) if author else None),
        created=text(raw, "createdAt") or text(raw, "when"),
        message=text(raw, "message"),
        minor=flag(raw, "minorEdit"),
        raw=raw,
    )


def read_restrictions(listed: list[Json]) -> tuple[Restriction, ...]:
    """Return who alone may read and who may update, of a list of operations with their restrictions."""
    found = {text(one, "operation"): mapping(one, "restrictions") for one in listed}
    return tuple(
        Restriction(
            action,
            tuple(user for raw in _members(found.get(action), "user") if (user := read_user(raw))),
            tuple(Group(text(raw, "name"), text(raw, "id")) for raw in _members(found.get(action), "group")),
        )
        for action in ACTIONS
    )


def _members(raw: object, kind: str) -> list[Json]:
    inner = dig(raw, kind)
    return objects(raw, kind) if isinstance(inner, list) else objects(inner, "results")


def read_template(raw: Json) -> Template:
    """Return a template."""
    return Template(
        id=text(raw, "templateId"),
        name=text(raw, "name"),
        description=text(raw, "description"),
        space=text(raw, "space", "key"),
        body=text(raw, "body", "storage", "value"),
    )
