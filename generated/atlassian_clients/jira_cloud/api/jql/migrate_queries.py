"""POST /rest/api/3/jql/pdcleaner. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.converted_jql_queries import ConvertedJqlQueries
    from atlassian_clients.jira_cloud.models.jql_personal_data_migration_request import JqlPersonalDataMigrationRequest

_RESULTS: Final[dict[str, str]] = {
    "200": "ConvertedJqlQueries",
}


def request(
    *,
    body: JqlPersonalDataMigrationRequest | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/jql/pdcleaner",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> ConvertedJqlQueries | None:
    return cast("ConvertedJqlQueries | None", _read(response, _RESULTS, _models))
