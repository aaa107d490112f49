"""GET /spaces/{id}. Made by `make generate`."""

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
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.get_space_by_id_result import GetSpaceByIdResult
    from atlassian_clients.confluence_cloud_v2.models.get_spaces_description_format import GetSpacesDescriptionFormat

_RESULTS: Final[dict[str, str]] = {
    "200": "GetSpaceByIdResult",
}


def request(
    id: int,
    *,
    description_format: GetSpacesDescriptionFormat | Unset = UNSET,
    include_icon: bool | Unset = UNSET,
    include_operations: bool | Unset = UNSET,
    include_properties: bool | Unset = UNSET,
    include_permissions: bool | Unset = UNSET,
    include_role_assignments: bool | Unset = UNSET,
    include_labels: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/spaces/{_segment('id', id)}",
        query=_query(
            ("description-format", description_format, False),
            ("include-icon", include_icon, False),
            ("include-operations", include_operations, False),
            ("include-properties", include_properties, False),
            ("include-permissions", include_permissions, False),
            ("include-role-assignments", include_role_assignments, False),
            ("include-labels", include_labels, False),
        ),
    )


def parse(response: Response) -> GetSpaceByIdResult | None:
    return cast("GetSpaceByIdResult | None", _read(response, _RESULTS, _models))
