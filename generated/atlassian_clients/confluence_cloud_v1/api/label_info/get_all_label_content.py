"""GET /wiki/rest/api/label. Made by `make generate`."""

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
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.get_all_label_content_type import GetAllLabelContentType
    from atlassian_clients.confluence_cloud_v1.models.label_details import LabelDetails

_RESULTS: Final[dict[str, str]] = {
    "200": "LabelDetails",
}


def request(
    *,
    name: str,
    type_: GetAllLabelContentType | Unset = UNSET,
    start: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/label",
        query=_query(
            ("name", name, False),
            ("type", type_, False),
            ("start", start, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> LabelDetails | None:
    return cast("LabelDetails | None", _read(response, _RESULTS, _models))
