"""GET /rest/api/3/app/field/{fieldIdOrKey}/context/configuration. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
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
    from atlassian_clients.jira_cloud.models.page_bean_contextual_configuration import PageBeanContextualConfiguration

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanContextualConfiguration",
}


def request(
    field_id_or_key: str,
    *,
    id: list[int] | Unset = UNSET,
    field_context_id: list[int] | Unset = UNSET,
    issue_id: int | Unset = UNSET,
    project_key_or_id: str | Unset = UNSET,
    issue_type_id: str | Unset = UNSET,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/app/field/{_segment('fieldIdOrKey', field_id_or_key)}/context/configuration",
        query=_query(
            ("id", id, False),
            ("fieldContextId", field_context_id, False),
            ("issueId", issue_id, False),
            ("projectKeyOrId", project_key_or_id, False),
            ("issueTypeId", issue_type_id, False),
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
        ),
    )


def parse(response: Response) -> PageBeanContextualConfiguration | None:
    return cast("PageBeanContextualConfiguration | None", _read(response, _RESULTS, _models))
