list-more = and { $count } more
list-or = or { $last }
