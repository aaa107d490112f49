"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.body_operation_type_2 import BodyOperationType2
    from atlassian_clients.jira_software_cloud.models.body_properties import BodyProperties
    from atlassian_clients.jira_software_cloud.models.body_provider_metadata import BodyProviderMetadata
    from atlassian_clients.jira_software_cloud.models.body_vulnerabilities_item import BodyVulnerabilitiesItem


@define(kw_only=True)
class SubmitVulnerabilitiesBody(Model):
    operation_type: BodyOperationType2 | Unset = UNSET
    properties: BodyProperties | Unset = UNSET
    provider_metadata: BodyProviderMetadata | Unset = UNSET
    vulnerabilities: list[BodyVulnerabilitiesItem]
    _wire: ClassVar[Mapping[str, str]] = {
        "operation_type": "operationType",
        "provider_metadata": "providerMetadata",
    }
