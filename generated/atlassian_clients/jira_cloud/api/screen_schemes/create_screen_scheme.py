"""POST /rest/api/3/screenscheme. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.screen_scheme_details import ScreenSchemeDetails
    from atlassian_clients.jira_cloud.models.screen_scheme_id import ScreenSchemeId

_RESULTS: Final[dict[str, str]] = {
    "201": "ScreenSchemeId",
}


def request(
    *,
    body: ScreenSchemeDetails | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/screenscheme",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> ScreenSchemeId | None:
    return cast("ScreenSchemeId | None", _read(response, _RESULTS, _models))
