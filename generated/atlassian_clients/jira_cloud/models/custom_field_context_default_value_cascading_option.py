"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class CustomFieldContextDefaultValueCascadingOption(Model):
    cascading_option_id: str | Unset = UNSET
    context_id: str
    option_id: str
    type_: str
    _wire: ClassVar[Mapping[str, str]] = {
        "cascading_option_id": "cascadingOptionId",
        "context_id": "contextId",
        "option_id": "optionId",
        "type_": "type",
    }
