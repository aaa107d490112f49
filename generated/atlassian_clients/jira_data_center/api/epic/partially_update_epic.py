"""POST /agile/1.0/epic/{epicIdOrKey}. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.epic_bean import EpicBean
    from atlassian_clients.jira_data_center.models.epic_update_bean import EpicUpdateBean

_RESULTS: Final[dict[str, str]] = {
    "200": "EpicBean",
}


def request(
    epic_id_or_key: str,
    *,
    body: EpicUpdateBean | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/agile/1.0/epic/{_segment('epicIdOrKey', epic_id_or_key)}",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> EpicBean | None:
    return cast("EpicBean | None", _read(response, _RESULTS, _models))
