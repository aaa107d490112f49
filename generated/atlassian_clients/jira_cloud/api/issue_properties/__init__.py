"""issue_properties of jira_cloud. Made by `make generate`."""
