"""The paper form of a plan (`tables`) and its graph (`graph`), each declared once."""
