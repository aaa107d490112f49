"""GET /rest/api/3/announcementBanner. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.announcement_banner_configuration import AnnouncementBannerConfiguration

_RESULTS: Final[dict[str, str]] = {
    "200": "AnnouncementBannerConfiguration",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/3/announcementBanner",
    )


def parse(response: Response) -> AnnouncementBannerConfiguration | None:
    return cast("AnnouncementBannerConfiguration | None", _read(response, _RESULTS, _models))
