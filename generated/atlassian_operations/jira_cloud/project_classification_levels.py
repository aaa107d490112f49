"""Operation wrappers of jira_cloud, project_classification_levels. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _get_default_project_classification(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_classification_levels.get_default_project_classification import (
        request,
    )

    return request(
        required(arguments, "projectIdOrKey"),
    )


def _get_project_classification_config(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_classification_levels.get_project_classification_config import request

    return request(
        required(arguments, "projectIdOrKey"),
    )


def _remove_default_project_classification(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_classification_levels.remove_default_project_classification import (
        request,
    )

    return request(
        required(arguments, "projectIdOrKey"),
    )


def _update_default_project_classification(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_classification_levels.update_default_project_classification import (
        request,
    )

    return request(
        required(arguments, "projectIdOrKey"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_get_default_project_classification",
        title="Get default project classification",
        api="jira_cloud",
        tag="project_classification_levels",
        method="GET",
        path="/rest/api/3/project/{projectIdOrKey}/classification-level/default",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectIdOrKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["projectIdOrKey"],
        },
        request=_get_default_project_classification,
    ),
    Operation(
        name="jira_cloud_get_project_classification_config",
        title="Get project classification config",
        api="jira_cloud",
        tag="project_classification_levels",
        method="GET",
        path="/rest/api/3/project/{projectIdOrKey}/classification-config",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectIdOrKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["projectIdOrKey"],
        },
        request=_get_project_classification_config,
    ),
    Operation(
        name="jira_cloud_remove_default_project_classification",
        title="Remove default project classification",
        api="jira_cloud",
        tag="project_classification_levels",
        method="DELETE",
        path="/rest/api/3/project/{projectIdOrKey}/classification-level/default",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectIdOrKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["projectIdOrKey"],
        },
        request=_remove_default_project_classification,
    ),
    Operation(
        name="jira_cloud_update_default_project_classification",
        title="Update default project classification",
        api="jira_cloud",
        tag="project_classification_levels",
        method="PUT",
        path="/rest/api/3/project/{projectIdOrKey}/classification-level/default",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "projectIdOrKey": {"type": "string"},
                "body": {"$ref": "#/$defs/UpdateDefaultProjectClassificationBean"},
            },
            "additionalProperties": False,
            "required": ["body", "projectIdOrKey"],
        },
        request=_update_default_project_classification,
    ),
)
