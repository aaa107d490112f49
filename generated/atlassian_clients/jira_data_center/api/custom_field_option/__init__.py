"""custom_field_option of jira_data_center. Made by `make generate`."""
