"""Tests of the exchange between offices."""
