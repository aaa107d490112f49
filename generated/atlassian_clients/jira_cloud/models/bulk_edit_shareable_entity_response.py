"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.bulk_edit_shareable_entity_request_action import (
        BulkEditShareableEntityRequestAction,
    )
    from atlassian_clients.jira_cloud.models.bulk_edit_shareable_entity_response_entity_errors import (
        BulkEditShareableEntityResponseEntityErrors,
    )


@define(kw_only=True)
class BulkEditShareableEntityResponse(Model):
    action: BulkEditShareableEntityRequestAction
    entity_errors: BulkEditShareableEntityResponseEntityErrors | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "entity_errors": "entityErrors",
    }
