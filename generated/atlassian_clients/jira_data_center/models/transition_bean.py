"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.status_json_bean import StatusJsonBean
    from atlassian_clients.jira_data_center.models.transition_bean_fields import TransitionBeanFields


@define(kw_only=True)
class TransitionBean(Model):
    description: str | Unset = UNSET
    fields: TransitionBeanFields | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    opsbar_sequence: int | Unset = UNSET
    to: StatusJsonBean | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "opsbar_sequence": "opsbarSequence",
    }
