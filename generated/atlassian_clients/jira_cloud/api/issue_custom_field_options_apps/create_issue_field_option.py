"""POST /rest/api/3/field/{fieldKey}/option. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_field_option import IssueFieldOption
    from atlassian_clients.jira_cloud.models.issue_field_option_create_bean import IssueFieldOptionCreateBean

_RESULTS: Final[dict[str, str]] = {
    "200": "IssueFieldOption",
}


def request(
    field_key: str,
    *,
    body: IssueFieldOptionCreateBean | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/field/{_segment('fieldKey', field_key)}/option",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> IssueFieldOption | None:
    return cast("IssueFieldOption | None", _read(response, _RESULTS, _models))
