"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.body_devops_components_item import BodyDevopsComponentsItem
    from atlassian_clients.jira_software_cloud.models.body_properties import BodyProperties
    from atlassian_clients.jira_software_cloud.models.body_provider_metadata_2 import BodyProviderMetadata2


@define(kw_only=True)
class SubmitComponentsBody(Model):
    devops_components: list[BodyDevopsComponentsItem]
    properties: BodyProperties | Unset = UNSET
    provider_metadata: BodyProviderMetadata2 | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "devops_components": "devopsComponents",
        "provider_metadata": "providerMetadata",
    }
