"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class AutoCompleteResponseBean(Model):
    jql_reserved_words: list[str] | Unset = UNSET
    visible_field_names: list[str] | Unset = UNSET
    visible_function_names: list[str] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "jql_reserved_words": "jqlReservedWords",
        "visible_field_names": "visibleFieldNames",
        "visible_function_names": "visibleFunctionNames",
    }
