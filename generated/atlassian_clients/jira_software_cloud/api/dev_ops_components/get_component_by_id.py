"""GET /rest/devopscomponents/1.0/devopscomponents/{componentId}. Made by `make generate`."""

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
    from atlassian_clients.jira_software_cloud.models.get_component_by_id_result import GetComponentByIdResult

_RESULTS: Final[dict[str, str]] = {
    "200": "GetComponentByIdResult",
}


def request(
    component_id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/devopscomponents/1.0/devopscomponents/{_segment('componentId', component_id)}",
    )


def parse(response: Response) -> GetComponentByIdResult | None:
    return cast("GetComponentByIdResult | None", _read(response, _RESULTS, _models))
