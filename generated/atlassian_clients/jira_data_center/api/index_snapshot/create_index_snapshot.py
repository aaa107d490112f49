"""POST /api/2/index-snapshot. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.index_snapshot_promise_bean import IndexSnapshotPromiseBean

_RESULTS: Final[dict[str, str]] = {
    "202": "IndexSnapshotPromiseBean",
}


def request() -> Request:
    return Request(
        "POST",
        f"/rest/api/2/index-snapshot",
    )


def parse(response: Response) -> IndexSnapshotPromiseBean | None:
    return cast("IndexSnapshotPromiseBean | None", _read(response, _RESULTS, _models))
