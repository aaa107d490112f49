"""JQL and CQL: parse, scope, substitute.

`jql` and `cql` offer the same functions: `parse`, `scope`, `names_field`, `substitute_current_user` and `quote`. A
query is always read by a parser first and edited at the positions of its syntax tree, so text inside a string literal
is never touched and a query that isn't one is refused before anything is put around it.
"""

from __future__ import annotations

from mcp_atlassian_oauth.query.errors import QuerySyntaxError

__all__ = ["QuerySyntaxError"]
