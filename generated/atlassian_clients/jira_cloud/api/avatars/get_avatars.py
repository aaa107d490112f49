"""GET /rest/api/3/universal_avatar/type/{type}/owner/{entityId}. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.avatars import Avatars
    from atlassian_clients.jira_cloud.models.get_avatars_type import GetAvatarsType

_RESULTS: Final[dict[str, str]] = {
    "200": "Avatars",
}


def request(
    type_: GetAvatarsType,
    entity_id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/universal_avatar/type/{_segment('type', type_)}/owner/{_segment('entityId', entity_id)}",
    )


def parse(response: Response) -> Avatars | None:
    return cast("Avatars | None", _read(response, _RESULTS, _models))
