"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.estimation_configuration_bean_value import (
        EstimationConfigurationBeanValue,
    )


@define(kw_only=True)
class FeatureBeanPermissibleEstimationTypesItem(Model):
    localised_description: str | Unset = UNSET
    localised_name: str | Unset = UNSET
    value: EstimationConfigurationBeanValue | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "localised_description": "localisedDescription",
        "localised_name": "localisedName",
    }
