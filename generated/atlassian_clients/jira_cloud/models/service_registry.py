"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.service_registry_tier import ServiceRegistryTier


@define(kw_only=True)
class ServiceRegistry(Model):
    description: None | str | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    organization_id: str | Unset = UNSET
    revision: str | Unset = UNSET
    service_tier: ServiceRegistryTier | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "organization_id": "organizationId",
        "service_tier": "serviceTier",
    }
