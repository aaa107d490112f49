"""Operation wrappers of jira_cloud, group_and_user_picker. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _find_users_and_groups(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.group_and_user_picker.find_users_and_groups import request

    return request(
        query=required(arguments, "query"),
        max_results=optional(arguments, "maxResults"),
        show_avatar=optional(arguments, "showAvatar"),
        field_id=optional(arguments, "fieldId"),
        project_id=optional(arguments, "projectId"),
        issue_type_id=optional(arguments, "issueTypeId"),
        avatar_size=optional(arguments, "avatarSize"),
        case_insensitive=optional(arguments, "caseInsensitive"),
        exclude_connect_addons=optional(arguments, "excludeConnectAddons"),
        include_ai_agents=optional(arguments, "includeAiAgents"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_find_users_and_groups",
        title="Find users and groups",
        api="jira_cloud",
        tag="group_and_user_picker",
        method="GET",
        path="/rest/api/3/groupuserpicker",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "query": {"type": "string"},
                "maxResults": {"type": "integer", "default": 50},
                "showAvatar": {"type": "boolean", "default": False},
                "fieldId": {"type": "string"},
                "projectId": {"type": "array", "items": {"type": "string"}},
                "issueTypeId": {"type": "array", "items": {"type": "string"}},
                "avatarSize": {
                    "type": "string",
                    "enum": [
                        "large",
                        "large@2x",
                        "large@3x",
                        "medium",
                        "medium@2x",
                        "medium@3x",
                        "small",
                        "small@2x",
                        "small@3x",
                        "xlarge",
                        "xlarge@2x",
                        "xlarge@3x",
                        "xsmall",
                        "xsmall@2x",
                        "xsmall@3x",
                        "xxlarge",
                        "xxlarge@2x",
                        "xxlarge@3x",
                        "xxxlarge",
                        "xxxlarge@2x",
                        "xxxlarge@3x",
                    ],
                    "default": "xsmall",
                },
                "caseInsensitive": {"type": "boolean", "default": False},
                "excludeConnectAddons": {"type": "boolean", "default": False},
                "includeAiAgents": {"type": "boolean", "default": False},
            },
            "additionalProperties": False,
            "required": ["query"],
        },
        request=_find_users_and_groups,
    ),
)
