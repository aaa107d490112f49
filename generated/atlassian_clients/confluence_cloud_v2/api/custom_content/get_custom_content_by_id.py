"""GET /custom-content/{id}. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v2.models.create_custom_content_result import CreateCustomContentResult
    from atlassian_clients.confluence_cloud_v2.models.get_custom_content_by_id_body_format import (
        GetCustomContentByIdBodyFormat,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "CreateCustomContentResult",
}


def request(
    id: int,
    *,
    body_format: GetCustomContentByIdBodyFormat | Unset = UNSET,
    version: int | Unset = UNSET,
    include_labels: bool | Unset = UNSET,
    include_properties: bool | Unset = UNSET,
    include_operations: bool | Unset = UNSET,
    include_versions: bool | Unset = UNSET,
    include_version: bool | Unset = UNSET,
    include_collaborators: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/custom-content/{_segment('id', id)}",
        query=_query(
            ("body-format", body_format, False),
            ("version", version, False),
            ("include-labels", include_labels, False),
            ("include-properties", include_properties, False),
            ("include-operations", include_operations, False),
            ("include-versions", include_versions, False),
            ("include-version", include_version, False),
            ("include-collaborators", include_collaborators, False),
        ),
    )


def parse(response: Response) -> CreateCustomContentResult | None:
    return cast("CreateCustomContentResult | None", _read(response, _RESULTS, _models))
