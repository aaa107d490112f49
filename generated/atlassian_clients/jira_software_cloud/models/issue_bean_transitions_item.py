"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.editmeta_fields import EditmetaFields
    from atlassian_clients.jira_software_cloud.models.transitions_item_to import TransitionsItemTo


@define(kw_only=True)
class IssueBeanTransitionsItem(Model):
    expand: str | Unset = UNSET
    fields: EditmetaFields | Unset = UNSET
    has_screen: bool | Unset = UNSET
    id: str | Unset = UNSET
    is_available: bool | Unset = UNSET
    is_conditional: bool | Unset = UNSET
    is_global: bool | Unset = UNSET
    is_initial: bool | Unset = UNSET
    looped: bool | Unset = UNSET
    name: str | Unset = UNSET
    to: TransitionsItemTo | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "has_screen": "hasScreen",
        "is_available": "isAvailable",
        "is_conditional": "isConditional",
        "is_global": "isGlobal",
        "is_initial": "isInitial",
    }
