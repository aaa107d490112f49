"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class WorkflowTransitionLinks(Model):
    from_port: int | None | Unset = UNSET
    from_status_reference: None | str | Unset = UNSET
    to_port: int | None | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "from_port": "fromPort",
        "from_status_reference": "fromStatusReference",
        "to_port": "toPort",
    }
