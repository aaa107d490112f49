"""DELETE /pages/{id}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.confluence_cloud_v2.models as _models
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

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    id: int,
    *,
    purge: bool | Unset = UNSET,
    draft: bool | Unset = UNSET,
) -> Request:
    return Request(
        "DELETE",
        f"/wiki/api/v2/pages/{_segment('id', id)}",
        query=_query(
            ("purge", purge, False),
            ("draft", draft, False),
        ),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
