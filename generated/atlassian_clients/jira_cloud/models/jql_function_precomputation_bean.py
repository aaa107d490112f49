"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class JqlFunctionPrecomputationBean(Model):
    arguments: list[str] | Unset = UNSET
    created: str | Unset = UNSET
    error: str | Unset = UNSET
    field: str | Unset = UNSET
    function_key: str | Unset = UNSET
    function_name: str | Unset = UNSET
    id: str | Unset = UNSET
    operator: str | Unset = UNSET
    updated: str | Unset = UNSET
    used: str | Unset = UNSET
    value: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "function_key": "functionKey",
        "function_name": "functionName",
    }
