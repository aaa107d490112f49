"""POST /rest/servicedeskapi/organization. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_service_management_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.organization_create_dto import OrganizationCreateDto
    from atlassian_clients.jira_service_management_cloud.models.organization_dto import OrganizationDto

_RESULTS: Final[dict[str, str]] = {
    "201": "OrganizationDto",
}


def request(
    *,
    body: OrganizationCreateDto | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/servicedeskapi/organization",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> OrganizationDto | None:
    return cast("OrganizationDto | None", _read(response, _RESULTS, _models))
