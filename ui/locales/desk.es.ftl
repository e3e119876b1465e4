# The words of the desk: rows, reasons, notifications, reports, faults. The window has its own file.


## Stages

stage-order-completed = Pedido realizado
stage-dispatched = Enviado
stage-outbound-in-sorting-center = En centro de clasificación
stage-handed-to-carrier = Entregado al transportista
stage-export-customs = Aduana de exportación
stage-departed-origin = Salió del país de origen
stage-arrived-destination = Llegó al país de destino
stage-import-customs = Aduana de importación
stage-customs-cleared = Despachado de aduana
stage-out-for-delivery = En reparto
stage-delivered = Entregado

## Signals

signal-customs-hold = Retenido en aduana
signal-duty-unpaid = Impuestos sin pagar
signal-prohibited = Entrada prohibida
signal-address-problem = Problema de dirección
signal-delivery-failed = Entrega fallida
signal-refused = Rechazado
signal-return-to-sender = Devolución al remitente
signal-lost = Extraviado
signal-damaged = Dañado
signal-pickup-waiting = Pendiente de recoger
signal-delayed = Retrasado
signal-cancelled = Cancelado

## Severities, states

severity-urgent = Urgente
severity-warning = Alerta
severity-notice = Aviso
state-open = Abierto
state-waiting-buyer = En espera del comprador
state-waiting-carrier = En espera del transportista
state-waiting-customs = En espera de la aduana
state-snoozed = Pospuesto
state-resolved = Resuelto
back-scan = de vuelta: nuevo escaneo
back-time = de vuelta: llegó la hora
back-worse = de vuelta: empeoró

## Rules: the name, the sentence, and why it matters

rule-late-dispatch = Sin enviar
reason-of-late-dispatch = Pagado y sin enviar desde hace { $measure }.
why-of-late-dispatch = Las plataformas cancelan y reembolsan los pedidos que no se envían a tiempo.
rule-no-first-scan = Sin primer escaneo
reason-of-no-first-scan = El número existe, pero ningún transportista lo ha escaneado en { $measure }.
why-of-no-first-scan = Un número que nunca se escanea cuenta como envío falso.
rule-sorting-delay = Parado en clasificación
reason-of-sorting-delay = En el centro de clasificación de origen desde hace { $measure }.
why-of-sorting-delay = La mayoría de los paquetes sale del centro de clasificación en tres días hábiles.
rule-linehaul-delay = Tránsito lento
reason-of-linehaul-delay = En tránsito a { $country } desde hace { $measure }, sin llegada registrada.
why-of-linehaul-delay = Por avión, lo habitual son de siete a catorce días desde la entrega al transportista hasta la llegada.
rule-export-customs-delay = Demora en exportación
reason-of-export-customs-delay = En la aduana de exportación desde hace { $measure }.
why-of-export-customs-delay = El despacho de exportación rara vez lleva más de dos días hábiles.
rule-import-not-started = Importación sin iniciar
reason-of-import-not-started = Llegó a { $country } hace { $measure }; el despacho de importación no ha empezado.
why-of-import-not-started = Tras la llegada, un paquete suele presentarse en aduana en tres días hábiles.
rule-import-customs-delay = Demora en importación
reason-of-import-customs-delay = En la aduana de importación en { $country } desde hace { $measure }.
why-of-import-customs-delay = Un despacho normal lleva de uno a cinco días hábiles.
rule-customs-hold = Retenido en aduana
reason-of-customs-hold = Retenido por la aduana en { $country } desde el { $since }.
why-of-customs-hold = El transportista indica que la aduana lo retiene. Si nadie responde, el paquete acaba devuelto.
rule-duty-unpaid = Impuestos sin pagar
reason-of-duty-unpaid = Hay aranceles o impuestos por pagar en { $country } desde el { $since }.
why-of-duty-unpaid = La aduana solo libera el paquete cuando se pagan los aranceles e impuestos.
rule-prohibited = Entrada denegada
reason-of-prohibited = Decomisado, destruido o con la entrada denegada en { $country } el { $since }.
why-of-prohibited = El paquete no llegará al comprador.
rule-post-clearance-delay = Despachado, sin avance
reason-of-post-clearance-delay = Despachado de aduana hace { $measure } y sin escaneos desde entonces.
why-of-post-clearance-delay = Tras el despacho, la mayoría de los paquetes llega en un plazo de un día a una semana.
rule-delivery-overdue = Reparto sin resultado
reason-of-delivery-overdue = En reparto desde hace { $measure }, sin resultado.
why-of-delivery-overdue = Un reparto termina el mismo día; si falta el resultado, se perdió el escaneo o el paquete.
rule-delivery-failed = Entrega fallida
reason-of-delivery-failed = Un intento de entrega en { $country } falló el { $since }.
why-of-delivery-failed = Los transportistas lo intentan dos o tres veces y después devuelven el paquete.
rule-address-problem = Problema de dirección
reason-of-address-problem = La dirección no le sirve al transportista desde el { $since }.
why-of-address-problem = El paquete no avanza hasta que se corrija la dirección.
rule-refused = Rechazado
reason-of-refused = El destinatario lo rechazó el { $since }.
why-of-refused = Un paquete rechazado vuelve a cargo del vendedor.
rule-pickup-waiting = En punto de recogida
reason-of-pickup-waiting = Espera en un punto de recogida desde hace { $measure }.
why-of-pickup-waiting = Los paquetes que no se recogen a tiempo se devuelven.
rule-return-to-sender = En devolución
reason-of-return-to-sender = De vuelta al remitente desde el { $since }.
why-of-return-to-sender = El comprador no lo recibirá; conviene reembolsar o reenviar antes de que abra una disputa.
rule-lost = Extraviado
reason-of-lost = El transportista lo da por extraviado desde el { $since }.
why-of-lost = Las reclamaciones tienen plazo; ver qué hacer.
rule-damaged = Dañado
reason-of-damaged = El transportista lo da por dañado desde el { $since }.
why-of-damaged = Las reclamaciones exigen fotos y tienen plazo.
rule-carrier-delay = Retraso anunciado
reason-of-carrier-delay = El transportista anunció un retraso el { $since }.
why-of-carrier-delay = El transportista prevé entregarlo, más tarde de lo planeado.
rule-cancelled = Envío cancelado
reason-of-cancelled = El envío se canceló el { $since }; el pedido, no.
why-of-cancelled = Es posible que el paquete nunca haya salido.
rule-no-scan = Sin escaneos
reason-of-no-scan = Ningún escaneo desde hace { $measure }.
why-of-no-scan = Siete días sin escaneos no son normales en ninguna etapa.
rule-order-age = Pedido antiguo
reason-of-order-age = Sin entregar { $measure } después del pedido.
why-of-order-age = A partir de aquí los compradores suelen abrir disputas.
rule-protection-ending = Protección por vencer
reason-of-protection-ending = La promesa de entrega o la protección al comprador termina el { $deadline }; el paquete está en “{ $stage }”.
why-of-protection-ending = Conviene ofrecer una ampliación antes de que termine; si no, el comprador puede pedir su dinero.
rule-dispute = Disputa abierta
reason-of-dispute = El comprador abrió una disputa.
why-of-dispute = Una disputa que no se responde a tiempo se decide a favor del comprador.
rule-data-quality = Datos dudosos
reason-of-data-quality = Los escaneos y el pedido no concuerdan.
why-of-data-quality = Un escaneo anterior al pedido, u otro destino, puede deberse a un número mal escrito o reutilizado.
measure-business-days = { $n ->
    [one] { $n } día hábil
   *[other] { $n } días hábiles
 }
measure-days = { $n ->
    [one] { $n } día
   *[other] { $n } días
 }
destination-unknown = destino
over = Ya no ocurre: { $rule }.

## Time and money

span-minutes = { $n } min
span-hours = { $n } h
span-days = { $n } d
ago = hace { $span }
about-worth = ≈ { $amount }
per-cent = { $n } %
share-of = { $share } % de { $n }
freshness = Datos de transportistas de hace { $span }
    .hint = Importar un seguimiento más reciente: no se sabe qué pasó desde entonces.
freshness-since = El escaneo más reciente es del { $at }.
freshness-usual = Suele haber novedades cada { $span }.
freshness-unknown = Cada cuánto hay novedades se sabrá tras dos importaciones con escaneos.
reviewed = revisado el { $day }
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo

## Deadlines: in a row, and as the label of a figure

deadline-ship-by = enviar en { $span }
stake-ship-by = para enviar
deadline-protection-ends = protegido { $span }
stake-protection-ends = hasta el fin de la protección
deadline-returned = se devuelve en { $span }
stake-returned = hasta su devolución
deadline-answer = responder en { $span }
stake-answer = para responder
deadline-escalates = urgente en { $span }
stake-escalates = hasta ser urgente
deadline-late = { $span } de retraso
stake-late = fuera de plazo
stake-value = en riesgo
stake-promise = prometido o protegido hasta
stake-last-scan = desde el último escaneo

## Views and groups

view-needs-you = Por atender
view-due-today = Vencen hoy
view-customs = Aduana
view-cleared-not-moving = Despachado, sin avance
view-delivery = Entrega
view-stalled = Detenidos
view-losses = Disputas y pérdidas
kind-data = { rule-data-quality }
view-waiting-buyer = Espera: comprador
view-waiting-carrier = Espera: transportista
view-waiting-customs = Espera: aduana
view-snoozed = Pospuestos
view-confirm = Confirmar recepción
view-feedback = Valoraciones
view-all = Todos los envíos
view-unread = No entendidos
view-saying = Con el escaneo “{ $what }”
view-resolved = Resueltos
view-import-new = Nuevos en una importación
view-import-forward = Avanzaron con una importación
view-import-stuck = Detenidos con una importación
view-import-regressed = Retrocedieron con una importación
group-today = Actuar hoy
group-week = Esta semana
group-know = Para tener en cuenta
group-late = Fuera de plazo
group-no-carrier = Transportista desconocido
group-no-destination = Destino desconocido
group-no-due = Sin plazo

## The filter line

filter-key-carrier = Transportista
filter-key-carrier-more = carrier:yanwen
filter-key-is = Estado
filter-key-is-more = is:urgent
filter-key-dest = Destino
filter-key-dest-more = dest:BR,MX
filter-key-rule = Regla
filter-key-rule-more = rule:customs_hold
filter-key-stage = Etapa
filter-key-stage-more = stage:import_customs
filter-key-waiting = Espera
filter-key-waiting-more = waiting:>3d
filter-key-value = Valor
filter-key-value-more = value:>50USD
filter-key-due = Vencimiento
filter-key-due-more = due:today
filter-key-tag = Etiqueta
filter-key-tag-more = tag:vip
filter-key-store = Tienda
filter-key-store-more = store:lantern
filter-key-opened = Detectado
filter-key-opened-more = opened:2026-W47
filter-key-resolved = Terminado
filter-key-resolved-more = resolved:7d
filter-key-delivered = Entregado
filter-key-delivered-more = delivered:30d
filter-due-today = En menos de un día
filter-due-late = Fuera de plazo
filter-due-none = Sin plazo
filter-is-waiting = En espera de alguien
filter-is-noted = Con nota
filter-is-back = De vuelta

## Decisions

step-resolve = { $n ->
    [one] Resuelto: { $what }
   *[other] { $n } envíos resueltos
 }
step-snooze = { $n ->
    [one] Pospuesto: { $what },
   *[other] { $n } envíos pospuestos
 } hasta el { $until }
step-wait = { $detail }: { $n ->
    [one] { $what }
   *[other] { $n } envíos
 }
step-reopen = { $n ->
    [one] Reabierto: { $what }
   *[other] { $n } envíos reabiertos
 }
step-note = Nota en { $n ->
    [one] { $what }
   *[other] { $n } envíos
 }
step-tag = Etiqueta “{ $name }” puesta: { $n ->
    [one] { $what }
   *[other] { $n } envíos
 }
step-untag = Etiqueta “{ $name }” quitada: { $n ->
    [one] { $what }
   *[other] { $n } envíos
 }
step-claim = Reclamación “{ $name }” presentada: { $n ->
    [one] { $what }
   *[other] { $n } envíos
 }
step-trace = Investigación pedida al transportista: { $n ->
    [one] { $what }
   *[other] { $n } envíos
 }
step-settings = Ajustes: { $name }
note-claim = Reclamación presentada: { $title } ({ $window }).
note-trace = Investigación: se pidió al transportista que localice el paquete.
setting-language = idioma { $value }
setting-zone = zona horaria { $value }
setting-notify = notificaciones { $value }
setting-currency = divisa { $value }
setting-watch-folder = carpeta vigilada { $value }
setting-notify-true = activadas
setting-notify-false = desactivadas
setting-no-language = del sistema
setting-no-zone = del sistema
setting-no-currency = sin definir
setting-no-watch-folder = sin definir
step-prompt = { $detail }: { $n ->
    [one] mensaje para { $what }
   *[other] { $n } mensajes
 }
step-teach = { $n ->
    [one] Enseñado: “{ $what }”
   *[other] { $n } frases enseñadas
 }
step-forget = Olvidado el significado de “{ $what }”
step-nothing = Nada cambió
step-view-save = Vista guardada: “{ $what }”
step-view-change = Vista modificada: “{ $what }”
step-view-forget = Vista eliminada: “{ $what }”
step-views-order = Vista movida: “{ $what }”
step-import = Importado: { $what }
step-import-undo = Deshecha la importación de { $what }
undone = Deshecho: { $step }
redone = Rehecho: { $step }
detail-waiting-buyer = En espera del comprador
detail-waiting-carrier = En espera del transportista
detail-waiting-customs = En espera de la aduana
detail-sent = Enviado
detail-skipped = Omitido
detail-false-alarm = Falsa alarma
detail-known-delay = Retraso conocido
detail-buyer-informed = Comprador avisado
detail-other = Otro motivo
log-opened = Detectado: { $rule } ({ $severity })
log-closed = Cerrado solo: { $rule } ya no ocurre
log-back = De vuelta: { $rule } ({ $severity })
snooze-next-scan = Próximo escaneo
snooze-next-scan-moment = próximo escaneo
snooze-next-update = Cuando suela haber novedades del transportista
snooze-tomorrow = Mañana 09:00
snooze-tomorrow-there = Mañana 09:00 en { $country }
snooze-three-days = En tres días
snooze-week = En una semana
snooze-promise = Hasta la fecha prometida
snooze-deadline = Un día antes del plazo
action-tell-carrier = Escribir al transportista
action-tell-buyer = Avisar al comprador
action-wait-buyer = En espera del comprador
action-wait-carrier = En espera del transportista
action-wait-customs = En espera de la aduana
message-to-carrier = Número de seguimiento { $number } (pedido { $order }): { $reason } Última etapa conocida: { $stage }. Les rogamos que nos indiquen dónde está el paquete, qué está esperando y cuándo avanzará.

## Why

why-stage = “{ $text }” ({ $at }) — leído como { $stage }. { $rule }
why-no-stage = Sus escaneos aún no indican ninguna etapa; el más reciente es “{ $text }” ({ $at }). Según el pedido, está en “{ $stage }”.
why-no-scan = Ningún transportista lo ha escaneado aún; según el pedido, está en “{ $stage }”.
how-sorting-origin = Un escaneo de clasificación anterior a la salida es del origen.
how-sorting-destination = Un escaneo de clasificación posterior al despacho es del destino.
how-sorting-arrived = Se escaneó en el país de destino.
how-customs-export = La aduana anterior a la salida es la de exportación.
how-customs-import = La aduana posterior a la salida es la de importación.
how-customs-export-place = La aduana del país de salida es la de exportación.
how-customs-import-place = La aduana del país de destino es la de importación.

## Notifications and progress

news-title = { $n ->
    [one] Un envío requiere atención
   *[other] { $n } envíos requieren atención
 }
news-more = y { $n } más
news-open = Abrir
progress-reading = Leyendo { $file }
progress-judging = { $file }: revisando { $n } envíos
prompt-confirm = Pedir que confirme la recepción
prompt-feedback = Pedir una valoración
prompt-closes = se cierra en { $span }

## The tray, and links from elsewhere

glance-title = { $n ->
    [0] Tidewaiter: nada por atender
    [one] Tidewaiter: un envío requiere atención
   *[other] Tidewaiter: { $n } envíos requieren atención
 }
glance-open = Abrir Tidewaiter
glance-view = { $view }: { $n }
glance-quit = Salir
link-unknown = Ningún envío ni pedido de este espacio de trabajo tiene el número “{ $number }”.
link-unreadable = El enlace no lleva a ningún envío.

## Report

report-sheet = Incidencias
report-title = Informe de incidencias
report-made = Generado el { $at }
report-summary = Resumen
report-count = Cantidad
report-total = Total
column-severity = Gravedad
column-rule = Problema
column-reason = En una frase
column-since = Desde
column-waiting = Espera
column-deadline = Plazo
column-order-id = Pedido
column-tracking-number = N.º de seguimiento
column-carrier = Transportista
column-destination = Destino
column-stage = Etapa
column-value = Valor
column-currency = Divisa
column-state = Estado
column-next-action = Próximo paso
column-buyer = Comprador
column-store = Tienda
column-note = Notas

## Fields of an order list

field-order-id = Número de pedido
field-tracking-number = Número de seguimiento
field-order-status = Estado
field-ordered-at = Fecha del pedido
field-paid-at = Pagado
field-shipped-at = Enviado
field-ship-by = Enviar antes del
field-delivered-at = Entregado
field-confirmed-at = Confirmado
field-destination-country = País
field-order-amount = Total del pedido
field-item-amount = Precio del artículo
field-currency = Divisa
field-carrier = Transportista
field-shipping-method = Servicio de envío
field-buyer-name = Comprador
field-recipient-name = Destinatario
field-product-title = Producto
field-sku = SKU
field-quantity = Cantidad
field-package-id = Número de paquete
field-store = Tienda
field-feedback = Valoración
field-event-time = Hora del escaneo
field-event-location = Lugar del escaneo
field-event-text = Texto del escaneo
field-event-code = Código del escaneo
field-origin-country = Origen

## Faults: what, and in .hint what to do next

fault-cancelled = Cancelado; no se cambió nada.
    .hint = Se puede volver a empezar en cualquier momento.
fault-command = No existe el comando “{ $what }”.
    .hint = La lista de comandos está en --help.
fault-ask = “{ $what }” no se puede pedir así: { $why }.
    .hint = Vea en --help qué admite.
fault-value = { $what } “{ $value }” no es un valor conocido.
    .hint = Use uno de estos valores: { $allowed }.
fault-handle = Ese archivo ya no está disponible.
    .hint = Elíjalo de nuevo.
fault-list = Esa lista ya no está disponible.
    .hint = Abra la vista de nuevo.
fault-shipment = No hay ningún pedido ni envío “{ $what }” en este espacio de trabajo.
    .hint = Revise el número o importe la lista de pedidos que lo contiene.
fault-not-empty = Este espacio de trabajo ya contiene pedidos; los inventados se mezclarían con ellos.
    .hint = Explore en un espacio de trabajo nuevo: --desk FILE.
fault-changed-since = { $others ->
    [0] { $what } ha cambiado desde entonces; este paso no se puede deshacer entero.
    [one] { $what } y otro envío han cambiado desde entonces; este paso no se puede deshacer entero.
   *[other] { $what } y otros { $others } envíos han cambiado desde entonces; este paso no se puede deshacer entero.
}
    .hint = Deshaga primero el cambio posterior, o cambie el envío a mano.
fault-imported-since = { $file } ha cambiado desde entonces { $n ->
    [one] una fila
   *[other] { $n } filas
 } de ella, la primera { $what }; por eso no se puede deshacer entera.
    .hint = Deshaga primero la importación de { $file }.
fault-decided-since = { $n ->
    [one] Hay una decisión
   *[other] Hay { $n } decisiones
 } sobre lo que trajo, la primera sobre { $what }; por eso no se puede deshacer entera.
    .hint = Deshaga primero esas decisiones; están en el Historial.
fault-too-old = Esta importación es demasiado antigua para deshacerla.
    .hint = Se pueden deshacer las 30 más recientes; para fechas anteriores está la copia de seguridad.
fault-sample-stands = Los pedidos inventados no se deshacen así.
    .hint = Quite los datos de ejemplo.
fault-import = No existe la importación { $what }.
    .hint = Elija una de la lista de importaciones.
fault-nothing-to-undo = No hay nada que deshacer.
    .hint = Las decisiones que se pueden deshacer están en el Historial.
fault-nothing-to-mute = Aquí no hay ninguna regla que silenciar.
    .hint = Una regla se puede silenciar desde un envío por atender cuyo transportista se conozca; para un solo destino, si también se conoce.
fault-nothing-to-redo = No hay nada que rehacer.
    .hint = Solo se puede rehacer un paso que se acaba de deshacer.
fault-file-missing = No se encuentra { $what }.
    .hint = Revise el nombre y la carpeta.
fault-file-denied = No hay permiso para leer o escribir { $what }.
    .hint = Revise los permisos o elija otra carpeta.
fault-file-full = No queda espacio para { $what }.
    .hint = Libere espacio en ese disco e inténtelo de nuevo.
fault-file = { $what }: { $why }.
    .hint = Inténtelo de nuevo o elija otro lugar.
fault-unreadable = { $what } no se pudo leer hasta el final: { $why }. No se importó nada de él.
    .hint = Ábralo en el programa que lo creó, guárdelo de nuevo e importe ese archivo.
fault-report = No se pudo guardar el informe: { $why }.
    .hint = Cierre el archivo si está abierto en otro programa, o elija otra carpeta.
fault-desktop = El escritorio no respondió.
    .hint = Seleccione el texto y cópielo a mano, o abra la página en el navegador.
fault-answer = No se pudo escribir la respuesta: { $why }.
    .hint = Ejecute check para ver si los datos están completos.
fault-store-newer = { $why }.
    .hint = Instale la versión más reciente de Tidewaiter o elija otro archivo de datos.
fault-store-other = { $why }.
    .hint = Elija otro archivo de datos; este queda como está.
fault-store-full = El disco con el archivo de datos está lleno; nada quedó escrito a medias.
    .hint = Libere espacio e inténtelo de nuevo.
fault-store-busy = Otro programa está usando el archivo de datos.
    .hint = Espere a que termine, o ciérrelo, e inténtelo de nuevo.
fault-store-damaged = { $why }.
    .hint = Restaure una copia de seguridad; el archivo dañado queda como está.
fault-store-open = { $why }.
    .hint = Compruebe que la carpeta existe y que se puede escribir en ella.
fault-store = { $why }.
    .hint = Inténtelo de nuevo; si se repite, ejecute check.
ask-language = El idioma
ask-theme = El tema
ask-density = La densidad
ask-zone = La zona horaria
ask-view = La vista
ask-reason = El motivo
ask-state = El estado
ask-until = El momento
ask-note = La nota
ask-format = El formato
ask-report = El informe
ask-kind = El tipo
ask-outcome = El resultado
ask-tag = La etiqueta
ask-claim = La reclamación
ask-book = La tabla
ask-notify = El ajuste de notificaciones
ask-currency = La divisa
ask-watch-folder = La carpeta vigilada

## Prompts

prompt-warning-protection-ending = La protección termina en menos de una semana: conviene ofrecer ampliarla en vez de preguntar.
prompt-warning-low-value = Por debajo del valor desde el que cuentan las valoraciones.
prompt-warning-window-guessed = No consta cuándo se cerró el pedido; el plazo se cuenta desde la entrega.
prompt-warning-window-unverified = Ninguna fuente oficial confirma el plazo de la plataforma.
prompt-warning-reminder = Ya se preguntó una vez: este es el único recordatorio.
language-en = inglés
language-zh = chino
language-es = español
language-pt = portugués
language-fr = francés
language-de = alemán
language-ru = ruso
language-it = italiano
language-pl = polaco
language-nl = neerlandés
language-ko = coreano
language-ja = japonés
language-tr = turco
language-ar = árabe
sample-file = Pedidos inventados
why-signal = “{ $text }” ({ $at }) — leído como { $signal }.
how-order-says = Lo dice la propia plataforma, ya que ningún transportista lo ha escaneado.

## How dates of a file are read

dates-day-first = primero el día
dates-month-first = primero el mes
dates-day-first-assumed = primero el día (supuesto)
dates-month-first-assumed = primero el mes (supuesto)

## Watched folder

watch-title = { $n ->
    [one] Llegó un archivo a la carpeta vigilada
   *[other] Llegaron { $n } archivos a la carpeta vigilada
}
watch-file = { $file }: { $new ->
    [one] { $new } nuevo
   *[other] { $new } nuevos
}, { $changed ->
    [one] { $changed } con cambios
   *[other] { $changed } con cambios
}{ $rejected ->
    [0] { "" }
    [one] , 1 fila no se importó
   *[other] , { $rejected } filas no se importaron
}
watch-gone-title = No se encuentra la carpeta vigilada
watch-gone = No se puede leer { $folder }. Conecte su unidad o elija otra carpeta en los ajustes.

## Several files of one import

reason-files-contradict = “{ $file }”, importado junto con este, dice aquí { $old }, y este archivo dice { $new }. Nada indica cuál es más reciente; vale el último importado. Compruebe cuál es correcto.

## How files are read

field-promised-by = Entrega prometida
field-first-name = Nombre
field-last-name = Apellidos
preview-lacks = Ninguna columna se ha tomado aún como “{ $field }”. Elija la que lo contiene.
pasted-text = Texto pegado
pasted-named = Texto pegado “{ $beginning }”
ask-mapping = El formato
fault-no-mappings = Ningún formato se llama “{ $what }”: aún no se recuerda ninguno.
    .hint = Fije en la vista previa cómo se lee un archivo e impórtelo; desde entonces se recuerda.
fault-mapping = Ese formato ya no existe.
    .hint = Vuelva a mirar la lista.
fault-no-name = Un nombre tiene al menos una letra.
    .hint = Escriba un nombre que diga para qué archivos sirve.
fault-shared-other = { $what } no contiene { $kind ->
    [lessons] lecciones
   *[mappings] formatos
 } de Tidewaiter.
    .hint = { $kind ->
    [lessons] Elija el archivo que se exportó desde la lista de lo aprendido; su nombre termina en .tidewaiter-lessons.json.
   *[mappings] Elija el archivo que se exportó desde una lista de formatos; su nombre termina en .tidewaiter-mapping.json.
 }
fault-shared-newer = { $what } se creó con un Tidewaiter más reciente (versión { $why } de estos archivos).
    .hint = Instale la versión más reciente de Tidewaiter y elija el archivo de nuevo.
fault-shared-broken = { $what } no se puede usar: { $why }.
    .hint = Pida el archivo otra vez; no se tomó nada de él.
fault-nothing-to-mend = Esta importación no tiene filas que corregir, o no se conservaron.
    .hint = Importe el archivo de nuevo para ver qué filas no entran.
rejects-sheet = Por corregir
ignored-header = Encabezado
ignored-before-header = Encima del encabezado
ignored-blank = Filas vacías
ignored-description = Descripciones de columnas
ignored-total = Totales
ignored-repeated-header = Encabezado repetido
ignored-repetition = Igual que la fila anterior
ignored-footer = Observaciones tras los datos
ignored-heading = Títulos de grupos
source-unknown = Formato desconocido

## What was understood, and what the seller taught

because-code = Por el código { $code } de { $house }, “{ $label }”.
because-text = Conocido palabra por palabra.
because-words = Por sus palabras { $words }.
because-taught = Según lo enseñado.
because-none = Aún no se entiende.
because-order = Según el pedido.
confidence-none = no entendido
confidence-likely = probable
confidence-good = buena
confidence-certain = segura
confidence-taught = enseñada
means-nothing = No dice nada
means-unknown = No entendido
lesson-too-short = Indique al menos cuatro letras, o dos caracteres chinos: con menos coincidiría demasiado.
progress-reading-again = Leyendo de nuevo: { $n } envíos
fault-lesson-too-short = “{ $what }” es demasiado corto para enseñarlo.
    .hint = Indique al menos cuatro letras, o dos caracteres chinos; un * sustituye lo que varía.
fault-lesson = Esa lección ya no existe.
    .hint = Vuelva a mirar la lista de lo aprendido.

## The tables that a seller may tune

looks-at-signal = El transportista dice: { $signal }.
looks-at-stage = Cuánto lleva un paquete en: { $stages }.
looks-at-dispatch = Pagado y sin enviar.
looks-at-first-scan = Un número de seguimiento que nunca se escaneó.
looks-at-silence = Tiempo desde el último escaneo.
looks-at-age = Tiempo desde el pedido.
looks-at-promise = La promesa o la protección al comprador termina antes de la llegada prevista.
looks-at-dispute = El pedido está en disputa.
looks-at-record = Fechas y lugares que se contradicen.
rule-kind-signal = Lo que dice el transportista
rule-kind-stage = Tiempo en una etapa
rule-kind-deadline = Plazos
rule-kind-silence = Silencio
rule-kind-record = Contradicciones
rule-silent-while = No avisa mientras el propio transportista explique por qué no avanza.
field-warn = alerta tras
field-urgent = urgente tras
field-ahead-warn = alerta con esta antelación
field-ahead-urgent = urgente con esta antelación
field-term = plazo disponible
field-explains = explica el silencio durante
field-slack = margen
field-off = desactivada
field-lane = según lo habitual en la ruta
field-weight = probabilidad de pérdida
variant-all = Todos los paquetes
variant-express = Exprés
variant-handoff = Nuevo número en el último tramo
variant-sea = Marítimo
length-hours = { $n ->
    [one] { $n } hora
   *[other] { $n } horas
}
length-at-once = al momento
length-never = nunca
length-none = sin fijar
progress-judging-again = Evaluando de nuevo: { $n } envíos
detail-rules = Reglas
detail-days = Festivos
detail-rates = Divisas
step-figures = { $n ->
    [one] Cambio en { $detail }: { $what }
   *[other] Cambio en { $detail }: { $what }, { $n } valores en total
}
fault-figure = “{ $value }” no sirve para { $what }.
    .hint = Escriba los plazos como 4 B (días hábiles), 7 d, 48 h, at once (al momento) o never (nunca); las probabilidades, de 0 a 100; un tipo de cambio, como número mayor que 0.
book-rates = Cuánto vale una unidad en dólares estadounidenses: solo para el orden de trabajo y los totales con ≈. Redondeado, revisado el 22 de noviembre de 2026; no se consulta nada en línea.
book-rates-form = Un número mayor que 0: 1.15
rate-text = 1 { $code } ≈ US${ $rate }

progress-lanes = Contando cuánto tardan los paquetes
progress-calibration = Probando las rutas con los datos pasados
leg-rest = De { $stage } a la entrega
leg-whole = Del envío a la entrega
level-lane = esta ruta
level-carrier-destination = transportista y destino
level-stage = todos los paquetes
level-global = lo habitual del sector
calibration-all = En conjunto
calibration-too-few = Muy pocos paquetes para probarlo: hacen falta cien antes y cien después.
calibration-kept = De los paquetes que debían llegar cuatro de cada cinco veces, llegó el { $kept } %: las rutas cumplen lo previsto.
calibration-slower = De los paquetes que debían llegar cuatro de cada cinco veces, llegó solo el { $kept } %: ahora tardan más que antes.
calibration-quicker = De los paquetes que debían llegar cuatro de cada cinco veces, llegó el { $kept } %: ahora tardan menos que antes.

progress-backtest = Repasando los datos pasados: { $n } envíos
backtest-span = { $from } a { $to }
backtest-fired = se activó
backtest-returned = devueltos
backtest-lost = extraviados, decomisados o dañados
backtest-dispute = disputa o cancelación
backtest-signal = el transportista avisó después de problemas
backtest-late = más tarde que 97 de cada 100
backtest-nothing = entregados con normalidad
backtest-unknown = aún en camino
backtest-only = solo aquí
backtest-same = El cambio no altera nada en los datos pasados.
backtest-compared = Ahorra revisar { $fewer } paquetes que quedaron en nada y pierde { $missed } casos reales; añade { $more } que quedaron en nada y detecta { $caught } casos reales.
view-backtest = Prueba: { $what }

detail-peaks = Temporadas
detail-terms = Plataformas
detail-mutes = Reglas silenciadas
step-mute = { $n ->
    [one] Silenciada: { $what }
   *[other] { $n } reglas silenciadas, entre ellas { $what }
}
step-unmute = { $n ->
    [one] Reactivada: { $what }
   *[other] { $n } reglas reactivadas, entre ellas { $what }
}
mute-whole = Silenciar “{ $rule }” para { $carrier }
mute-lane = Silenciar “{ $rule }” para { $carrier } con destino a { $country }
muted-whole = “{ $rule }” para { $carrier }
muted-lane = “{ $rule }” para { $carrier } con destino a { $country }
mute-everywhere = cualquier destino
mute-on = silenciada
book-mutes = Reglas silenciadas para un transportista, o para un transportista y un destino. Lo que encontrarían ahí no se muestra en ninguna parte.
book-mutes-form = Una regla se silencia desde un envío que haya detectado; al quitar la línea vuelve a avisar.
book-days = Festivos y fines de semana en los que se trabaja a cambio. Los días hábiles de las reglas no cuentan los festivos.
book-days-form = Añada un día propio, o haga laborable un festivo.
book-days-source = Paquete de Python holidays 0.109; los días con fecha cubren de 2025 a 2028
day-holiday = festivo
day-work = laborable
book-peaks = Semanas en las que todos van lentos. Parte de ese tiempo no cuenta como detención; lo que dice el propio transportista cuenta como siempre.
book-peaks-form = Porcentaje del tiempo que no cuenta, de 0 a 100; con 0 se desactiva la temporada.
peak-share = { $share ->
    [0] desactivada
   *[other] el { $share } % no cuenta
}
book-terms = Los plazos que suelen dar las plataformas y los destinos. La fecha que indica el propio pedido va primero; lo no oficial se muestra como no confirmado.
book-terms-form = Un plazo: 4 B (días hábiles), 7 d o 48 h.
platform-any = Todas las plataformas
platform-aliexpress = AliExpress
platform-amazon = Amazon
platform-ebay = eBay
platform-etsy = Etsy
platform-shopee = Shopee
platform-temu = Temu
platform-tiktok = TikTok Shop
clock-auto-confirm = la recepción se da por confirmada
clock-cancel-answer = respuesta a una solicitud de cancelación
clock-claim-after-completion = el comprador aún puede reclamar
clock-complaint-answer = el transportista responde a una queja
clock-complaint-closes = último día para quejarse del transportista
clock-complaint-opens = un paquete cuenta como parado
clock-delivery = entrega prometida
clock-dispatch = envío
clock-dispute-answer = respuesta a una disputa
clock-dispute-decision = la plataforma decide una disputa
clock-documents = documentos para la aduana
clock-duty-payment = pago de aranceles e impuestos
clock-first-scan = primer escaneo
clock-pickup-hold = el punto de recogida guarda el paquete
clock-protection = protección al comprador
clock-refund-closes = último día para pedir el reembolso
clock-refund-opens = ya se puede pedir el reembolso
clock-return-leg = el comprador lo devuelve
counts-from-agreed = desde que se acuerda la devolución
counts-from-completed = desde que se completa
counts-from-delivered = desde la entrega
counts-from-held = desde la retención
counts-from-opened = desde la solicitud
counts-from-paid = desde el pago
counts-from-promised = desde la fecha prometida
counts-from-scanned = desde el último escaneo
counts-from-shipped = desde el envío

state-working = En gestión
back-check = de vuelta: toca revisar
view-working = En gestión
step-work = En gestión: { $n ->
    [one] { $what }
   *[other] { $n } envíos
}
step-hold-reason = { $detail }: { $n ->
    [one] { $what }
   *[other] { $n } envíos
}
step-papers = { $detail }: { $n ->
    [one] { $what }
   *[other] { $n } envíos
}
detail-delivered-late = Entregado tarde
detail-refunded = Reembolsado
detail-resent = Reenviado
detail-claimed = Reclamado
detail-lost = Extraviado
detail-returned = Devuelto
detail-papers-requested = Documentos pedidos al comprador
detail-papers-sent = El comprador dice que los envió
detail-papers-confirmed = El transportista los tiene
detail-hold-id-missing = Falta identificación o número fiscal
detail-hold-id-mismatch = La identificación no coincide
detail-hold-duty-due = Aranceles o impuestos sin pagar
detail-hold-ioss-fail = Impuesto prepagado (IOSS) no transmitido
detail-hold-value-query = Valor en duda
detail-hold-desc-hs = Falta descripción o código HS
detail-hold-docs = Falta factura o documentos
detail-hold-safety = Seguridad del producto
detail-hold-dg = Batería o mercancía peligrosa
detail-hold-restricted = Restringido, requiere permiso
detail-hold-ip = Posible falsificación
detail-hold-qty = Cantidad comercial
detail-hold-inspect = Inspección
detail-hold-quarantine = Cuarentena
detail-hold-contact = Problema de dirección o contacto
hold-nobody = El transportista no dice por qué. ¿Se sabe algo?
hold-carrier = Según el transportista: { $reason }
hold-seller = Según el vendedor: { $reason }
effective = desde el { $day }
acts-buyer = Actúa el comprador
acts-seller = Actúa el vendedor
acts-carrier = Actúa el transportista
acts-customs = Actúa la aduana
claim-closed = cerrada desde el { $moment }
claim-opens = se abre el { $moment }
claim-until = hasta el { $moment }
claim-no-limit = sin límite conocido
stake-claim-closes = para reclamar
deadline-claim-closes = reclamar en { $span }
deadline-usual = Plazo habitual, no indicado en el pedido
deadline-unofficial = Plazo habitual sin confirmación oficial, no indicado en el pedido
expected = del { $from } al { $to }, lo más probable el { $likely }
expected-lane = según { $n } paquetes de esta ruta
expected-carrier-destination = según los paquetes de este transportista a ese país; { $n } de esta ruta
expected-desk = según todos los paquetes de aquí; { $n } de esta ruta
why-lane = En esta ruta, nueve de cada diez paquetes avanzan en menos de { $days } ({ $n } paquetes).
why-holidays = Los festivos en { $country } no cuentan: { $names }.
why-peaks = Todos van lentos: { $names }. Parte de este tiempo no cuenta.
incident-day = { $lane } · empezó el { $from }
incident-days = { $lane } · empezó entre el { $from } y el { $to }
step-resolve-as = { $n ->
    [one] Resuelto { $what }
   *[other] { $n } envíos resueltos
 }: { $detail }
detail-hold-none = Vale lo que diga el transportista
detail-papers-none = Documentos de identidad: nada todavía
length-always = siempre
list-comma = ,{" "}
fault-figure-days = “{ $value }” no sirve para { $what }.
    .hint = Indique un día del calendario y si es festivo o laborable.
fault-figure-peaks = “{ $value }” no sirve para { $what }.
    .hint = Indique el porcentaje del tiempo que no cuenta: de 0 a 100.
fault-figure-terms = “{ $value }” no sirve para { $what }.
    .hint = Escriba el plazo como 4 B (días hábiles), 7 d o 48 h.
fault-figure-rates = “{ $value }” no sirve para { $what }.
    .hint = Indique cuánto vale una unidad en dólares estadounidenses, como número mayor que 0, para una divisa de tres letras.
fault-figure-mutes = “{ $value }” no sirve para { $what }.
    .hint = Indique una regla, un transportista y un destino: customs_hold/Yanwen/BR=on, o customs_hold/Yanwen/*=on para todos los destinos.
