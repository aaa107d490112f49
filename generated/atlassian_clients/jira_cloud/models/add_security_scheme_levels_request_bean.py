"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.security_scheme_level_bean import SecuritySchemeLevelBean


@define(kw_only=True)
class AddSecuritySchemeLevelsRequestBean(Model):
    levels: list[SecuritySchemeLevelBean] | Unset = UNSET
