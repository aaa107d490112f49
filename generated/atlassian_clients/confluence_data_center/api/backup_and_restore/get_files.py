"""GET /rest/api/backup-restore/restore/files. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.file_info import FileInfo
    from atlassian_clients.confluence_data_center.models.file_info_job_scope import FileInfoJobScope

_RESULTS: Final[dict[str, str]] = {
    "200": "list[FileInfo]",
}


def request(
    *,
    job_scope: FileInfoJobScope | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/backup-restore/restore/files",
        query=_query(
            ("jobScope", job_scope, False),
        ),
    )


def parse(response: Response) -> list[FileInfo] | None:
    return cast("list[FileInfo] | None", _read(response, _RESULTS, _models))
