"""Made by `make generate`."""

from typing import Literal

GetSpacesType = Literal[
    "collaboration",
    "global",
    "knowledge_base",
    "onboarding",
    "personal",
    "system",
    "xflow_sample_space",
]
