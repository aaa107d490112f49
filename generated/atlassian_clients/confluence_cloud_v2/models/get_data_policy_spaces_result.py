"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.data_policy_space import DataPolicySpace
    from atlassian_clients.confluence_cloud_v2.models.multi_entity_links import MultiEntityLinks


@define(kw_only=True)
class GetDataPolicySpacesResult(Model):
    field_links: MultiEntityLinks | Unset = UNSET
    results: list[DataPolicySpace] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_links": "_links",
    }
