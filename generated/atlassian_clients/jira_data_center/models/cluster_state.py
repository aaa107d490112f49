"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.cluster_state_state import ClusterStateState
    from atlassian_clients.jira_data_center.models.node_build_info import NodeBuildInfo


@define(kw_only=True)
class ClusterState(Model):
    build: NodeBuildInfo | Unset = UNSET
    state: ClusterStateState | Unset = UNSET
