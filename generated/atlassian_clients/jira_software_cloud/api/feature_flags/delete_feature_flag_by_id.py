"""DELETE /rest/featureflags/0.1/flag/{featureFlagId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_software_cloud.models as _models
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
    pass

_RESULTS: Final[dict[str, str]] = {
    "202": "Any",
}


def request(
    feature_flag_id: str,
    *,
    field_update_sequence_id: int | Unset = UNSET,
) -> Request:
    return Request(
        "DELETE",
        f"/rest/featureflags/0.1/flag/{_segment('featureFlagId', feature_flag_id)}",
        query=_query(
            ("_updateSequenceId", field_update_sequence_id, False),
        ),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
