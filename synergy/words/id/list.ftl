list-more = dan { $count } lainnya
list-or = atau { $last }
