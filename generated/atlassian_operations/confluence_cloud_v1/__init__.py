"""Operation wrappers for confluence_cloud_v1, one module for each tag. Made by `make generate`."""
