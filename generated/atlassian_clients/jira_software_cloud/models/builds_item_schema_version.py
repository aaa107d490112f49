"""Made by `make generate`."""

from typing import Literal

BuildsItemSchemaVersion = Literal["1.0",]
