"""GET /rest/agile/1.0/board/{boardId}/configuration. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_software_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.get_configuration_result import GetConfigurationResult

_RESULTS: Final[dict[str, str]] = {
    "200": "GetConfigurationResult",
}


def request(
    board_id: int,
) -> Request:
    return Request(
        "GET",
        f"/rest/agile/1.0/board/{_segment('boardId', board_id)}/configuration",
    )


def parse(response: Response) -> GetConfigurationResult | None:
    return cast("GetConfigurationResult | None", _read(response, _RESULTS, _models))
