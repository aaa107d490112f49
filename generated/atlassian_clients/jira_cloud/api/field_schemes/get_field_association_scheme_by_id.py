"""GET /rest/api/3/config/fieldschemes/{id}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.get_field_association_scheme_by_id_response import (
        GetFieldAssociationSchemeByIdResponse,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "GetFieldAssociationSchemeByIdResponse",
}


def request(
    id: int,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/config/fieldschemes/{_segment('id', id)}",
    )


def parse(response: Response) -> GetFieldAssociationSchemeByIdResponse | None:
    return cast("GetFieldAssociationSchemeByIdResponse | None", _read(response, _RESULTS, _models))
