# How dates, numbers and amounts are written. A date takes the short name of a month, a whole moment the long one.

form-day = { $day } { $month }
form-day-year = { $day } { $month } { $year }
form-week = { $first }–{ $last } { $month }
form-week-across = { $first } { $from } – { $last } { $month }
form-moment = { $date } { $time }
form-whole-moment = { $weekday }, { $day } de { $month } de { $year }, { $time } ({ $utc } UTC)
form-decimal = ,
form-group = .
form-amount = { $number }{"\u00A0"}{ $sign }
form-amount-in-code = { $number }{"\u00A0"}{ $code }

month-1 = ene
    .long = enero
month-2 = feb
    .long = febrero
month-3 = mar
    .long = marzo
month-4 = abr
    .long = abril
month-5 = may
    .long = mayo
month-6 = jun
    .long = junio
month-7 = jul
    .long = julio
month-8 = ago
    .long = agosto
month-9 = sept
    .long = septiembre
month-10 = oct
    .long = octubre
month-11 = nov
    .long = noviembre
month-12 = dic
    .long = diciembre
