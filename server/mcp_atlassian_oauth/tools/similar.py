"""Issues like another one, or like a text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Annotated, Literal

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.answer import json_list, markdown_list
from mcp_atlassian_oauth.render.budget import Position
from mcp_atlassian_oauth.render.compact import dumps, without_empty
from mcp_atlassian_oauth.render.text import table, when
from mcp_atlassian_oauth.semantic import Text
from mcp_atlassian_oauth.sites.addresses import issue_key
from mcp_atlassian_oauth.sites.protocols import Issue, Jira
from mcp_atlassian_oauth.tools.registry import Call, OutputFormat, Range, tool
from mcp_atlassian_oauth.tools.similarity import Score, Subject, query_words, scores

CANDIDATES = 100
CANDIDATE_FIELDS = ("summary", "description", "status", "resolution", "labels", "components", "updated")
# Below this share two issues have a word or two in common, as any two of a project do.
LEAST_SCORE = 0.05
# Below this the model finds no more in common than both being about software.
LEAST_MEANING = 0.2
# A paraphrase shares no word with what it says, so the newest of a project are looked at too.
RECENT = 300
# What the model reads of an issue: it takes about so much, and descriptions begin with what they are about.
TEXT_CHARS = 500
MEANING_SHARE = 0.65
SHOWN_WORDS = 6
WORDS_SAY = "Score: share of weighted words in common, 0 to 1."
MEANING_SAYS = "Score: likeness of what they say, 0 to 1."
BOTH_SAY = "Score: likeness of what they say and of their words, 0 to 1."

Mode = Literal["heuristic", "semantic", "hybrid"]


@tool(product="jira", toolset="issues", title="Find similar issues", read_only=True)
async def jira_find_similar(
    call: Call,
    issue: Annotated[str | None, "Key; or pass text"] = None,
    text: str | None = None,
    project: Annotated[str | None, "Search only here; default: the issue's project, else the default one, else all"] = None,
    limit: Annotated[int, Range(1, 50)] = 10,
    mode: Annotated[Mode, "By words, by meaning, by both"] = "heuristic",
    output_format: OutputFormat | None = None,
) -> str:
    """Find issues like an issue or a text (duplicates, earlier cases)."""
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
    mode, fallback = _possible(call, mode)
    terms = query_words(subject)
    form = call.format(output_format)
    if not terms and source is not None:
        said = f"{source.key or key} has no words in summary and description to search by."
        return said if form == "markdown" else dumps({"mode": mode, "note": said, "issues": []})
    if not terms:
        raise AtlassianError("There is no word to search by.", advice="Describe the case in a few words of its own.")
    scope = scope.strip()
    found = await jira.search(_candidates(terms, scope), fields=CANDIDATE_FIELDS, limit=CANDIDATES)
    candidates = found.items if mode == "heuristic" else (*found.items, *await _recent(jira, scope))
    others = [one for one in _once(candidates) if source is None or not _same(one, source)]
    ranked, fallback, mode = await _ranked(call, subject, others, mode, fallback)
    rows = ranked[:limit]
    where = scope or "all projects"
    about = f"{len(found.items)} candidates in {where} share a word with it: {', '.join(terms)}."
    if mode != "heuristic":
        about = f"{len(others)} candidates in {where}: those that share a word with it, and the newest."
    about = " ".join(filter(None, (fallback, about)))
    if form != "markdown":
        answer = [_row_json(candidate, score) for candidate, score in rows]
        return json_list("issues", answer, place=Position(), following=None, extra={"mode": mode, "note": about})
    says = {"heuristic": WORDS_SAY, "semantic": MEANING_SAYS, "hybrid": BOTH_SAY}[mode]
    return markdown_list(rows, _table, place=Position(), following=None, heading=f"{about} {says}", nothing="None is similar")


def _possible(call: Call, mode: Mode) -> tuple[Mode, str]:
    """Return the mode that is possible, and why it is not the one that was asked for ("" where it is)."""
    from mcp_atlassian_oauth.semantic import HOW_TO_INSTALL, installed

    if mode == "heuristic" or (call.semantic is not None and installed()):
        return mode, ""
    return "heuristic", f"By words only: the extra for {mode} is not installed ({HOW_TO_INSTALL})."


async def _recent(jira: Jira, project: str) -> list[Issue]:
    """Return the newest issues of a project, or of all."""
    from mcp_atlassian_oauth.query.jql import quote

    # Cloud refuses a query without a condition.
    jql = f"{f'project = {quote(project)}' if project else 'key is not EMPTY'} ORDER BY updated DESC"
    found: list[Issue] = []
    cursor: str | None = None
    while len(found) < RECENT:
        page = await jira.search(jql, fields=CANDIDATE_FIELDS, limit=min(CANDIDATES, RECENT - len(found)), cursor=cursor)
        found += page.items
        cursor = page.cursor
        if cursor is None or not page.items:
            break
    return found


def _once(issues: Iterable[Issue]) -> list[Issue]:
    return list({issue.key or issue.id or str(place): issue for place, issue in enumerate(issues)}.values())


async def _ranked(
    call: Call, subject: Subject, others: Sequence[Issue], mode: Mode, fallback: str
) -> tuple[list[tuple[Issue, Score]], str, Mode]:
    """Return the candidates that are alike, best first; by words alone where the model can't be used."""
    subjects = [_subject(other) for other in others]
    by_words = scores(subject, subjects)
    meanings: list[float] | None = None
    if mode != "heuristic" and call.semantic is not None:
        texts = [Text(_said(one), issue.key, issue.updated) for issue, one in zip(others, subjects, strict=True)]
        try:
            meanings = await call.semantic.similarities(call.jira().url, _said(subject), texts)
        except (ImportError, OSError) as error:
            fallback, mode = f"By words only: the model can't be used ({type(error).__name__}).", "heuristic"
    if meanings is None:
        kept = [(one, score) for one, score in zip(others, by_words, strict=True) if score.value >= LEAST_SCORE]
    else:
        share = 1.0 if mode == "semantic" else MEANING_SHARE
        rated = [
            attrs.evolve(score, value=share * meaning + (1 - share) * score.value)
            for score, meaning in zip(by_words, meanings, strict=True)
        ]
        kept = [(one, score) for one, score in zip(others, rated, strict=True) if score.value >= LEAST_MEANING]
    return sorted(kept, key=lambda pair: -pair[1].value), fallback, mode


def _said(subject: Subject) -> str:
    return f"{subject.summary}\n{subject.description[:TEXT_CHARS]}".strip()


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
