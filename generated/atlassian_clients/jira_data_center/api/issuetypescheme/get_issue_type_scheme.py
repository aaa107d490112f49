"""GET /api/2/issuetypescheme/{schemeId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.issue_type_scheme_bean import IssueTypeSchemeBean

_RESULTS: Final[dict[str, str]] = {
    "200": "IssueTypeSchemeBean",
}


def request(
    scheme_id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/issuetypescheme/{_segment('schemeId', scheme_id)}",
    )


def parse(response: Response) -> IssueTypeSchemeBean | None:
    return cast("IssueTypeSchemeBean | None", _read(response, _RESULTS, _models))
