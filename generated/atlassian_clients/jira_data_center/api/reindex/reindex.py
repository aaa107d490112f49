"""POST /api/2/reindex. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.reindex_bean import ReindexBean

_RESULTS: Final[dict[str, str]] = {
    "202": "ReindexBean",
}


def request(
    *,
    index_change_history: bool | Unset = UNSET,
    type_: str | Unset = UNSET,
    index_worklogs: bool | Unset = UNSET,
    index_comments: bool | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/2/reindex",
        query=_query(
            ("indexChangeHistory", index_change_history, False),
            ("type", type_, False),
            ("indexWorklogs", index_worklogs, False),
            ("indexComments", index_comments, False),
        ),
    )


def parse(response: Response) -> ReindexBean | None:
    return cast("ReindexBean | None", _read(response, _RESULTS, _models))
