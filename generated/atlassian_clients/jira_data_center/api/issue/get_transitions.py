"""GET /api/2/issue/{issueIdOrKey}/transitions. Made by `make generate`."""

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
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.transitions_meta_bean import TransitionsMetaBean

_RESULTS: Final[dict[str, str]] = {
    "200": "TransitionsMetaBean",
}


def request(
    issue_id_or_key: str,
    *,
    transition_id: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/issue/{_segment('issueIdOrKey', issue_id_or_key)}/transitions",
        query=_query(
            ("transitionId", transition_id, False),
        ),
    )


def parse(response: Response) -> TransitionsMetaBean | None:
    return cast("TransitionsMetaBean | None", _read(response, _RESULTS, _models))
