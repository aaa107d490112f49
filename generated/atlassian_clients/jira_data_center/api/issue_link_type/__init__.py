"""issue_link_type of jira_data_center. Made by `make generate`."""
