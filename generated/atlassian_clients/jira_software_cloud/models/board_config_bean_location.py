"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.location_type import LocationType


@define(kw_only=True)
class BoardConfigBeanLocation(Model):
    project_key_or_id: str | Unset = UNSET
    type_: LocationType | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "project_key_or_id": "projectKeyOrId",
        "type_": "type",
    }
