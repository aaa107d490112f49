"""PUT /api/2/issuetypescheme/{schemeId}. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.issue_type_scheme_bean import IssueTypeSchemeBean
    from atlassian_clients.jira_data_center.models.issue_type_scheme_create_update_bean import (
        IssueTypeSchemeCreateUpdateBean,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "IssueTypeSchemeBean",
}


def request(
    scheme_id: str,
    *,
    body: IssueTypeSchemeCreateUpdateBean | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/2/issuetypescheme/{_segment('schemeId', scheme_id)}",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> IssueTypeSchemeBean | None:
    return cast("IssueTypeSchemeBean | None", _read(response, _RESULTS, _models))
