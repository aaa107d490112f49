"""Operation wrappers of jira_cloud, announcement_banner. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _get_banner(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.announcement_banner.get_banner import request

    return request()


def _set_banner(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.announcement_banner.set_banner import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_get_banner",
        title="Get banner",
        api="jira_cloud",
        tag="announcement_banner",
        method="GET",
        path="/rest/api/3/announcementBanner",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_banner,
    ),
    Operation(
        name="jira_cloud_set_banner",
        title="Set banner",
        api="jira_cloud",
        tag="announcement_banner",
        method="PUT",
        path="/rest/api/3/announcementBanner",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/AnnouncementBannerConfigurationUpdate"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_set_banner,
    ),
)
