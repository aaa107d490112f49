"""Operation wrappers for jira_software_cloud, one module for each tag. Made by `make generate`."""
