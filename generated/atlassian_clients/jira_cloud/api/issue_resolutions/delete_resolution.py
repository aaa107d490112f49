"""DELETE /rest/api/3/resolution/{id}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    pass

_RESULTS: Final[dict[str, str]] = {}


def request(
    id: str,
    *,
    replace_with: str,
) -> Request:
    return Request(
        "DELETE",
        f"/rest/api/3/resolution/{_segment('id', id)}",
        query=_query(
            ("replaceWith", replace_with, False),
        ),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
