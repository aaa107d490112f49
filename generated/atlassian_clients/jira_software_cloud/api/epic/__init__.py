"""epic of jira_software_cloud. Made by `make generate`."""
