severity-high = high
    .meaning = To be talked over first: much hangs on it, or nobody looks after it.
severity-medium = medium
    .meaning = To be made sure of soon.
severity-low = low
    .meaning = Good to tidy up when there is time.
