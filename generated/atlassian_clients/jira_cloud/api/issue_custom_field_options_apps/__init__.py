"""issue_custom_field_options_apps of jira_cloud. Made by `make generate`."""
