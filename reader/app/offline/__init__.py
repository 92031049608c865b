"""Having what is known of names ready, so that articles can be read without a network."""
