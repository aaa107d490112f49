"""POST /api/2/issuetype/{id}/avatar. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.avatar_bean import AvatarBean
    from atlassian_clients.jira_data_center.models.avatar_cropping_bean import AvatarCroppingBean

_RESULTS: Final[dict[str, str]] = {
    "201": "AvatarBean",
}


def request(
    id: str,
    *,
    body: AvatarCroppingBean | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/2/issuetype/{_segment('id', id)}/avatar",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> AvatarBean | None:
    return cast("AvatarBean | None", _read(response, _RESULTS, _models))
