"""Operation wrappers of jira_cloud, project_templates. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_project_with_custom_template(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_templates.create_project_with_custom_template import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _edit_template(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_templates.edit_template import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _live_template(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_templates.live_template import request

    return request(
        project_id=optional(arguments, "projectId"),
        template_key=optional(arguments, "templateKey"),
    )


def _remove_template(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_templates.remove_template import request

    return request(
        template_key=required(arguments, "templateKey"),
    )


def _save_template(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_templates.save_template import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_create_project_with_custom_template",
        title="Create project with custom template",
        api="jira_cloud",
        tag="project_templates",
        method="POST",
        path="/rest/api/3/project-template",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/ProjectCustomTemplateCreateRequestDTO"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_project_with_custom_template,
    ),
    Operation(
        name="jira_cloud_edit_template",
        title="Edit template",
        api="jira_cloud",
        tag="project_templates",
        method="PUT",
        path="/rest/api/3/project-template/edit-template",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/EditTemplateRequest"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_edit_template,
    ),
    Operation(
        name="jira_cloud_live_template",
        title="Live template",
        api="jira_cloud",
        tag="project_templates",
        method="GET",
        path="/rest/api/3/project-template/live-template",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectId": {"type": "string"}, "templateKey": {"type": "string"}},
            "additionalProperties": False,
        },
        request=_live_template,
    ),
    Operation(
        name="jira_cloud_remove_template",
        title="Remove template",
        api="jira_cloud",
        tag="project_templates",
        method="DELETE",
        path="/rest/api/3/project-template/remove-template",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"templateKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["templateKey"],
        },
        request=_remove_template,
    ),
    Operation(
        name="jira_cloud_save_template",
        title="Save template",
        api="jira_cloud",
        tag="project_templates",
        method="POST",
        path="/rest/api/3/project-template/save-template",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/SaveTemplateRequest"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_save_template,
    ),
)
