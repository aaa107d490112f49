"""DELETE /rest/servicedeskapi/request/{issueIdOrKey}/participant. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_service_management_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.paged_dto_user_dto import PagedDtoUserDto
    from atlassian_clients.jira_service_management_cloud.models.request_participant_update_dto import (
        RequestParticipantUpdateDto,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "PagedDtoUserDto",
}


def request(
    issue_id_or_key: str,
    *,
    body: RequestParticipantUpdateDto | Json,
) -> Request:
    return Request(
        "DELETE",
        f"/rest/servicedeskapi/request/{_segment('issueIdOrKey', issue_id_or_key)}/participant",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> PagedDtoUserDto | None:
    return cast("PagedDtoUserDto | None", _read(response, _RESULTS, _models))
