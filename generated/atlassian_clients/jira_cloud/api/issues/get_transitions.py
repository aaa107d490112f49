"""GET /rest/api/3/issue/{issueIdOrKey}/transitions. Made by `make generate`."""

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
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.transitions import Transitions

_RESULTS: Final[dict[str, str]] = {
    "200": "Transitions",
}


def request(
    issue_id_or_key: str,
    *,
    expand: str | Unset = UNSET,
    transition_id: str | Unset = UNSET,
    skip_remote_only_condition: bool | Unset = UNSET,
    include_unavailable_transitions: bool | Unset = UNSET,
    sort_by_ops_bar_and_status: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/issue/{_segment('issueIdOrKey', issue_id_or_key)}/transitions",
        query=_query(
            ("expand", expand, False),
            ("transitionId", transition_id, False),
            ("skipRemoteOnlyCondition", skip_remote_only_condition, False),
            ("includeUnavailableTransitions", include_unavailable_transitions, False),
            ("sortByOpsBarAndStatus", sort_by_ops_bar_and_status, False),
        ),
    )


def parse(response: Response) -> Transitions | None:
    return cast("Transitions | None", _read(response, _RESULTS, _models))
