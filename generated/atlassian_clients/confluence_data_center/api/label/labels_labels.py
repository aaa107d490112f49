"""GET /rest/api/label/labels. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query,
    read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.labels_content_result import LabelsContentResult

_RESULTS: Final[dict[str, str]] = {
    "200": "LabelsContentResult",
}


def request(
    *,
    label_name: str | Unset = UNSET,
    owner: str | Unset = UNSET,
    namespace: str | Unset = UNSET,
    space_key: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    start: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/label/labels",
        query=query(
            ("labelName", label_name, False),
            ("owner", owner, False),
            ("namespace", namespace, False),
            ("spaceKey", space_key, False),
            ("limit", limit, False),
            ("start", start, False),
        ),
    )


def parse(response: Response) -> LabelsContentResult | None:
    return cast("LabelsContentResult | None", read(response, _RESULTS, _models))
