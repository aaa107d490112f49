"""Made by `make generate`."""

from typing import Literal

FeatureBeanBoardFeature = Literal[
    "BACKLOG",
    "BOARD",
    "CALENDAR",
    "CODE",
    "DEPLOYMENTS",
    "DEVTOOLS",
    "ESTIMATION",
    "GOALS",
    "INCIDENTS",
    "ISSUE_NAVIGATOR",
    "LIST_VIEW",
    "ON_CALL_SCHEDULE",
    "PAGES",
    "RELEASES",
    "REPORTS",
    "REQUESTS",
    "SECURITY",
    "SIMPLE_ROADMAP",
    "SPRINTS",
]
