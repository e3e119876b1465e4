# Слова базы: строки, причины, уведомления, отчёты, ошибки. У окна свой файл.


## Stages

stage-order-completed = Заказ оформлен
stage-dispatched = Отправлено продавцом
stage-outbound-in-sorting-center = Покинуло сортировочный центр
stage-handed-to-carrier = Передано перевозчику
stage-export-customs = Экспортная таможня
stage-departed-origin = Покинуло страну отправления
stage-arrived-destination = Прибыло в страну назначения
stage-import-customs = Импортная таможня
stage-customs-cleared = Выпущено таможней
stage-out-for-delivery = Передано курьеру
stage-delivered = Доставлено

## Signals

signal-customs-hold = Задержано таможней
signal-duty-unpaid = Пошлина не уплачена
signal-prohibited = Ввоз запрещён
signal-address-problem = Проблема с адресом
signal-delivery-failed = Неудачное вручение
signal-refused = Отказ от получения
signal-return-to-sender = Возврат отправителю
signal-lost = Утеряно
signal-damaged = Повреждено
signal-pickup-waiting = Ожидает в пункте выдачи
signal-delayed = Задержка
signal-cancelled = Отменено

## Severities, states

severity-urgent = Срочно
severity-warning = Предупреждение
severity-notice = К сведению
state-open = Открыто
state-waiting-buyer = Ждём покупателя
state-waiting-carrier = Ждём перевозчика
state-waiting-customs = Ждём таможню
state-snoozed = Отложено
state-resolved = Решено
back-scan = новый статус
back-time = срок вышел
back-worse = стало хуже

## Rules: the name, the sentence, and why it matters

rule-late-dispatch = Не отправлено
reason-of-late-dispatch = Заказ оплачен, но не отправлен уже { $measure }.
why-of-late-dispatch = Заказы, не отправленные в срок, площадка отменяет и возвращает деньги.
rule-no-first-scan = Трек не отслеживается
reason-of-no-first-scan = Трек-номер есть, но перевозчик не сканировал посылку уже { $measure }.
why-of-no-first-scan = Трек-номер без единого сканирования площадка считает ложной отправкой.
rule-sorting-delay = Застряло в сортировке
reason-of-sorting-delay = В сортировочном центре отправления уже { $measure }.
why-of-sorting-delay = Большинство посылок покидает сортировочный центр за три рабочих дня.
rule-linehaul-delay = Долгая перевозка
reason-of-linehaul-delay = В пути в страну назначения ({ $country }) уже { $measure }, прибытия нет.
why-of-linehaul-delay = Авиадоставкой от передачи до прибытия обычно проходит от семи до четырнадцати дней.
rule-export-customs-delay = Долгий экспорт
reason-of-export-customs-delay = На экспортной таможне уже { $measure }.
why-of-export-customs-delay = Экспортное оформление редко занимает больше двух рабочих дней.
rule-import-not-started = Импорт не начат
reason-of-import-not-started = Прибыло ({ $country }) { $measure } назад; таможенное оформление не началось.
why-of-import-not-started = Обычно посылку передают таможне в течение трёх рабочих дней после прибытия.
rule-import-customs-delay = Долгий импорт
reason-of-import-customs-delay = На таможне ({ $country }) уже { $measure }.
why-of-import-customs-delay = Обычное оформление занимает от одного до пяти рабочих дней.
rule-customs-hold = Задержано таможней
reason-of-customs-hold = Задержано таможней ({ $country }), с { $since }.
why-of-customs-hold = Перевозчик сообщает о задержке на таможне. Если не ответить, посылка вернётся.
rule-duty-unpaid = Пошлина не уплачена
reason-of-duty-unpaid = Нужно уплатить пошлину или налог ({ $country }), с { $since }.
why-of-duty-unpaid = Таможня выпустит посылку только после уплаты пошлины и налога.
rule-prohibited = Ввоз запрещён
reason-of-prohibited = Изъято, уничтожено или не пропущено таможней ({ $country }), { $since }.
why-of-prohibited = Покупатель эту посылку не получит.
rule-post-clearance-delay = Выпущено, стоит
reason-of-post-clearance-delay = Выпущено таможней { $measure } назад, с тех пор нет сканирований.
why-of-post-clearance-delay = После выпуска большинство посылок доходит за срок от дня до недели.
rule-delivery-overdue = Доставка затянулась
reason-of-delivery-overdue = У курьера уже { $measure }, результата нет.
why-of-delivery-overdue = Курьер отчитывается в тот же день; нет результата — значит, потеряно сканирование или посылка.
rule-delivery-failed = Неудачное вручение
reason-of-delivery-failed = Попытка вручения ({ $country }) не удалась, { $since }.
why-of-delivery-failed = Перевозчик делает две-три попытки, затем возвращает посылку.
rule-address-problem = Проблема с адресом
reason-of-address-problem = Перевозчик не может доставить по этому адресу, с { $since }.
why-of-address-problem = Пока адрес не исправлен, посылка не двигается.
rule-refused = Отказ от получения
reason-of-refused = Получатель отказался от посылки, { $since }.
why-of-refused = Посылка, от которой отказались, возвращается за счёт продавца.
rule-pickup-waiting = Ждёт в пункте выдачи
reason-of-pickup-waiting = Ждёт в пункте выдачи уже { $measure }.
why-of-pickup-waiting = Посылки, которые не забрали вовремя, возвращаются.
rule-return-to-sender = Возвращается
reason-of-return-to-sender = Возвращается к вам с { $since }.
why-of-return-to-sender = Покупатель её не получит: верните деньги или отправьте заново, пока не открыт спор.
rule-lost = Утеряно
reason-of-lost = Перевозчик считает посылку утерянной с { $since }.
why-of-lost = У претензий есть срок; см. «Что делать».
rule-damaged = Повреждено
reason-of-damaged = Перевозчик считает посылку повреждённой с { $since }.
why-of-damaged = Для претензии нужны фотографии, и у неё есть срок.
rule-carrier-delay = Задержка перевозчика
reason-of-carrier-delay = Перевозчик сообщил о задержке, { $since }.
why-of-carrier-delay = Перевозчик намерен доставить, но позже срока.
rule-cancelled = Отправка отменена
reason-of-cancelled = Отправка отменена { $since }, а заказ — нет.
why-of-cancelled = Возможно, посылка так и не ушла.
rule-no-scan = Нет движения
reason-of-no-scan = Ни одного сканирования уже { $measure }.
why-of-no-scan = Семь дней без сканирований необычны на любом этапе.
rule-order-age = Давний заказ
reason-of-order-age = Не доставлено, со дня заказа прошло { $measure }.
why-of-order-age = Примерно с этого срока покупатели открывают споры.
rule-protection-ending = Защита истекает
reason-of-protection-ending = Обещанный срок или защита покупателя истекает { $deadline }; этап посылки: «{ $stage }».
why-of-protection-ending = Предложите продлить защиту, пока она не истекла, иначе покупатель сможет потребовать деньги назад.
rule-dispute = Открыт спор
reason-of-dispute = Покупатель открыл спор.
why-of-dispute = Если не ответить вовремя, спор решат в пользу покупателя.
rule-data-quality = Сомнительные данные
reason-of-data-quality = Сканирования и заказ не сходятся.
why-of-data-quality = Сканирование раньше заказа или другая страна — возможно, опечатка в трек-номере или номер использован повторно.
measure-business-days = { $n ->
    [one] { $n } рабочий день
    [few] { $n } рабочих дня
   *[other] { $n } рабочих дней
 }
measure-days = { $n ->
    [one] { $n } день
    [few] { $n } дня
   *[other] { $n } дней
 }
destination-unknown = страна назначения
over = Больше не актуально: { $rule }.

## Time and money

span-minutes = { $n } мин
span-hours = { $n } ч
span-days = { $n } д
ago = { $span } назад
about-worth = ≈ { $amount }
per-cent = { $n } %
share-of = { $share } % из { $n }
freshness = Данные перевозчиков: { $span } назад
    .hint = Импортируйте свежие события: что было с тех пор, неизвестно.
freshness-since = Последнее сканирование: { $at }.
freshness-usual = Обычно новые сканирования приходят раз в { $span }.
freshness-unknown = Как часто приходят новые сканирования, станет видно после двух импортов с ними.
reviewed = проверено { $day }
weekday-1 = понедельник
weekday-2 = вторник
weekday-3 = среда
weekday-4 = четверг
weekday-5 = пятница
weekday-6 = суббота
weekday-7 = воскресенье

## Deadlines: in a row, and as the label of a figure

deadline-ship-by = отправить за { $span }
stake-ship-by = на отправку
deadline-protection-ends = защита ещё { $span }
stake-protection-ends = до конца защиты
deadline-returned = возврат через { $span }
stake-returned = до возврата
deadline-answer = ответить за { $span }
stake-answer = на ответ
deadline-escalates = срочно через { $span }
stake-escalates = до срочного
deadline-late = просрочено на { $span }
stake-late = после срока
stake-value = под угрозой
stake-promise = обещано или защищено до
stake-last-scan = с последнего сканирования

## Views and groups

view-needs-you = К решению
view-due-today = Срок сегодня
view-customs = Таможня
view-cleared-not-moving = Выпущено, стоит
view-delivery = Вручение
view-stalled = Застряло
view-losses = Споры и потери
kind-data = { rule-data-quality }
view-waiting-buyer = За покупателем
view-waiting-carrier = За перевозчиком
view-waiting-customs = За таможней
view-snoozed = Отложено
view-confirm = Подтверждения
view-feedback = Отзывы
view-all = Все отправления
view-unread = Не распознано
view-saying = Сканирования «{ $what }»
view-resolved = Решено
view-import-new = Новое из импорта
view-import-forward = Продвинулось с импортом
view-import-stuck = Застряло с импортом
view-import-regressed = Откатилось с импортом
group-today = Сегодня
group-week = На этой неделе
group-know = К сведению
group-late = Просрочено
group-no-carrier = Перевозчик неизвестен
group-no-destination = Назначение неизвестно
group-no-due = Без срока

## The filter line

filter-key-carrier = Перевозчик
filter-key-carrier-more = carrier:yanwen
filter-key-is = Состояние
filter-key-is-more = is:urgent
filter-key-dest = Назначение
filter-key-dest-more = dest:BR,MX
filter-key-rule = Правило
filter-key-rule-more = rule:customs_hold
filter-key-stage = Этап
filter-key-stage-more = stage:import_customs
filter-key-waiting = Ожидание
filter-key-waiting-more = waiting:>3d
filter-key-value = Стоимость
filter-key-value-more = value:>50USD
filter-key-due = Срок
filter-key-due-more = due:today
filter-key-tag = Тег
filter-key-tag-more = tag:vip
filter-key-store = Магазин
filter-key-store-more = store:lantern
filter-key-opened = Возникло
filter-key-opened-more = opened:2026-W47
filter-key-resolved = Закрыто
filter-key-resolved-more = resolved:7d
filter-key-delivered = Доставлено
filter-key-delivered-more = delivered:30d
filter-due-today = В течение суток
filter-due-late = Просрочено
filter-due-none = Без срока
filter-is-waiting = Ждём кого-то
filter-is-noted = С заметкой
filter-is-back = Вернулось в очередь

## Decisions

step-resolve = Решено: { $n ->
    [1] { $what }
    [one] { $n } отправление
    [few] { $n } отправления
   *[other] { $n } отправлений
 }
step-snooze = Отложено: { $n ->
    [1] { $what }
    [one] { $n } отправление
    [few] { $n } отправления
   *[other] { $n } отправлений
 }, до { $until }
step-wait = { $detail }: { $n ->
    [1] { $what }
    [one] { $n } отправление
    [few] { $n } отправления
   *[other] { $n } отправлений
 }
step-reopen = Снова открыто: { $n ->
    [1] { $what }
    [one] { $n } отправление
    [few] { $n } отправления
   *[other] { $n } отправлений
 }
step-note = Заметка: { $n ->
    [1] { $what }
    [one] { $n } отправление
    [few] { $n } отправления
   *[other] { $n } отправлений
 }
step-tag = Добавлен тег «{ $name }»: { $n ->
    [1] { $what }
    [one] { $n } отправление
    [few] { $n } отправления
   *[other] { $n } отправлений
 }
step-untag = Снят тег «{ $name }»: { $n ->
    [1] { $what }
    [one] { $n } отправление
    [few] { $n } отправления
   *[other] { $n } отправлений
 }
step-claim = Подана претензия «{ $name }»: { $n ->
    [1] { $what }
    [one] { $n } отправление
    [few] { $n } отправления
   *[other] { $n } отправлений
 }
step-trace = Запрошен розыск у перевозчика: { $n ->
    [1] { $what }
    [one] { $n } отправление
    [few] { $n } отправления
   *[other] { $n } отправлений
 }
step-settings = Настройки: { $name }
note-claim = Подана претензия: { $title } ({ $window }).
note-trace = Розыск: перевозчика попросили найти посылку.
setting-language = язык { $value }
setting-zone = часовой пояс { $value }
setting-notify = уведомления { $value }
setting-currency = валюта { $value }
setting-watch-folder = папка автоимпорта { $value }
setting-notify-true = включены
setting-notify-false = выключены
setting-no-language = как в системе
setting-no-zone = как в системе
setting-no-currency = не выбрана
setting-no-watch-folder = не выбрана
step-prompt = { $detail }: { $n ->
    [1] сообщение для { $what }
    [one] { $n } сообщение
    [few] { $n } сообщения
   *[other] { $n } сообщений
 }
step-teach = { $n ->
    [1] Запомнено: «{ $what }»
    [one] Запомнена { $n } фраза
    [few] Запомнено { $n } фразы
   *[other] Запомнено { $n } фраз
 }
step-forget = Забыто значение «{ $what }»
step-nothing = Ничего не изменилось
step-view-save = Сохранён раздел «{ $what }»
step-view-change = Изменён раздел «{ $what }»
step-view-forget = Удалён раздел «{ $what }»
step-views-order = Перемещён раздел «{ $what }»
step-import = Импортировано: { $what }
step-import-undo = Отменён импорт: { $what }
undone = Отменено: { $step }
redone = Повторено: { $step }
detail-waiting-buyer = Ждём покупателя
detail-waiting-carrier = Ждём перевозчика
detail-waiting-customs = Ждём таможню
detail-sent = Отправлено
detail-skipped = Пропущено
detail-false-alarm = Ложная тревога
detail-known-delay = Известная задержка
detail-buyer-informed = Покупатель предупреждён
detail-other = Другое
log-opened = Замечено: { $rule } ({ $severity })
log-closed = Закрылось само: { $rule } — уже не актуально
log-back = Вернулось: { $rule } ({ $severity })
snooze-next-scan = Следующее сканирование
snooze-next-scan-moment = следующего сканирования
snooze-next-update = Когда перевозчик обычно обновляет статус
snooze-tomorrow = Завтра в 09:00
snooze-tomorrow-there = Завтра в 09:00 по местному времени ({ $country })
snooze-three-days = Через три дня
snooze-week = Через неделю
snooze-promise = До обещанной даты
snooze-deadline = За день до срока
action-tell-carrier = Написать перевозчику
action-tell-buyer = Предупредить покупателя
action-wait-buyer = Ждём покупателя
action-wait-carrier = Ждём перевозчика
action-wait-customs = Ждём таможню
message-to-carrier = Трек-номер { $number } (заказ { $order }): { $reason } Последний известный этап: { $stage }. Сообщите, пожалуйста, где посылка, чего она ждёт и когда двинется дальше.

## Why

why-stage = «{ $text }» ({ $at }) — этап: { $stage }. { $rule }
why-no-stage = Сканирования пока не указывают на этап; последнее — «{ $text }» ({ $at }). По самому заказу этап: «{ $stage }».
why-no-scan = Перевозчик ещё не сканировал посылку; по самому заказу этап: «{ $stage }».
how-sorting-origin = Сортировка до вылета — в стране отправления.
how-sorting-destination = Сортировка после выпуска — в стране назначения.
how-sorting-arrived = Отсканировано в стране назначения.
how-customs-export = Таможня до вылета — экспортная.
how-customs-import = Таможня после вылета — импортная.
how-customs-export-place = Таможня страны отправления — экспортная.
how-customs-import-place = Таможня страны назначения — импортная.

## Notifications and progress

news-title = { $n ->
    [1] Одно отправление требует внимания
    [one] { $n } отправление требует внимания
    [few] { $n } отправления требуют внимания
   *[other] { $n } отправлений требуют внимания
 }
news-more = и ещё { $n }
news-open = Открыть
progress-reading = Чтение: { $file }
progress-judging = { $file }: проверка отправлений — { $n }
prompt-confirm = Попросить подтвердить получение
prompt-feedback = Попросить отзыв
prompt-closes = ещё { $span }

## The tray, and links from elsewhere

glance-title = { $n ->
    [0] Tidewaiter: ничего не требует внимания
    [one] Tidewaiter: { $n } отправление требует внимания
    [few] Tidewaiter: { $n } отправления требуют внимания
   *[other] Tidewaiter: { $n } отправлений требуют внимания
 }
glance-open = Открыть Tidewaiter
glance-view = { $view }: { $n }
glance-quit = Выйти
link-unknown = В этой базе нет отправления или заказа с номером «{ $number }».
link-unreadable = Ссылка не ведёт к отправлению.

## Report

report-sheet = Проблемы
report-title = Отчёт о проблемах
report-made = Составлен { $at }
report-summary = Сводка
report-count = Количество
report-total = Итого
column-severity = Важность
column-rule = Что не так
column-reason = Одной фразой
column-since = Начало
column-waiting = Длится
column-deadline = Срок
column-order-id = Заказ
column-tracking-number = Трек-номер
column-carrier = Перевозчик
column-destination = Назначение
column-stage = Этап
column-value = Стоимость
column-currency = Валюта
column-state = Состояние
column-next-action = Следующий шаг
column-buyer = Покупатель
column-store = Магазин
column-note = Заметки

## Fields of an order list

field-order-id = Номер заказа
field-tracking-number = Трек-номер
field-order-status = Статус
field-ordered-at = Заказан
field-paid-at = Оплачен
field-shipped-at = Отправлен
field-ship-by = Отправить до
field-delivered-at = Доставлен
field-confirmed-at = Подтверждён
field-destination-country = Страна
field-order-amount = Сумма заказа
field-item-amount = Цена товара
field-currency = Валюта
field-carrier = Перевозчик
field-shipping-method = Способ доставки
field-buyer-name = Покупатель
field-recipient-name = Получатель
field-product-title = Товар
field-sku = Артикул (SKU)
field-quantity = Количество
field-package-id = Номер посылки
field-store = Магазин
field-feedback = Отзыв
field-event-time = Время сканирования
field-event-location = Место сканирования
field-event-text = Текст сканирования
field-event-code = Код сканирования
field-origin-country = Страна отправления

## Faults: what, and in .hint what to do next

fault-cancelled = Отменено; ничего не изменилось.
    .hint = Начните снова, когда будете готовы.
fault-command = Команды «{ $what }» нет.
    .hint = Список команд: --help.
fault-ask = Команда «{ $what }» не понимает такой запрос: { $why }.
    .hint = Что ей нужно, скажет --help.
fault-value = { $what }: неизвестное значение «{ $value }».
    .hint = Допустимо: { $allowed }.
fault-handle = Этот файл больше не открыт.
    .hint = Выберите его ещё раз.
fault-list = Этого списка больше нет.
    .hint = Откройте раздел ещё раз.
fault-shipment = В этой базе нет заказа или отправления «{ $what }».
    .hint = Проверьте номер или импортируйте его список заказов.
fault-not-empty = В этой базе уже есть заказы; пример смешался бы с вашими.
    .hint = Осмотритесь в новой базе: --desk FILE.
fault-changed-since = { $what }{ $others ->
    [0] {""}
    [one] {" "}и ещё { $others } отправление
    [few] {" "}и ещё { $others } отправления
   *[other] {" "}и ещё { $others } отправлений
}: с тех пор есть изменения, поэтому действие нельзя отменить целиком.
    .hint = Сначала отмените более позднее изменение или поправьте отправление вручную.
fault-imported-since = Файл { $file } с тех пор изменил { $n ->
    [one] { $n } строку
    [few] { $n } строки
   *[other] { $n } строк
 } этого импорта, первая — { $what }, поэтому отменить его целиком нельзя.
    .hint = Сначала отмените импорт файла { $file }.
fault-decided-since = О том, что принёс этот импорт, { $n ->
    [one] принято { $n } решение
    [few] принято { $n } решения
   *[other] принято { $n } решений
 }, первое — { $what }, поэтому отменить его целиком нельзя.
    .hint = Сначала отмените эти решения; они есть в истории.
fault-too-old = Этот импорт слишком давний, отменить его нельзя.
    .hint = Отменить можно последние 30 импортов; более давние дни вернёт резервная копия.
fault-sample-stands = Так пример не отменяется.
    .hint = Удалите данные примера.
fault-import = Импорта { $what } нет.
    .hint = Выберите импорт из списка.
fault-nothing-to-undo = Отменять нечего.
    .hint = Решения, которые можно отменить, есть в истории.
fault-nothing-to-mute = Здесь нечего заглушать.
    .hint = Правило можно заглушить у отправления, которое требует внимания и перевозчик которого известен; для одной страны — если известна и она.
fault-nothing-to-redo = Повторять нечего.
    .hint = Повторить можно только действие, которое только что отменили.
fault-file-missing = Файла { $what } нет.
    .hint = Проверьте имя и папку.
fault-file-denied = Нет доступа к файлу { $what }.
    .hint = Проверьте права или выберите другую папку.
fault-file-full = Для файла { $what } не хватает места.
    .hint = Освободите место на диске и попробуйте снова.
fault-file = { $what }: { $why }.
    .hint = Попробуйте снова или выберите другое место.
fault-unreadable = Файл { $what } не удалось дочитать: { $why }. Ничего не импортировано.
    .hint = Откройте его в исходной программе, сохраните заново и импортируйте.
fault-report = Отчёт не записан: { $why }.
    .hint = Закройте файл, если он где-то открыт, или выберите другую папку.
fault-desktop = Система не ответила.
    .hint = Выделите текст и скопируйте вручную или откройте страницу в браузере.
fault-answer = Не удалось записать ответ: { $why }.
    .hint = Проверьте базу командой check.
fault-store-newer = { $why }.
    .hint = Установите последнюю версию Tidewaiter или выберите другой файл базы.
fault-store-other = { $why }.
    .hint = Выберите другой файл базы; этот останется как есть.
fault-store-full = На диске с базой нет места; наполовину ничего не записано.
    .hint = Освободите место и попробуйте снова.
fault-store-busy = Файл базы занят другой программой.
    .hint = Дождитесь её или закройте и попробуйте снова.
fault-store-damaged = { $why }.
    .hint = Восстановите резервную копию; повреждённый файл останется как есть.
fault-store-open = { $why }.
    .hint = Проверьте, что папка существует и в неё можно писать.
fault-store = { $why }.
    .hint = Попробуйте снова; если повторится, запустите check.
ask-language = Язык
ask-theme = Тема
ask-density = Высота строк
ask-zone = Часовой пояс
ask-view = Раздел
ask-reason = Причина
ask-state = Состояние
ask-until = Момент
ask-note = Заметка
ask-format = Формат
ask-report = Отчёт
ask-kind = Вид
ask-outcome = Итог
ask-tag = Тег
ask-claim = Претензия
ask-book = Таблица
ask-notify = Настройка уведомлений
ask-currency = Валюта
ask-watch-folder = Папка автоимпорта

## Prompts

prompt-warning-protection-ending = До конца защиты меньше недели: лучше предложите её продлить.
prompt-warning-low-value = Сумма ниже той, с которой отзыв учитывается.
prompt-warning-window-guessed = Когда заказ закрыт, неизвестно; срок считается с доставки.
prompt-warning-window-unverified = Срок площадки не подтверждён официальным источником.
prompt-warning-reminder = Уже просили один раз: это единственное напоминание.
language-en = английский
language-zh = китайский
language-es = испанский
language-pt = португальский
language-fr = французский
language-de = немецкий
language-ru = русский
language-it = итальянский
language-pl = польский
language-nl = нидерландский
language-ko = корейский
language-ja = японский
language-tr = турецкий
language-ar = арабский
sample-file = Заказы-примеры
why-signal = «{ $text }» ({ $at }) — сигнал: { $signal }.
how-order-says = Так сообщает площадка: перевозчик посылку не сканировал.

## How dates of a file are read

dates-day-first = сначала день
dates-month-first = сначала месяц
dates-day-first-assumed = сначала день (предположительно)
dates-month-first-assumed = сначала месяц (предположительно)

## Watched folder

watch-title = { $n ->
    [1] В папке автоимпорта новый файл
    [one] В папке автоимпорта { $n } новый файл
    [few] В папке автоимпорта { $n } новых файла
   *[other] В папке автоимпорта { $n } новых файлов
}
watch-file = { $file }: новых — { $new }, изменённых — { $changed }{ $rejected ->
    [0] { "" }
    [one] , не принята { $rejected } строка
    [few] , не приняты { $rejected } строки
   *[other] , не принято { $rejected } строк
}
watch-gone-title = Папка автоимпорта недоступна
watch-gone = Папка { $folder } не читается. Подключите её диск или выберите другую папку в настройках.

## Several files of one import

reason-files-contradict = В файле «{ $file }», импортированном вместе с этим, здесь { $old }, а в этом — { $new }. Что новее, неизвестно; действует файл, импортированный последним. Проверьте, где верно.

## How files are read

field-promised-by = Обещанная доставка
field-first-name = Имя
field-last-name = Фамилия
preview-lacks = Для поля «{ $field }» столбец ещё не выбран. Укажите, где оно.
pasted-text = Вставленный текст
pasted-named = Вставленный текст «{ $beginning }»
ask-mapping = Схема чтения
fault-no-mappings = Схемы чтения «{ $what }» нет: пока не сохранено ни одной.
    .hint = Уточните в предпросмотре, как читать файл, и импортируйте его: схема запомнится.
fault-mapping = Этой схемы чтения больше нет.
    .hint = Посмотрите список ещё раз.
fault-no-name = В названии должна быть хотя бы одна буква.
    .hint = Напишите, для каких файлов эта схема.
fault-shared-other = В файле { $what } нет { $kind ->
    [lessons] уроков
   *[mappings] схем чтения
 } Tidewaiter.
    .hint = { $kind ->
    [lessons] Выберите файл, выгруженный из списка уроков; его имя оканчивается на .tidewaiter-lessons.json.
   *[mappings] Выберите файл, выгруженный из списка схем чтения; его имя оканчивается на .tidewaiter-mapping.json.
 }
fault-shared-newer = Файл { $what } записан более новой версией Tidewaiter (версия таких файлов — { $why }).
    .hint = Установите последнюю версию Tidewaiter и выберите файл ещё раз.
fault-shared-broken = Файл { $what } не подходит: { $why }.
    .hint = Запросите файл заново; из него ничего не взято.
fault-nothing-to-mend = В этом импорте нечего исправлять, или его строки не сохранились.
    .hint = Импортируйте файл ещё раз, чтобы увидеть непринятые строки.
rejects-sheet = Исправить
ignored-header = Заголовок
ignored-before-header = Над заголовком
ignored-blank = Пустые строки
ignored-description = Описания столбцов
ignored-total = Итоги
ignored-repeated-header = Повтор заголовка
ignored-repetition = Повтор строки выше
ignored-footer = Примечания после данных
ignored-heading = Заголовки групп
source-unknown = Неизвестный формат

## What was understood, and what the seller taught

because-code = По коду { $house } { $code }, «{ $label }».
because-text = Текст известен дословно.
because-words = По словам: { $words }.
because-taught = Как вы указали.
because-none = Пока не распознано.
because-order = Решено по заказу.
confidence-none = не распознано
confidence-likely = вероятно
confidence-good = уверенно
confidence-certain = точно
confidence-taught = указано вами
means-nothing = Ничего не значит
means-unknown = Не распознано
lesson-too-short = Нужно не меньше четырёх букв или двух иероглифов: иначе подойдёт слишком многое.
progress-reading-again = Повторное чтение, отправлений: { $n }
fault-lesson-too-short = «{ $what }» — слишком мало для урока.
    .hint = Укажите не меньше четырёх букв или двух иероглифов; * заменяет меняющуюся часть.
fault-lesson = Этого урока больше нет.
    .hint = Посмотрите список уроков ещё раз.

## The tables that a seller may tune

looks-at-signal = Перевозчик сообщает: { $signal }.
looks-at-stage = Сколько посылка на этапе: { $stages }.
looks-at-dispatch = Оплачено, не отправлено.
looks-at-first-scan = Трек-номер, который ни разу не сканировали.
looks-at-silence = Время с последнего сканирования.
looks-at-age = Время со дня заказа.
looks-at-promise = Обещанный срок или защита покупателя истекает раньше, чем ожидается посылка.
looks-at-dispute = По заказу открыт спор.
looks-at-record = Даты и места противоречат друг другу.
rule-kind-signal = Что сообщают перевозчики
rule-kind-stage = Время на этапе
rule-kind-deadline = Сроки
rule-kind-silence = Тишина
rule-kind-record = Противоречия
rule-silent-while = Молчит, пока перевозчик сам объясняет, почему нет движения.
field-warn = предупреждение через
field-urgent = срочно через
field-ahead-warn = предупреждение за
field-ahead-urgent = срочно за
field-term = срок
field-explains = объясняет тишину
field-slack = допуск
field-off = выключено
field-lane = по обычному для маршрута
field-weight = вероятность потери
variant-all = Все посылки
variant-express = Экспресс
variant-handoff = Новый номер на последней миле
variant-sea = Море
length-hours = { $n ->
    [one] { $n } час
    [few] { $n } часа
   *[other] { $n } часов
}
length-at-once = сразу
length-never = никогда
length-none = не задано
progress-judging-again = Повторная оценка, отправлений: { $n }
detail-rules = Правила
detail-days = Праздники
detail-rates = Курсы
step-figures = { $n ->
    [1] { $detail }, изменено: { $what }
   *[other] { $detail }, изменено: { $what } и другие, всего { $n }
}
fault-figure = Значение «{ $value }» не подходит: { $what }.
    .hint = Срок пишется так: 4 B (рабочие дни), 7 d (дни), 48 h (часы), at once (сразу) или never (никогда); вероятность — от 0 до 100; курс — число больше 0.
book-rates = Сколько стоит единица валюты в долларах США: только для порядка работы и сумм со знаком ≈. Округлено, проверено 22 ноября 2026; из сети ничего не берётся.
book-rates-form = Число больше 0: 1.15
rate-text = 1 { $code } ≈ { $rate } US$

progress-lanes = Считаем, сколько идут посылки
progress-calibration = Проверяем маршруты на прошлом базы
leg-rest = Этап «{ $stage }» до доставки
leg-whole = От отправки до доставки
level-lane = этот маршрут
level-carrier-destination = перевозчик и страна
level-stage = вся база
level-global = обычно в отрасли
calibration-all = Всё вместе
calibration-too-few = Посылок слишком мало для проверки: нужно по сто до и после.
calibration-kept = Из посылок, которые в четырёх случаях из пяти должны были прийти, пришло { $kept } %: сроки маршрутов выдерживаются.
calibration-slower = Из посылок, которые в четырёх случаях из пяти должны были прийти, пришло лишь { $kept } %: сейчас посылки идут дольше.
calibration-quicker = Из посылок, которые в четырёх случаях из пяти должны были прийти, пришло { $kept } %: сейчас посылки идут быстрее.

progress-backtest = Просматриваем прошлое базы, отправлений: { $n }
backtest-span = с { $from } по { $to }
backtest-fired = сработало
backtest-returned = вернулось
backtest-lost = утеряно, изъято или повреждено
backtest-dispute = спор или отмена
backtest-signal = перевозчик позже сообщил о проблеме
backtest-late = позже, чем 97 из 100
backtest-nothing = доставлено как обычно
backtest-unknown = ещё в пути
backtest-only = только здесь
backtest-same = В прошлом этой базы изменение ничего не меняет.
backtest-compared = Напрасных проверок меньше на { $fewer }, пропущено настоящих проблем: { $missed }; новых напрасных проверок: { $more }, новых настоящих проблем: { $caught }.
view-backtest = Проверка на прошлом: { $what }

detail-peaks = Пики
detail-terms = Площадки
detail-mutes = Заглушённые правила
step-mute = { $n ->
    [1] Заглушено: { $what }
   *[other] Заглушено: { $what } и другие правила, всего { $n }
}
step-unmute = { $n ->
    [1] Снова включено: { $what }
   *[other] Снова включено: { $what } и другие правила, всего { $n }
}
mute-whole = Заглушить «{ $rule }» для { $carrier }
mute-lane = Заглушить «{ $rule }» для { $carrier }, только { $country }
muted-whole = «{ $rule }» для { $carrier }
muted-lane = «{ $rule }» для { $carrier } ({ $country })
mute-everywhere = все страны
mute-on = заглушено
book-mutes = Правила, заглушённые для перевозчика или для перевозчика и одной страны. То, что они нашли бы там, нигде не показывается.
book-mutes-form = Правило заглушают у отправления, которое оно нашло; здесь его можно снова включить.
book-days = Праздники и перенесённые рабочие дни. Праздники в рабочие дни правил не входят.
book-days-form = Добавьте свой день или сделайте праздник рабочим днём.
book-days-source = Пакет Python holidays 0.109; даты на 2025–2028 годы
day-holiday = праздник
day-work = рабочий день
book-peaks = Недели, когда всё идёт медленно. Часть этого времени не считается простоем; сообщения самого перевозчика действуют как всегда.
book-peaks-form = Процент времени, который не считается: от 0 до 100; 0 выключает пик.
peak-share = { $share ->
    [0] выключен
   *[other] { $share } % не считается
}
book-terms = Сколько обычно дают площадки и страны. Дата из самого заказа важнее; неофициальное показано как неподтверждённое.
book-terms-form = Срок: 4 B (рабочие дни), 7 d (дни) или 48 h (часы).
platform-any = Все площадки
platform-aliexpress = AliExpress
platform-amazon = Amazon
platform-ebay = eBay
platform-etsy = Etsy
platform-shopee = Shopee
platform-temu = Temu
platform-tiktok = TikTok Shop
clock-auto-confirm = автоматическое подтверждение получения
clock-cancel-answer = ответ на просьбу об отмене
clock-claim-after-completion = покупатель ещё может предъявить требования
clock-complaint-answer = ответ перевозчика на претензию
clock-complaint-closes = последний день для претензии перевозчику
clock-complaint-opens = посылка считается застрявшей
clock-delivery = обещанная доставка
clock-dispatch = отправка
clock-dispute-answer = ответ на спор
clock-dispute-decision = решение площадки по спору
clock-documents = документы для таможни
clock-duty-payment = уплата пошлины
clock-first-scan = первое сканирование
clock-pickup-hold = хранение в пункте выдачи
clock-protection = защита покупателя
clock-refund-closes = последний день для возврата денег
clock-refund-opens = можно просить возврат денег
clock-return-leg = покупатель отправляет возврат
counts-from-agreed = с согласования возврата
counts-from-completed = с завершения заказа
counts-from-delivered = с доставки
counts-from-held = с задержания
counts-from-opened = с обращения
counts-from-paid = с оплаты
counts-from-promised = с обещанной даты
counts-from-scanned = с последнего сканирования
counts-from-shipped = с отправки

state-working = В работе
back-check = пора проверить
view-working = В работе
step-work = Взято в работу: { $n ->
    [1] { $what }
   *[other] { $n }
}
step-hold-reason = { $detail }: { $n ->
    [1] { $what }
   *[other] { $n }
}
step-papers = { $detail }: { $n ->
    [1] { $what }
   *[other] { $n }
}
detail-delivered-late = Доставлено с опозданием
detail-refunded = Деньги возвращены
detail-resent = Отправлено заново
detail-claimed = Подана претензия
detail-lost = Утеряно
detail-returned = Вернулось
detail-papers-requested = Документы запрошены
detail-papers-sent = Покупатель сообщил, что отправил
detail-papers-confirmed = Документы у перевозчика
detail-hold-id-missing = Нет паспортных данных или ИНН
detail-hold-id-mismatch = Паспортные данные не совпадают
detail-hold-duty-due = Пошлина или налог не уплачены
detail-hold-ioss-fail = Не передан номер предоплаты налога (IOSS)
detail-hold-value-query = Сомнения в стоимости
detail-hold-desc-hs = Нет описания или кода ТН ВЭД
detail-hold-docs = Нет инвойса или документов
detail-hold-safety = Безопасность товара
detail-hold-dg = Батарея или опасный груз
detail-hold-restricted = Ограничено, нужно разрешение
detail-hold-ip = Подозрение на подделку
detail-hold-qty = Коммерческая партия
detail-hold-inspect = Досмотр
detail-hold-quarantine = Карантин
detail-hold-contact = Проблема с адресом или контактом
hold-nobody = Перевозчик не называет причину. Что известно вам?
hold-carrier = По словам перевозчика: { $reason }
hold-seller = По вашим словам: { $reason }
effective = с { $day }
acts-buyer = Действует покупатель
acts-seller = Действуете вы
acts-carrier = Действует перевозчик
acts-customs = Действует таможня
claim-closed = закрыта с { $moment }
claim-opens = откроется { $moment }
claim-until = до { $moment }
claim-no-limit = срок неизвестен
stake-claim-closes = на претензию
deadline-claim-closes = претензия за { $span }
deadline-usual = Обычный срок, в заказе не указан
deadline-unofficial = Обычный срок без официального подтверждения, в заказе не указан
expected = с { $from } по { $to }, вероятнее всего { $likely }
expected-lane = по посылкам этого маршрута ({ $n })
expected-carrier-destination = по посылкам этого перевозчика в эту страну; на маршруте — { $n }
expected-desk = по всем посылкам базы; на маршруте — { $n }
why-lane = На этом маршруте девять из десяти посылок идут дальше за { $days } (посылок: { $n }).
why-holidays = Праздники не считаются ({ $country }): { $names }.
why-peaks = Сейчас всё идёт медленно: { $names }. Часть этого времени не считается.
incident-day = { $lane } · началось { $from }
incident-days = { $lane } · началось { $from } – { $to }
step-resolve-as = Решено: { $n ->
    [1] { $what }
    [one] { $n } отправление
    [few] { $n } отправления
   *[other] { $n } отправлений
 } — { $detail }
detail-hold-none = Снова действует причина от перевозчика
detail-papers-none = Документы: пока ничего
length-always = всегда
list-comma = ,{" "}
fault-figure-days = Значение «{ $value }» не подходит: { $what }.
    .hint = Укажите день календаря и чем его считать: праздником или рабочим днём.
fault-figure-peaks = Значение «{ $value }» не подходит: { $what }.
    .hint = Укажите процент времени, который не считается: от 0 до 100.
fault-figure-terms = Значение «{ $value }» не подходит: { $what }.
    .hint = Срок пишется так: 4 B (рабочие дни), 7 d (дни) или 48 h (часы).
fault-figure-rates = Значение «{ $value }» не подходит: { $what }.
    .hint = Укажите, сколько стоит единица валюты в долларах США: число больше 0 и код валюты из трёх букв.
fault-figure-mutes = Значение «{ $value }» не подходит: { $what }.
    .hint = Укажите правило, перевозчика и страну: customs_hold/Yanwen/BR=on; для всех стран — customs_hold/Yanwen/*=on.
