"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.result_failed_components import ResultFailedComponents


@define(kw_only=True)
class SubmitComponentsResult(Model):
    accepted_components: list[str] | Unset = UNSET
    failed_components: ResultFailedComponents | Unset = UNSET
    unknown_project_keys: list[str] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "accepted_components": "acceptedComponents",
        "failed_components": "failedComponents",
        "unknown_project_keys": "unknownProjectKeys",
    }
