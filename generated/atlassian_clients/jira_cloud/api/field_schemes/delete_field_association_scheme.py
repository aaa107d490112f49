"""DELETE /rest/api/3/config/fieldschemes/{id}. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.delete_field_association_scheme_response import (
        DeleteFieldAssociationSchemeResponse,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "DeleteFieldAssociationSchemeResponse",
}


def request(
    id: int,
) -> Request:
    return Request(
        "DELETE",
        f"/rest/api/3/config/fieldschemes/{_segment('id', id)}",
    )


def parse(response: Response) -> DeleteFieldAssociationSchemeResponse | None:
    return cast("DeleteFieldAssociationSchemeResponse | None", _read(response, _RESULTS, _models))
