"""GET /api/2/issuetypescheme. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.issue_type_scheme_list_bean import IssueTypeSchemeListBean

_RESULTS: Final[dict[str, str]] = {
    "200": "IssueTypeSchemeListBean",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/2/issuetypescheme",
    )


def parse(response: Response) -> IssueTypeSchemeListBean | None:
    return cast("IssueTypeSchemeListBean | None", _read(response, _RESULTS, _models))
