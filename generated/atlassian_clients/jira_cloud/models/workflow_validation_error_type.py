"""Made by `make generate`."""

from typing import Literal

WorkflowValidationErrorType = Literal[
    "RULE",
    "SCOPE",
    "STATUS",
    "STATUS_LAYOUT",
    "STATUS_MAPPING",
    "STATUS_PROPERTY",
    "TRANSITION",
    "TRANSITION_PROPERTY",
    "TRIGGER",
    "WORKFLOW",
]
