"""Operation wrappers for confluence_cloud_v2, one module for each tag. Made by `make generate`."""
