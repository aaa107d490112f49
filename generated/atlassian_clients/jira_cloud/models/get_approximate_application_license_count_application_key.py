"""Made by `make generate`."""

from typing import Literal

GetApproximateApplicationLicenseCountApplicationKey = Literal[
    "jira-core",
    "jira-product-discovery",
    "jira-servicedesk",
    "jira-software",
]
