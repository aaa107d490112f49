"""Made by `make generate`."""

from typing import Literal

GetDataPolicySpacesSort = Literal[
    "-id",
    "-key",
    "-name",
    "id",
    "key",
    "name",
]
