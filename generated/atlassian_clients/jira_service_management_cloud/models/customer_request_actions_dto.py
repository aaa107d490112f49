"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.customer_request_action_dto import (
        CustomerRequestActionDto,
    )


@define(kw_only=True)
class CustomerRequestActionsDto(Model):
    add_attachment: CustomerRequestActionDto | Unset = UNSET
    add_comment: CustomerRequestActionDto | Unset = UNSET
    add_participant: CustomerRequestActionDto | Unset = UNSET
    remove_participant: CustomerRequestActionDto | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "add_attachment": "addAttachment",
        "add_comment": "addComment",
        "add_participant": "addParticipant",
        "remove_participant": "removeParticipant",
    }
