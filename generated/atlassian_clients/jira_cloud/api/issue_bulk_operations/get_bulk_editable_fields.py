"""GET /rest/api/3/bulk/issues/fields. Made by `make generate`."""

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
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.bulk_edit_get_fields import BulkEditGetFields

_RESULTS: Final[dict[str, str]] = {
    "200": "BulkEditGetFields",
}


def request(
    *,
    issue_ids_or_keys: str,
    search_text: str | Unset = UNSET,
    ending_before: str | Unset = UNSET,
    starting_after: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/bulk/issues/fields",
        query=_query(
            ("issueIdsOrKeys", issue_ids_or_keys, False),
            ("searchText", search_text, False),
            ("endingBefore", ending_before, False),
            ("startingAfter", starting_after, False),
        ),
    )


def parse(response: Response) -> BulkEditGetFields | None:
    return cast("BulkEditGetFields | None", _read(response, _RESULTS, _models))
