"""POST /rest/api/3/comment/list. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_comment_list_request_bean import IssueCommentListRequestBean
    from atlassian_clients.jira_cloud.models.page_bean_comment import PageBeanComment

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanComment",
}


def request(
    *,
    body: IssueCommentListRequestBean | Json,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/comment/list",
        query=_query(
            ("expand", expand, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> PageBeanComment | None:
    return cast("PageBeanComment | None", _read(response, _RESULTS, _models))
