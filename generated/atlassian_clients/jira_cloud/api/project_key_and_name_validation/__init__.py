"""project_key_and_name_validation of jira_cloud. Made by `make generate`."""
