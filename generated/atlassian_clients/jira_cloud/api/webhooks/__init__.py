"""webhooks of jira_cloud. Made by `make generate`."""
