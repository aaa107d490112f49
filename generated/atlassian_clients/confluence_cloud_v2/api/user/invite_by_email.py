"""POST /user/access/invite-by-email. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.confluence_cloud_v2.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.check_access_by_email_body import CheckAccessByEmailBody

_RESULTS: Final[dict[str, str]] = {
    "200": "Any",
}


def request(
    *,
    body: CheckAccessByEmailBody | Json,
) -> Request:
    return Request(
        "POST",
        f"/wiki/api/v2/user/access/invite-by-email",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
