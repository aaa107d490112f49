"""PUT /rest/api/3/field/{fieldId}/context/defaultValue (deprecated). Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.custom_field_context_default_value_update import (
        CustomFieldContextDefaultValueUpdate,
    )

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    field_id: str,
    *,
    body: CustomFieldContextDefaultValueUpdate | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/field/{_segment('fieldId', field_id)}/context/defaultValue",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
