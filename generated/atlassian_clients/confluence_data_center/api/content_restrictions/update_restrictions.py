"""PUT /rest/api/content/{id}/restriction. Made by `make generate`."""

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
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.content_restriction import ContentRestriction
    from atlassian_clients.confluence_data_center.models.update_restrictions_result import UpdateRestrictionsResult

_RESULTS: Final[dict[str, str]] = {
    "200": "UpdateRestrictionsResult",
}


def request(
    id: str,
    *,
    body: list[ContentRestriction] | Json | Unset = UNSET,
    expand: str | Unset = UNSET,
    start: str | Unset = UNSET,
    limit: str | Unset = UNSET,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/content/{_segment('id', id)}/restriction",
        query=_query(
            ("expand", expand, False),
            ("start", start, False),
            ("limit", limit, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> UpdateRestrictionsResult | None:
    return cast("UpdateRestrictionsResult | None", _read(response, _RESULTS, _models))
