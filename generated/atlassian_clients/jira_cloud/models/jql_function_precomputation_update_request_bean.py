"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.jql_function_precomputation_update_bean import (
        JqlFunctionPrecomputationUpdateBean,
    )


@define(kw_only=True)
class JqlFunctionPrecomputationUpdateRequestBean(Model):
    values: list[JqlFunctionPrecomputationUpdateBean] | Unset = UNSET
