"""GET /rest/api/3/groupuserpicker. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.find_users_and_groups_avatar_size import FindUsersAndGroupsAvatarSize
    from atlassian_clients.jira_cloud.models.found_users_and_groups import FoundUsersAndGroups

_RESULTS: Final[dict[str, str]] = {
    "200": "FoundUsersAndGroups",
}


def request(
    *,
    query: str,
    max_results: int | Unset = UNSET,
    show_avatar: bool | Unset = UNSET,
    field_id: str | Unset = UNSET,
    project_id: list[str] | Unset = UNSET,
    issue_type_id: list[str] | Unset = UNSET,
    avatar_size: FindUsersAndGroupsAvatarSize | Unset = UNSET,
    case_insensitive: bool | Unset = UNSET,
    exclude_connect_addons: bool | Unset = UNSET,
    include_ai_agents: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/groupuserpicker",
        query=_query(
            ("query", query, False),
            ("maxResults", max_results, False),
            ("showAvatar", show_avatar, False),
            ("fieldId", field_id, False),
            ("projectId", project_id, False),
            ("issueTypeId", issue_type_id, False),
            ("avatarSize", avatar_size, False),
            ("caseInsensitive", case_insensitive, False),
            ("excludeConnectAddons", exclude_connect_addons, False),
            ("includeAiAgents", include_ai_agents, False),
        ),
    )


def parse(response: Response) -> FoundUsersAndGroups | None:
    return cast("FoundUsersAndGroups | None", _read(response, _RESULTS, _models))
