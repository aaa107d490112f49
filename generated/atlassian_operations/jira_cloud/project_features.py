"""Operation wrappers of jira_cloud, project_features. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _get_features_for_project(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_features.get_features_for_project import request

    return request(
        required(arguments, "projectIdOrKey"),
    )


def _toggle_feature_for_project(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_features.toggle_feature_for_project import request

    return request(
        required(arguments, "projectIdOrKey"),
        required(arguments, "featureKey"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_get_features_for_project",
        title="Get features for project",
        api="jira_cloud",
        tag="project_features",
        method="GET",
        path="/rest/api/3/project/{projectIdOrKey}/features",
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
        request=_get_features_for_project,
    ),
    Operation(
        name="jira_cloud_toggle_feature_for_project",
        title="Toggle feature for project",
        api="jira_cloud",
        tag="project_features",
        method="PUT",
        path="/rest/api/3/project/{projectIdOrKey}/features/{featureKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "projectIdOrKey": {"type": "string"},
                "featureKey": {"type": "string"},
                "body": {"$ref": "#/$defs/ProjectFeatureState"},
            },
            "additionalProperties": False,
            "required": ["body", "featureKey", "projectIdOrKey"],
        },
        request=_toggle_feature_for_project,
    ),
)
