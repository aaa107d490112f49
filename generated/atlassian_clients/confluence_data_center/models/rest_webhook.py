"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.rest_webhook_credentials import RestWebhookCredentials


@define(kw_only=True)
class RestWebhook(Model):
    active: bool | Unset = UNSET
    configuration: Any = UNSET
    credentials: RestWebhookCredentials | Unset = UNSET
    events: list[str] | Unset = UNSET
    name: str | Unset = UNSET
    scope_type: str | Unset = UNSET
    ssl_verification_required: bool | Unset = UNSET
    statistics: Any = UNSET
    url: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "scope_type": "scopeType",
        "ssl_verification_required": "sslVerificationRequired",
    }
