"""PUT /rest/atlassian-connect/1/migration/properties/{entityType}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    headers as _headers,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.entity_property_details import EntityPropertyDetails
    from atlassian_clients.jira_cloud.models.update_entity_properties_value_entity_type import (
        UpdateEntityPropertiesValueEntityType,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "Any",
}


def request(
    entity_type: UpdateEntityPropertiesValueEntityType,
    *,
    body: list[EntityPropertyDetails] | Json,
    atlassian_transfer_id: str,
) -> Request:
    return Request(
        "PUT",
        f"/rest/atlassian-connect/1/migration/properties/{_segment('entityType', entity_type)}",
        headers=_headers(
            ("Atlassian-Transfer-Id", atlassian_transfer_id),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
