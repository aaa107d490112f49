"""POST /rest/api/3/config/fieldschemes/{id}/clone. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.create_field_association_scheme_request import (
        CreateFieldAssociationSchemeRequest,
    )
    from atlassian_clients.jira_cloud.models.create_field_association_scheme_response import (
        CreateFieldAssociationSchemeResponse,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "CreateFieldAssociationSchemeResponse",
}


def request(
    id: int,
    *,
    body: CreateFieldAssociationSchemeRequest | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/config/fieldschemes/{_segment('id', id)}/clone",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> CreateFieldAssociationSchemeResponse | None:
    return cast("CreateFieldAssociationSchemeResponse | None", _read(response, _RESULTS, _models))
