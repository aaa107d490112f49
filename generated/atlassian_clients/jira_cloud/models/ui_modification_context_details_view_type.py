"""Made by `make generate`."""

from typing import Literal

UiModificationContextDetailsViewType = Literal[
    "GIC",
    "GICAgentView",
    "IssueTransition",
    "IssueTransitionAgentView",
    "IssueView",
    "IssueViewAgentView",
    "JSMRequestCreate",
]
