"""GET /rest/api/3/universal_avatar/view/type/{type}/owner/{entityId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.get_avatar_image_by_type_format import GetAvatarImageByTypeFormat
    from atlassian_clients.jira_cloud.models.get_avatar_image_by_type_size import GetAvatarImageByTypeSize
    from atlassian_clients.jira_cloud.models.get_avatars_type import GetAvatarsType

_RESULTS: Final[dict[str, str]] = {
    "200": "Any",
}


def request(
    type_: GetAvatarsType,
    entity_id: str,
    *,
    size: GetAvatarImageByTypeSize | Unset = UNSET,
    format_: GetAvatarImageByTypeFormat | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/universal_avatar/view/type/{_segment('type', type_)}/owner/{_segment('entityId', entity_id)}",
        query=_query(
            ("size", size, False),
            ("format", format_, False),
        ),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
