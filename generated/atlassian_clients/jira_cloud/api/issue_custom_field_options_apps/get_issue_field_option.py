"""GET /rest/api/3/field/{fieldKey}/option/{optionId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_field_option import IssueFieldOption

_RESULTS: Final[dict[str, str]] = {
    "200": "IssueFieldOption",
}


def request(
    field_key: str,
    option_id: int,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/field/{_segment('fieldKey', field_key)}/option/{_segment('optionId', option_id)}",
    )


def parse(response: Response) -> IssueFieldOption | None:
    return cast("IssueFieldOption | None", _read(response, _RESULTS, _models))
