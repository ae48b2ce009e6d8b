template-guide = guide
    .title = Template of a smart city plan
    .line-1 = Fill in the sheets opds and programs first; the others may stay empty where there are no data yet.
    .line-2 = Point at a column's header to read what it is for. The grey row in italics is only an example; delete it or leave it, it is not read.
    .line-3 = Several values in one cell are separated by semicolons (;) or line breaks.
    .line-4 = Agencies, villages and programs may be written by name, short name or id. What is not recognised does not stop the load: all of it is reported with the closest names.
    .line-5 = You may add columns; they are left out with a notice.
    .line-6 = When it is filled in, save it and run: synergy analyze FILE.xlsx
