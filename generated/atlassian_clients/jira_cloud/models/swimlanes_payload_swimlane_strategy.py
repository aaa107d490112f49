"""Made by `make generate`."""

from typing import Literal

SwimlanesPayloadSwimlaneStrategy = Literal[
    "assignee",
    "assigneeUnassignedFirst",
    "custom",
    "epic",
    "issuechildren",
    "issueparent",
    "none",
    "parentChild",
    "project",
    "request_type",
]
