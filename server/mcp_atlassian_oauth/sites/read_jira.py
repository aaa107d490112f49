"""Jira's JSON to values: one lenient reader for Cloud's v3 and Data Center's v2, which differ in ids and bodies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.java_sprints import as_objects
from mcp_atlassian_oauth.sites.lenient import flag, items, mapping, name, names, number, objects, text
from mcp_atlassian_oauth.sites.protocols import Attachment, Comment, Field, Issue, IssueLink, Json, Project, User
from mcp_atlassian_oauth.sites.richtext import RichText


def read_user(raw: object) -> User | None:
    """Return the person in `raw`, None where there is none."""
    found = mapping(raw)
    # Cloud knows accountId, Data Center name (and key, an older or internal form of it); Confluence DC says username.
    person = text(found, "accountId") or text(found, "name") or text(found, "username") or text(found, "key")
    shown = text(found, "displayName") or text(found, "publicName")
    if not (person or shown):
        return None
    return User(
        id=person,
        name=shown,
        email=text(found, "emailAddress") or text(found, "email"),
        time_zone=text(found, "timeZone"),
        locale=text(found, "locale"),
        active=flag(found, "active"),
        raw=found,
    )


def read_comment(raw: object) -> Comment:
    """Return a comment."""
    return Comment(
        id=text(raw, "id"),
        author=read_user(mapping(raw, "author")),
        created=text(raw, "created"),
        updated=text(raw, "updated"),
        body=RichText.of(mapping(raw).get("body"), "wiki"),
        restricted_to=text(raw, "visibility", "value") or text(raw, "visibility", "identifier"),
        raw=mapping(raw),
    )


def read_issue(raw: object, site: str, names_of: object = None) -> Issue:
    """Return an issue; `site` is the address its link is made with.

    `names_of` is the answer that holds the display names of fields, where that is not the issue itself.
    """
    fields = {field: as_objects(value) for field, value in mapping(raw, "fields").items()}
    key = text(raw, "key")
    return Issue(
        key=key,
        id=text(raw, "id"),
        url=f"{site}/browse/{key}" if key else None,
        summary=text(fields, "summary"),
        status=name(fields, "status"),
        type=name(fields, "issuetype"),
        priority=name(fields, "priority"),
        resolution=name(fields, "resolution"),
        assignee=read_user(fields.get("assignee")),
        reporter=read_user(fields.get("reporter")),
        created=text(fields, "created"),
        updated=text(fields, "updated"),
        due=text(fields, "duedate"),
        parent=_other(mapping(fields, "parent"), "parent"),
        labels=names(fields, "labels"),
        components=names(fields, "components"),
        fix_versions=names(fields, "fixVersions"),
        links=tuple(_links(fields)),
        attachments=tuple(_attachments(fields)),
        description=RichText.of(fields.get("description"), "wiki"),
        comments=tuple(read_comment(comment) for comment in objects(fields, "comment", "comments")),
        comment_total=number(fields, "comment", "total"),
        names={field: shown for field, shown in mapping(names_of or raw, "names").items() if isinstance(shown, str)},
        fields=fields,
        raw=mapping(raw),
    )


def named(issue: Issue, key: str, site: str) -> Issue:
    """Return an issue with the key or id that it was asked for by, where the answer left both out."""
    if issue.key or issue.id:
        return issue
    return attrs.evolve(issue, id=key) if key.isdigit() else attrs.evolve(issue, key=key, url=f"{site}/browse/{key}")


def read_project(raw: object, site: str) -> Project:
    """Return a project; `site` is the address its link is made with."""
    key = text(raw, "key")
    return Project(
        key=key,
        id=text(raw, "id"),
        name=text(raw, "name"),
        url=f"{site}/browse/{key}" if key else None,
        type=text(raw, "projectTypeKey"),
        lead=read_user(mapping(raw, "lead")),
        description=text(raw, "description"),
        issue_types=names(raw, "issueTypes"),
        components=names(raw, "components"),
        versions=tuple(filter(None, (name(version) for version in objects(raw, "versions") if not _released(version)))),
        raw=mapping(raw),
    )


def read_fields(raw: object) -> tuple[Field, ...]:
    """Return the fields of a list, leaving out those without an id; raises AtlassianError where there is no list."""
    if not isinstance(raw, list):
        raise AtlassianError("Jira answered without a list of fields.", advice="Try again.")
    return tuple(
        Field(
            id=field_id,
            name=text(field, "name") or field_id,
            custom=flag(field, "custom") is True,
            clause_names=tuple(clause for clause in items(field, "clauseNames") if isinstance(clause, str)),
            type=text(field, "schema", "type"),
            items=text(field, "schema", "items"),
            custom_type=text(field, "schema", "custom"),
            raw=field,
        )
        for field in objects(raw)
        if (field_id := text(field, "id") or text(field, "key"))
    )


def _released(version: Json) -> bool:
    return flag(version, "released") is True or flag(version, "archived") is True


def _other(raw: Json, relation: str) -> IssueLink | None:
    key = text(raw, "key")
    if not key:
        return None
    return IssueLink(relation, key, text(raw, "fields", "summary"), name(raw, "fields", "status"))


def _links(fields: Json) -> Iterator[IssueLink]:
    for subtask in items(fields, "subtasks"):
        if link := _other(mapping(subtask), "subtask"):
            yield link
    for raw in items(fields, "issuelinks"):
        for side, relation in (("outwardIssue", "outward"), ("inwardIssue", "inward")):
            described = text(raw, "type", relation) or text(raw, "type", "name") or "relates to"
            if link := _other(mapping(raw, side), described):
                yield link


def _attachments(fields: Json) -> Iterator[Attachment]:
    for raw in items(fields, "attachment"):
        if filename := text(raw, "filename"):
            yield Attachment(text(raw, "id"), filename, number(raw, "size"))


def has_custom(fields: Iterable[str]) -> bool:
    """Return whether any of the fields may have an id that says nothing by itself, so that its name is needed."""
    return any(field.startswith(("customfield_", "*")) for field in fields)
