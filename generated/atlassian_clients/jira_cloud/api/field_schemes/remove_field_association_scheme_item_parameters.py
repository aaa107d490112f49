"""DELETE /rest/api/3/config/fieldschemes/fields/parameters. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.remove_field_association_scheme_item_parameters_body import (
        RemoveFieldAssociationSchemeItemParametersBody,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "Any",
    "204": "Any",
    "207": "RemoveFieldParametersResult",
}


def request(
    *,
    body: RemoveFieldAssociationSchemeItemParametersBody | Json,
) -> Request:
    return Request(
        "DELETE",
        f"/rest/api/3/config/fieldschemes/fields/parameters",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
