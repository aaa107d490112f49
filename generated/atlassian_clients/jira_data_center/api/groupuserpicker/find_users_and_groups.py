"""GET /api/2/groupuserpicker. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.users_and_groups_bean import UsersAndGroupsBean

_RESULTS: Final[dict[str, str]] = {
    "200": "UsersAndGroupsBean",
}


def request(
    *,
    issue_type_id: str | Unset = UNSET,
    max_results: str | Unset = UNSET,
    query: str | Unset = UNSET,
    show_avatar: str | Unset = UNSET,
    project_id: str | Unset = UNSET,
    field_id: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/groupuserpicker",
        query=_query(
            ("issueTypeId", issue_type_id, False),
            ("maxResults", max_results, False),
            ("query", query, False),
            ("showAvatar", show_avatar, False),
            ("projectId", project_id, False),
            ("fieldId", field_id, False),
        ),
    )


def parse(response: Response) -> UsersAndGroupsBean | None:
    return cast("UsersAndGroupsBean | None", _read(response, _RESULTS, _models))
