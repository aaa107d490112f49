"""What becomes of a write that can't be read back, or of which not everything holds."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager

from mcp_atlassian_oauth.errors import AtlassianError

_GONE = (404, 410)


@contextmanager
def reading_back(words: str, check: str) -> Iterator[None]:
    """While what a write has left is read: an error there begins with these words and advises to `check`.

    The write was answered with success, so it may have happened: the words have to say so.
    """
    try:
        yield
    except AtlassianError as error:
        raise AtlassianError(words, *error.messages, status=error.status, advice=check) from error


async def deleted(product: str, what: str, shown: str, look: Callable[[], Awaitable[str]]) -> str:
    """Return that something is gone once a look for it fails so; raises AtlassianError where it is there, or nobody knows."""
    try:
        left = await look()
    except AtlassianError as error:
        if error.status in _GONE:
            return f"Deleted {what}: {shown}"
        raise AtlassianError(
            f"{product} answered with success, but whether the {what} is gone can't be read.",
            *error.messages,
            status=error.status,
            advice="Look again before you go on.",
        ) from error
    raise AtlassianError(
        f"{product} answered with success, but the {what} is still there: {left}",
        advice="Look again, or delete it in the browser.",
    )


def unless_doubted(answer: str, doubts: Sequence[str]) -> str:
    """Return the answer where there are no doubts.

    Raises AtlassianError with the same words otherwise: a client tells its user that a tool failed by the mark of the
    result, so a write of which anything is known not to hold must not come back as a success.
    """
    if doubts:
        raise AtlassianError(answer)
    return answer
