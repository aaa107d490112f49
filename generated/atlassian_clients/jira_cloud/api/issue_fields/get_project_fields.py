"""GET /rest/api/3/projects/fields. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.page_bean_2_project_field_bean import PageBean2ProjectFieldBean

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBean2ProjectFieldBean",
}


def request(
    *,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
    project_id: list[int],
    work_type_id: list[int],
    field_id: list[str] | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/projects/fields",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("projectId", project_id, False),
            ("workTypeId", work_type_id, False),
            ("fieldId", field_id, False),
        ),
    )


def parse(response: Response) -> PageBean2ProjectFieldBean | None:
    return cast("PageBean2ProjectFieldBean | None", _read(response, _RESULTS, _models))
