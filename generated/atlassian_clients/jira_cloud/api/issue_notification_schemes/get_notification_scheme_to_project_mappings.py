"""GET /rest/api/3/notificationscheme/project. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.page_bean_notification_scheme_and_project_mapping_json_bean import (
        PageBeanNotificationSchemeAndProjectMappingJsonBean,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanNotificationSchemeAndProjectMappingJsonBean",
}


def request(
    *,
    start_at: str | Unset = UNSET,
    max_results: str | Unset = UNSET,
    notification_scheme_id: list[str] | Unset = UNSET,
    project_id: list[str] | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/notificationscheme/project",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("notificationSchemeId", notification_scheme_id, False),
            ("projectId", project_id, False),
        ),
    )


def parse(response: Response) -> PageBeanNotificationSchemeAndProjectMappingJsonBean | None:
    return cast("PageBeanNotificationSchemeAndProjectMappingJsonBean | None", _read(response, _RESULTS, _models))
