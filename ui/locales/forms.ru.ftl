# How dates, numbers and amounts are written. A date takes the short name of a month, a whole moment the long one.

form-day = { $day } { $month }
form-day-year = { $day } { $month } { $year }
form-week = { $first }–{ $last } { $month }
form-week-across = { $first } { $from } – { $last } { $month }
form-moment = { $date } { $time }
form-whole-moment = { $weekday }, { $day } { $month } { $year }, { $time } ({ $utc } UTC)
form-decimal = ,
form-group = {"\u00A0"}
form-amount = { $number }{"\u00A0"}{ $sign }
form-amount-in-code = { $number }{"\u00A0"}{ $code }

month-1 = янв.
    .long = января
month-2 = февр.
    .long = февраля
month-3 = мар.
    .long = марта
month-4 = апр.
    .long = апреля
month-5 = мая
    .long = мая
month-6 = июн.
    .long = июня
month-7 = июл.
    .long = июля
month-8 = авг.
    .long = августа
month-9 = сент.
    .long = сентября
month-10 = окт.
    .long = октября
month-11 = нояб.
    .long = ноября
month-12 = дек.
    .long = декабря
