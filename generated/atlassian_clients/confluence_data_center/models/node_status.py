"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class NodeStatus(Model):
    build_stats: Any = UNSET
    jvm_stats: Any = UNSET
    node_id: int | Unset = UNSET
    props: Any = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "build_stats": "buildStats",
        "jvm_stats": "jvmStats",
        "node_id": "nodeId",
    }
