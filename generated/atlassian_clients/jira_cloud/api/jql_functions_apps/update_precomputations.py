"""POST /rest/api/3/jql/function/computation. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

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
    from atlassian_clients.jira_cloud.models.jql_function_precomputation_update_request_bean import (
        JqlFunctionPrecomputationUpdateRequestBean,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "JqlFunctionPrecomputationUpdateResponse",
    "204": "Any",
}


def request(
    *,
    body: JqlFunctionPrecomputationUpdateRequestBean | Json,
    skip_not_found_precomputations: bool | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/jql/function/computation",
        query=_query(
            ("skipNotFoundPrecomputations", skip_not_found_precomputations, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
