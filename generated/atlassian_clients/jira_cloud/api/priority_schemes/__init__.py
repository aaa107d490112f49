"""priority_schemes of jira_cloud. Made by `make generate`."""
