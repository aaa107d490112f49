"""Operation wrappers of jira_data_center, cluster. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, required


def _acknowledge_errors(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.cluster.acknowledge_errors import request

    return request()


def _approve_upgrade(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.cluster.approve_upgrade import request

    return request()


def _cancel_upgrade(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.cluster.cancel_upgrade import request

    return request()


def _change_node_state_to_offline(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.cluster.change_node_state_to_offline import request

    return request(
        required(arguments, "nodeId"),
    )


def _delete_node(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.cluster.delete_node import request

    return request(
        required(arguments, "nodeId"),
    )


def _get_all_nodes(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.cluster.get_all_nodes import request

    return request()


def _get_state(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.cluster.get_state import request

    return request()


def _request_current_index_from_node(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.cluster.request_current_index_from_node import request

    return request(
        required(arguments, "nodeId"),
    )


def _set_ready_to_upgrade(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.cluster.set_ready_to_upgrade import request

    return request()


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_acknowledge_errors",
        title="Acknowledge errors",
        api="jira_data_center",
        tag="cluster",
        method="POST",
        path="/rest/api/2/cluster/zdu/retryUpgrade",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_acknowledge_errors,
    ),
    Operation(
        name="jira_dc_approve_upgrade",
        title="Approve upgrade",
        api="jira_data_center",
        tag="cluster",
        method="POST",
        path="/rest/api/2/cluster/zdu/approve",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_approve_upgrade,
    ),
    Operation(
        name="jira_dc_cancel_upgrade",
        title="Cancel upgrade",
        api="jira_data_center",
        tag="cluster",
        method="POST",
        path="/rest/api/2/cluster/zdu/cancel",
        read_only=False,
        destructive=True,
        idempotent=False,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_cancel_upgrade,
    ),
    Operation(
        name="jira_dc_change_node_state_to_offline",
        title="Change node state to offline",
        api="jira_data_center",
        tag="cluster",
        method="PUT",
        path="/rest/api/2/cluster/node/{nodeId}/offline",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"nodeId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["nodeId"],
        },
        request=_change_node_state_to_offline,
    ),
    Operation(
        name="jira_dc_delete_node",
        title="Delete node",
        api="jira_data_center",
        tag="cluster",
        method="DELETE",
        path="/rest/api/2/cluster/node/{nodeId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"nodeId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["nodeId"],
        },
        request=_delete_node,
    ),
    Operation(
        name="jira_dc_get_all_nodes",
        title="Get all nodes",
        api="jira_data_center",
        tag="cluster",
        method="GET",
        path="/rest/api/2/cluster/nodes",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_all_nodes,
    ),
    Operation(
        name="jira_dc_get_state",
        title="Get state",
        api="jira_data_center",
        tag="cluster",
        method="GET",
        path="/rest/api/2/cluster/zdu/state",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_state,
    ),
    Operation(
        name="jira_dc_request_current_index_from_node",
        title="Request current index from node",
        api="jira_data_center",
        tag="cluster",
        method="PUT",
        path="/rest/api/2/cluster/index-snapshot/{nodeId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"nodeId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["nodeId"],
        },
        request=_request_current_index_from_node,
    ),
    Operation(
        name="jira_dc_set_ready_to_upgrade",
        title="Set ready to upgrade",
        api="jira_data_center",
        tag="cluster",
        method="POST",
        path="/rest/api/2/cluster/zdu/start",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_set_ready_to_upgrade,
    ),
)
