"""service_registry of jira_cloud. Made by `make generate`."""
