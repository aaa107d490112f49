"""Operation wrappers for confluence_data_center, one module for each tag. Made by `make generate`."""
