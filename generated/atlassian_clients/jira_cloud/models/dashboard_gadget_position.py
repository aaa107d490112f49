"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class DashboardGadgetPosition(Model):
    the_column_position_of_the_gadget: int
    the_row_position_of_the_gadget: int
    _wire: ClassVar[Mapping[str, str]] = {
        "the_column_position_of_the_gadget": "The column position of the gadget.",
        "the_row_position_of_the_gadget": "The row position of the gadget.",
    }
