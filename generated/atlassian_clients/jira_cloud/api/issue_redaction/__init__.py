"""issue_redaction of jira_cloud. Made by `make generate`."""
