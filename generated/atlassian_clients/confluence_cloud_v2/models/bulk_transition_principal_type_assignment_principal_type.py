"""Made by `make generate`."""

from typing import Literal

BulkTransitionPrincipalTypeAssignmentPrincipalType = Literal[
    "ALL_LICENSED_USERS_USER_CLASS",
    "ALL_PRODUCT_ADMINS_USER_CLASS",
    "ANONYMOUS",
    "APP",
    "GROUP",
    "GUEST",
    "USER",
]
