"""POST /api/2/issue/bulk. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.issues_create_response import IssuesCreateResponse
    from atlassian_clients.jira_data_center.models.issues_update_bean import IssuesUpdateBean

_RESULTS: Final[dict[str, str]] = {
    "201": "IssuesCreateResponse",
}


def request(
    *,
    body: IssuesUpdateBean | Json | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/2/issue/bulk",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> IssuesCreateResponse | None:
    return cast("IssuesCreateResponse | None", _read(response, _RESULTS, _models))
