"""Operation wrappers of jira_software_cloud, development_information. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _delete_by_properties(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.development_information.delete_by_properties import request

    return request(
        field_update_sequence_id=optional(arguments, "_updateSequenceId"),
    )


def _delete_entity(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.development_information.delete_entity import request

    return request(
        required(arguments, "repositoryId"),
        required(arguments, "entityType"),
        required(arguments, "entityId"),
        field_update_sequence_id=optional(arguments, "_updateSequenceId"),
    )


def _delete_repository(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.development_information.delete_repository import request

    return request(
        required(arguments, "repositoryId"),
        field_update_sequence_id=optional(arguments, "_updateSequenceId"),
    )


def _exists_by_properties(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.development_information.exists_by_properties import request

    return request(
        field_update_sequence_id=optional(arguments, "_updateSequenceId"),
    )


def _get_repository(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.development_information.get_repository import request

    return request(
        required(arguments, "repositoryId"),
    )


def _store_development_information(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.development_information.store_development_information import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_software_cloud_delete_by_properties",
        title="Delete by properties",
        api="jira_software_cloud",
        tag="development_information",
        method="DELETE",
        path="/rest/devinfo/0.10/bulkByProperties",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"_updateSequenceId": {"type": "integer"}},
            "additionalProperties": False,
        },
        request=_delete_by_properties,
    ),
    Operation(
        name="jira_software_cloud_delete_entity",
        title="Delete entity",
        api="jira_software_cloud",
        tag="development_information",
        method="DELETE",
        path="/rest/devinfo/0.10/repository/{repositoryId}/{entityType}/{entityId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "repositoryId": {"type": "string"},
                "entityType": {"type": "string", "enum": ["branch", "commit", "pull_request"]},
                "entityId": {"type": "string"},
                "_updateSequenceId": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["entityId", "entityType", "repositoryId"],
        },
        request=_delete_entity,
    ),
    Operation(
        name="jira_software_cloud_delete_repository",
        title="Delete repository",
        api="jira_software_cloud",
        tag="development_information",
        method="DELETE",
        path="/rest/devinfo/0.10/repository/{repositoryId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"repositoryId": {"type": "string"}, "_updateSequenceId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["repositoryId"],
        },
        request=_delete_repository,
    ),
    Operation(
        name="jira_software_cloud_exists_by_properties",
        title="Exists by properties",
        api="jira_software_cloud",
        tag="development_information",
        method="GET",
        path="/rest/devinfo/0.10/existsByProperties",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"_updateSequenceId": {"type": "integer"}},
            "additionalProperties": False,
        },
        request=_exists_by_properties,
    ),
    Operation(
        name="jira_software_cloud_get_repository",
        title="Get repository",
        api="jira_software_cloud",
        tag="development_information",
        method="GET",
        path="/rest/devinfo/0.10/repository/{repositoryId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"repositoryId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["repositoryId"],
        },
        request=_get_repository,
    ),
    Operation(
        name="jira_software_cloud_store_development_information",
        title="Store development information",
        api="jira_software_cloud",
        tag="development_information",
        method="POST",
        path="/rest/devinfo/0.10/bulk",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body": {
                    "type": "object",
                    "required": ["repositories"],
                    "properties": {
                        "operationType": {"type": "string", "enum": ["BACKFILL", "NORMAL"]},
                        "preventTransitions": {"type": "boolean"},
                        "properties": {"type": "object", "additionalProperties": {"type": "string"}},
                        "providerMetadata": {"type": "object", "properties": {"product": {"type": "string"}}},
                        "repositories": {
                            "type": "array",
                            "maxItems": 100,
                            "items": {
                                "type": "object",
                                "required": ["id", "name", "updateSequenceId", "url"],
                                "properties": {
                                    "avatar": {"type": "string", "maxLength": 2000},
                                    "avatarDescription": {"type": "string", "maxLength": 1024},
                                    "branches": {
                                        "type": "array",
                                        "minItems": 0,
                                        "maxItems": 400,
                                        "items": {
                                            "type": "object",
                                            "required": ["id", "lastCommit", "name", "updateSequenceId", "url"],
                                            "properties": {
                                                "associations": {
                                                    "type": "array",
                                                    "items": {"$ref": "#/$defs/IssueIdOrKeysAssociation"},
                                                },
                                                "createPullRequestUrl": {"type": "string", "maxLength": 2000},
                                                "id": {"type": "string", "maxLength": 1024},
                                                "issueKeys": {
                                                    "type": "array",
                                                    "minItems": 1,
                                                    "maxItems": 500,
                                                    "items": {"type": "string"},
                                                },
                                                "lastCommit": {
                                                    "type": "object",
                                                    "required": [
                                                        "author",
                                                        "authorTimestamp",
                                                        "displayId",
                                                        "fileCount",
                                                        "id",
                                                        "issueKeys",
                                                        "message",
                                                        "updateSequenceId",
                                                        "url",
                                                    ],
                                                    "properties": {
                                                        "author": {
                                                            "type": "object",
                                                            "properties": {
                                                                "avatar": {"type": "string", "maxLength": 2000},
                                                                "email": {"type": "string", "maxLength": 255},
                                                                "name": {"type": "string", "maxLength": 255},
                                                                "url": {"type": "string", "maxLength": 2000},
                                                                "username": {"type": "string", "maxLength": 255},
                                                            },
                                                        },
                                                        "authorTimestamp": {"type": "string"},
                                                        "displayId": {"type": "string", "maxLength": 255},
                                                        "fileCount": {"type": "integer", "minimum": 0},
                                                        "files": {
                                                            "type": "array",
                                                            "maxItems": 10,
                                                            "items": {
                                                                "type": "object",
                                                                "required": [
                                                                    "changeType",
                                                                    "linesAdded",
                                                                    "linesRemoved",
                                                                    "path",
                                                                    "url",
                                                                ],
                                                                "properties": {
                                                                    "changeType": {
                                                                        "type": "string",
                                                                        "enum": [
                                                                            "ADDED",
                                                                            "COPIED",
                                                                            "DELETED",
                                                                            "MODIFIED",
                                                                            "MOVED",
                                                                            "UNKNOWN",
                                                                        ],
                                                                    },
                                                                    "linesAdded": {"type": "integer", "minimum": 0},
                                                                    "linesRemoved": {"type": "integer", "minimum": 0},
                                                                    "path": {"type": "string", "maxLength": 1024},
                                                                    "url": {"type": "string", "maxLength": 2000},
                                                                },
                                                            },
                                                        },
                                                        "flags": {
                                                            "type": "array",
                                                            "items": {"type": "string", "enum": ["MERGE_COMMIT"]},
                                                        },
                                                        "hash": {"type": "string", "maxLength": 255},
                                                        "id": {"type": "string"},
                                                        "issueKeys": {
                                                            "type": "array",
                                                            "minItems": 1,
                                                            "maxItems": 500,
                                                            "items": {"type": "string"},
                                                        },
                                                        "message": {"type": "string", "maxLength": 1024},
                                                        "updateSequenceId": {"type": "integer"},
                                                        "url": {"type": "string", "maxLength": 2000},
                                                    },
                                                },
                                                "name": {"type": "string", "maxLength": 512},
                                                "updateSequenceId": {"type": "integer"},
                                                "url": {"type": "string", "maxLength": 2000},
                                            },
                                        },
                                    },
                                    "commits": {
                                        "type": "array",
                                        "minItems": 0,
                                        "maxItems": 400,
                                        "items": {
                                            "type": "object",
                                            "required": [
                                                "author",
                                                "authorTimestamp",
                                                "displayId",
                                                "fileCount",
                                                "id",
                                                "message",
                                                "updateSequenceId",
                                                "url",
                                            ],
                                            "properties": {
                                                "associations": {
                                                    "type": "array",
                                                    "items": {"$ref": "#/$defs/IssueIdOrKeysAssociation"},
                                                },
                                                "author": {
                                                    "type": "object",
                                                    "properties": {
                                                        "avatar": {"type": "string", "maxLength": 2000},
                                                        "email": {"type": "string", "maxLength": 255},
                                                        "name": {"type": "string", "maxLength": 255},
                                                        "url": {"type": "string", "maxLength": 2000},
                                                        "username": {"type": "string", "maxLength": 255},
                                                    },
                                                },
                                                "authorTimestamp": {"type": "string"},
                                                "displayId": {"type": "string", "maxLength": 255},
                                                "fileCount": {"type": "integer", "minimum": 0},
                                                "files": {
                                                    "type": "array",
                                                    "maxItems": 10,
                                                    "items": {
                                                        "type": "object",
                                                        "required": [
                                                            "changeType",
                                                            "linesAdded",
                                                            "linesRemoved",
                                                            "path",
                                                            "url",
                                                        ],
                                                        "properties": {
                                                            "changeType": {
                                                                "type": "string",
                                                                "enum": [
                                                                    "ADDED",
                                                                    "COPIED",
                                                                    "DELETED",
                                                                    "MODIFIED",
                                                                    "MOVED",
                                                                    "UNKNOWN",
                                                                ],
                                                            },
                                                            "linesAdded": {"type": "integer", "minimum": 0},
                                                            "linesRemoved": {"type": "integer", "minimum": 0},
                                                            "path": {"type": "string", "maxLength": 1024},
                                                            "url": {"type": "string", "maxLength": 2000},
                                                        },
                                                    },
                                                },
                                                "flags": {
                                                    "type": "array",
                                                    "items": {"type": "string", "enum": ["MERGE_COMMIT"]},
                                                },
                                                "hash": {"type": "string", "maxLength": 255},
                                                "id": {"type": "string"},
                                                "issueKeys": {
                                                    "type": "array",
                                                    "minItems": 1,
                                                    "maxItems": 500,
                                                    "items": {"type": "string"},
                                                },
                                                "message": {"type": "string", "maxLength": 1024},
                                                "updateSequenceId": {"type": "integer"},
                                                "url": {"type": "string", "maxLength": 2000},
                                            },
                                        },
                                    },
                                    "description": {"type": "string", "maxLength": 1024},
                                    "forkOf": {"type": "string", "maxLength": 1024},
                                    "id": {"type": "string", "maxLength": 1024},
                                    "name": {"type": "string", "maxLength": 255},
                                    "pullRequests": {
                                        "type": "array",
                                        "minItems": 0,
                                        "maxItems": 400,
                                        "items": {
                                            "type": "object",
                                            "required": [
                                                "author",
                                                "commentCount",
                                                "displayId",
                                                "id",
                                                "lastUpdate",
                                                "sourceBranch",
                                                "status",
                                                "title",
                                                "updateSequenceId",
                                                "url",
                                            ],
                                            "properties": {
                                                "associations": {
                                                    "type": "array",
                                                    "items": {"$ref": "#/$defs/IssueIdOrKeysAssociation"},
                                                },
                                                "author": {
                                                    "type": "object",
                                                    "properties": {
                                                        "avatar": {"type": "string", "maxLength": 2000},
                                                        "email": {"type": "string", "maxLength": 255},
                                                        "name": {"type": "string", "maxLength": 255},
                                                        "url": {"type": "string", "maxLength": 2000},
                                                        "username": {"type": "string", "maxLength": 255},
                                                    },
                                                },
                                                "commentCount": {"type": "integer"},
                                                "destinationBranch": {"type": "string", "maxLength": 255},
                                                "destinationBranchUrl": {"type": "string", "maxLength": 2000},
                                                "displayId": {"type": "string", "maxLength": 255},
                                                "id": {"type": "string"},
                                                "issueKeys": {
                                                    "type": "array",
                                                    "minItems": 1,
                                                    "maxItems": 500,
                                                    "items": {"type": "string"},
                                                },
                                                "lastUpdate": {"type": "string"},
                                                "reviewers": {
                                                    "type": "array",
                                                    "items": {
                                                        "type": "object",
                                                        "properties": {
                                                            "accountId": {"type": "string", "maxLength": 128},
                                                            "approvalStatus": {
                                                                "type": "string",
                                                                "enum": ["APPROVED", "UNAPPROVED"],
                                                            },
                                                            "avatar": {"type": "string", "maxLength": 2000},
                                                            "email": {"type": "string", "maxLength": 254},
                                                            "name": {"type": "string", "maxLength": 255},
                                                            "url": {"type": "string", "maxLength": 2000},
                                                        },
                                                    },
                                                },
                                                "sourceBranch": {"type": "string", "maxLength": 255},
                                                "sourceBranchUrl": {"type": "string", "maxLength": 2000},
                                                "status": {
                                                    "type": "string",
                                                    "enum": ["DECLINED", "MERGED", "OPEN", "UNKNOWN"],
                                                },
                                                "title": {"type": "string", "maxLength": 1024},
                                                "updateSequenceId": {"type": "integer"},
                                                "url": {"type": "string", "maxLength": 2000},
                                            },
                                        },
                                    },
                                    "updateSequenceId": {"type": "integer"},
                                    "url": {"type": "string", "maxLength": 2000},
                                },
                            },
                        },
                    },
                }
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_store_development_information,
    ),
)
