"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.registered_webhook import RegisteredWebhook


@define(kw_only=True)
class ContainerForRegisteredWebhooks(Model):
    webhook_registration_result: list[RegisteredWebhook] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "webhook_registration_result": "webhookRegistrationResult",
    }
