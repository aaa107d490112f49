"""POST /rest/api/3/issuetypescheme. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.issue_type_scheme_details import IssueTypeSchemeDetails
    from atlassian_clients.jira_cloud.models.issue_type_scheme_id import IssueTypeSchemeId

_RESULTS: Final[dict[str, str]] = {
    "201": "IssueTypeSchemeId",
}


def request(
    *,
    body: IssueTypeSchemeDetails | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/issuetypescheme",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> IssueTypeSchemeId | None:
    return cast("IssueTypeSchemeId | None", _read(response, _RESULTS, _models))
