"""What becomes of an answer about a write of which not everything holds."""

from __future__ import annotations

from collections.abc import Sequence

from mcp_atlassian_oauth.errors import AtlassianError


def unless_doubted(answer: str, doubts: Sequence[str]) -> str:
    """Return the answer where there are no doubts.

    Raises AtlassianError with the same words otherwise: a client tells its user that a tool failed by the mark of the
    result, so a write of which anything is known not to hold must not come back as a success.
    """
    if doubts:
        raise AtlassianError(answer)
    return answer
