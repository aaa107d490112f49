"""GET /api/2/project/{projectIdOrKey}/avatars. Made by `make generate`."""

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
    project_id_or_key: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/project/{_segment('projectIdOrKey', project_id_or_key)}/avatars",
    )


def parse(response: Response) -> AvatarBean | None:
    return cast("AvatarBean | None", _read(response, _RESULTS, _models))
