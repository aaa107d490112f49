"""GET /rest/api/3/fieldconfigurationscheme/mapping (deprecated). Made by `make generate`."""

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
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.page_bean_field_configuration_issue_type_item import (
        PageBeanFieldConfigurationIssueTypeItem,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanFieldConfigurationIssueTypeItem",
}


def request(
    *,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
    field_configuration_scheme_id: list[int] | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/fieldconfigurationscheme/mapping",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("fieldConfigurationSchemeId", field_configuration_scheme_id, False),
        ),
    )


def parse(response: Response) -> PageBeanFieldConfigurationIssueTypeItem | None:
    return cast("PageBeanFieldConfigurationIssueTypeItem | None", _read(response, _RESULTS, _models))
