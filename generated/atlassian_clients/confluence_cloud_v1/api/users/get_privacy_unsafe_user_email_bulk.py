"""GET /wiki/rest/api/user/email/bulk. Made by `make generate`."""

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
    "200": "list[AccountIdEmailRecord]",
}


def request(
    *,
    account_id: list[str],
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/user/email/bulk",
        query=_query(
            ("accountId", account_id, True),
        ),
    )


def parse(response: Response) -> list[AccountIdEmailRecord] | None:
    return cast("list[AccountIdEmailRecord] | None", _read(response, _RESULTS, _models))
