"""GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/field. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_service_management_cloud.models as _models
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
    from atlassian_clients.jira_service_management_cloud.models.customer_request_create_meta_dto import (
        CustomerRequestCreateMetaDto,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "CustomerRequestCreateMetaDto",
}


def request(
    service_desk_id: str,
    request_type_id: int,
    *,
    expand: list[str] | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/servicedeskapi/servicedesk/{_segment('serviceDeskId', service_desk_id)}/requesttype/{_segment('requestTypeId', request_type_id)}/field",
        query=_query(
            ("expand", expand, False),
        ),
    )


def parse(response: Response) -> CustomerRequestCreateMetaDto | None:
    return cast("CustomerRequestCreateMetaDto | None", _read(response, _RESULTS, _models))
