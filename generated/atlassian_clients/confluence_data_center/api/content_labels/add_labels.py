"""POST /rest/api/content/{id}/label. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.label import Label
    from atlassian_clients.confluence_data_center.models.labels_label_content_result import LabelsLabelContentResult

_RESULTS: Final[dict[str, str]] = {
    "200": "LabelsLabelContentResult",
}


def request(
    id: str,
    *,
    body: list[Label] | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/content/{_segment('id', id)}/label",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> LabelsLabelContentResult | None:
    return cast("LabelsLabelContentResult | None", _read(response, _RESULTS, _models))
