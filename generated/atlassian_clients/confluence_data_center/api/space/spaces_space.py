"""GET /rest/api/space. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.spaces_space_result import SpacesSpaceResult

_RESULTS: Final[dict[str, str]] = {
    "200": "SpacesSpaceResult",
}


def request(
    *,
    body: str | Json | Unset = UNSET,
    space_key: list[str] | Unset = UNSET,
    space_keys: str | Unset = UNSET,
    space_ids: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    status: str | Unset = UNSET,
    label: list[str] | Unset = UNSET,
    content_label: list[str] | Unset = UNSET,
    favourite: bool | Unset = UNSET,
    has_retention_policy: bool | Unset = UNSET,
    expand: str | Unset = UNSET,
    start: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    space_key_single: str | Unset = UNSET,
    space_id: list[str] | Unset = UNSET,
    xoauth_requestor_id: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/space",
        query=_query(
            ("spaceKey", space_key, False),
            ("spaceKeys", space_keys, False),
            ("spaceIds", space_ids, False),
            ("type", type_, False),
            ("status", status, False),
            ("label", label, False),
            ("contentLabel", content_label, False),
            ("favourite", favourite, False),
            ("hasRetentionPolicy", has_retention_policy, False),
            ("expand", expand, False),
            ("start", start, False),
            ("limit", limit, False),
            ("spaceKeySingle", space_key_single, False),
            ("spaceId", space_id, False),
            ("xoauth_requestor_id", xoauth_requestor_id, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> SpacesSpaceResult | None:
    return cast("SpacesSpaceResult | None", _read(response, _RESULTS, _models))
