"""server_info of jira_cloud. Made by `make generate`."""
