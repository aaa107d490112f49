"""POST /api/2/password/policy/createUser. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.password_policy_create_user_bean import PasswordPolicyCreateUserBean

_RESULTS: Final[dict[str, str]] = {
    "200": "str",
}


def request(
    *,
    body: PasswordPolicyCreateUserBean | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/2/password/policy/createUser",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> str | None:
    return cast("str | None", _read(response, _RESULTS, _models))
