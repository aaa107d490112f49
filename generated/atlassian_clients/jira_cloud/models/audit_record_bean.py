"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.associated_item_bean import AssociatedItemBean
    from atlassian_clients.jira_cloud.models.changed_value_bean import ChangedValueBean


@define(kw_only=True)
class AuditRecordBean(Model):
    associated_items: list[AssociatedItemBean] | Unset = UNSET
    author_key: str | Unset = UNSET
    category: str | Unset = UNSET
    changed_values: list[ChangedValueBean] | Unset = UNSET
    created: str | Unset = UNSET
    description: str | Unset = UNSET
    event_source: str | Unset = UNSET
    id: int | Unset = UNSET
    object_item: AssociatedItemBean | Unset = UNSET
    remote_address: str | Unset = UNSET
    summary: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "associated_items": "associatedItems",
        "author_key": "authorKey",
        "changed_values": "changedValues",
        "event_source": "eventSource",
        "object_item": "objectItem",
        "remote_address": "remoteAddress",
    }
