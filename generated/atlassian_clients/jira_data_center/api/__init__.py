"""The operations of jira_data_center, one package for each tag. Made by `make generate`."""
