"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.data_policy_space_data_policy import DataPolicySpaceDataPolicy
    from atlassian_clients.confluence_cloud_v2.models.space_description import SpaceDescription
    from atlassian_clients.confluence_cloud_v2.models.space_icon import SpaceIcon
    from atlassian_clients.confluence_cloud_v2.models.space_links import SpaceLinks


@define(kw_only=True)
class DataPolicySpace(Model):
    data_policy: DataPolicySpaceDataPolicy | Unset = UNSET
    description: SpaceDescription | Unset = UNSET
    field_links: SpaceLinks | Unset = UNSET
    icon: SpaceIcon | Unset = UNSET
    id: str | Unset = UNSET
    key: str | Unset = UNSET
    name: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "data_policy": "dataPolicy",
        "field_links": "_links",
    }
