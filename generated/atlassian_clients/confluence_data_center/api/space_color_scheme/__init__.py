"""space_color_scheme of confluence_data_center. Made by `make generate`."""
