"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class ResultAcceptedDeploymentsItem(Model):
    deployment_sequence_number: int
    environment_id: str
    pipeline_id: str
    _wire: ClassVar[Mapping[str, str]] = {
        "deployment_sequence_number": "deploymentSequenceNumber",
        "environment_id": "environmentId",
        "pipeline_id": "pipelineId",
    }
