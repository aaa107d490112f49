"""GET /api/2/universal_avatar/type/{type}/owner/{owningObjectId}. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.avatar_bean import AvatarBean

_RESULTS: Final[dict[str, str]] = {
    "200": "AvatarBean",
}


def request(
    type_: str,
    owning_object_id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/universal_avatar/type/{_segment('type', type_)}/owner/{_segment('owningObjectId', owning_object_id)}",
    )


def parse(response: Response) -> AvatarBean | None:
    return cast("AvatarBean | None", _read(response, _RESULTS, _models))
