"""GET /rest/api/3/config/fieldschemes/{id}/fields/{fieldId}/parameters. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.get_field_association_parameters_response import (
        GetFieldAssociationParametersResponse,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "GetFieldAssociationParametersResponse",
}


def request(
    id: int,
    field_id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/config/fieldschemes/{_segment('id', id)}/fields/{_segment('fieldId', field_id)}/parameters",
    )


def parse(response: Response) -> GetFieldAssociationParametersResponse | None:
    return cast("GetFieldAssociationParametersResponse | None", _read(response, _RESULTS, _models))
