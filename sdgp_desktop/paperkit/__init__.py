"""Letterhead, styles, tables, forms and workbooks that all papers share."""
