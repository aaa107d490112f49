"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.bulk_delete_response_bean_not_deleted_custom_fields import (
        BulkDeleteResponseBeanNotDeletedCustomFields,
    )


@define(kw_only=True)
class BulkDeleteResponseBean(Model):
    deleted_custom_fields: list[str] | Unset = UNSET
    message: str | Unset = UNSET
    not_deleted_custom_fields: BulkDeleteResponseBeanNotDeletedCustomFields | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "deleted_custom_fields": "deletedCustomFields",
        "not_deleted_custom_fields": "notDeletedCustomFields",
    }
