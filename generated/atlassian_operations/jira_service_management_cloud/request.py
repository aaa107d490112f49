"""Operation wrappers of jira_service_management_cloud, request. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _add_request_participants(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.request.add_request_participants import request

    return request(
        required(arguments, "issueIdOrKey"),
        body=Json(required(arguments, "body")),
    )


def _answer_approval(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.request.answer_approval import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "approvalId"),
        body=Json(required(arguments, "body")),
    )


def _create_comment_with_attachment(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.request.create_comment_with_attachment import request

    return request(
        required(arguments, "issueIdOrKey"),
        body=Json(required(arguments, "body")),
    )


def _create_customer_request(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.request.create_customer_request import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _create_request_comment(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.request.create_request_comment import request

    return request(
        required(arguments, "issueIdOrKey"),
        body=Json(required(arguments, "body")),
    )


def _delete_feedback(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.request.delete_feedback import request

    return request(
        required(arguments, "requestIdOrKey"),
    )


def _get_approval_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.request.get_approval_by_id import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "approvalId"),
    )


def _get_approvals(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.request.get_approvals import request

    return request(
        required(arguments, "issueIdOrKey"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _get_attachment_content(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.request.get_attachment_content import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "attachmentId"),
    )


def _get_attachment_thumbnail(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.request.get_attachment_thumbnail import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "attachmentId"),
    )


def _get_attachments_for_request(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.request.get_attachments_for_request import request

    return request(
        required(arguments, "issueIdOrKey"),
        start=required(arguments, "start"),
        limit=required(arguments, "limit"),
    )


def _get_comment_attachments(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.request.get_comment_attachments import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "commentId"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _get_customer_request_by_id_or_key(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.request.get_customer_request_by_id_or_key import request

    return request(
        required(arguments, "issueIdOrKey"),
        expand=optional(arguments, "expand"),
    )


def _get_customer_request_status(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.request.get_customer_request_status import request

    return request(
        required(arguments, "issueIdOrKey"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _get_customer_requests(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.request.get_customer_requests import request

    return request(
        search_term=optional(arguments, "searchTerm"),
        request_ownership=optional(arguments, "requestOwnership"),
        request_status=optional(arguments, "requestStatus"),
        approval_status=optional(arguments, "approvalStatus"),
        organization_id=optional(arguments, "organizationId"),
        service_desk_id=optional(arguments, "serviceDeskId"),
        request_type_id=optional(arguments, "requestTypeId"),
        expand=optional(arguments, "expand"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _get_customer_transitions(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.request.get_customer_transitions import request

    return request(
        required(arguments, "issueIdOrKey"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _get_feedback(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.request.get_feedback import request

    return request(
        required(arguments, "requestIdOrKey"),
    )


def _get_request_comment_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.request.get_request_comment_by_id import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "commentId"),
        expand=optional(arguments, "expand"),
    )


def _get_request_comments(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.request.get_request_comments import request

    return request(
        required(arguments, "issueIdOrKey"),
        public=optional(arguments, "public"),
        internal=optional(arguments, "internal"),
        expand=optional(arguments, "expand"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _get_request_participants(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.request.get_request_participants import request

    return request(
        required(arguments, "issueIdOrKey"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _get_sla_information(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.request.get_sla_information import request

    return request(
        required(arguments, "issueIdOrKey"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _get_sla_information_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.request.get_sla_information_by_id import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "slaMetricId"),
    )


def _get_subscription_status(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.request.get_subscription_status import request

    return request(
        required(arguments, "issueIdOrKey"),
    )


def _perform_customer_transition(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.request.perform_customer_transition import request

    return request(
        required(arguments, "issueIdOrKey"),
        body=Json(required(arguments, "body")),
    )


def _post_feedback(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.request.post_feedback import request

    return request(
        required(arguments, "requestIdOrKey"),
        body=Json(required(arguments, "body")),
    )


def _remove_request_participants(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.request.remove_request_participants import request

    return request(
        required(arguments, "issueIdOrKey"),
        body=Json(required(arguments, "body")),
    )


def _subscribe_notification(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.request.subscribe_notification import request

    return request(
        required(arguments, "issueIdOrKey"),
    )


def _unsubscribe_notification(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.request.unsubscribe_notification import request

    return request(
        required(arguments, "issueIdOrKey"),
    )


def _validate_customer_request(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.request.validate_customer_request import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jsm_cloud_add_request_participants",
        title="Add request participants",
        api="jira_service_management_cloud",
        tag="request",
        method="POST",
        path="/rest/servicedeskapi/request/{issueIdOrKey}/participant",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "body": {"$ref": "#/$defs/RequestParticipantUpdateDTO"}},
            "additionalProperties": False,
            "required": ["body", "issueIdOrKey"],
        },
        request=_add_request_participants,
    ),
    Operation(
        name="jsm_cloud_answer_approval",
        title="Answer approval",
        api="jira_service_management_cloud",
        tag="request",
        method="POST",
        path="/rest/servicedeskapi/request/{issueIdOrKey}/approval/{approvalId}",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "approvalId": {"type": "integer"},
                "body": {"$ref": "#/$defs/ApprovalDecisionRequestDTO"},
            },
            "additionalProperties": False,
            "required": ["approvalId", "body", "issueIdOrKey"],
        },
        request=_answer_approval,
    ),
    Operation(
        name="jsm_cloud_create_comment_with_attachment",
        title="Create comment with attachment",
        api="jira_service_management_cloud",
        tag="request",
        method="POST",
        path="/rest/servicedeskapi/request/{issueIdOrKey}/attachment",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "body": {"$ref": "#/$defs/AttachmentCreateDTO"}},
            "additionalProperties": False,
            "required": ["body", "issueIdOrKey"],
        },
        request=_create_comment_with_attachment,
    ),
    Operation(
        name="jsm_cloud_create_customer_request",
        title="Create customer request",
        api="jira_service_management_cloud",
        tag="request",
        method="POST",
        path="/rest/servicedeskapi/request",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/RequestCreateDTO"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_customer_request,
    ),
    Operation(
        name="jsm_cloud_create_request_comment",
        title="Create request comment",
        api="jira_service_management_cloud",
        tag="request",
        method="POST",
        path="/rest/servicedeskapi/request/{issueIdOrKey}/comment",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "body": {"$ref": "#/$defs/CommentCreateDTO"}},
            "additionalProperties": False,
            "required": ["body", "issueIdOrKey"],
        },
        request=_create_request_comment,
    ),
    Operation(
        name="jsm_cloud_delete_feedback",
        title="Delete feedback",
        api="jira_service_management_cloud",
        tag="request",
        method="DELETE",
        path="/rest/servicedeskapi/request/{requestIdOrKey}/feedback",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"requestIdOrKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["requestIdOrKey"],
        },
        request=_delete_feedback,
    ),
    Operation(
        name="jsm_cloud_get_approval_by_id",
        title="Get approval by ID",
        api="jira_service_management_cloud",
        tag="request",
        method="GET",
        path="/rest/servicedeskapi/request/{issueIdOrKey}/approval/{approvalId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "approvalId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["approvalId", "issueIdOrKey"],
        },
        request=_get_approval_by_id,
    ),
    Operation(
        name="jsm_cloud_get_approvals",
        title="Get approvals",
        api="jira_service_management_cloud",
        tag="request",
        method="GET",
        path="/rest/servicedeskapi/request/{issueIdOrKey}/approval",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "start": {"type": "integer"},
                "limit": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_get_approvals,
    ),
    Operation(
        name="jsm_cloud_get_attachment_content",
        title="Get attachment content",
        api="jira_service_management_cloud",
        tag="request",
        method="GET",
        path="/rest/servicedeskapi/request/{issueIdOrKey}/attachment/{attachmentId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "attachmentId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["attachmentId", "issueIdOrKey"],
        },
        request=_get_attachment_content,
    ),
    Operation(
        name="jsm_cloud_get_attachment_thumbnail",
        title="Get attachment thumbnail",
        api="jira_service_management_cloud",
        tag="request",
        method="GET",
        path="/rest/servicedeskapi/request/{issueIdOrKey}/attachment/{attachmentId}/thumbnail",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "attachmentId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["attachmentId", "issueIdOrKey"],
        },
        request=_get_attachment_thumbnail,
    ),
    Operation(
        name="jsm_cloud_get_attachments_for_request",
        title="Get attachments for request",
        api="jira_service_management_cloud",
        tag="request",
        method="GET",
        path="/rest/servicedeskapi/request/{issueIdOrKey}/attachment",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "start": {"type": "integer", "default": 0},
                "limit": {"type": "integer", "default": 50},
            },
            "additionalProperties": False,
            "required": ["issueIdOrKey", "limit", "start"],
        },
        request=_get_attachments_for_request,
    ),
    Operation(
        name="jsm_cloud_get_comment_attachments",
        title="Get comment attachments",
        api="jira_service_management_cloud",
        tag="request",
        method="GET",
        path="/rest/servicedeskapi/request/{issueIdOrKey}/comment/{commentId}/attachment",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "commentId": {"type": "integer"},
                "start": {"type": "integer"},
                "limit": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["commentId", "issueIdOrKey"],
        },
        request=_get_comment_attachments,
    ),
    Operation(
        name="jsm_cloud_get_customer_request_by_id_or_key",
        title="Get customer request by ID or key",
        api="jira_service_management_cloud",
        tag="request",
        method="GET",
        path="/rest/servicedeskapi/request/{issueIdOrKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "expand": {"type": "array", "items": {"type": "string", "default": ""}},
            },
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_get_customer_request_by_id_or_key,
    ),
    Operation(
        name="jsm_cloud_get_customer_request_status",
        title="Get customer request status",
        api="jira_service_management_cloud",
        tag="request",
        method="GET",
        path="/rest/servicedeskapi/request/{issueIdOrKey}/status",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "start": {"type": "integer"},
                "limit": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_get_customer_request_status,
    ),
    Operation(
        name="jsm_cloud_get_customer_requests",
        title="Get customer requests",
        api="jira_service_management_cloud",
        tag="request",
        method="GET",
        path="/rest/servicedeskapi/request",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "searchTerm": {"type": "string"},
                "requestOwnership": {"type": "array", "items": {"type": "string", "default": ""}},
                "requestStatus": {"type": "string"},
                "approvalStatus": {"type": "string"},
                "organizationId": {"type": "integer"},
                "serviceDeskId": {"type": "integer"},
                "requestTypeId": {"type": "integer"},
                "expand": {"type": "array", "items": {"type": "string", "default": ""}},
                "start": {"type": "integer"},
                "limit": {"type": "integer"},
            },
            "additionalProperties": False,
        },
        request=_get_customer_requests,
    ),
    Operation(
        name="jsm_cloud_get_customer_transitions",
        title="Get customer transitions",
        api="jira_service_management_cloud",
        tag="request",
        method="GET",
        path="/rest/servicedeskapi/request/{issueIdOrKey}/transition",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "start": {"type": "integer"},
                "limit": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_get_customer_transitions,
    ),
    Operation(
        name="jsm_cloud_get_feedback",
        title="Get feedback",
        api="jira_service_management_cloud",
        tag="request",
        method="GET",
        path="/rest/servicedeskapi/request/{requestIdOrKey}/feedback",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"requestIdOrKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["requestIdOrKey"],
        },
        request=_get_feedback,
    ),
    Operation(
        name="jsm_cloud_get_request_comment_by_id",
        title="Get request comment by ID",
        api="jira_service_management_cloud",
        tag="request",
        method="GET",
        path="/rest/servicedeskapi/request/{issueIdOrKey}/comment/{commentId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "commentId": {"type": "integer"},
                "expand": {"type": "array", "items": {"type": "string", "default": ""}},
            },
            "additionalProperties": False,
            "required": ["commentId", "issueIdOrKey"],
        },
        request=_get_request_comment_by_id,
    ),
    Operation(
        name="jsm_cloud_get_request_comments",
        title="Get request comments",
        api="jira_service_management_cloud",
        tag="request",
        method="GET",
        path="/rest/servicedeskapi/request/{issueIdOrKey}/comment",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "public": {"type": "boolean"},
                "internal": {"type": "boolean"},
                "expand": {"type": "array", "items": {"type": "string", "default": ""}},
                "start": {"type": "integer"},
                "limit": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_get_request_comments,
    ),
    Operation(
        name="jsm_cloud_get_request_participants",
        title="Get request participants",
        api="jira_service_management_cloud",
        tag="request",
        method="GET",
        path="/rest/servicedeskapi/request/{issueIdOrKey}/participant",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "start": {"type": "integer"},
                "limit": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_get_request_participants,
    ),
    Operation(
        name="jsm_cloud_get_sla_information",
        title="Get SLA information",
        api="jira_service_management_cloud",
        tag="request",
        method="GET",
        path="/rest/servicedeskapi/request/{issueIdOrKey}/sla",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "start": {"type": "integer"},
                "limit": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_get_sla_information,
    ),
    Operation(
        name="jsm_cloud_get_sla_information_by_id",
        title="Get SLA information by ID",
        api="jira_service_management_cloud",
        tag="request",
        method="GET",
        path="/rest/servicedeskapi/request/{issueIdOrKey}/sla/{slaMetricId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "slaMetricId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey", "slaMetricId"],
        },
        request=_get_sla_information_by_id,
    ),
    Operation(
        name="jsm_cloud_get_subscription_status",
        title="Get subscription status",
        api="jira_service_management_cloud",
        tag="request",
        method="GET",
        path="/rest/servicedeskapi/request/{issueIdOrKey}/notification",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_get_subscription_status,
    ),
    Operation(
        name="jsm_cloud_perform_customer_transition",
        title="Perform customer transition",
        api="jira_service_management_cloud",
        tag="request",
        method="POST",
        path="/rest/servicedeskapi/request/{issueIdOrKey}/transition",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "body": {"$ref": "#/$defs/CustomerTransitionExecutionDTO"},
            },
            "additionalProperties": False,
            "required": ["body", "issueIdOrKey"],
        },
        request=_perform_customer_transition,
    ),
    Operation(
        name="jsm_cloud_post_feedback",
        title="Post feedback",
        api="jira_service_management_cloud",
        tag="request",
        method="POST",
        path="/rest/servicedeskapi/request/{requestIdOrKey}/feedback",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"requestIdOrKey": {"type": "string"}, "body": {"$ref": "#/$defs/CSATFeedbackFullDTO"}},
            "additionalProperties": False,
            "required": ["body", "requestIdOrKey"],
        },
        request=_post_feedback,
    ),
    Operation(
        name="jsm_cloud_remove_request_participants",
        title="Remove request participants",
        api="jira_service_management_cloud",
        tag="request",
        method="DELETE",
        path="/rest/servicedeskapi/request/{issueIdOrKey}/participant",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "body": {"$ref": "#/$defs/RequestParticipantUpdateDTO"}},
            "additionalProperties": False,
            "required": ["body", "issueIdOrKey"],
        },
        request=_remove_request_participants,
    ),
    Operation(
        name="jsm_cloud_subscribe_notification",
        title="Subscribe notification",
        api="jira_service_management_cloud",
        tag="request",
        method="PUT",
        path="/rest/servicedeskapi/request/{issueIdOrKey}/notification",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_subscribe_notification,
    ),
    Operation(
        name="jsm_cloud_unsubscribe_notification",
        title="Unsubscribe notification",
        api="jira_service_management_cloud",
        tag="request",
        method="DELETE",
        path="/rest/servicedeskapi/request/{issueIdOrKey}/notification",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_unsubscribe_notification,
    ),
    Operation(
        name="jsm_cloud_validate_customer_request",
        title="Validate customer request",
        api="jira_service_management_cloud",
        tag="request",
        method="POST",
        path="/rest/servicedeskapi/request/validate",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/RequestCreateDTO"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_validate_customer_request,
    ),
)
