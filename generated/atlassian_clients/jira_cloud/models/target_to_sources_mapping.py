"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.target_classification import TargetClassification
    from atlassian_clients.jira_cloud.models.target_mandatory_fields import TargetMandatoryFields
    from atlassian_clients.jira_cloud.models.target_status import TargetStatus


@define(kw_only=True)
class TargetToSourcesMapping(Model):
    infer_classification_defaults: bool
    infer_field_defaults: bool
    infer_status_defaults: bool
    infer_subtask_type_default: bool
    issue_ids_or_keys: list[str] | Unset = UNSET
    target_classification: list[TargetClassification] | None | Unset = UNSET
    target_mandatory_fields: list[TargetMandatoryFields] | None | Unset = UNSET
    target_status: list[TargetStatus] | None | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "infer_classification_defaults": "inferClassificationDefaults",
        "infer_field_defaults": "inferFieldDefaults",
        "infer_status_defaults": "inferStatusDefaults",
        "infer_subtask_type_default": "inferSubtaskTypeDefault",
        "issue_ids_or_keys": "issueIdsOrKeys",
        "target_classification": "targetClassification",
        "target_mandatory_fields": "targetMandatoryFields",
        "target_status": "targetStatus",
    }
