"""app_data_policies of jira_cloud. Made by `make generate`."""
