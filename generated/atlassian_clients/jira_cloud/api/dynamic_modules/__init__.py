"""dynamic_modules of jira_cloud. Made by `make generate`."""
