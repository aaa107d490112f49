"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.environment_type_2 import EnvironmentType2


@define(kw_only=True)
class DetailsItemEnvironment(Model):
    name: str
    type_: EnvironmentType2 | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
