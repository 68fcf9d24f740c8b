"""The decisions of intake: what a typed answer means, what the checks find, what a corrected form changes."""
