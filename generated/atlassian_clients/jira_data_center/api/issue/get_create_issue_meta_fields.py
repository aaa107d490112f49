"""GET /api/2/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.field_meta_bean import FieldMetaBean

_RESULTS: Final[dict[str, str]] = {
    "200": "FieldMetaBean",
}


def request(
    project_id_or_key: str,
    issue_type_id: str,
    *,
    max_results: str | Unset = UNSET,
    start_at: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/issue/createmeta/{_segment('projectIdOrKey', project_id_or_key)}/issuetypes/{_segment('issueTypeId', issue_type_id)}",
        query=_query(
            ("maxResults", max_results, False),
            ("startAt", start_at, False),
        ),
    )


def parse(response: Response) -> FieldMetaBean | None:
    return cast("FieldMetaBean | None", _read(response, _RESULTS, _models))
