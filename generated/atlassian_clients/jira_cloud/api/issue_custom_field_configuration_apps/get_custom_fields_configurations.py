"""POST /rest/api/3/app/field/context/configuration/list. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.configurations_list_parameters import ConfigurationsListParameters
    from atlassian_clients.jira_cloud.models.page_bean_bulk_contextual_configuration import (
        PageBeanBulkContextualConfiguration,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanBulkContextualConfiguration",
}


def request(
    *,
    body: ConfigurationsListParameters | Json,
    id: list[int] | Unset = UNSET,
    field_context_id: list[int] | Unset = UNSET,
    issue_id: int | Unset = UNSET,
    project_key_or_id: str | Unset = UNSET,
    issue_type_id: str | Unset = UNSET,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/app/field/context/configuration/list",
        query=_query(
            ("id", id, False),
            ("fieldContextId", field_context_id, False),
            ("issueId", issue_id, False),
            ("projectKeyOrId", project_key_or_id, False),
            ("issueTypeId", issue_type_id, False),
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> PageBeanBulkContextualConfiguration | None:
    return cast("PageBeanBulkContextualConfiguration | None", _read(response, _RESULTS, _models))
