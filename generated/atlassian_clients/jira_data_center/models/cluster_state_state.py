"""Made by `make generate`."""

from typing import Literal

ClusterStateState = Literal[
    "MIXED",
    "READY_TO_RUN_UPGRADE_TASKS",
    "READY_TO_UPGRADE",
    "RUNNING_UPGRADE_TASKS",
    "STABLE",
    "UPGRADE_TASKS_FAILED",
]
