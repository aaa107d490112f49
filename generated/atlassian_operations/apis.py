"""Which product and deployment each API belongs to. Made by `make generate`."""

from typing import Final

#: API -> (product, deployment).
APIS: Final[dict[str, tuple[str, str]]] = {
    "jira_cloud": ("jira", "cloud"),
    "jira_software_cloud": ("jira", "cloud"),
    "jira_service_management_cloud": ("jira", "cloud"),
    "confluence_cloud_v2": ("confluence", "cloud"),
    "confluence_cloud_v1": ("confluence", "cloud"),
    "jira_data_center": ("jira", "datacenter"),
    "confluence_data_center": ("confluence", "datacenter"),
}


def apis_of(product: str, deployment: str) -> frozenset[str]:
    """The APIs that a configured product answers."""
    return frozenset(api for api, where in APIS.items() if where == (product, deployment))
