"""GET /api/2/issue/{issueIdOrKey}/properties/{propertyKey}. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.entity_property_bean import EntityPropertyBean

_RESULTS: Final[dict[str, str]] = {
    "200": "EntityPropertyBean",
}


def request(
    issue_id_or_key: str,
    property_key: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/issue/{_segment('issueIdOrKey', issue_id_or_key)}/properties/{_segment('propertyKey', property_key)}",
    )


def parse(response: Response) -> EntityPropertyBean | None:
    return cast("EntityPropertyBean | None", _read(response, _RESULTS, _models))
