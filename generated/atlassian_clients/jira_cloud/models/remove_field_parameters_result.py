"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.success_or_error_results import SuccessOrErrorResults


@define(kw_only=True)
class RemoveFieldParametersResult(Model):
    results: list[SuccessOrErrorResults] | Unset = UNSET
