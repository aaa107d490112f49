"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.detailed_invocation_duration import DetailedInvocationDuration
    from atlassian_clients.confluence_data_center.models.detailed_invocation_request import DetailedInvocationRequest
    from atlassian_clients.confluence_data_center.models.detailed_invocation_result import DetailedInvocationResult
    from atlassian_clients.confluence_data_center.models.webhook_event import WebhookEvent
    from atlassian_clients.confluence_data_center.models.webhook_scope import WebhookScope


@define(kw_only=True)
class DetailedInvocation(Model):
    duration: DetailedInvocationDuration | Unset = UNSET
    event: WebhookEvent | Unset = UNSET
    event_scope: WebhookScope | Unset = UNSET
    finish: str | Unset = UNSET
    id: str | Unset = UNSET
    request: DetailedInvocationRequest | Unset = UNSET
    result: DetailedInvocationResult | Unset = UNSET
    start: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "event_scope": "eventScope",
    }
