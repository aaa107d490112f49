"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.detailed_invocation_result_outcome import (
        DetailedInvocationResultOutcome,
    )


@define(kw_only=True)
class DetailedInvocationResult(Model):
    description: str | Unset = UNSET
    outcome: DetailedInvocationResultOutcome | Unset = UNSET
