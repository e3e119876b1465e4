# How dates, numbers and amounts are written. A date takes the short name of a month, a whole moment the long one.

form-day = { $day } { $month }
form-day-year = { $day } { $month } { $year }
form-week = { $first }–{ $last } { $month }
form-week-across = { $first } { $from } – { $last } { $month }
form-moment = { $date } { $time }
form-whole-moment = { $weekday }, { $day } de { $month } de { $year }, { $time } ({ $utc } UTC)
form-decimal = ,
form-group = .
form-amount = { $sign }{"\u00A0"}{ $number }
form-amount-in-code = { $code }{"\u00A0"}{ $number }

month-1 = jan.
    .long = janeiro
month-2 = fev.
    .long = fevereiro
month-3 = mar.
    .long = março
month-4 = abr.
    .long = abril
month-5 = mai.
    .long = maio
month-6 = jun.
    .long = junho
month-7 = jul.
    .long = julho
month-8 = ago.
    .long = agosto
month-9 = set.
    .long = setembro
month-10 = out.
    .long = outubro
month-11 = nov.
    .long = novembro
month-12 = dez.
    .long = dezembro
