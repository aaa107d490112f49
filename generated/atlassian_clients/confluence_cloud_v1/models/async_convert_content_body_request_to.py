"""Made by `make generate`."""

from typing import Literal

AsyncConvertContentBodyRequestTo = Literal["export_view",]
