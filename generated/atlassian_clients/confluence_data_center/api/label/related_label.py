"""GET /rest/api/label/{labelName}/related. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_data_center.models as _models
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
    from atlassian_clients.confluence_data_center.models.labels_label_content_result import LabelsLabelContentResult

_RESULTS: Final[dict[str, str]] = {
    "200": "LabelsLabelContentResult",
}


def request(
    label_name: str,
    *,
    limit: int | Unset = UNSET,
    start: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/label/{_segment('labelName', label_name)}/related",
        query=_query(
            ("limit", limit, False),
            ("start", start, False),
        ),
    )


def parse(response: Response) -> LabelsLabelContentResult | None:
    return cast("LabelsLabelContentResult | None", _read(response, _RESULTS, _models))
