"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.result_keys_item import ResultKeysItem


@define(kw_only=True)
class GetForgeAppPropertyKeysResult(Model):
    keys: list[ResultKeysItem] | Unset = UNSET
