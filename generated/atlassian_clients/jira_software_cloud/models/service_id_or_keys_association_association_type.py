"""Made by `make generate`."""

from typing import Literal

ServiceIdOrKeysAssociationAssociationType = Literal["serviceIdOrKeys",]
