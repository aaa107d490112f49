"""custom_fields of jira_data_center. Made by `make generate`."""
