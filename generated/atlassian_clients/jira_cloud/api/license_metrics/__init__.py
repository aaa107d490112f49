"""license_metrics of jira_cloud. Made by `make generate`."""
