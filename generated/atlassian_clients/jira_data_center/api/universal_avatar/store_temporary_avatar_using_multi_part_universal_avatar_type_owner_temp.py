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
    headers as _headers,
    multipart_body as _multipart_body,
    read as _read,
    segment as _segment,
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
        f"/rest/api/2/universal_avatar/type/{_segment('type', type_)}/owner/{_segment('owningObjectId', owning_object_id)}/temp",
        headers=_headers(
            ("X-Atlassian-Token", "no-check"),
        ),
        body=_multipart_body(body),
    )


def parse(response: Response) -> AvatarCroppingBean | None:
    return cast("AvatarCroppingBean | None", _read(response, _RESULTS, _models))
