"""issue_security_level of jira_cloud. Made by `make generate`."""
