"""GET /wiki/rest/api/space/{spaceKey}/label. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
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
    from atlassian_clients.confluence_cloud_v1.models.get_labels_for_space_prefix import GetLabelsForSpacePrefix
    from atlassian_clients.confluence_cloud_v1.models.label_array import LabelArray

_RESULTS: Final[dict[str, str]] = {
    "200": "LabelArray",
}


def request(
    space_key: str,
    *,
    prefix: GetLabelsForSpacePrefix | Unset = UNSET,
    start: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/space/{_segment('spaceKey', space_key)}/label",
        query=_query(
            ("prefix", prefix, False),
            ("start", start, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> LabelArray | None:
    return cast("LabelArray | None", _read(response, _RESULTS, _models))
