"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.global_scope_bean_attributes_item import GlobalScopeBeanAttributesItem


@define(kw_only=True)
class GlobalScopeBean(Model):
    attributes: list[GlobalScopeBeanAttributesItem] | Unset = UNSET
