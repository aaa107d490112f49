"""issue_custom_field_contexts of jira_cloud. Made by `make generate`."""
