"""POST /rest/api/3/field/{fieldId}/context/{contextId}/option. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

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
    from atlassian_clients.jira_cloud.models.bulk_custom_field_option_create_request import (
        BulkCustomFieldOptionCreateRequest,
    )
    from atlassian_clients.jira_cloud.models.custom_field_created_context_options_list import (
        CustomFieldCreatedContextOptionsList,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "CustomFieldCreatedContextOptionsList",
}


def request(
    field_id: str,
    context_id: int,
    *,
    body: BulkCustomFieldOptionCreateRequest | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/field/{_segment('fieldId', field_id)}/context/{_segment('contextId', context_id)}/option",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> CustomFieldCreatedContextOptionsList | None:
    return cast("CustomFieldCreatedContextOptionsList | None", _read(response, _RESULTS, _models))
