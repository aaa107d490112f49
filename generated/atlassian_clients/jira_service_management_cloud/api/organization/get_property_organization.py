"""GET /rest/servicedeskapi/organization/{organizationId}/property/{propertyKey}. Made by `make generate`."""

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
    from atlassian_clients.jira_service_management_cloud.models.entity_property import EntityProperty

_RESULTS: Final[dict[str, str]] = {
    "200": "EntityProperty",
}


def request(
    organization_id: str,
    property_key: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/servicedeskapi/organization/{_segment('organizationId', organization_id)}/property/{_segment('propertyKey', property_key)}",
    )


def parse(response: Response) -> EntityProperty | None:
    return cast("EntityProperty | None", _read(response, _RESULTS, _models))
