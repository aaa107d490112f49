"""Operation wrappers of jira_data_center, email_templates. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Request
from atlassian_operations.runtime import Arguments, Operation, file


def _apply_email_templates(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.email_templates.apply_email_templates import request

    return request()


def _download_email_templates(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.email_templates.download_email_templates import request

    return request()


def _get_email_types(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.email_templates.get_email_types import request

    return request()


def _revert_email_templates_to_default(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.email_templates.revert_email_templates_to_default import request

    return request()


def _upload_email_templates(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.email_templates.upload_email_templates import request

    return request(
        body=file(arguments["body"]) if "body" in arguments else UNSET,
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_apply_email_templates",
        title="Apply email templates",
        api="jira_data_center",
        tag="email_templates",
        method="POST",
        path="/rest/api/2/email-templates/apply",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_apply_email_templates,
    ),
    Operation(
        name="jira_dc_download_email_templates",
        title="Download email templates",
        api="jira_data_center",
        tag="email_templates",
        method="GET",
        path="/rest/api/2/email-templates",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_download_email_templates,
    ),
    Operation(
        name="jira_dc_get_email_types",
        title="Get email types",
        api="jira_data_center",
        tag="email_templates",
        method="GET",
        path="/rest/api/2/email-templates/types",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_email_types,
    ),
    Operation(
        name="jira_dc_revert_email_templates_to_default",
        title="Revert email templates to default",
        api="jira_data_center",
        tag="email_templates",
        method="POST",
        path="/rest/api/2/email-templates/revert",
        read_only=False,
        destructive=True,
        idempotent=False,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_revert_email_templates_to_default,
    ),
    Operation(
        name="jira_dc_upload_email_templates",
        title="Upload email templates",
        api="jira_data_center",
        tag="email_templates",
        method="POST",
        path="/rest/api/2/email-templates",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body": {
                    "type": "object",
                    "properties": {
                        "name": {"type": "string"},
                        "text": {"type": "string"},
                        "base64": {"type": "string"},
                        "mediaType": {"type": "string"},
                    },
                    "required": ["name"],
                    "additionalProperties": False,
                }
            },
            "additionalProperties": False,
        },
        request=_upload_email_templates,
    ),
)
