"""POST /rest/api/backup-restore/restore/space. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.space_restore_job_details import SpaceRestoreJobDetails
    from atlassian_clients.confluence_data_center.models.space_restore_settings import SpaceRestoreSettings

_RESULTS: Final[dict[str, str]] = {
    "200": "SpaceRestoreJobDetails",
}


def request(
    *,
    body: SpaceRestoreSettings | Json | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/backup-restore/restore/space",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> SpaceRestoreJobDetails | None:
    return cast("SpaceRestoreJobDetails | None", _read(response, _RESULTS, _models))
