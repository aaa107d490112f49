"""Issues like another one, or like a text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.answer import json_list, markdown_list
from mcp_atlassian_oauth.render.budget import Position
from mcp_atlassian_oauth.render.compact import dumps, without_empty
from mcp_atlassian_oauth.render.text import table, when
from mcp_atlassian_oauth.sites.addresses import issue_key
from mcp_atlassian_oauth.sites.protocols import Issue
from mcp_atlassian_oauth.tools.registry import Call, OutputFormat, Range, tool
from mcp_atlassian_oauth.tools.similarity import Score, Subject, query_words, scores

CANDIDATES = 100
CANDIDATE_FIELDS = ("summary", "description", "status", "resolution", "labels", "components", "updated")
# Below this share two issues have a word or two in common, as any two of a project do.
LEAST_SCORE = 0.05
SHOWN_WORDS = 6


@tool(product="jira", toolset="issues", title="Find similar issues", read_only=True)
async def jira_find_similar(
    call: Call,
    issue: Annotated[str | None, "Key; or pass text"] = None,
    text: str | None = None,
    project: Annotated[str | None, "Search only here; default: the issue's project, else the default one, else all"] = None,
    limit: Annotated[int, Range(1, 50)] = 10,
    mode: Literal["heuristic"] = "heuristic",
    output_format: OutputFormat | None = None,
) -> str:
    """Find issues like an issue or a text (duplicates, earlier cases), ranked by shared words, labels, components."""
    jira = call.jira()
    key, text = (issue or "").strip(), (text or "").strip()
    if bool(key) == bool(text):
        raise AtlassianError("Pass either issue or text.", advice="issue: a key, e.g. PROJ-1; text: a summary or description.")
    if key:
        source = await jira.issue(issue_key(key, jira.url), fields=CANDIDATE_FIELDS)
        subject = _subject(source)
        scope = project if project is not None else (source.key or "").rpartition("-")[0]
    else:
        source = None
        first, _, rest = text.partition("\n")
        subject = Subject(first, rest)
        scope = project if project is not None else call.defaults.jira_project or ""
    terms = query_words(subject)
    form = call.format(output_format)
    if not terms and source is not None:
        said = f"{source.key or key} has no words in summary and description to search by."
        return said if form == "markdown" else dumps({"mode": mode, "note": said, "issues": []})
    if not terms:
        raise AtlassianError("There is no word to search by.", advice="Describe the case in a few words of its own.")
    found = await jira.search(_candidates(terms, scope.strip()), fields=CANDIDATE_FIELDS, limit=CANDIDATES)
    others = [candidate for candidate in found.items if source is None or not _same(candidate, source)]
    ranked = sorted(
        zip(others, scores(subject, [_subject(other) for other in others]), strict=True),
        key=lambda pair: -pair[1].value,
    )
    rows = [pair for pair in ranked if pair[1].value >= LEAST_SCORE][:limit]
    about = f"{len(others)} candidates in {scope.strip() or 'all projects'} share a word with it: {', '.join(terms)}."
    if form != "markdown":
        answer = [_row_json(candidate, score) for candidate, score in rows]
        return json_list("issues", answer, place=Position(), following=None, extra={"mode": mode, "note": about})
    return markdown_list(
        rows,
        _table,
        place=Position(),
        following=None,
        heading=f"{about} Score: share of weighted words in common, 0 to 1.",
        nothing="None is similar",
    )


def _candidates(terms: tuple[str, ...], project: str) -> str:
    from mcp_atlassian_oauth.query.jql import quote

    shared = " OR ".join(f"text ~ {quote(term)}" for term in terms)
    return f"project = {quote(project)} AND ({shared})" if project else shared


def _subject(issue: Issue) -> Subject:
    return Subject(
        summary=issue.summary or "",
        description=issue.description.plain() if issue.description else "",
        labels=frozenset(issue.labels),
        components=frozenset(issue.components),
    )


def _same(candidate: Issue, source: Issue) -> bool:
    return candidate.key == source.key if candidate.key and source.key else candidate.id == source.id


def _table(rows: Sequence[tuple[Issue, Score]]) -> str:
    return table(
        ("Score", "Key", "Summary", "Status", "Resolution", "Updated", "Shared words"),
        (
            (
                f"{score.value:.2f}",
                issue.key or issue.id,
                issue.summary,
                issue.status,
                issue.resolution,
                when(issue.updated),
                ", ".join(score.shared[:SHOWN_WORDS]),
            )
            for issue, score in rows
        ),
    )


def _row_json(issue: Issue, score: Score) -> dict[str, object]:
    names = ("key", "summary", "status", "resolution", "updated")
    return without_empty(
        {
            "score": round(score.value, 2),
            **{name: getattr(issue, name) for name in names},
            "shared": score.shared[:SHOWN_WORDS],
        }
    )


TOOLS = (jira_find_similar,)
