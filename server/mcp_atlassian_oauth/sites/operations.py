"""Any operation of the documents, sent to a site: what the curated tools don't cover."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.http import answer_of

if TYPE_CHECKING:
    import httpx
    from atlassian_clients.runtime import Request
    from atlassian_operations.runtime import Operation

    from mcp_atlassian_oauth.sites.cache import Cache


@attrs.frozen
class OperationAnswer:
    """What the server answered: its status, and JSON or text; None where it sent nothing."""

    status: int
    value: Any


async def run(client: httpx.AsyncClient, operation: Operation, arguments: Mapping[str, Any], cache: Cache) -> OperationAnswer:
    """Send the operation with arguments that match its schema and return the answer; after a change nothing is kept in `cache`.

    Raises AtlassianError for a refusal, a lost connection, and an answer that is neither JSON nor text.
    """
    try:
        response = await answer_of(client, built(operation, arguments), changes=not operation.read_only)
    finally:
        if not operation.read_only:
            # Nobody knows what the operation changed, and one that failed may have happened.
            cache.forget()
    if not response.content:
        return OperationAnswer(response.status_code, None)
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind.endswith("json"):
        return OperationAnswer(response.status_code, _json(response, operation))
    if kind.startswith("text/") or kind.endswith(("xml", "xhtml")):
        return OperationAnswer(response.status_code, response.text)
    described = f"{kind or 'unknown content'}, {len(response.content)} bytes; files can't be shown here"
    return OperationAnswer(response.status_code, f"[{described}]")


def built(operation: Operation, arguments: Mapping[str, Any]) -> Request:
    """Return the request that the arguments make; raises AtlassianError for values that no request can carry."""
    try:
        return operation.request(arguments)
    except ValueError as error:
        raise AtlassianError(f"{error}.", advice="Nothing was sent. Correct the argument.") from error


def _json(response: httpx.Response, operation: Operation) -> Any:
    try:
        return response.json()
    except (ValueError, RecursionError):
        done = "" if operation.read_only else " The change was accepted; read it back to see what the server holds."
        raise AtlassianError(
            f"The answer to {operation.name} ({response.status_code}) can't be read as JSON.{done}", status=response.status_code
        ) from None
