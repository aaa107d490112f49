"""GET /data-policies/spaces. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v2.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.get_data_policy_spaces_result import GetDataPolicySpacesResult
    from atlassian_clients.confluence_cloud_v2.models.get_data_policy_spaces_sort import GetDataPolicySpacesSort

_RESULTS: Final[dict[str, str]] = {
    "200": "GetDataPolicySpacesResult",
}


def request(
    *,
    ids: list[int] | Unset = UNSET,
    keys: list[str] | Unset = UNSET,
    sort: GetDataPolicySpacesSort | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/data-policies/spaces",
        query=_query(
            ("ids", ids, False),
            ("keys", keys, False),
            ("sort", sort, False),
            ("cursor", cursor, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> GetDataPolicySpacesResult | None:
    return cast("GetDataPolicySpacesResult | None", _read(response, _RESULTS, _models))
