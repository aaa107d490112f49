"""What `dryRun: true` answers: the requests that would be sent and, where the tool tells it, what they would change."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from mcp_atlassian_oauth.render.answer import beginning
from mcp_atlassian_oauth.render.compact import dumps
from mcp_atlassian_oauth.render.text import paragraphs


async def rehearse(run: Callable[[], Awaitable[Any]], previews: Sequence[str]) -> str:
    """Run a tool without sending what it would change and return the requests; `previews` is filled while it runs.

    Raises what the tool raises: a call that would fail before it sends anything fails in the same way here.
    """
    from mcp_atlassian_oauth.sites.rehearsal import RehearsedError, described, rehearsal

    said: str | None = None
    with rehearsal() as kept:
        try:
            said = await run()
        except RehearsedError:
            pass
    if not kept.requests:
        return beginning(paragraphs("Dry run: there is nothing to send.", said), "the rest is not shown")
    count = "This" if len(kept.requests) == 1 else f"These {len(kept.requests)} requests"
    requests = "\n".join(dumps(described(request)) for request in kept.requests)
    return beginning(
        paragraphs(f"Dry run: nothing was sent. {count} would be:", *previews, requests), "the rest of the requests is not shown"
    )
