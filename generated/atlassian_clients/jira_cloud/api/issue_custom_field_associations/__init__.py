"""issue_custom_field_associations of jira_cloud. Made by `make generate`."""
