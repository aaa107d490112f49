"""GET /rest/api/3/bulk/issues/transition. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.bulk_transition_get_available_transitions import (
        BulkTransitionGetAvailableTransitions,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "BulkTransitionGetAvailableTransitions",
}


def request(
    *,
    issue_ids_or_keys: str,
    ending_before: str | Unset = UNSET,
    starting_after: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/bulk/issues/transition",
        query=_query(
            ("issueIdsOrKeys", issue_ids_or_keys, False),
            ("endingBefore", ending_before, False),
            ("startingAfter", starting_after, False),
        ),
    )


def parse(response: Response) -> BulkTransitionGetAvailableTransitions | None:
    return cast("BulkTransitionGetAvailableTransitions | None", _read(response, _RESULTS, _models))
