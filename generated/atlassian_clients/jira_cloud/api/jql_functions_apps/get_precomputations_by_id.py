"""POST /rest/api/3/jql/function/computation/search. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.jql_function_precomputation_get_by_id_request import (
        JqlFunctionPrecomputationGetByIdRequest,
    )
    from atlassian_clients.jira_cloud.models.jql_function_precomputation_get_by_id_response import (
        JqlFunctionPrecomputationGetByIdResponse,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "JqlFunctionPrecomputationGetByIdResponse",
}


def request(
    *,
    body: JqlFunctionPrecomputationGetByIdRequest | Json,
    order_by: str | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/jql/function/computation/search",
        query=_query(
            ("orderBy", order_by, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> JqlFunctionPrecomputationGetByIdResponse | None:
    return cast("JqlFunctionPrecomputationGetByIdResponse | None", _read(response, _RESULTS, _models))
