"""The behaviours of Confluence: v2 and v1 on Cloud, the content API on Data Center; `routes` puts them together."""
