"""GET /rest/api/space/{spaceKey}/labels/{labelName}/related. Made by `make generate`."""

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
    segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.labels_content_result import LabelsContentResult

_RESULTS: Final[dict[str, str]] = {
    "200": "LabelsContentResult",
}


def request(
    space_key: str,
    label_name: str,
    *,
    start: str | Unset = UNSET,
    limit: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/space/{segment('spaceKey', space_key)}/labels/{segment('labelName', label_name)}/related",
        query=query(
            ("start", start, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> LabelsContentResult | None:
    return cast("LabelsContentResult | None", read(response, _RESULTS, _models))
