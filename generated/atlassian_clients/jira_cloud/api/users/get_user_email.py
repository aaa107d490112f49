"""GET /rest/api/3/user/email. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.unrestricted_user_email import UnrestrictedUserEmail

_RESULTS: Final[dict[str, str]] = {
    "200": "UnrestrictedUserEmail",
}


def request(
    *,
    account_id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/user/email",
        query=_query(
            ("accountId", account_id, False),
        ),
    )


def parse(response: Response) -> UnrestrictedUserEmail | None:
    return cast("UnrestrictedUserEmail | None", _read(response, _RESULTS, _models))
