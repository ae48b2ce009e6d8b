# -- Reading files and tables -------------------------------------------------------------------

problem-file-missing = There is no such file or folder: { $value }
    .mend = Check the spelling of its name and where it lies, then try again.
problem-file-kind = This file is not an Excel workbook.
    .mend = Open it with Excel or LibreOffice and save it as .xlsx, or give a folder of CSV or Parquet files.
problem-file-password = This file is protected by a password and can't be read.
    .mend = Open it with Excel, remove the password (File > Info > Protect Workbook > Encrypt with Password, leave it empty), and save.
problem-file-broken = This file is damaged or incomplete, perhaps because a download or copy was cut short.
    .mend = Download or copy it again. If Excel can still open it, save it as a new file.
problem-file-unreadable = This file can't be opened: { $why }.
    .mend = Close other programs that use it and check that you may read it, then try again.
problem-file-alone = A single CSV or Parquet file is not yet a plan.
    .mend = Give its folder, not the file. It holds one file a table, at least opds.csv and programs.csv.
problem-folder-empty = This folder holds no Excel workbook, CSV file or Parquet file.
    .mend = Give a folder with at least opds.csv and programs.csv, or name the Excel file itself.
problem-folder-several = This folder holds several workbooks: { $files }.
    .mend = Name the one file that is to be read.
problem-workbook-ignored = This workbook is not read, because its folder also holds CSV or Parquet files.
    .mend = If this workbook is the plan, name the file itself.
problem-cell-far = The cell { $value } holds something, but lies far outside the table, so that this sheet can't be loaded into memory. At most { $rows } rows and { $columns } columns are read.
    .mend = In Excel, type { $value } into the Name Box at the top left and press Enter, delete what the cell holds, and save. If there are other cells far out, the next reading names them.
problem-text-windows = The text of this file is not in UTF-8, so it was read as Windows-1252.
    .mend = Check that special letters were read rightly. In Excel, save as "CSV UTF-8 (Comma delimited)".
problem-table-missing = The table { $table } is missing, and it is required. { $count ->
    [0] No sheet with content was found.
   *[other] Found: { $found }.
  }
    .mend = Add a sheet (or CSV file) named { $table }, or rename the sheet that holds its content already.
problem-table-empty = The table { $table } has no rows.
    .mend = Fill in at least one row below its header.
problem-sheet-unknown = { $known ->
    [0] This sheet or file was skipped, because its name and headers fit no table.
   *[other] This sheet or file was skipped, because its name and headers fit no table. The closest is { $table }.
  }
    .mend = { $known ->
    [0] Ignore this if it is no part of the plan's tables.
   *[other] Rename it to { $table } if that is what it holds; if not, ignore this.
  }
problem-column-missing = The required column { $name } is missing. Headers found: { $found }.
    .mend = Add a column { $name }, or correct the header that holds its content already. The header must stand in the first 15 rows.
problem-column-unknown = { $known ->
    [0] The column "{ $column }" is not known and was skipped.
   *[other] The column "{ $column }" is not known and was skipped. The closest is { $name }.
  }
    .mend = { $known ->
    [0] Ignore this if the column is a note of your own.
   *[other] Rename it to { $name } if that is what it means; if it is a note of your own, ignore this.
  }
problem-column-unnamed = Column { $column } holds data but has no header, so it was skipped.
    .mend = Give the column a header if its content is to be read.
problem-column-twice = The column "{ $column }" was skipped, because it means the same as the column "{ $kept }", which is read.
    .mend = Put the content into one column, or change one of the headers.
problem-id-twice = The id { $value } is used twice; first in { $elsewhere ->
    [yes] { $first_sheet }, row { $first_row }.
   *[no] row { $first_row }.
  }
    .mend = Give each row an id of its own, or delete the row that is written twice.
problem-name-empty = This row has content but no name.
    .mend = Fill in the name, or empty the whole row.
problem-cell-empty = This cell is required but empty.
    .mend = Fill in the cell, or empty the whole row.
problem-date-unreadable = The date "{ $value }" can't be read and is taken as empty.
    .mend = Write for example 2020, 2020-06, 31/12/2020, August 2020, Q2 2020, or 2019-2021.
problem-amount-unreadable = The amount "{ $value }" can't be read and is taken as empty.
    .mend = Write rupiah as a number, for example 1250000000, or Rp 1,25 miliar. Amounts can't be negative.
problem-amount-unit = This column counts in millions or more, but "{ $value }" looks like rupiah in full. As that is not certain, it is taken as empty.
    .mend = Write the number in the column's unit (2 for Rp 2 million), or name the unit in the cell, for example "2 juta".
problem-amounts-small = All { $count } amounts of this column are less than a million rupiah (the largest { RUPIAH($largest) }). They are read as rupiah, but thousands or millions may be meant.
    .mend = If they are not whole rupiah, write the unit into the header, for example "{ $header } (juta Rp)".
problem-status-unclear = The status "{ $value }" may mean that the program does not go on, but that is not certain; the program is analysed.
    .mend = If it is cancelled or postponed, begin with "dibatalkan" or "ditunda". If it goes on, write "berjalan".
problem-flag-unreadable = "{ $value }" is neither yes nor no, so it is taken as empty.
    .mend = Write yes or no.
problem-choice-unknown = "{ $value }" is none of the known choices; it is kept as written.
    .mend = Choose one of these: { $choices }.
problem-code-uncertain = Excel has turned this code into a number, time or date, so what was typed is not certain. It is read as { $value }.
    .mend = Change the column's format to Text, then type the code again.
problem-row-heading = The row "{ $value }" is left out: it looks like a heading or a note, not a program.
    .mend = If it is a program, fill in its other columns; if its cells are merged, unmerge them.
problem-row-total = The row "{ $value }" was skipped, because it is a total.
    .mend = Nothing needs changing. If this row is a program, give it another name.

# -- References, hierarchy, region ---------------------------------------------------------------

problem-unresolved = "{ $value }" is not recognised. { $count ->
    [0] No name is near it.
   *[other] The closest: { $any_closest }.
  }
    .mend = Correct the spelling, add it as an alias, or add its row. Left as it is, it is kept and becomes a finding.
problem-ambiguous = "{ $value }" fits { $count } rows, among them: { $closest }.
    .mend = Write the id. For a village name its district as well, such as "Beran, Kepil".
problem-district-assumed = "{ $value }" is the name of a district and of a village; here it is read as the district.
    .mend = If the village is meant, write "Desa { $value }". If the district is, write "Kec. { $value }".
problem-id-missing = { $count } rows have no id; ids are made of their names.
    .mend = Fill in the id, so that it stays when the name is corrected.
problem-parent-ambiguous = The code { $value } may stand under { $candidates } rows; the nearest one above was taken: "{ $chosen }" (row { $chosen_row }).
    .mend = Fill in the parent column if another row is meant.
problem-parent-circle = The parents run in a circle: rows { $rows } are each other's parents.
    .mend = Empty or correct the parent column in one of these rows.
problem-region-unknown = The region's code is not given and does not follow from the villages' codes; the plan is stored under the code "plan".
    .mend = Fill in region in the sheet info (33.07, say), or add --region 33.07.

problem-place-row = row { $row }
problem-agreement-without-asker = This agreement does not say which agency asks, and the program "{ $value }" has no lead agency.
    .mend = Fill in the column from, so that it is known who asks.
problem-region-invalid = "{ $value }" can't be a region's code.
    .mend = Write the official code, such as 33.07: letters, digits, dots, hyphens or spaces only.
problem-end-before-start = The end ({ DATE($value) }) comes before the start ({ DATE($start) }).
    .mend = Check both dates; they are read as written.
problem-villages-shipped = This plan has no table of villages; the list of { $count } villages that comes with synergy is used.
    .mend = If a village has another name by now, add a sheet of villages. The template with --region holds the list.
