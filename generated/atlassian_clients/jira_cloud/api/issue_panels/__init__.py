"""issue_panels of jira_cloud. Made by `make generate`."""
