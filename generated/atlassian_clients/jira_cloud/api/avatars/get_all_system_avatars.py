"""GET /rest/api/3/avatar/{type}/system. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.get_all_system_avatars_type import GetAllSystemAvatarsType
    from atlassian_clients.jira_cloud.models.system_avatars import SystemAvatars

_RESULTS: Final[dict[str, str]] = {
    "200": "SystemAvatars",
}


def request(
    type_: GetAllSystemAvatarsType,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/avatar/{_segment('type', type_)}/system",
    )


def parse(response: Response) -> SystemAvatars | None:
    return cast("SystemAvatars | None", _read(response, _RESULTS, _models))
