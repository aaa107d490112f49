"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.environment_type import EnvironmentType


@define(kw_only=True)
class DeploymentsItemEnvironment(Model):
    display_name: str
    id: str
    type_: EnvironmentType
    _wire: ClassVar[Mapping[str, str]] = {
        "display_name": "displayName",
        "type_": "type",
    }
