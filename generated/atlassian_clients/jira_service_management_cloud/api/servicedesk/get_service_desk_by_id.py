"""GET /rest/servicedeskapi/servicedesk/{serviceDeskId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_service_management_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.service_desk_dto import ServiceDeskDto

_RESULTS: Final[dict[str, str]] = {
    "200": "ServiceDeskDto",
}


def request(
    service_desk_id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/servicedeskapi/servicedesk/{_segment('serviceDeskId', service_desk_id)}",
    )


def parse(response: Response) -> ServiceDeskDto | None:
    return cast("ServiceDeskDto | None", _read(response, _RESULTS, _models))
