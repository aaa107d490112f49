"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.field_configuration_scheme import FieldConfigurationScheme


@define(kw_only=True)
class FieldConfigurationSchemeProjects(Model):
    field_configuration_scheme: FieldConfigurationScheme | Unset = UNSET
    project_ids: list[str]
    _wire: ClassVar[Mapping[str, str]] = {
        "field_configuration_scheme": "fieldConfigurationScheme",
        "project_ids": "projectIds",
    }
