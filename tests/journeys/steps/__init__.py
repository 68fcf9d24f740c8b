"""What a person does in a journey: each function is named after the deed, and uses keys and clicks only."""
