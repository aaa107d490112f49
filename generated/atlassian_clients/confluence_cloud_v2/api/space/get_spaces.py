"""GET /spaces. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v2.models.get_data_policy_spaces_sort import GetDataPolicySpacesSort
    from atlassian_clients.confluence_cloud_v2.models.get_spaces_description_format import GetSpacesDescriptionFormat
    from atlassian_clients.confluence_cloud_v2.models.get_spaces_result import GetSpacesResult
    from atlassian_clients.confluence_cloud_v2.models.get_spaces_status import GetSpacesStatus
    from atlassian_clients.confluence_cloud_v2.models.get_spaces_type import GetSpacesType

_RESULTS: Final[dict[str, str]] = {
    "200": "GetSpacesResult",
}


def request(
    *,
    ids: list[int] | Unset = UNSET,
    keys: list[str] | Unset = UNSET,
    type_: GetSpacesType | Unset = UNSET,
    status: GetSpacesStatus | Unset = UNSET,
    labels: list[str] | Unset = UNSET,
    favorited_by: str | Unset = UNSET,
    not_favorited_by: str | Unset = UNSET,
    sort: GetDataPolicySpacesSort | Unset = UNSET,
    description_format: GetSpacesDescriptionFormat | Unset = UNSET,
    include_icon: bool | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/spaces",
        query=_query(
            ("ids", ids, False),
            ("keys", keys, False),
            ("type", type_, False),
            ("status", status, False),
            ("labels", labels, False),
            ("favorited-by", favorited_by, False),
            ("not-favorited-by", not_favorited_by, False),
            ("sort", sort, False),
            ("description-format", description_format, False),
            ("include-icon", include_icon, False),
            ("cursor", cursor, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> GetSpacesResult | None:
    return cast("GetSpacesResult | None", _read(response, _RESULTS, _models))
