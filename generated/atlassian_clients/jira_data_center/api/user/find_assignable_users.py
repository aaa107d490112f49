"""GET /api/2/user/assignable/search. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.user_bean import UserBean

_RESULTS: Final[dict[str, str]] = {
    "200": "UserBean",
}


def request(
    *,
    issue_key: str | Unset = UNSET,
    max_results: int | Unset = UNSET,
    project: str | Unset = UNSET,
    action_descriptor_id: int | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/user/assignable/search",
        query=_query(
            ("issueKey", issue_key, False),
            ("maxResults", max_results, False),
            ("project", project, False),
            ("actionDescriptorId", action_descriptor_id, False),
            ("username", username, False),
        ),
    )


def parse(response: Response) -> UserBean | None:
    return cast("UserBean | None", _read(response, _RESULTS, _models))
