"""issue_custom_field_values_apps of jira_cloud. Made by `make generate`."""
