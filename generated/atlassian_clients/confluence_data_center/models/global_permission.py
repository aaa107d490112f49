"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.operation_description import OperationDescription
    from atlassian_clients.confluence_data_center.models.subject import Subject


@define(kw_only=True)
class GlobalPermission(Model):
    operation: OperationDescription | Unset = UNSET
    subject: Subject | Unset = UNSET
