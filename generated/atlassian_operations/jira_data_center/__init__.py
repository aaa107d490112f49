"""Operation wrappers for jira_data_center, one module for each tag. Made by `make generate`."""
