"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.auto_complete_suggestion import AutoCompleteSuggestion


@define(kw_only=True)
class AutoCompleteSuggestions(Model):
    results: list[AutoCompleteSuggestion] | Unset = UNSET
