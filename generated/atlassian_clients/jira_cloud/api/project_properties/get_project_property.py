"""GET /rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.entity_property import EntityProperty

_RESULTS: Final[dict[str, str]] = {
    "200": "EntityProperty",
}


def request(
    project_id_or_key: str,
    property_key: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/project/{_segment('projectIdOrKey', project_id_or_key)}/properties/{_segment('propertyKey', property_key)}",
    )


def parse(response: Response) -> EntityProperty | None:
    return cast("EntityProperty | None", _read(response, _RESULTS, _models))
