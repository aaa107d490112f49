"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.webhook_credentials import WebhookCredentials
    from atlassian_clients.confluence_data_center.models.webhook_event import WebhookEvent
    from atlassian_clients.confluence_data_center.models.webhook_scope import WebhookScope


@define(kw_only=True)
class Webhook(Model):
    active: bool | Unset = UNSET
    configuration: Any = UNSET
    created_date: str | Unset = UNSET
    credentials: WebhookCredentials | Unset = UNSET
    events: list[WebhookEvent] | Unset = UNSET
    id: int | Unset = UNSET
    name: str | Unset = UNSET
    scope: WebhookScope | Unset = UNSET
    ssl_verification_required: bool | Unset = UNSET
    updated_date: str | Unset = UNSET
    url: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "created_date": "createdDate",
        "ssl_verification_required": "sslVerificationRequired",
        "updated_date": "updatedDate",
    }
