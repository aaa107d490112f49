"""PUT /rest/api/3/field/{fieldId}/context/{contextId}/option. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.bulk_custom_field_option_update_request import (
        BulkCustomFieldOptionUpdateRequest,
    )
    from atlassian_clients.jira_cloud.models.custom_field_updated_context_options_list import (
        CustomFieldUpdatedContextOptionsList,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "CustomFieldUpdatedContextOptionsList",
}


def request(
    field_id: str,
    context_id: int,
    *,
    body: BulkCustomFieldOptionUpdateRequest | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/field/{_segment('fieldId', field_id)}/context/{_segment('contextId', context_id)}/option",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> CustomFieldUpdatedContextOptionsList | None:
    return cast("CustomFieldUpdatedContextOptionsList | None", _read(response, _RESULTS, _models))
