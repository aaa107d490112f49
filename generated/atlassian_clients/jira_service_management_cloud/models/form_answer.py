"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.json_node import JsonNode


@define(kw_only=True)
class FormAnswer(Model):
    adf: JsonNode | Unset = UNSET
    choices: list[str] | Unset = UNSET
    date: str | Unset = UNSET
    files: list[str] | Unset = UNSET
    text: str | Unset = UNSET
    time: str | Unset = UNSET
    users: list[str] | Unset = UNSET
