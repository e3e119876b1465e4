# How dates, numbers and amounts are written. A date takes the short name of a month, a whole moment the long one.

form-day = { $day } { $month }
form-day-year = { $day } { $month } { $year }
form-week = { $first }–{ $last } { $month }
form-week-across = { $first } { $from } – { $last } { $month }
form-moment = { $date } { $time }
form-whole-moment = { $weekday } { $day } { $month } { $year } { $time } ({ $utc } UTC)
form-decimal = .
form-group = ,
form-amount = { $sign }{ $number }
form-amount-in-code = { $code } { $number }

month-1 = Jan
    .long = January
month-2 = Feb
    .long = February
month-3 = Mar
    .long = March
month-4 = Apr
    .long = April
month-5 = May
    .long = May
month-6 = Jun
    .long = June
month-7 = Jul
    .long = July
month-8 = Aug
    .long = August
month-9 = Sep
    .long = September
month-10 = Oct
    .long = October
month-11 = Nov
    .long = November
month-12 = Dec
    .long = December
