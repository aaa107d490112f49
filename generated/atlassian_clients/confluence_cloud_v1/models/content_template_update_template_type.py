"""Made by `make generate`."""

from typing import Literal

ContentTemplateUpdateTemplateType = Literal["page",]
