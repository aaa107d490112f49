"""GET /rest/api/3/jql/function/computation. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.page_bean_2_jql_function_precomputation_bean import (
        PageBean2JqlFunctionPrecomputationBean,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBean2JqlFunctionPrecomputationBean",
}


def request(
    *,
    function_key: list[str] | Unset = UNSET,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/jql/function/computation",
        query=_query(
            ("functionKey", function_key, False),
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("orderBy", order_by, False),
        ),
    )


def parse(response: Response) -> PageBean2JqlFunctionPrecomputationBean | None:
    return cast("PageBean2JqlFunctionPrecomputationBean | None", _read(response, _RESULTS, _models))
