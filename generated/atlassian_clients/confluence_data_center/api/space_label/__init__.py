"""space_label of confluence_data_center. Made by `make generate`."""
