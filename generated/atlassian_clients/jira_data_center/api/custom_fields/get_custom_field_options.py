"""GET /api/2/customFields/{customFieldId}/options. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.custom_field_options_bean import CustomFieldOptionsBean

_RESULTS: Final[dict[str, str]] = {
    "200": "CustomFieldOptionsBean",
}


def request(
    custom_field_id: str,
    *,
    max_results: str | Unset = UNSET,
    issue_type_ids: str | Unset = UNSET,
    query: str | Unset = UNSET,
    page: str | Unset = UNSET,
    project_ids: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/customFields/{_segment('customFieldId', custom_field_id)}/options",
        query=_query(
            ("maxResults", max_results, False),
            ("issueTypeIds", issue_type_ids, False),
            ("query", query, False),
            ("page", page, False),
            ("projectIds", project_ids, False),
        ),
    )


def parse(response: Response) -> CustomFieldOptionsBean | None:
    return cast("CustomFieldOptionsBean | None", _read(response, _RESULTS, _models))
