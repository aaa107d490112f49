"""Operation wrappers for jira_cloud, one module for each tag. Made by `make generate`."""
