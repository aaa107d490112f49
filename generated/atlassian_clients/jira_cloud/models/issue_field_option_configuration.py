"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.global_scope_bean_attributes_item import GlobalScopeBeanAttributesItem
    from atlassian_clients.jira_cloud.models.issue_field_option_scope_bean import IssueFieldOptionScopeBean


@define(kw_only=True)
class IssueFieldOptionConfiguration(Model):
    attributes: list[GlobalScopeBeanAttributesItem] | Unset = UNSET
    scope: IssueFieldOptionScopeBean | Unset = UNSET
