"""GET /api/2/user/a11y/personal-settings. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.a11y_personal_setting_bean import A11YPersonalSettingBean

_RESULTS: Final[dict[str, str]] = {
    "200": "A11YPersonalSettingBean",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/2/user/a11y/personal-settings",
    )


def parse(response: Response) -> A11YPersonalSettingBean | None:
    return cast("A11YPersonalSettingBean | None", _read(response, _RESULTS, _models))
