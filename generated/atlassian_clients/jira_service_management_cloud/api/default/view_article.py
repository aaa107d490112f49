"""GET /rest/servicedeskapi/knowledgebase/article/view/{pageId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_service_management_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    pass

_RESULTS: Final[dict[str, str]] = {
    "200": "str",
}


def request(
    page_id: int,
) -> Request:
    return Request(
        "GET",
        f"/rest/servicedeskapi/knowledgebase/article/view/{_segment('pageId', page_id)}",
    )


def parse(response: Response) -> str | None:
    return cast("str | None", _read(response, _RESULTS, _models))
