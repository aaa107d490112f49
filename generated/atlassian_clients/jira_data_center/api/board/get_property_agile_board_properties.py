"""GET /agile/1.0/board/{boardId}/properties/{propertyKey}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.entity_properties_keys_bean import EntityPropertiesKeysBean

_RESULTS: Final[dict[str, str]] = {
    "200": "EntityPropertiesKeysBean",
}


def request(
    board_id: str,
    property_key: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/agile/1.0/board/{_segment('boardId', board_id)}/properties/{_segment('propertyKey', property_key)}",
    )


def parse(response: Response) -> EntityPropertiesKeysBean | None:
    return cast("EntityPropertiesKeysBean | None", _read(response, _RESULTS, _models))
