"""announcement_banner of jira_cloud. Made by `make generate`."""
