"""Operation wrappers for jira_service_management_cloud, one module for each tag. Made by `make generate`."""
