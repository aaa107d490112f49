"""Operation wrappers of jira_data_center, settings. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation, form


def _get_issue_navigator_default_columns(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.settings.get_issue_navigator_default_columns import request

    return request()


def _set_base_url(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.settings.set_base_url import request

    return request(
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _set_issue_navigator_default_columns_form(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.settings.set_issue_navigator_default_columns_form import request

    return request(
        body=form(arguments["body"]) if "body" in arguments else UNSET,
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_get_issue_navigator_default_columns",
        title="Get issue navigator default columns",
        api="jira_data_center",
        tag="settings",
        method="GET",
        path="/rest/api/2/settings/columns",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_issue_navigator_default_columns,
    ),
    Operation(
        name="jira_dc_set_base_url",
        title="Set base URL",
        api="jira_data_center",
        tag="settings",
        method="PUT",
        path="/rest/api/2/settings/baseUrl",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {"body": {"type": "string"}}, "additionalProperties": False},
        request=_set_base_url,
    ),
    Operation(
        name="jira_dc_set_issue_navigator_default_columns_form",
        title="Set issue navigator default columns form",
        api="jira_data_center",
        tag="settings",
        method="PUT",
        path="/rest/api/2/settings/columns",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body": {"type": "object", "properties": {"columns": {"type": "array", "items": {"type": "string"}}}}
            },
            "additionalProperties": False,
        },
        request=_set_issue_navigator_default_columns_form,
    ),
)
