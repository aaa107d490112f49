"""PUT /api/2/user/columns. Made by `make generate`."""

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
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.set_columns_url_encoded_body import SetColumnsUrlEncodedBody

_RESULTS: Final[dict[str, str]] = {
    "200": "Any",
}


def request(
    *,
    body: SetColumnsUrlEncodedBody | Json | Unset = UNSET,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/2/user/columns",
        body=_form_body(body),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
