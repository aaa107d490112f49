"""POST /rest/api/3/universal_avatar/type/{type}/owner/{entityId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    File,
    Request,
    Response,
    Unset,
    binary_body as _binary_body,
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.avatar import Avatar
    from atlassian_clients.jira_cloud.models.get_avatars_type import GetAvatarsType

_RESULTS: Final[dict[str, str]] = {
    "201": "Avatar",
}


def request(
    type_: GetAvatarsType,
    entity_id: str,
    *,
    body: File,
    x: int | Unset = UNSET,
    y: int | Unset = UNSET,
    size: int,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/universal_avatar/type/{_segment('type', type_)}/owner/{_segment('entityId', entity_id)}",
        query=_query(
            ("x", x, False),
            ("y", y, False),
            ("size", size, False),
        ),
        body=_binary_body(body, "*/*"),
    )


def parse(response: Response) -> Avatar | None:
    return cast("Avatar | None", _read(response, _RESULTS, _models))
