"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.user_anonymization_validation_bean_affected_entities import (
        UserAnonymizationValidationBeanAffectedEntities,
    )
    from atlassian_clients.jira_data_center.models.user_anonymization_validation_bean_errors import (
        UserAnonymizationValidationBeanErrors,
    )
    from atlassian_clients.jira_data_center.models.user_anonymization_validation_bean_warnings import (
        UserAnonymizationValidationBeanWarnings,
    )


@define(kw_only=True)
class UserAnonymizationValidationBean(Model):
    affected_entities: UserAnonymizationValidationBeanAffectedEntities | Unset = UNSET
    business_logic_validation_failed: bool | Unset = UNSET
    deleted: bool | Unset = UNSET
    display_name: str | Unset = UNSET
    email: str | Unset = UNSET
    errors: UserAnonymizationValidationBeanErrors | Unset = UNSET
    expand: str | Unset = UNSET
    operations: list[str] | Unset = UNSET
    success: bool | Unset = UNSET
    user_key: str | Unset = UNSET
    user_name: str | Unset = UNSET
    warnings: UserAnonymizationValidationBeanWarnings | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "affected_entities": "affectedEntities",
        "business_logic_validation_failed": "businessLogicValidationFailed",
        "display_name": "displayName",
        "user_key": "userKey",
        "user_name": "userName",
    }
