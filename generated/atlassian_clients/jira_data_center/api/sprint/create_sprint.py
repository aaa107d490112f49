"""POST /agile/1.0/sprint. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.sprint_bean import SprintBean
    from atlassian_clients.jira_data_center.models.sprint_create_bean import SprintCreateBean

_RESULTS: Final[dict[str, str]] = {
    "201": "SprintBean",
}


def request(
    *,
    body: SprintCreateBean | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/agile/1.0/sprint",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> SprintBean | None:
    return cast("SprintBean | None", _read(response, _RESULTS, _models))
