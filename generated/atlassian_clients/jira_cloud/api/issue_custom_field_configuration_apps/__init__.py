"""issue_custom_field_configuration_apps of jira_cloud. Made by `make generate`."""
