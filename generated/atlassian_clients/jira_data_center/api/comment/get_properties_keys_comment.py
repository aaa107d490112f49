"""GET /api/2/comment/{commentId}/properties. Made by `make generate`."""

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
    comment_id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/comment/{_segment('commentId', comment_id)}/properties",
    )


def parse(response: Response) -> EntityPropertiesKeysBean | None:
    return cast("EntityPropertiesKeysBean | None", _read(response, _RESULTS, _models))
