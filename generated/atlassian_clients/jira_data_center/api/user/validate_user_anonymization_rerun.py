"""GET /api/2/user/anonymization/rerun. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.user_anonymization_validation_bean import (
        UserAnonymizationValidationBean,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "UserAnonymizationValidationBean",
}


def request(
    *,
    expand: str | Unset = UNSET,
    old_user_key: str | Unset = UNSET,
    old_user_name: str | Unset = UNSET,
    user_key: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/user/anonymization/rerun",
        query=_query(
            ("expand", expand, False),
            ("oldUserKey", old_user_key, False),
            ("oldUserName", old_user_name, False),
            ("userKey", user_key, False),
        ),
    )


def parse(response: Response) -> UserAnonymizationValidationBean | None:
    return cast("UserAnonymizationValidationBean | None", _read(response, _RESULTS, _models))
