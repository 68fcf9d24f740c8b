"""Associations and their offices, municipalities, people, city links, goals and other lists."""
