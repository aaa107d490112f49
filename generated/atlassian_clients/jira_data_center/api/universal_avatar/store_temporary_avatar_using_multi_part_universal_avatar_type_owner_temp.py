"""POST /api/2/universal_avatar/type/{type}/owner/{owningObjectId}/temp. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    headers,
    multipart_body,
    read,
    segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.avatar_cropping_bean import AvatarCroppingBean
    from atlassian_clients.jira_data_center.models.file_part import FilePart

_RESULTS: Final[dict[str, str]] = {
    "200": "AvatarCroppingBean",
}


def request(
    type_: str,
    owning_object_id: str,
    *,
    body: FilePart | Json | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/2/universal_avatar/type/{segment('type', type_)}/owner/{segment('owningObjectId', owning_object_id)}/temp",
        headers=headers(
            ("X-Atlassian-Token", "no-check"),
        ),
        body=multipart_body(body),
    )


def parse(response: Response) -> AvatarCroppingBean | None:
    return cast("AvatarCroppingBean | None", read(response, _RESULTS, _models))
