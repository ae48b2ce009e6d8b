"""Maps: one module a map, `layout` for positions, `drawing` for what they share."""
