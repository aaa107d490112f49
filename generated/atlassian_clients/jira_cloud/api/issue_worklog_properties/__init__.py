"""issue_worklog_properties of jira_cloud. Made by `make generate`."""
