"""GET /rest/forge/1/app/properties/{propertyKey}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.get_forge_app_property_result import GetForgeAppPropertyResult

_RESULTS: Final[dict[str, str]] = {
    "200": "GetForgeAppPropertyResult",
}


def request(
    property_key: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/forge/1/app/properties/{_segment('propertyKey', property_key)}",
    )


def parse(response: Response) -> GetForgeAppPropertyResult | None:
    return cast("GetForgeAppPropertyResult | None", _read(response, _RESULTS, _models))
