"""PUT /rest/api/3/config/fieldschemes/fields. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.update_fields_associated_with_schemes_body import (
        UpdateFieldsAssociatedWithSchemesBody,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "FieldSchemeToFieldsResponse",
    "204": "Any",
    "207": "FieldSchemeToFieldsResponse",
}


def request(
    *,
    body: UpdateFieldsAssociatedWithSchemesBody | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/config/fieldschemes/fields",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
