"""Keys of the offices, packets out and in, receipts."""
