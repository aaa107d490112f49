"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_create_resource_identifier import ProjectCreateResourceIdentifier


@define(kw_only=True)
class FromLayoutPayload(Model):
    from_port: int | Unset = UNSET
    status: ProjectCreateResourceIdentifier | Unset = UNSET
    to_port_override: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "from_port": "fromPort",
        "to_port_override": "toPortOverride",
    }
