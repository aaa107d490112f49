"""An issue, its comments and lists of issues as markdown and JSON: for the issue tools and the resources."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from mcp_atlassian_oauth.render.answer import json_document, json_list, markdown_list, whole
from mcp_atlassian_oauth.render.budget import Position
from mcp_atlassian_oauth.render.compact import prune, without_empty
from mcp_atlassian_oauth.render.text import clip, facts, paragraphs, table, when
from mcp_atlassian_oauth.sites.lenient import words
from mcp_atlassian_oauth.sites.protocols import Comment, Issue, IssueLink, SearchPage
from mcp_atlassian_oauth.sites.richtext import RichText
from mcp_atlassian_oauth.tools.registry import OutputFormat
from mcp_atlassian_oauth.tools.users import person

LIST_FIELDS = ("summary", "status", "issuetype", "priority", "assignee", "updated")
ISSUE_FIELDS = (
    *LIST_FIELDS,
    "resolution",
    "reporter",
    "created",
    "duedate",
    "parent",
    "labels",
    "components",
    "fixVersions",
    "issuelinks",
    "subtasks",
    "attachment",
    "description",
)


def issue_answer(
    issue: Issue,
    comments: SearchPage[Comment],
    form: OutputFormat,
    extra: Sequence[str] = (),
    cursor: str | None = None,
    *,
    sections: Sequence[str] = (),
    more: Mapping[str, Any] | None = None,
    hidden: Collection[str] = (),
) -> str:
    """Return an issue with its latest comments; `extra` are the further fields that were asked for.

    `sections` follow in markdown, `more` in JSON, where fields that are `hidden` (as `more` says it better) are left out.

    storage is the stored description alone: ADF as JSON on Cloud, wiki markup on Data Center.
    """
    if form == "storage":
        return whole(issue.description.as_stored() if issue.description else "", cursor)
    if form == "json":
        return _issue_json(issue, comments, cursor, more or {}, hidden)
    return whole(paragraphs(issue_markdown(issue, comments, extra), *sections), cursor)


def issue_markdown(issue: Issue, comments: SearchPage[Comment], extra: Sequence[str] = ()) -> str:
    """Return the whole of an issue as markdown."""
    heading = f"# {issue.key or issue.id or 'Issue'}: {clip(issue.summary or '(no summary)', 300)}"
    absent = "(none)" if "description" in issue.fields else "(not in the answer)"
    description = issue.description.markdown() if issue.description else ""
    return paragraphs(
        heading,
        facts(_facts(issue, extra)),
        _links("Links", issue.links),
        f"## Description\n\n{description or absent}",
        comments_markdown(comments) if comments.items or comments.total is not None else None,
    )


def _facts(issue: Issue, extra: Sequence[str]) -> Iterator[tuple[str, str | None]]:
    yield "Type", issue.type
    yield "Status", f"{issue.status} ({issue.resolution})" if issue.status and issue.resolution else issue.status
    yield "Priority", issue.priority
    yield "Assignee", person(issue.assignee) or ("(nobody)" if "assignee" in issue.fields else None)
    yield "Reporter", person(issue.reporter)
    yield "Parent", _link(issue.parent) if issue.parent else None
    yield "Labels", ", ".join(issue.labels)
    yield "Components", ", ".join(issue.components)
    yield "Fix versions", ", ".join(issue.fix_versions)
    yield "Due", issue.due
    yield "Created", when(issue.created)
    yield "Updated", when(issue.updated)
    for field in extra_fields(issue, extra):
        yield issue.names.get(field, field), _field(issue.fields.get(field))
    yield "Attachments", ", ".join(f"{file.name} (id {file.id})" for file in issue.attachments)
    yield "Address", issue.url
    missing = [field for field in extra if field not in issue.fields and not field.startswith(("*", "-"))]
    yield "Not in the answer", ", ".join(missing)


def extra_fields(issue: Issue, extra: Sequence[str], usual: Sequence[str] = ISSUE_FIELDS) -> tuple[str, ...]:
    """Return the ids of the fields to show beside the usual ones: those asked for, or every one for "*all"."""
    asked = issue.fields if any(field.startswith("*") for field in extra) else extra
    return tuple(field for field in asked if field in issue.fields and field not in usual and field != "comment")


def _field(value: object) -> str | None:
    if isinstance(value, Mapping) and value.get("type") == "doc":
        return clip(RichText("adf", value).plain(), 500)
    shown = words(value)
    return clip(shown, 500) if shown else None


def _links(title: str, links: Sequence[IssueLink]) -> str | None:
    return "\n".join((f"{title}:", *(f"- {link.relation} {_link(link)}" for link in links))) if links else None


def _link(link: IssueLink) -> str:
    shown = f"{link.key}: {clip(link.summary, 120)}" if link.summary else link.key
    return f"{shown} ({link.status})" if link.status else shown


def comments_markdown(comments: SearchPage[Comment]) -> str:
    """Return comments below a heading that says how many there are."""
    shown, total = len(comments.items), comments.total
    count = f"{shown} latest of {total}" if total is not None and total > shown else str(shown)
    return paragraphs(f"## Comments ({count})", *map(comment_markdown, comments.items))


def comment_markdown(comment: Comment) -> str:
    """Return a comment below a line with author, time and id."""
    restricted = f"only {comment.restricted_to}" if comment.restricted_to else None
    stamps = (person(comment.author) or "(unknown)", when(comment.created), f"id {comment.id or '?'}", restricted)
    body = comment.body.markdown() if comment.body else "(no text)"
    return f"**{' · '.join(filter(None, stamps))}**\n\n{body}"


def _issue_json(
    issue: Issue, comments: SearchPage[Comment], cursor: str | None, more: Mapping[str, Any], hidden: Collection[str]
) -> str:
    left_out = {"description", "comment", *hidden}
    usual = {field: value for field, value in issue.fields.items() if field not in left_out}
    if "attachment" in usual:
        # A few dozen files with all that Jira says of them would fill the answer.
        usual["attachment"] = [{"id": file.id, "filename": file.name, "size": file.size} for file in issue.attachments]
    fields = prune(usual, _rich)
    texts = [_text(issue.description), *(_text(comment.body) for comment in comments.items)]

    def build(pieces: Sequence[str | None], first: bool) -> dict[str, Any]:
        names = {field: issue.names[field] for field in fields if field in issue.names and field.startswith("custom")}
        facts_of_issue = {"id": issue.id, "url": issue.url, "fields": fields, "names": names, **more} if first else {}
        shown = [
            comment_json(comment, piece) for comment, piece in zip(comments.items, pieces[1:], strict=True) if piece is not None
        ]
        latest = {"commentTotal": comments.total if first else None, "comments": shown}
        return without_empty({"key": issue.key, **facts_of_issue, "description": pieces[0], **latest})

    return json_document(build, texts, cursor)


def _text(body: RichText | None) -> str:
    return body.markdown() if body else ""


def _rich(document: Mapping[str, Any]) -> str:
    return RichText("adf", document).markdown()


def comment_json(comment: Comment, text: str) -> dict[str, Any]:
    """Return a comment as JSON, its body as this markdown."""
    return without_empty(
        {
            "id": comment.id,
            "author": without_empty({"id": comment.author.id, "name": comment.author.name}) if comment.author else None,
            "created": comment.created,
            "updated": comment.updated if comment.updated != comment.created else None,
            "restrictedTo": comment.restricted_to,
            "body": text,
        }
    )


def issues_answer(
    found: SearchPage[Issue],
    form: OutputFormat,
    *,
    place: Position,
    extra: Sequence[str] = (),
    note: str = "",
    about: Mapping[str, Any] | None = None,
) -> str:
    """Return a list of issues; `place` is where in the server's page the list starts.

    `note` precedes it; `about` stands for it where the answer is JSON.
    """
    issues = found.items[place.skip :]
    warnings = [clip(warning, 300) for warning in found.warnings[:5]]
    notes = "\n".join(filter(None, (note if about is None or form == "markdown" else "", *warnings, _absent(issues, extra))))
    if form != "markdown":
        rows = [_row_json(issue) for issue in issues]
        estimated = found.approximate or None
        around = {**(about or {}), "note": notes, "names": _names(issues, extra), "totalIsApproximate": estimated}
        return json_list("issues", rows, place=place, following=found.cursor, total=found.total, extra=around)
    return markdown_list(
        issues,
        lambda rows: issue_table(rows, extra),
        place=place,
        following=found.cursor,
        total=f"about {found.total}" if found.approximate and found.total is not None else found.total,
        heading=notes,
        nothing="No issue matches",
    )


def _absent(issues: Sequence[Issue], extra: Sequence[str]) -> str:
    """Return which fields were asked for that no issue has: Jira leaves out what it doesn't know without a word."""
    asked = [field for field in extra if not field.startswith(("*", "-"))]
    missing = [field for field in asked if issues and not any(field in issue.fields for issue in issues)]
    return clip(f"Not in the answer: {', '.join(missing)}", 300) if missing else ""


def _names(issues: Sequence[Issue], extra: Sequence[str]) -> dict[str, str]:
    fields = {field for issue in issues for field in extra_fields(issue, extra, LIST_FIELDS)}
    names = issues[0].names if issues else {}
    return {field: names[field] for field in sorted(fields) if field.startswith("customfield_") and field in names}


def issue_table(issues: Sequence[Issue], extra: Sequence[str] = ()) -> str:
    """Return issues as a table, with a column for each further field."""
    further = list(dict.fromkeys(field for issue in issues for field in extra_fields(issue, extra, LIST_FIELDS)))
    names = issues[0].names if issues else {}
    columns = ("Key", "Summary", "Status", "Type", "Priority", "Assignee", "Updated", *(names.get(f, f) for f in further))
    return table(columns, (_row(issue, further) for issue in issues))


def _row(issue: Issue, further: Sequence[str]) -> tuple[str | None, ...]:
    assignee = (issue.assignee.name or issue.assignee.id) if issue.assignee else None
    usual = (
        issue.key or issue.id,
        issue.summary,
        issue.status,
        issue.type,
        issue.priority,
        assignee,
        when(issue.updated),
    )
    return (*usual, *(_field(issue.fields.get(field)) for field in further))


def _row_json(issue: Issue) -> dict[str, Any]:
    names = ("summary", "status", "type", "priority", "updated")
    usual = {"key": issue.key, **{name: getattr(issue, name) for name in names}}
    usual["assignee"] = without_empty({"id": issue.assignee.id, "name": issue.assignee.name}) if issue.assignee else None
    further = {field: value for field, value in issue.fields.items() if field not in LIST_FIELDS}
    return without_empty({**usual, **prune(further, _rich)})
