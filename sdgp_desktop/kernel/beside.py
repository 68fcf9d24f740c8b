"""What stands beside any record: notes, tags and files name it by its kind and its id, not by a foreign key."""

BESIDE = {"record_type": "record_id", "owner_type": "owner_id"}  # the column of the kind: that of the id
