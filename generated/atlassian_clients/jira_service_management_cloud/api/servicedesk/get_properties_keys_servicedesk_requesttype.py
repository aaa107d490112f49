"""GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_service_management_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.property_keys import PropertyKeys

_RESULTS: Final[dict[str, str]] = {
    "200": "PropertyKeys",
}


def request(
    service_desk_id: str,
    request_type_id: int,
) -> Request:
    return Request(
        "GET",
        f"/rest/servicedeskapi/servicedesk/{_segment('serviceDeskId', service_desk_id)}/requesttype/{_segment('requestTypeId', request_type_id)}/property",
    )


def parse(response: Response) -> PropertyKeys | None:
    return cast("PropertyKeys | None", _read(response, _RESULTS, _models))
