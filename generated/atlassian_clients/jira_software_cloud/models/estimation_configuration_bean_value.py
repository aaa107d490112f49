"""Made by `make generate`."""

from typing import Literal

EstimationConfigurationBeanValue = Literal[
    "ORIGINAL_ESTIMATE",
    "STORY_POINTS",
]
