"""POST /rest/api/backup-restore/restore/site/upload. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    headers as _headers,
    multipart_body as _multipart_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.example_multipart_form_data import ExampleMultipartFormData
    from atlassian_clients.confluence_data_center.models.site_restore_job_details import SiteRestoreJobDetails

_RESULTS: Final[dict[str, str]] = {
    "200": "SiteRestoreJobDetails",
}


def request(
    *,
    body: ExampleMultipartFormData | Json | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/backup-restore/restore/site/upload",
        headers=_headers(
            ("X-Atlassian-Token", "no-check"),
        ),
        body=_multipart_body(body),
    )


def parse(response: Response) -> SiteRestoreJobDetails | None:
    return cast("SiteRestoreJobDetails | None", _read(response, _RESULTS, _models))
