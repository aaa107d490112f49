"""GET /api/2/jql/autocompletedata/suggestions. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

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
    pass

_RESULTS: Final[dict[str, str]] = {
    "200": "Any",
}


def request(
    *,
    predicate_value: str | Unset = UNSET,
    predicate_name: str | Unset = UNSET,
    field_name: str | Unset = UNSET,
    field_value: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/jql/autocompletedata/suggestions",
        query=_query(
            ("predicateValue", predicate_value, False),
            ("predicateName", predicate_name, False),
            ("fieldName", field_name, False),
            ("fieldValue", field_value, False),
        ),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
