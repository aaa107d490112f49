"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.body_builds_item import BodyBuildsItem
    from atlassian_clients.jira_software_cloud.models.body_properties import BodyProperties
    from atlassian_clients.jira_software_cloud.models.body_provider_metadata import BodyProviderMetadata


@define(kw_only=True)
class SubmitBuildsBody(Model):
    builds: list[BodyBuildsItem]
    properties: BodyProperties | Unset = UNSET
    provider_metadata: BodyProviderMetadata | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "provider_metadata": "providerMetadata",
    }
