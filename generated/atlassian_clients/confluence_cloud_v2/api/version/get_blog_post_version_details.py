"""GET /blogposts/{blogpost-id}/versions/{version-number}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v2.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.detailed_version import DetailedVersion

_RESULTS: Final[dict[str, str]] = {
    "200": "DetailedVersion",
}


def request(
    blogpost_id: int,
    version_number: int,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/blogposts/{_segment('blogpost-id', blogpost_id)}/versions/{_segment('version-number', version_number)}",
    )


def parse(response: Response) -> DetailedVersion | None:
    return cast("DetailedVersion | None", _read(response, _RESULTS, _models))
