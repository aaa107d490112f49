"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.webhook_events_item import WebhookEventsItem


@define(kw_only=True)
class WebhookDetails(Model):
    events: list[WebhookEventsItem]
    field_ids_filter: list[str] | Unset = UNSET
    issue_property_keys_filter: list[str] | Unset = UNSET
    jql_filter: str
    _wire: ClassVar[Mapping[str, str]] = {
        "field_ids_filter": "fieldIdsFilter",
        "issue_property_keys_filter": "issuePropertyKeysFilter",
        "jql_filter": "jqlFilter",
    }
