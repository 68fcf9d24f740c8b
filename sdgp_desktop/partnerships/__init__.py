"""Partnerships, their people, and the promises made to them."""
