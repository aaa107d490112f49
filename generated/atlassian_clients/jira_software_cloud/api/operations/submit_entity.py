"""POST /rest/operations/1.0/bulk. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_software_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.submit_entity_body_option_1 import SubmitEntityBodyOption1
    from atlassian_clients.jira_software_cloud.models.submit_entity_body_option_2 import SubmitEntityBodyOption2
    from atlassian_clients.jira_software_cloud.models.submit_entity_result import SubmitEntityResult

_RESULTS: Final[dict[str, str]] = {
    "202": "SubmitEntityResult",
}


def request(
    *,
    body: SubmitEntityBodyOption1 | SubmitEntityBodyOption2 | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/operations/1.0/bulk",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> SubmitEntityResult | None:
    return cast("SubmitEntityResult | None", _read(response, _RESULTS, _models))
