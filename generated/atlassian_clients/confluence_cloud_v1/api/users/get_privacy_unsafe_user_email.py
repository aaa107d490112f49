"""GET /wiki/rest/api/user/email. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.account_id_email_record import AccountIdEmailRecord

_RESULTS: Final[dict[str, str]] = {
    "200": "AccountIdEmailRecord",
}


def request(
    *,
    account_id: str,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/user/email",
        query=_query(
            ("accountId", account_id, False),
        ),
    )


def parse(response: Response) -> AccountIdEmailRecord | None:
    return cast("AccountIdEmailRecord | None", _read(response, _RESULTS, _models))
