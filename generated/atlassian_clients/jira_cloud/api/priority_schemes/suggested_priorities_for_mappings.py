"""POST /rest/api/3/priorityscheme/mappings. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.page_bean_priority_with_sequence import PageBeanPriorityWithSequence
    from atlassian_clients.jira_cloud.models.suggested_mappings_request_bean import SuggestedMappingsRequestBean

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanPriorityWithSequence",
}


def request(
    *,
    body: SuggestedMappingsRequestBean | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/priorityscheme/mappings",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> PageBeanPriorityWithSequence | None:
    return cast("PageBeanPriorityWithSequence | None", _read(response, _RESULTS, _models))
