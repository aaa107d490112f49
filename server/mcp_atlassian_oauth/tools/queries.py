"""What a client's defaults do to its queries: a user for currentUser(), a project or space as the scope."""

from __future__ import annotations

from types import ModuleType

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.text import clip
from mcp_atlassian_oauth.tools.registry import Call

# A query that picks issues or pages by themselves names their project or space with them.
NAMES_A_PROJECT = ("project", "key", "issuekey", "issue", "id", "parent")
NAMES_A_SPACE = ("space", "space.key", "id", "content", "ancestor", "parent", "container")

NOTE_CHARS = 600


@attrs.frozen
class SentQuery:
    """The query that is sent, and in words what was done to the one that was asked ("" where nothing was)."""

    text: str
    note: str = ""


def jql_to_send(call: Call, jql: str) -> SentQuery:
    """Return the JQL with the defaults in force; raises AtlassianError for one that doesn't parse."""
    from mcp_atlassian_oauth.query import jql as language

    project = call.defaults.jira_project
    return _to_send(call, language, jql, "project", project, NAMES_A_PROJECT)


def cql_to_send(call: Call, cql: str) -> SentQuery:
    """Return the CQL with the defaults in force; raises AtlassianError for one that doesn't parse."""
    from mcp_atlassian_oauth.query import cql as language

    if not cql.strip() and not call.defaults.conf_space:
        raise AtlassianError("The query is empty.", advice='Send CQL, e.g. type = page AND text ~ "release".')
    return _to_send(call, language, cql, "space", call.defaults.conf_space, NAMES_A_SPACE)


def _to_send(call: Call, language: ModuleType, asked: str, field: str, value: str | None, naming: tuple[str, ...]) -> SentQuery:
    from mcp_atlassian_oauth.query import QuerySyntaxError

    try:
        text: str = asked
        if asked.strip():
            language.parse(asked)
            if call.defaults.preferred_user:
                text = language.substitute_current_user(text, call.defaults.preferred_user)
        if value and not (asked.strip() and language.names_field(asked, *naming)):
            text = language.scope(text, field, value)
    except QuerySyntaxError as error:
        raise AtlassianError(f"The query is not valid: {error}", advice="Nothing was sent. Correct it.") from error
    return SentQuery(text, f"Query sent, with your defaults: {clip(text, NOTE_CHARS)}" if text != asked else "")
