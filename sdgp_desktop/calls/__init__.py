"""Programmes, calls, and the rule book of a call."""
