"""jira_expressions of jira_cloud. Made by `make generate`."""
