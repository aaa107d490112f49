"""PUT /rest/api/3/app/field/{fieldIdOrKey}/context/configuration. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.custom_field_configurations import CustomFieldConfigurations

_RESULTS: Final[dict[str, str]] = {
    "200": "Any",
}


def request(
    field_id_or_key: str,
    *,
    body: CustomFieldConfigurations | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/app/field/{_segment('fieldIdOrKey', field_id_or_key)}/context/configuration",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
