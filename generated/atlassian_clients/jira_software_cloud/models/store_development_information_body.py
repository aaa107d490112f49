"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.body_operation_type import BodyOperationType
    from atlassian_clients.jira_software_cloud.models.body_properties_2 import BodyProperties2
    from atlassian_clients.jira_software_cloud.models.body_provider_metadata import BodyProviderMetadata
    from atlassian_clients.jira_software_cloud.models.body_repositories_item import BodyRepositoriesItem


@define(kw_only=True)
class StoreDevelopmentInformationBody(Model):
    operation_type: BodyOperationType | Unset = UNSET
    prevent_transitions: bool | Unset = UNSET
    properties: BodyProperties2 | Unset = UNSET
    provider_metadata: BodyProviderMetadata | Unset = UNSET
    repositories: list[BodyRepositoriesItem]
    _wire: ClassVar[Mapping[str, str]] = {
        "operation_type": "operationType",
        "prevent_transitions": "preventTransitions",
        "provider_metadata": "providerMetadata",
    }
