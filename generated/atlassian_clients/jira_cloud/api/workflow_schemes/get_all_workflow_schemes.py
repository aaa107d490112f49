"""GET /rest/api/3/workflowscheme. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.page_bean_workflow_scheme import PageBeanWorkflowScheme

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanWorkflowScheme",
}


def request(
    *,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/workflowscheme",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
        ),
    )


def parse(response: Response) -> PageBeanWorkflowScheme | None:
    return cast("PageBeanWorkflowScheme | None", _read(response, _RESULTS, _models))
