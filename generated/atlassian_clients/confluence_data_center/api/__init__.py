"""The operations of confluence_data_center, one package for each tag. Made by `make generate`."""
