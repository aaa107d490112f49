"""GET /rest/servicedeskapi/info. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_service_management_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.software_info_dto import SoftwareInfoDto

_RESULTS: Final[dict[str, str]] = {
    "200": "SoftwareInfoDto",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/servicedeskapi/info",
    )


def parse(response: Response) -> SoftwareInfoDto | None:
    return cast("SoftwareInfoDto | None", _read(response, _RESULTS, _models))
