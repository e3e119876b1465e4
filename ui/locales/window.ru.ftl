app-name = Tidewaiter
loading = Загрузка…
close = Закрыть
cancel = Отмена
copy = Копировать
show = Показать
retry = Повторить
details = Подробности
messages = Сообщения
copied = Скопировано: { $what }
progress = { $done } из { $total }
since = с { $moment }
no-number = без номера

## Views

views = Разделы
section-queue = Очередь
section-mine = Мои разделы
section-waiting = Ждём
section-prompts = Написать покупателям
section-desk = База
dashboard = Обзор
history = История
view-save-as = Сохранить как раздел…
view-save-title = Сохранить как раздел
view-rename-title = Переименовать раздел
view-remembers = Запомнятся текущий раздел, фильтр, группировка, сортировка и столбцы.
view-name = Название раздела
view-name-placeholder = Бразилия, дорогие
view-name-taken = Раздел «{ $name }» уже есть.
view-keep = Сохранить
view-keep-here = Заменить тем, что на экране
view-revert = Сбросить
view-changed = Изменён после сохранения
view-as-saved = В разделе «{ $name }» всё уже сохранено.
view-more = { $name }: переименовать, переместить, удалить
view-move = { $name } (перетащите или нажмите Alt ↑ ↓, чтобы переместить)

## List

at-risk = под угрозой { $sum }
arrived = новых: { $count }
filter-placeholder = Фильтр или поиск…
filter-remove = Снять фильтр
filter-remove-all = Убрать все
filter-as-text = ищется как текст: { $words }
filter-searched-as-text = ищется как текст
filter-chips = Фильтр
filter-chip-removes = Убрать
filter-chip-remove = Убрать { $word }
filter-chip-as-text = { $word } ищется как текст: такого условия нет. Нажмите, чтобы убрать
filter-offers = Варианты фильтра
tags-are = Теги: { $tags }
arrange-group = Группировка
arrange-order = Сортировка
arrange-columns = Столбцы
arrange-columns-note = Если места мало, часть столбцов скрывается, зато остальные видны целиком.
group-usual = Как обычно
group-none = Без групп
group-carrier = Перевозчик
group-rule = Что не так
group-destination = Назначение
group-due = Срок по дням
order-usual = Порядок работы
order-oldest = Сначала старые
order-newest = Сначала новые
order-value = Сначала дорогие
order-due = Сначала с ближайшим сроком
column-stage = Где находится
column-number = Трек-номер
column-order = Номер заказа
column-buyer = Покупатель
column-carrier = Перевозчик
column-destination = Назначение
column-value = Стоимость
column-waiting = Сколько ждёт
column-due = Срок
marked = отмечено: { $count }
marked-hidden = вне фильтра: { $count }
marked-elsewhere = вне этого раздела: { $count }
marked-clear = Снять
mark-all-matching = Отметить все подходящие ({ $count })
check-at = проверка { $moment }
incident = Инцидент
incident-count = { $count ->
    [one] { $count } посылка
    [few] { $count } посылки
   *[other] { $count } посылок
}
incident-folded = Свёрнуто: стрелка вправо покажет посылки
incident-open = Посылки ниже: стрелка влево свернёт их
incident-title = { $count ->
    [one] { $count } посылка
    [few] { $count } посылки
   *[other] { $count } посылок
}, одна причина: { $title }
incident-parcels = { $count ->
    [one] посылка
    [few] посылки
   *[other] посылок
}
incident-risk = под угрозой всего
incident-first = Первые посылки
incident-more = ещё { $count }: разверните в списке
empty-clear = Решать сейчас нечего.
empty-clear-next = Ближайшее отложенное вернётся { $moment }.
empty-clear-more = Новые проблемы появятся здесь сразу.
empty-no-match = Ничего не найдено
empty-no-match-one = В разделе «{ $view }» нет отправлений по этому условию:
empty-no-match-all = В разделе «{ $view }» нет отправлений, подходящих под все условия. Уберите лишнее:
empty-view = В разделе «{ $view }» пусто
empty-view-more = Отправления появятся здесь, как только будут.
empty-failed = Не удалось прочитать список

## First hints

hint = Подсказка
hint-away = Убрать подсказку
hint-list = { $next } и { $previous } — по списку, { $resolve } — решить и перейти к следующему.
hint-filter = { $key } — фильтр: попробуйте carrier:, dest: или waiting:>72h
hint-palette = { $key } — найти любую команду и узнать её клавишу

## Shipment

detail = Отправление
detail-back = Назад к списку
detail-actions = Действия
detail-width = Ширина панели отправления
detail-none = Отправление не выбрано.
detail-order = Заказ { $order }
waterway = Где находится
stages-all = Все этапы
stages-fewer = Свернуть
stage-skipped = пройдено без сканирования
stage-ahead = ещё впереди
why = Почему
why-sure = Уверенность в этапе: { $sure }
beneath = Ещё замечено
expected = Ожидается { $text }
expected-late = обещанный срок или защита истекает раньше
next-check = проверка { $moment }
check-would = при ожидании следующая проверка { $moment }
returns = вернётся { $moment }
hold = Почему задержала таможня
hold-other = Другая причина…
papers = Документы покупателя
evidence = Держите под рукой
claims = Претензии
claims-open = открыто { $open } из { $all }
claim-cap = Не больше: { $cap }
claim-none = Нечего требовать, если: { $when }
playbook = Что делать
timeline = Отслеживание
timeline-scans = { $count ->
    [one] { $count } сканирование
    [few] { $count } сканирования
   *[other] { $count } сканирований
}
timeline-none = Сканирований пока нет.
timeline-decided = определило этап
timeline-nothing = ничего не значит
timeline-because = { $sure } · { $because }
timeline-teach = Понимать иначе…
timeline-more = более ранних: { $count }
order-title = Товар
order-items = Штук
order-amount = Стоимость
order-buyer = Покупатель
order-destination = Назначение
order-method = Доставка
order-ordered = Заказан
order-ship-by = Отправить до
order-promised = Обещано к
order-status = Статус
order-store = Магазин
order-source = Источник
order-siblings = Другие посылки этого заказа
detail-legs = Дальше под номером
detail-part-of = Последняя миля для
notes = Заметки
note-placeholder = Что нужно запомнить?
note-keep = Сохранить заметку
decisions = Решения

## Deciding

snooze-title = { $count ->
    [1] Отложить до
    [one] Отложить { $count } отправление до
    [few] Отложить { $count } отправления до
   *[other] Отложить { $count } отправлений до
}
snooze-note = Вернётся раньше при новом сканировании или если станет хуже.
snooze-any-scan = когда придёт
snooze-moment = Выбрать момент…
dismiss-title = { $count ->
    [1] Чем закончилось?
    [one] Чем закончилось: { $count } отправление?
    [few] Чем закончилось: { $count } отправления?
   *[other] Чем закончилось: { $count } отправлений?
}
dismiss-note = Отправление будет решено с этим итогом, и сроки правил учтут его.
reason-delivered_late = Доставлено с опозданием
reason-refunded = Деньги возвращены
reason-resent = Отправлено заново
reason-claimed = Подана претензия
reason-lost = Утеряно
reason-returned = Вернулось
reason-false_alarm = Ложная тревога
reason-known_delay = Известная задержка
reason-buyer_informed = Покупатель предупреждён
reason-other = Другое
said-now = как сейчас
hold-title = { $count ->
    [1] Почему задержала таможня?
    [one] Почему задержала таможня: { $count } отправление?
    [few] Почему задержала таможня: { $count } отправления?
   *[other] Почему задержала таможня: { $count } отправлений?
}
hold-carrier-again = Что говорит перевозчик
hold-none = Таможня не задерживает.
papers-title = { $count ->
    [1] Что с документами покупателя?
    [one] Что с документами покупателей: { $count } отправление?
    [few] Что с документами покупателей: { $count } отправления?
   *[other] Что с документами покупателей: { $count } отправлений?
}
papers-note = Содержимое не хранится: ни номер, ни фото.
papers-nothing = Пока ничего
papers-none = По плану действий документы не нужны.
file-title = { $count ->
    [1] Претензия или розыск
    [one] Претензия или розыск: { $count } посылка
    [few] Претензия или розыск: { $count } посылки
   *[other] Претензия или розыск: { $count } посылок
}
file-note = После этого ждём перевозчика, а в заметке записано, что подано. Саму претензию нужно подать у перевозчика или на площадке.
file-trace = Запросить розыск у перевозчика
file-trace-note = Можно всегда: где посылка и кто сканировал её последним?
mute-title = Заглушить правило
mute-note = Об этих посылках оно больше не сообщает. Это можно отменить; список — в «Правилах и сроках».
mute-none = Здесь нет проблемы, которую можно заглушить.
tags-title = { $count ->
    [1] Теги
    [one] Теги { $count } посылки
   *[other] Теги { $count } посылок
}
tags-placeholder = Найдите тег или введите новый
tags-none = Тегов пока нет. Введите первый.
tags-new = Новый тег: { $tag }
link-of = ссылка на { $number }
ask-title = Это большое действие
ask-many = { $count ->
    [one] Сразу изменится { $count } отправление.
    [few] Сразу изменятся { $count } отправления.
   *[other] Сразу изменятся { $count } отправлений.
} Одна отмена вернёт всё назад.
ask-go = Продолжить

## Start

start-title = Загрузите заказы — и увидите, что требует внимания
start-text = Tidewaiter показывает каждое отправление на одном из одиннадцати этапов, от заказа до двери, и выделяет только те, где нужен человек: почему и что делать.
start-import = Импортировать список заказов
start-sample = Посмотреть на примере
start-drop = Или перетащите файлы сюда: CSV, TSV, XLSX, XLS и другие. Формат определится сам.
start-private = Всё хранится в одном файле на этом компьютере. Без учётной записи, без облака.

## Import

import-starting = Чтение файлов
import-finished = Импортировано { $rows ->
    [one] { $rows } строка
    [few] { $rows } строки
   *[other] { $rows } строк
}, новых проблем: { $opened }
sample-starting = Создание примера
sample-finished = Заказов в примере: { $orders }, из них требуют внимания: { $exceptions }

## Report and care

export = Экспорт
report-written = Записано в { $file }: { $count ->
    [one] { $count } строка
    [few] { $count } строки
   *[other] { $count } строк
}
backup-written = Резервная копия: { $file }

## Footer

sample-here = Данные примера
last-scan = Последнее сканирование { $when }
last-import = Импорт { $when }
last-backup = Копия { $when }
no-backup = Резервной копии ещё нет
stale = устарели

## Keys

menu-file = Файл
menu-edit = Правка
menu-shipment = Отправление
menu-mark = Отметки
menu-go = Переход
menu-view = Вид
menu-help = Справка
chapter-move = Перемещение
chapter-decide = Решения
chapter-mark = Отметки
chapter-go = Переходы
chapter-desk = База
keys-note = Одиночные клавиши работают, когда вы не пишете и не выбираете: в поле ввода, меню и диалоге они молчат. Чтобы сменить клавишу, выберите команду.
keys-find = Найти команду или клавишу
keys-print = Печать
keys-reset = { $count ->
    [one] Вернуть клавиши { $count } команды
   *[other] Вернуть клавиши { $count } команд
}
key-change = Другая клавиша для команды «{ $command }»
key-press = Нажмите новую клавишу
key-hint = Можно две подряд, например g q.
key-kept = Эта клавиша везде значит одно и то же, сменить её нельзя.
key-clash = Клавиша { $key } занята: «{ $command }»{ $more ->
    [0] .
    [one] {" "}и ещё { $more } команда.
    [few] {" "}и ещё { $more } команды.
   *[other] {" "}и ещё { $more } команд.
}
key-keep = Сохранить
key-swap = Поменять местами
key-take = Забрать клавишу
key-none = Без клавиши
key-no = без клавиши
key-reset = Как изначально: { $key }
choice-key = Клавиша { $key }

cmd-next = Следующее
    .short = по списку
    .also = вниз дальше
cmd-previous = Предыдущее
    .also = вверх назад
cmd-page-down = Страница вниз
cmd-page-up = Страница вверх
cmd-first = Первое
    .also = начало верх
cmd-last = Последнее
    .also = конец низ
cmd-open = К отправлению
    .also = открыть подробности
cmd-unfold = Развернуть инцидент
    .also = раскрыть посылки
cmd-fold = Свернуть инцидент
    .also = закрыть посылки
cmd-tables = Таблицы вместо диаграмм и обратно
    .short = таблицы
    .also = обзор таблица диаграмма график показатели
cmd-back = Назад
    .also = закрыть выйти
cmd-resolve = Решить
    .short = решить
    .also = готово закрыть завершить решено архив
cmd-snooze = Отложить
    .short = отложить
    .also = потом позже напомнить подождать
cmd-work = Взять в работу
    .also = начать моё делаю
cmd-action-1 = Первое предложенное действие
cmd-action-2 = Второе предложенное действие
cmd-action-3 = Третье предложенное действие
cmd-write = Написать покупателю
    .also = ответить сообщение письмо шаблон
cmd-dismiss = Решить с итогом…
    .also = чем закончилось деньги возвращены отправлено заново претензия утеряно вернулось опоздание не проблема ложная тревога ошибка
cmd-hold = Почему задержала таможня…
    .also = причина таможня документы инвойс пошлина
cmd-papers = Документы покупателя…
    .also = паспорт инн данные запрошены отправлены подтверждены
cmd-reopen = Открыть снова
    .also = вернуть в очередь
cmd-note = Написать заметку
    .also = комментарий запомнить
cmd-claim = Претензия или розыск…
    .short = Претензия…
    .also = подать компенсация возмещение запрос найти утеряно повреждено перевозчик
cmd-tags = Теги…
    .short = Теги…
    .also = тег метка ярлык группа пометить цвет
cmd-mute = Заглушить правило для перевозчика…
    .short = Заглушить…
    .also = тишина молчать отключить скрыть игнорировать шум
cmd-copy-number = Копировать трек-номер
    .also = буфер трек
cmd-copy-link = Копировать ссылку на отправление
    .short = Копировать ссылку
    .also = адрес поделиться url буфер
cmd-undo = Отменить
    .short = отменить
    .also = вернуть назад
cmd-redo = Повторить
    .also = снова ещё раз
cmd-mark = Отметить
    .short = отметить
    .also = выбрать выделить
cmd-mark-next = Отметить и дальше
cmd-mark-previous = Отметить и назад
cmd-mark-all = Отметить все
    .also = выбрать выделить всё
cmd-filter = Фильтр
    .also = поиск найти
cmd-arrange = Группировка, сортировка и столбцы
    .also = порядок группы сортировать группировать колонки вид
cmd-keep-view = Сохранить раздел
    .also = изменения мой раздел
cmd-save-view-as = Сохранить как раздел…
    .also = новый мой раздел фильтр закладка избранное
cmd-rename-view = Переименовать раздел…
    .also = имя название мой раздел
cmd-revert-view = Вернуть раздел к сохранённому
    .also = сбросить отменить изменения мой раздел
cmd-view-up = Переместить раздел вверх
    .also = выше порядок мои разделы
cmd-view-down = Переместить раздел вниз
    .also = ниже порядок мои разделы
cmd-forget-view = Удалить раздел
    .also = убрать забыть мой раздел
cmd-palette = Все команды
    .also = палитра
cmd-next-view = Следующий раздел
cmd-previous-view = Предыдущий раздел
cmd-go-needs_you = К очереди
    .also = входящие требует внимания главная
cmd-go-snoozed = К отложенным
    .also = потом позже
cmd-go-resolved = К решённым
    .also = готово архив
cmd-go-all = Ко всем отправлениям
    .also = всё посылки
cmd-go-confirm = К подтверждениям получения
    .also = покупатели вопросы
cmd-go-feedback = К отзывам
    .also = покупатели вопросы оценки
cmd-go-dashboard = К обзору
    .also = статистика показатели диаграммы графики сводка отчёт недели перевозчики тепловая карта деньги дашборд
cmd-go-history = К истории
    .also = действия журнал отмена
cmd-go-unread = К нераспознанному
    .also = тексты неизвестные фразы уроки
cmd-go-taught = К урокам
    .also = фразы забыть научить
cmd-go-rules = К правилам и срокам
    .also = пороги настройка проверка на прошлом предупреждение выключить
cmd-go-days = К праздникам
    .also = календарь рабочие дни выходные
cmd-go-peaks = К пикам
    .also = китайский новый год чёрная пятница сезоны распродажа
cmd-go-terms = К срокам площадок
    .also = защита спор маркетплейс aliexpress
cmd-go-rates = К курсам
    .also = валюта деньги обмен доллары рубли
cmd-go-mutes = К заглушённым правилам
    .also = тишина молчат скрыто игнорируется
cmd-go-lanes = К маршрутам
    .also = сколько идут обычно сроки доставки направления
cmd-show-new = Показать новое
    .also = обновить перезагрузить
cmd-import = Импорт
    .also = открыть файл добавить заказы csv excel
cmd-export-xlsx = Экспорт раздела в XLSX
    .also = отчёт excel таблица сохранить
cmd-export-csv = Экспорт раздела в CSV
    .also = отчёт сохранить
cmd-backup = Резервная копия базы
    .also = сохранить бэкап
cmd-settings = Настройки
    .also = параметры версия язык тема тёмная
cmd-toggle-views = Показать или скрыть разделы
    .also = боковая панель
cmd-keys = Клавиши
    .short = клавиши
    .also = помощь справка горячие

## Import dialog

import-title-pick = Импорт
import-title-reading = Чтение файлов
import-title-preview = Проверка перед импортом
import-title-running = Идёт импорт
import-title-summary = Что изменил импорт
import-title-earlier = Что изменил этот импорт
import-back = Назад
import-nothing-ready = Пока ни один файл не готов к импорту
import-left = { $count ->
    [one] { $count } файл не готов и не войдёт
    [few] { $count } файла не готовы и не войдут
   *[other] { $count } файлов не готовы и не войдут
}
import-drop = Списки заказов и события отслеживания: CSV, TSV, XLSX, XLS, JSON и другие. Выберите файлы, перетащите их в любое место окна или вставьте таблицу.
import-pick = Выбрать файлы…
import-paste = Вставить
import-paste-here = Вставьте сюда: Ctrl V
import-reading = Определяем, что в файлах…
import-counting = Считаем строки…
import-rows = { $rows ->
    [one] { $rows } строка
    [few] { $rows } строки
   *[other] { $rows } строк
}
import-rows-at-least = Строк больше { $rows }
import-others = Другие файлы
import-go = { $files ->
    [0] Импортировать
    [1] Импортировать
    [one] Импортировать { $files } файл
    [few] Импортировать { $files } файла
   *[other] Импортировать { $files } файлов
}
import-meanwhile = Работать дальше
import-done = К очереди
import-leave-out = Не брать
past-imports = Прошлые импорты
file-kind-orders = Заказы
file-kind-tracking = События отслеживания
sure = точно
rather-sure = скорее всего
a-guess = догадка
you-said-so = указано вами
column-out = Не взят
column-keep-out = Не брать
column-nameless = Столбец { $at }
column-holds = Столбец «{ $column }» — это
field-held = сейчас «{ $column }»
first-rows = Первые строки, как прочитаны
only-used = Только нужные столбцы, { $used } из { $all }
columns-more = ещё столбцов: { $count }
no-column-used = Пока не используется ни один столбец. Покажите все и укажите, что в них.
files = Файлы
stand-lacks = нужны уточнения
stand-locked = нужен пароль
stand-refused = не читается
read-as = Как прочитан
reading-again = Читаем ещё раз…
as-guessed = Автоматически
remembered = Прочитан, как вы указали раньше
remembered-as = Прочитан по схеме «{ $name }»
read-as-guessed = Прочитан автоматически
changed-by-you = Изменено вами
undo-changes = Отменить мои изменения
lacks-column = { $field }: выберите столбец
password-wanted = Файл { $file } защищён. Какой у него пароль?
password-open = Открыть
password-note = Пароль нужен только для этого файла и нигде не хранится.
chip-kind = Содержит
chip-encoding = Кодировка
chip-delimiter = Разделитель
chip-sheet = Лист
chip-header = Заголовок
chip-dates = Даты
chip-decimals = Дроби
chip-currency = Суммы в
chip-zone = Время в поясе
header-row = строка { $row }
header-none = нет
header-none-long = Заголовка нет
dates-day_first = сначала день
dates-month_first = сначала месяц
dates-example = { $text } = { $day }
decimals-dot = 1,234.56
decimals-comma = 1.234,56
decimals-open = как записано
currency-open = как указано
zone-open = ваш
delimiter-comma = запятая
delimiter-semicolon = точка с запятой
delimiter-tab = табуляция
delimiter-pipe = вертикальная черта
pick-search = Начните вводить…
pick-none = Такого нет.
pick-more = ещё { $count }: введите, чтобы найти
columns-of = Столбцы файла { $file }
would-reject = { $count ->
    [one] { $count } строка не будет принята
    [few] { $count } строки не будут приняты
   *[other] { $count } строк не будет принято
}
rejected = { $count ->
    [one] { $count } строка не принята
    [few] { $count } строки не приняты
   *[other] { $count } строк не принято
}
field-errors = { $count ->
    [one] { $count } поле не принято, но строка принята
    [few] { $count } поля не приняты, но строки приняты
   *[other] { $count } полей не принято, но строки приняты
}
fault-row = Строка
fault-column = Столбец
fault-value = Записано
fault-reason = Что не так
fault-more = ещё { $count }
summary-exceptions = { $opened ->
    [0] Новых проблем нет
    [one] { $opened } новая проблема
    [few] { $opened } новые проблемы
   *[other] { $opened } новых проблем
}, закрылось само: { $closed }.
figures-brought = Загружено
figures-moved = Что изменилось с прошлого раза
figures-rows = { $count ->
    [one] { $count } строка файла
    [few] { $count } строки файла
   *[other] { $count } строк файла
}
figure-orders-new = { $count ->
    [one] новый заказ
    [few] новых заказа
   *[other] новых заказов
}
figure-orders-changed = { $count ->
    [one] изменённый заказ
    [few] изменённых заказа
   *[other] изменённых заказов
}
figure-orders-unchanged = { $count ->
    [one] заказ без изменений
    [few] заказа без изменений
   *[other] заказов без изменений
}
figure-shipments-new = { $count ->
    [one] новое отправление
    [few] новых отправления
   *[other] новых отправлений
}
figure-shipments-changed = { $count ->
    [one] изменённое отправление
    [few] изменённых отправления
   *[other] изменённых отправлений
}
figure-shipments-unchanged = { $count ->
    [one] отправление без изменений
    [few] отправления без изменений
   *[other] отправлений без изменений
}
figure-events-new = { $count ->
    [one] новое сканирование
    [few] новых сканирования
   *[other] новых сканирований
}
figure-events-known = { $count ->
    [one] сканирование уже известно
    [few] сканирования уже известны
   *[other] сканирований уже известно
}
figure-forward = продвинулось
figure-stuck = застряло
figure-regressed = откатилось на этап назад
figure-kept-newer = { $count ->
    [one] более старое значение не взято
    [few] более старых значения не взято
   *[other] более старых значений не взято
}
figure-taken = принято
figure-fields = { $count ->
    [one] с пропущенным полем
   *[other] с пропущенными полями
}
figure-ignored = без данных
figure-rejected = не принято
past-figure = { $count } { $word }
past-nothing = ничего нового
changes = { $count ->
    [one] { $count } изменение известного
    [few] { $count } изменения известного
   *[other] { $count } изменений известного
}
change-order = Заказ
change-field = Поле
change-old = Было
change-new = Стало
change-nothing = пусто
rejects-save = Сохранить непринятые строки…
rejects-note = Исправьте их в файле и импортируйте его снова: новыми будут только они.
take-back = Отменить этот импорт
take-back-means = Всё загруженное исчезнет, всё изменённое станет прежним. Если с тех пор что-то из этого решали, ничего не произойдёт — вы увидите сообщение.
take-back-go = Отменить импорт
take-back-keep = Оставить
taken-back-at = Отменён { $moment }
import-view-new = Новое с этим импортом
import-view-forward = Продвинулось с этим импортом
import-view-stuck = Застряло с этим импортом
import-view-regressed = Откатилось с этим импортом

## Prompts

prompts-none = Писать некому
prompts-none-more = Покупатели появятся здесь, когда посылка доставлена, и позже — когда получение подтверждено.
prompt-copy = Копировать сообщение
prompt-sent = Отметить отправленным
prompt-skip = Пропустить
prompt-open = Открыть отправление
prompt-message = Язык сообщения: { $language }
prompt-rules = Просите один раз, вежливо, и никогда — о звёздах, за подарки или о досрочном подтверждении: площадки это запрещают.

## What was not understood, and what was taught

teaching = Тексты сканирований
taught = Уроки
saying-view = Сканирования «{ $words }»
code = { $table ->
    [none] Код { $code }
   *[other] Код { $code } ({ $table })
}
unread-reach = { $texts ->
    [one] { $texts } текст
    [few] { $texts } текста
   *[other] { $texts } текстов
} в сканированиях { $parcels ->
    [one] { $parcels } отправления
   *[other] { $parcels } отправлений
}
unread-order = сначала те, где больше отправлений в пути
unread-text = Как написал перевозчик
unread-texts = Тексты
unread-carrier = Перевозчик
unread-parcels = В пути / всего
unread-last = Последнее
unread-alike = { $count ->
    [1] 1 текст
    [one] { $count } текст, отличия только в местах, числах и знаках
    [few] { $count } текста, отличия только в местах, числах и знаках
   *[other] { $count } текстов, отличия только в местах, числах и знаках
}
unread-show = { $parcels ->
    [1] Показать отправление; { $moving ->
        [0] оно доставлено
       *[other] оно в пути
    }
    [one] Показать { $parcels } отправление, в пути — { $moving }
    [few] Показать { $parcels } отправления, в пути — { $moving }
   *[other] Показать { $parcels } отправлений, в пути — { $moving }
}
unread-teach = Объяснить…
    .short = объяснить
unread-nothing = Ничего не значит
    .short = ничего не значит
unread-more = ещё { $count }
unread-none = Всё распознано
unread-none-more = Здесь появится текст, который не удалось распознать. Объясните один раз, что он значит, и все сканирования с ним будут прочитаны заново.
taught-words = Слова
taught-means = Что значат
taught-at = Когда
taught-change = Изменить…
taught-forget = Забыть
taught-none = Уроков пока нет
taught-none-more = Объясните нераспознанный текст или выберите «Понимать иначе…» у сканирования в отслеживании отправления. Всё хранится здесь, этим можно делиться.
lessons-export = Экспорт…
lessons-import = Импорт уроков…
lessons-written = Записано в { $file }: { $count ->
    [one] { $count } фраза
    [few] { $count } фразы
   *[other] { $count } фраз
}
learned = { $what ->
    [forgotten] Забыто
   *[taught] Запомнено
}: { $texts ->
    [one] { $texts } текст
    [few] { $texts } текста
   *[other] { $texts } текстов
}, { $parcels ->
    [one] { $parcels } отправление
    [few] { $parcels } отправления
   *[other] { $parcels } отправлений
}{ $moved ->
    [0] {""}
   *[other] , на другом этапе теперь { $moved }
}
learned-nothing = { $what ->
    [forgotten] Забыто
   *[taught] Запомнено
}. Ни один текст этой базы не читается по-другому.
teach-title = Что это значит?
teach-words = По каким словам узнавать
teach-hint = * заменяет меняющуюся часть, например имя; любое число пишется как 0.
teach-bound = { $table ->
    [none] Только с кодом { $code }
   *[other] Только с кодом { $code } ({ $table })
}
teach-stage = Этап отправления
teach-no-stage = Без этапа
teach-signal = Что-то не так
teach-no-signal = Всё в порядке
teach-nothing = Не говорит ни о месте, ни о состоянии отправления
teach-choose = Выберите, что это значит.
teach-running = Читаем заново
teach = Запомнить
reach = { $texts ->
    [one] { $texts } текст
    [few] { $texts } текста
   *[other] { $texts } текстов
} в этой базе, { $parcels ->
    [one] { $parcels } отправление
    [few] { $parcels } отправления
   *[other] { $parcels } отправлений
}
reach-none = В этой базе таких текстов пока нет. Урок подействует на будущие.
reach-samples = Некоторые из текстов
reach-now = сейчас: { $now }

## Rules and clocks

rules = Правила и сроки
tuning-rules = Правила
tuning-days = Праздники
tuning-peaks = Пики
tuning-terms = Площадки
tuning-rates = Курсы
tuning-mutes = Заглушено
tuning-lanes = Маршруты
tuning-open =
    .short = изменить
tuning-back = Назад к списку
tuning-stopped = Остановлено
own = ваше
as-it-comes = изначально: { $value }
put-back = Вернуть
take-away = Убрать
figures-running = Оцениваем заново
figures-told = { $text }. { $opened ->
    [0] Новых проблем нет
    [one] { $opened } новая проблема
    [few] { $opened } новые проблемы
   *[other] { $opened } новых проблем
}, закрылось: { $closed }.
grade-A = официально
grade-B = профессиональный источник
grade-C = неофициально: проверьте, прежде чем полагаться
grade-U = не проверено
rule-name = Правило
rule-warn = Предупредить
rule-urgent = Срочно
rule-open = Открыто
rule-own = В этом правиле есть ваши значения
rule-off = выключено
rule-show = { $count ->
    [1] Показать открытую проблему
    [one] Показать { $count } открытую проблему
    [few] Показать { $count } открытые проблемы
   *[other] Показать { $count } открытых проблем
}
rule-next = Что делать дальше
rule-silent = Тишина
rule-figures = Сроки
rule-variant = Для
rule-on = Включено
rule-lane = По обычному для маршрута
rule-lane-note = если посылок по нему прошло достаточно; иначе по срокам выше
rule-weight = Вероятность потери
figure-add = Сроки для доставки или страны…
figure-add-for = Добавить сроки для
figure-form = 4 B (рабочие дни), 7 d (дни), 48 h (часы), at once (сразу), never (никогда)
draft-here = Применить { $count ->
    [one] { $count } изменение
    [few] { $count } изменения
   *[other] { $count } изменений
}
draft-none = Пока ничего не изменено.
draft-count = { $count ->
    [one] { $count } изменение, ещё не применено
    [few] { $count } изменения, ещё не применены
   *[other] { $count } изменений, ещё не применены
}
draft-discard = Сбросить
draft-try = Проверить на прошлом
draft-try-note = Как часто правило сработало бы на посылках этой базы и что с ними стало
draft-apply = Применить
trial = На прошлом этой базы
trial-of = { $count ->
    [one] { $count } посылка
    [few] { $count } посылки
   *[other] { $count } посылок
}, { $span }
trial-of-none = Проверено без изменений, указанных выше.
trial-of-other = Проверено с другими изменениями, чем выше.
trial-running = Просматриваем прошлое базы
trial-what = Что
trial-now = Сейчас
trial-then = С изменениями
trial-real = из них настоящие:
trial-precision = Настоящих среди известных
trial-show = { $what }: { $count ->
    [1] показать посылку
    [one] показать { $count } посылку
    [few] показать { $count } посылки
   *[other] показать { $count } посылок
}
trial-view = Проверка на прошлом: { $what }
book-none = Строк нет
book-none-more = Эта таблица пуста.
days-none-more = Для этой страны и года праздники неизвестны. Добавьте ниже те, что знаете.
mutes-none = Ничего не заглушено
mutes-none-more = Заглушите правило для перевозчика у отправления, и оно будет в этом списке, пока вы его не включите.
mute-lift = Включить
book-date = Дата
book-day = День
book-kind = Считается как
book-about = Что
book-value = Запись
book-text = Значит
book-source = Источник
days-country = Страна
days-year = Год
day-holiday = праздник
day-work = рабочий день
day-comes = изначально: { $kind ->
    [work] рабочий день
   *[holiday] праздник
}
day-worked = Сделать рабочим
day-free = Сделать праздником
day-add = Добавить день
rate-add = Добавить валюту
rate-change = Изменить
rate-code = Валюта
rate-worth = Одна единица в долларах США
lanes-about = По данным { $parcels ->
    [one] { $parcels } посылки
   *[other] { $parcels } посылок
} на { $total ->
    [one] { $total } маршруте
   *[other] { $total } маршрутах
}{ $shown ->
    [1] {""}
   *[other] . Показаны самые загруженные: { $shown }
}.
lanes-as-of = Последнее сканирование { $when }
lanes-stale = С тех пор база изменилась.
lanes-again = Пересчитать
lanes-none = Маршрутов пока нет
lanes-none-more = Загрузите события отслеживания: сроки посылок считаются по сканированиям.
lanes-running = Считаем, сколько идут посылки
lane-name = Маршрут
lane-samples = Посылки
lane-samples-note = Посылки маршрута, прошедшие этап
lane-half = Половина
lane-half-note = К этому сроку доставлена половина
lane-most = 9 из 10
lane-most-note = К этому сроку доставлены девять из десяти
lane-show = Показать посылки маршрута { $lane }
lane-about = Какая доля к этому сроку прошла этап.
lane-stage = Этап
lane-share = { $share } %
lane-level = Известно по
lane-counts = В правилах
lane-yes = да
lane-unreached = ещё не достигнуто
calibration = Прогноз и факт
calibration-note = Что обещали бы старые посылки и сбылось ли это на новых. Ничего не меняет.
calibration-of = Основано на посылках до { $when } ({ $learned }), проверено на более поздних ({ $tried }).
calibration-promised = обещано { $share } %
calibration-asked = проверено { $count ->
    [one] { $count } случай
    [few] { $count } случая
   *[other] { $count } случаев
}
calibration-go = Проверить маршруты
calibration-again = Проверить ещё раз
calibration-running = Проверяем маршруты

## Dashboard

board-as-of = Данные на { $when }
board-stale = С тех пор база изменилась.
board-again = Пересчитать
board-counting = Считаем показатели…
board-tables = Таблицы
board-picture =
    .short = следующая диаграмма
board-open =
    .short = открыть список
board-copy-key =
    .short = копировать таблицу
board-copy = Копировать как таблицу: { $what }
board-copied = Скопировано для электронной таблицы: { $what }
board-stages = Где посылки
board-stages-note = доставленные: за последние 30 дней
board-weeks = Проблемы по неделям
board-risk = Деньги под угрозой
board-risk-none = Ни у одной открытой проблемы не известна стоимость.
board-lanes = Время на этапах
board-lanes-note = число посылок и сколько уже ждёт половина из них
board-lanes-none = На известных маршрутах сейчас нет посылок в пути.
board-carriers = Перевозчики
board-carriers-none = Перевозчик пока не известен ни у одной посылки.
board-unscanned = Считается по событиям отслеживания: загрузите их, чтобы увидеть.
board-no-scans = Событий отслеживания пока нет. По сканированиям видно, где посылки, сколько они ждут на этапах и держат ли перевозчики сроки.
board-import = Импортировать события отслеживания
board-total = всего { $sum }
board-stage = Этап
board-parcels = Посылки
board-needing = К решению
board-week = Неделя
board-opened = Новые
board-resolved = Закрытые
board-kind = Вид
board-all-kinds = Все
board-lane = Маршрут
board-median = Половина ждёт
board-median-note = Столько уже ждёт половина посылок, которые сейчас на этом этапе
board-usual = Обычно
board-level = Сравнение
board-level-0 = как обычно
board-level-1 = немного дольше
board-level-2 = дольше обычного
board-level-3 = намного дольше
board-level-4 = слишком долго
board-usual-is = обычно { $usual }
board-usual-unknown = сколько обычно, пока неизвестно
board-stay = { $lane }, { $stage }: { $count ->
    [one] { $count } посылка
    [few] { $count } посылки
   *[other] { $count } посылок
}, половина ждёт { $median }; { $usual }: { $level }
board-parcels-at = { $stage }: { $count ->
    [one] { $count } посылка
    [few] { $count } посылки
   *[other] { $count } посылок
}
board-needing-at = { $stage }: { $count ->
    [one] { $count } требует внимания
   *[other] { $count } требуют внимания
}
board-opened-in = { $week }: новых { $count }
board-resolved-in = { $week }: закрытых { $count }
board-parcels-of = { $name }: { $count ->
    [one] { $count } посылка
    [few] { $count } посылки
   *[other] { $count } посылок
}
board-promised-of = { $name }: { $count ->
    [one] { $count } посылка
    [few] { $count } посылки
   *[other] { $count } посылок
} с обещанной датой
board-exceptions-of = { $name }: { $count ->
    [one] { $count } проблема
    [few] { $count } проблемы
   *[other] { $count } проблем
}
board-carrier = Перевозчик
board-few = мало данных
board-on-time = В срок
board-on-time-note = Доля посылок с обещанной датой, доставленных к ней
board-promised = С датой
board-promised-note = Посылки с обещанной датой: от них считается «В срок»
board-p50 = Половина
board-p50-note = P50: за это время доставлена половина
board-p90 = 9 из 10
board-p90-note = P90: за это время доставлены девять из десяти
board-exceptions = Проблемы
board-exception-share = Доля
board-exception-share-note = Доля посылок перевозчика, с которыми были проблемы
board-sum = Под угрозой

## History

history-note = сначала новые; каждое действие можно отменить
history-none = Решений пока нет.
history-undone = отменено
history-more = Более ранние

## Palette

palette-placeholder = Что сделать? Или вставьте номер…
palette-recent = Недавние
palette-rows = { $count ->
    [one] { $count } отправление
    [few] { $count } отправления
   *[other] { $count } отправлений
}
palette-go-to = Переходы
palette-list = Список
palette-desk = База
palette-set = Настройки
palette-numbers = { $count ->
    [1] Показать это отправление
    [one] Показать { $count } отправление
    [few] Показать эти { $count } отправления
   *[other] Показать эти { $count } отправлений
}
palette-numbers-note = Номера, которых нет в базе, пропускаются; список скажет, сколько найдено.
palette-density = Строки: { $density }
palette-search = Искать «{ $text }» во всех отправлениях
palette-go = Перейти: { $view }
palette-group = Группировка: { $group }
palette-order = Сортировка: { $order }
palette-column-show = Показать столбец «{ $column }»
palette-column-hide = Скрыть столбец «{ $column }»
palette-theme = Тема: { $theme }

## Settings

set-language = Язык
    .also = перевод локаль английский китайский русский испанский португальский
set-system = Как в системе
set-theme = Тема
    .also = цвет вид оформление ночь ночной режим
set-light = Светлая
set-dark = Тёмная
set-density = Строки
    .also = высота интервал размер строки плотность
set-compact = Плотно
set-comfortable = Просторно
set-zone = Часовой пояс
    .also = время часы utc регион
set-zone-system = Как в системе ({ $zone })
set-zone-note = Для времени в файлах, где пояс не указан.
set-currency = Суммы в
    .also = валюта деньги доллар евро юань рубль
set-notify = Уведомления
    .also = оповещения рабочий стол сообщения звук
set-notify-note = Сообщать, когда что-то новое требует внимания
set-letters = Одиночные клавиши
    .also = горячие клавиши клавиатура буквы alt переназначить
set-letters-plain = Включены
set-letters-alt = С Alt ({ $alt })
set-letters-off = Выключены
set-mappings = Схемы чтения
    .also = столбцы заголовок файлы импорт формат
set-about = Эта база
    .also = версия лицензия файл путь
set-care = Обслуживание
    .also = резервная копия проверка восстановить пример удалить
settings-find = Найти настройку
settings-none = Такой настройки нет.
settings-looks = Внешний вид
settings-looks-note = Действует сразу и только на этом компьютере.
settings-desk = Как работает база
settings-desk-note = Каждое изменение — обычное действие: его можно отменить сразу в сообщении, а позже в истории.
settings-keys = Клавиатура
settings-keys-open = Все клавиши и их замена…
settings-files = Схемы чтения
settings-about = Эта база
set-watch = Автоимпорт
    .also = папка импорт автоматически входящие
set-watch-note = Новые файлы в выбранной папке импортируются сами, каждый один раз, как только записаны целиком; о результате вы узнаете.
watch-choose = Выбрать папку…
watch-other = Другая…
watch-stop = Выключить
mappings-note = То, что вы указали для файла, применяется и ко всем файлам с таким же заголовком.
mappings-none = То, что вы укажете для файла перед импортом, запомнится здесь и применится ко всем файлам с таким же заголовком.
mapping-import = Импорт схемы…
mapping-name = Переименовать
mapping-share = Экспорт…
mapping-forget = Забыть
mapping-forget-sure = Точно забыть?
mapping-written = Записано в { $file }
about-file = Файл базы
about-version = Версия
about-licence = Лицензия
check-desk = Проверить базу
check-running = Проверка…
check-sound = База в порядке.
check-unsound = { $count ->
    [one] { $count } ошибка:
    [few] { $count } ошибки:
   *[other] { $count } ошибок:
}
check-counts = заказов: { $orders }, отправлений: { $shipments }, сканирований: { $events }
sample-clear = Удалить данные примера
sample-clear-sure = Точно удалить?
