"""PUT /api/2/filter/{id}/columns. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    form_body as _form_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.set_columns_body import SetColumnsBody

_RESULTS: Final[dict[str, str]] = {
    "200": "Any",
}


def request(
    id: str,
    *,
    body: SetColumnsBody | Json | Unset = UNSET,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/2/filter/{_segment('id', id)}/columns",
        body=_form_body(body),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
