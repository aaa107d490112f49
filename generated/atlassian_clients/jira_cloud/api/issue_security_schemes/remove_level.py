"""DELETE /rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    pass

_RESULTS: Final[dict[str, str]] = {}


def request(
    scheme_id: str,
    level_id: str,
    *,
    replace_with: str | Unset = UNSET,
) -> Request:
    return Request(
        "DELETE",
        f"/rest/api/3/issuesecurityschemes/{_segment('schemeId', scheme_id)}/level/{_segment('levelId', level_id)}",
        query=_query(
            ("replaceWith", replace_with, False),
        ),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
