"""Made by `make generate`."""

from typing import Literal

RequestTypePermissionCheckRequestDtoPermissionsItem = Literal[
    "canAdminister",
    "canCreateRequest",
]
