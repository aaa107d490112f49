"""GET /rest/devinfo/0.10/existsByProperties. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_software_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.exists_by_properties_result import ExistsByPropertiesResult

_RESULTS: Final[dict[str, str]] = {
    "200": "ExistsByPropertiesResult",
}


def request(
    *,
    field_update_sequence_id: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/devinfo/0.10/existsByProperties",
        query=_query(
            ("_updateSequenceId", field_update_sequence_id, False),
        ),
    )


def parse(response: Response) -> ExistsByPropertiesResult | None:
    return cast("ExistsByPropertiesResult | None", _read(response, _RESULTS, _models))
