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
    headers,
    multipart_body,
    read,
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
        headers=headers(
            ("X-Atlassian-Token", "no-check"),
        ),
        body=multipart_body(body),
    )


def parse(response: Response) -> SiteRestoreJobDetails | None:
    return cast("SiteRestoreJobDetails | None", read(response, _RESULTS, _models))
