"""issue_custom_field_options of jira_cloud. Made by `make generate`."""
