"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.node_bean_state import NodeBeanState


@define(kw_only=True)
class NodeBean(Model):
    alive: bool | Unset = UNSET
    cache_listener_port: int | Unset = UNSET
    ip: str | Unset = UNSET
    last_state_change_timestamp: int | Unset = UNSET
    node_build_number: int | Unset = UNSET
    node_id: str | Unset = UNSET
    node_version: str | Unset = UNSET
    state: NodeBeanState | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "cache_listener_port": "cacheListenerPort",
        "last_state_change_timestamp": "lastStateChangeTimestamp",
        "node_build_number": "nodeBuildNumber",
        "node_id": "nodeId",
        "node_version": "nodeVersion",
    }
