"""GET /rest/api/3/fieldconfiguration/{id}/fields (deprecated). Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.page_bean_field_configuration_item import PageBeanFieldConfigurationItem

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanFieldConfigurationItem",
}


def request(
    id: int,
    *,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/fieldconfiguration/{_segment('id', id)}/fields",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
        ),
    )


def parse(response: Response) -> PageBeanFieldConfigurationItem | None:
    return cast("PageBeanFieldConfigurationItem | None", _read(response, _RESULTS, _models))
