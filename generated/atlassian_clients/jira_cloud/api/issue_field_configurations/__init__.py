"""issue_field_configurations of jira_cloud. Made by `make generate`."""
