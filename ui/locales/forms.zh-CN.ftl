# How dates, numbers and amounts are written. A date takes the short name of a month, a whole moment the long one.

form-day = { $month }{ $day }日
form-day-year = { $year }年{ $month }{ $day }日
form-week = { $month }{ $first }–{ $last }日
form-week-across = { $from }{ $first }日–{ $month }{ $last }日
form-moment = { $date } { $time }
form-whole-moment = { $year }年{ $month }{ $day }日 { $weekday } { $time } ({ $utc } UTC)
form-decimal = .
form-group = ,
form-amount = { $sign }{ $number }
form-amount-in-code = { $code } { $number }

month-1 = 1月
    .long = 1月
month-2 = 2月
    .long = 2月
month-3 = 3月
    .long = 3月
month-4 = 4月
    .long = 4月
month-5 = 5月
    .long = 5月
month-6 = 6月
    .long = 6月
month-7 = 7月
    .long = 7月
month-8 = 8月
    .long = 8月
month-9 = 9月
    .long = 9月
month-10 = 10月
    .long = 10月
month-11 = 11月
    .long = 11月
month-12 = 12月
    .long = 12月
