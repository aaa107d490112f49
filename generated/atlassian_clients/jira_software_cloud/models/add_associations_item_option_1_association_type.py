"""Made by `make generate`."""

from typing import Literal

AddAssociationsItemOption1AssociationType = Literal["issueIdOrKeys",]
