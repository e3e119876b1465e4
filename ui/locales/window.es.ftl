app-name = Tidewaiter
loading = Cargando…
close = Cerrar
cancel = Cancelar
copy = Copiar
show = Ver
retry = Reintentar
details = Detalles
messages = Mensajes
copied = Copiado: { $what }
progress = { $done } de { $total }
since = desde el { $moment }
no-number = sin número

## Views

views = Vistas
section-queue = Bandeja
section-mine = Mis vistas
section-waiting = En espera
section-prompts = Escribir a compradores
section-desk = Espacio de trabajo
dashboard = Panel
history = Historial
view-save-as = Guardar como vista…
view-save-title = Guardar como vista
view-rename-title = Renombrar la vista
view-remembers = Recuerda la vista de partida, el filtro, los grupos, el orden y las columnas.
view-name = Nombre de la vista
view-name-placeholder = Brasil, alto valor
view-name-taken = Ya hay una vista llamada “{ $name }”.
view-keep = Guardar
view-keep-here = Guardar en su lugar lo que se ve en pantalla
view-revert = Deshacer los cambios
view-changed = Con cambios sin guardar
view-as-saved = “{ $name }” está tal como se guardó.
view-more = { $name }: renombrar, mover, eliminar
view-move = { $name } (arrastrar, o Alt ↑ ↓, para mover)

## List

at-risk = { $sum } en riesgo
arrived = { $count ->
    [one] 1 nuevo
   *[other] { $count } nuevos
}
filter-placeholder = Filtrar o buscar…
filter-remove = Quitar el filtro
filter-remove-all = Quitar todo
filter-as-text = buscado como texto: { $words }
filter-searched-as-text = buscado como texto
filter-chips = Filtro
filter-chip-removes = Quitar
filter-chip-remove = Quitar { $word }
filter-chip-as-text = { $word } se busca como texto: esa clave no existe. Clic para quitarlo
filter-offers = Sugerencias
tags-are = Etiquetas: { $tags }
arrange-group = Agrupar por
arrange-order = Orden
arrange-columns = Columnas
arrange-columns-note = Si falta espacio, se ocultan columnas en vez de cortarlas.
group-usual = Predeterminado
group-none = Sin grupos
group-carrier = Transportista
group-rule = Problema
group-destination = Destino
group-due = Día de vencimiento
order-usual = Por prioridad
order-oldest = Más antiguos primero
order-newest = Más recientes primero
order-value = Mayor valor primero
order-due = Plazo más próximo primero
column-stage = Dónde está
column-number = Número de seguimiento
column-order = Número de pedido
column-buyer = Comprador
column-carrier = Transportista
column-destination = Destino
column-value = Valor
column-waiting = Espera desde
column-due = Vencimiento
marked = { $count ->
    [one] 1 marcado
   *[other] { $count } marcados
}
marked-hidden = { $count } fuera de este filtro
marked-elsewhere = { $count } fuera de esta vista
marked-clear = Desmarcar
mark-all-matching = Marcar los { $count } que coinciden
check-at = revisar { $moment }
incident = Incidencia múltiple
incident-count = { $count ->
    [one] 1 paquete
   *[other] { $count } paquetes
}
incident-folded = Plegada: la flecha derecha muestra sus paquetes
incident-open = Sus paquetes están debajo: la flecha izquierda los pliega
incident-title = { $count ->
    [one] 1 paquete
   *[other] { $count } paquetes
}, el mismo problema: { $title }
incident-parcels = { $count ->
    [one] paquete
   *[other] paquetes
}
incident-risk = en riesgo en total
incident-first = Primeros paquetes
incident-more = { $count } más: desplegar en la lista
empty-clear = No hay nada por atender.
empty-clear-next = El próximo pospuesto vuelve el { $moment }.
empty-clear-more = Las nuevas incidencias aparecerán aquí en cuanto las haya.
empty-no-match = Sin coincidencias
empty-no-match-one = Ningún envío de “{ $view }” cumple esto:
empty-no-match-all = Ningún envío de “{ $view }” cumple todo esto. Quitar lo que limite demasiado:
empty-view = No hay nada en “{ $view }”
empty-view-more = Los envíos aparecerán aquí en cuanto los haya.
empty-failed = No se pudo leer la lista

## First hints

hint = Consejo
hint-away = Ocultar este consejo
hint-list = { $next } y { $previous } para moverse; { $resolve } resuelve y pasa al siguiente.
hint-filter = { $key } filtra: probar con carrier:, dest: o waiting:>72h
hint-palette = { $key } encuentra cualquier comando y enseña su tecla

## Shipment

detail = Envío
detail-back = Volver a la lista
detail-actions = Acciones
detail-width = Ancho del panel del envío
detail-none = Ningún envío que mostrar.
detail-order = Pedido { $order }
waterway = Dónde está
stages-all = Todas las etapas
stages-fewer = Menos
stage-skipped = superada sin escaneo
stage-ahead = aún no alcanzada
why = Por qué
why-sure = Confianza en la etapa: { $sure }
beneath = Además
expected = Previsto: { $text }
expected-late = la promesa o la protección termina antes
next-check = próxima revisión: { $moment }
check-would = al ponerlo en espera se revisará el { $moment }
returns = vuelve el { $moment }
hold = Motivo de la retención
hold-other = Otro motivo…
papers = Documentos del comprador
evidence = Tener a mano
claims = Reclamaciones
claims-open = { $open } de { $all } en plazo
claim-cap = Como máximo: { $cap }
claim-none = No hay derecho a reclamar si: { $when }
playbook = Qué hacer
timeline = Seguimiento
timeline-scans = { $count ->
    [one] 1 escaneo
   *[other] { $count } escaneos
}
timeline-none = Aún no hay escaneos.
timeline-decided = decisivo
timeline-nothing = no dice nada
timeline-because = { $sure } · { $because }
timeline-teach = Leerlo de otra forma…
timeline-more = { $count ->
    [one] 1 anterior
   *[other] { $count } anteriores
}
order-title = Artículo
order-items = Unidades
order-amount = Valor
order-buyer = Comprador
order-destination = Destino
order-method = Servicio
order-ordered = Pedido el
order-ship-by = Enviar antes del
order-promised = Prometido para
order-status = Estado
order-store = Tienda
order-source = Procedencia
order-siblings = Otros paquetes de este pedido
detail-legs = Continúa como
detail-part-of = Último tramo de
notes = Notas
note-placeholder = ¿Qué conviene recordar?
note-keep = Guardar nota
decisions = Decisiones

## Deciding

snooze-title = { $count ->
    [one] Posponer hasta
   *[other] Posponer { $count } hasta
}
snooze-note = Vuelve antes si hay un nuevo escaneo o si empeora.
snooze-any-scan = cuando llegue
snooze-moment = Elegir fecha y hora…
dismiss-title = { $count ->
    [one] ¿Cómo terminó?
   *[other] ¿Cómo terminaron estos { $count }?
}
dismiss-note = Queda resuelto con este resultado, y las cifras de las reglas aprenden de él.
reason-delivered_late = Entregado tarde
reason-refunded = Reembolsado
reason-resent = Reenviado
reason-claimed = Reclamado
reason-lost = Extraviado
reason-returned = Devuelto
reason-false_alarm = Falsa alarma
reason-known_delay = Retraso conocido
reason-buyer_informed = Comprador avisado
reason-other = Otro motivo
said-now = actual
hold-title = { $count ->
    [one] ¿Por qué lo retiene la aduana?
   *[other] ¿Por qué retiene la aduana estos { $count }?
}
hold-carrier-again = Lo que diga el transportista
hold-none = La aduana no lo retiene.
papers-title = { $count ->
    [one] ¿Qué pasó con los documentos de identidad?
   *[other] ¿Qué pasó con los documentos de identidad de estos { $count }?
}
papers-note = Nunca se guarda su contenido: ni números ni fotos.
papers-nothing = Nada todavía
papers-none = Este caso no requiere documentos de identidad.
file-title = { $count ->
    [one] Reclamar o pedir una investigación
   *[other] Reclamar o pedir una investigación de { $count } paquetes
}
file-note = Queda en espera del transportista, con una nota de lo que se presentó. La reclamación en sí se presenta ante el transportista o la plataforma.
file-trace = Pedir una investigación al transportista
file-trace-note = Siempre es posible: ¿dónde está el paquete y quién lo escaneó por última vez?
mute-title = Silenciar esta regla
mute-note = Deja de avisar sobre estos paquetes. Se puede deshacer y queda en la lista de Reglas y plazos.
mute-none = No tiene ningún problema que se pueda silenciar.
tags-title = { $count ->
    [one] Etiquetas
   *[other] Etiquetas de { $count } paquetes
}
tags-placeholder = Buscar una etiqueta o escribir una nueva
tags-none = Aún no hay etiquetas. Escribir la primera.
tags-new = Nueva etiqueta: { $tag }
link-of = enlace a { $number }
ask-title = Es un cambio grande
ask-many = Cambia { $count } envíos a la vez. Se puede deshacer todo de una sola vez.
ask-go = Continuar

## Start

start-title = Importar los pedidos y ver qué requiere atención
start-text = Tidewaiter sitúa cada envío en once etapas, del pedido a la puerta, y muestra solo los que alguien debe atender: por qué y qué hacer.
start-import = Importar una lista de pedidos
start-sample = Explorar con datos de ejemplo
start-drop = También se pueden soltar archivos aquí: CSV, TSV, XLSX, XLS y más. El formato se reconoce solo.
start-private = Todo queda en un solo archivo en este equipo. Sin cuenta, sin nube.

## Import

import-starting = Leyendo archivos
import-finished = { $rows ->
    [one] 1 fila importada
   *[other] { $rows } filas importadas
}, { $opened ->
    [one] 1 incidencia abierta
   *[other] { $opened } incidencias abiertas
}
sample-starting = Inventando pedidos
sample-finished = { $orders } pedidos inventados, { $exceptions } por atender

## Report and care

export = Exportar
report-written = { $count ->
    [one] 1 fila guardada en { $file }
   *[other] { $count } filas guardadas en { $file }
}
backup-written = Copia de seguridad guardada en { $file }

## Footer

sample-here = Datos de ejemplo
last-scan = Último escaneo: { $when }
last-import = Importado: { $when }
last-backup = Copia: { $when }
no-backup = Sin copia de seguridad
stale = desactualizados

## Keys

menu-file = Archivo
menu-edit = Editar
menu-shipment = Envío
menu-mark = Marcar
menu-go = Ir
menu-view = Ver
menu-help = Ayuda
chapter-move = Moverse
chapter-decide = Decidir
chapter-mark = Marcar
chapter-go = Ir
chapter-desk = Espacio de trabajo
keys-note = Las teclas sueltas funcionan mientras no se escribe ni se elige: nunca en un campo, un menú o un diálogo. Elegir un comando para darle otra tecla.
keys-find = Buscar un comando o una tecla
keys-print = Imprimir
keys-reset = { $count ->
    [one] Restablecer 1 comando
   *[other] Restablecer { $count } comandos
}
key-change = Otra tecla para: { $command }
key-press = Presionar la nueva tecla
key-hint = Dos teclas seguidas, como g q, forman una secuencia.
key-kept = Esta tecla conserva el significado que tiene en todas partes.
key-clash = { $key } ya es de “{ $command }”{ $more ->
    [0] .
    [one] {" "}y de otro comando.
   *[other] {" "}y de otros { $more } comandos.
}
key-keep = Guardar
key-swap = Intercambiar teclas
key-take = Usarla aquí
key-none = Dejar sin tecla
key-no = sin tecla
key-reset = Predeterminado: { $key }
choice-key = Tecla { $key }

cmd-next = Siguiente
    .short = mover
    .also = abajo bajar down
cmd-previous = Anterior
    .also = arriba subir up
cmd-page-down = Página abajo
cmd-page-up = Página arriba
cmd-first = Primero
    .also = inicio arriba top
cmd-last = Último
    .also = final abajo bottom
cmd-open = Entrar en el envío
    .also = abrir detalle open
cmd-unfold = Desplegar incidencia múltiple
    .also = expandir abrir paquetes unfold
cmd-fold = Plegar incidencia múltiple
    .also = contraer cerrar fold
cmd-tables = Alternar entre gráficos y tablas
    .short = tablas
    .also = panel tabla gráfico cifras datos tables
cmd-back = Volver
    .also = cerrar salir atrás
cmd-resolve = Resolver
    .short = resolver
    .also = listo hecho terminar cerrar archivar done resolve
cmd-snooze = Posponer
    .short = posponer
    .also = después recordar esperar aplazar más tarde snooze
cmd-work = Gestionar
    .also = tomar empezar trabajar asignar en curso encargarse work
cmd-action-1 = Primera acción sugerida
cmd-action-2 = Segunda acción sugerida
cmd-action-3 = Tercera acción sugerida
cmd-write = Escribir al comprador
    .also = responder mensaje avisar plantilla message
cmd-dismiss = Resolver como…
    .also = resultado terminó reembolsado reenviado reclamado extraviado perdido devuelto entregado tarde no es incidencia falsa alarma descartar ignorar error
cmd-hold = Motivo de la retención…
    .also = por qué aduana retenido retención documentos factura impuestos aranceles hold
cmd-papers = Documentos del comprador…
    .also = identidad documentos dni curp rfc pedidos enviados confirmados pasaporte papers
cmd-reopen = Reabrir
    .also = deshacer resuelto pospuesto volver devolver reopen
cmd-note = Escribir una nota
    .also = comentario recordar note
cmd-claim = Reclamar o pedir una investigación…
    .short = Reclamar…
    .also = reclamación reclamo indemnización compensación investigar localizar extraviado perdido dañado transportista reembolso claim trace
cmd-tags = Etiquetas…
    .short = Etiquetar…
    .also = etiqueta grupo marca color clasificar tag label
cmd-mute = Silenciar esta regla para el transportista…
    .short = Silenciar…
    .also = callar ignorar regla ruido no avisar mute
cmd-copy-number = Copiar el número de seguimiento
    .also = portapapeles guía rastreo copy
cmd-copy-link = Copiar un enlace al envío
    .short = Copiar enlace
    .also = enlace liga vínculo dirección compartir url portapapeles link
cmd-undo = Deshacer
    .short = deshacer
    .also = revertir anular undo
cmd-redo = Rehacer
    .also = otra vez repetir redo
cmd-mark = Marcar
    .short = marcar
    .also = seleccionar casilla select mark
cmd-mark-next = Marcar y siguiente
cmd-mark-previous = Marcar y anterior
cmd-mark-all = Marcar todo
    .also = seleccionar todos select all
cmd-filter = Filtrar
    .also = buscar encontrar filter search
cmd-arrange = Grupos, orden y columnas
    .also = ordenar agrupar por columnas disposición sort group columns
cmd-keep-view = Guardar la vista
    .also = conservar mi vista cambios save view
cmd-save-view-as = Guardar como vista…
    .also = nueva mi vista guardar filtro favorito marcador save view
cmd-rename-view = Renombrar esta vista…
    .also = nombre mi vista cambiar nombre rename
cmd-revert-view = Mostrar esta vista como se guardó
    .also = revertir descartar deshacer cambios mi vista revert
cmd-view-up = Subir esta vista
    .also = mover ordenar mis vistas arriba
cmd-view-down = Bajar esta vista
    .also = mover ordenar mis vistas abajo
cmd-forget-view = Eliminar esta vista
    .also = borrar quitar mi vista delete
cmd-palette = Todos los comandos
    .also = paleta acciones palette
cmd-next-view = Vista siguiente
cmd-previous-view = Vista anterior
cmd-go-needs_you = Ir a la bandeja
    .also = cola por atender inicio pendientes queue
cmd-go-snoozed = Ir a pospuestos
    .also = después aplazados snoozed
cmd-go-resolved = Ir a resueltos
    .also = hechos terminados archivo done
cmd-go-all = Ir a todos los envíos
    .also = todo paquetes all
cmd-go-confirm = Ir a recepciones por confirmar
    .also = compradores mensajes recibido confirm
cmd-go-feedback = Ir a valoraciones por pedir
    .also = compradores mensajes reseñas opiniones comentarios feedback
cmd-go-dashboard = Ir al panel
    .also = estadísticas cifras gráficos resumen informe reporte semanas transportistas mapa de calor dinero tablero dashboard
cmd-go-history = Ir al historial
    .also = pasos registro deshacer history
cmd-go-unread = Ir a lo no entendido
    .also = textos desconocido frases enseñar unread
cmd-go-taught = Ir a lo aprendido
    .also = lecciones frases olvidar enseñado taught
cmd-go-rules = Ir a reglas y plazos
    .also = umbrales ajustar valores prueba alerta desactivar rules
cmd-go-days = Ir a festivos
    .also = calendario feriados días hábiles laborables holidays
cmd-go-peaks = Ir a temporadas altas
    .also = año nuevo chino black friday buen fin picos peaks
cmd-go-terms = Ir a plazos de las plataformas
    .also = marketplaces protección disputa aliexpress mercado libre terms
cmd-go-rates = Ir a tipos de cambio
    .also = divisas moneda dinero dólares rates
cmd-go-mutes = Ir a reglas silenciadas
    .also = silencio silenciar calladas ignoradas mutes
cmd-go-lanes = Ir a rutas
    .also = cuánto tarda habitual tiempos de tránsito calibración percentiles lanes
cmd-show-new = Mostrar lo nuevo
    .also = actualizar recargar llegadas refresh
cmd-import = Importar
    .also = abrir archivo añadir agregar pedidos csv excel import
cmd-export-xlsx = Exportar esta vista como XLSX
    .also = informe reporte excel hoja de cálculo guardar report
cmd-export-csv = Exportar esta vista como CSV
    .also = informe reporte guardar report
cmd-backup = Hacer copia de seguridad
    .also = guardar respaldo respaldar backup
cmd-settings = Ajustes
    .also = preferencias opciones configuración acerca de versión idioma tema oscuro settings
cmd-toggle-views = Mostrar u ocultar las vistas
    .also = barra lateral sidebar
cmd-keys = Teclas
    .short = teclas
    .also = ayuda atajos help keys

## Import dialog

import-title-pick = Importar
import-title-reading = Leyendo los archivos
import-title-preview = Antes de guardar nada
import-title-running = Importando
import-title-summary = Qué hizo la importación
import-title-earlier = Qué hizo esta importación
import-back = Volver
import-nothing-ready = Aún no hay archivos listos para importar
import-left = { $count ->
    [one] 1 archivo no está listo y queda fuera
   *[other] { $count } archivos no están listos y quedan fuera
}
import-drop = Listas de pedidos y eventos de seguimiento: CSV, TSV, XLSX, XLS, JSON y más. Elegir archivos, soltarlos en la ventana o pegar una tabla.
import-pick = Elegir archivos…
import-paste = Pegar
import-paste-here = Pegar aquí con Ctrl V
import-reading = Viendo qué contienen los archivos…
import-counting = Contando filas…
import-rows = { $rows ->
    [one] 1 fila
   *[other] { $rows } filas
}
import-rows-at-least = Más de { $rows } filas
import-others = Otros archivos
import-go = { $files ->
    [0] Importar
    [one] Importar
   *[other] Importar { $files } archivos
}
import-meanwhile = Seguir trabajando
import-done = Ir a la bandeja
import-leave-out = Dejar fuera
past-imports = Importaciones previas
file-kind-orders = Pedidos
file-kind-tracking = Eventos de seguimiento
sure = seguro
rather-sure = bastante seguro
a-guess = suposición
you-said-so = fijado a mano
column-out = Fuera
column-keep-out = Dejar fuera
column-nameless = Columna { $at }
column-holds = “{ $column }” contiene
field-held = ahora “{ $column }”
first-rows = Primeras filas leídas
only-used = Solo las usadas: { $used } de { $all }
columns-more = { $count ->
    [one] 1 columna más
   *[other] { $count } columnas más
}
no-column-used = Aún no se usa ninguna columna. Mostrarlas todas e indicar qué contienen.
files = Archivos
stand-lacks = falta un dato
stand-locked = falta su contraseña
stand-refused = no se puede leer
read-as = Cómo se lee
reading-again = Leyendo de nuevo…
as-guessed = Automático
remembered = Leído como se fijó antes
remembered-as = Leído como se fijó para “{ $name }”
read-as-guessed = Leer en automático
changed-by-you = Cambiado a mano
undo-changes = Deshacer los cambios
lacks-column = { $field }: elegir su columna
password-wanted = { $file } está protegido. ¿Cuál es la contraseña?
password-open = Abrir
password-note = Se usa solo para este archivo y no se guarda.
chip-kind = Contiene
chip-encoding = Codificación
chip-delimiter = Separador
chip-sheet = Hoja
chip-header = Encabezado
chip-dates = Fechas
chip-decimals = Decimales
chip-currency = Importes en
chip-zone = Horas en
header-row = fila { $row }
header-none = ninguno
header-none-long = No hay encabezado
dates-day_first = primero el día
dates-month_first = primero el mes
dates-example = { $text } = { $day }
decimals-dot = 1,234.56
decimals-comma = 1.234,56
decimals-open = como está escrito
currency-open = según el archivo
zone-open = zona propia
delimiter-comma = coma
delimiter-semicolon = punto y coma
delimiter-tab = tabulador
delimiter-pipe = barra vertical
pick-search = Escribir para buscar…
pick-none = Nada se llama así.
pick-more = { $count } más: escribir para encontrarlos
columns-of = Columnas de { $file }
would-reject = { $count ->
    [one] 1 fila no se importaría
   *[other] { $count } filas no se importarían
}
rejected = { $count ->
    [one] 1 fila no se importó
   *[other] { $count } filas no se importaron
}
field-errors = { $count ->
    [one] 1 campo no se importó; su fila sí
   *[other] { $count } campos no se importaron; sus filas sí
}
fault-row = Fila
fault-column = Columna
fault-value = Dice
fault-reason = Qué falla
fault-more = { $count } más
summary-exceptions = { $opened ->
    [0] Sin incidencias nuevas
    [one] 1 incidencia nueva
   *[other] { $opened } incidencias nuevas
}, { $closed ->
    [one] 1 cerrada sola
   *[other] { $closed } cerradas solas
}.
figures-brought = Qué trajo
figures-moved = Qué se movió desde lo último conocido
figures-rows = { $count ->
    [one] 1 fila del archivo
   *[other] { $count } filas del archivo
}
figure-orders-new = { $count ->
    [one] pedido nuevo
   *[other] pedidos nuevos
}
figure-orders-changed = { $count ->
    [one] pedido con cambios
   *[other] pedidos con cambios
}
figure-orders-unchanged = { $count ->
    [one] pedido sin cambios
   *[other] pedidos sin cambios
}
figure-shipments-new = { $count ->
    [one] envío nuevo
   *[other] envíos nuevos
}
figure-shipments-changed = { $count ->
    [one] envío con cambios
   *[other] envíos con cambios
}
figure-shipments-unchanged = { $count ->
    [one] envío sin cambios
   *[other] envíos sin cambios
}
figure-events-new = { $count ->
    [one] escaneo nuevo
   *[other] escaneos nuevos
}
figure-events-known = { $count ->
    [one] escaneo ya conocido
   *[other] escaneos ya conocidos
}
figure-forward = con avance
figure-stuck = ahora sin avance
figure-regressed = con retroceso
figure-kept-newer = { $count ->
    [one] dato más antiguo, no usado
   *[other] datos más antiguos, no usados
}
figure-taken = importadas
figure-fields = { $count ->
    [one] con un campo omitido
   *[other] campos omitidos en ellas
}
figure-ignored = sin datos
figure-rejected = no importadas
past-figure = { $count } { $word }
past-nothing = nada nuevo
changes = { $count ->
    [one] 1 cambio en lo ya conocido
   *[other] { $count } cambios en lo ya conocido
}
change-order = Pedido
change-field = Campo
change-old = Antes
change-new = Ahora
change-nothing = vacío
rejects-save = Guardar las filas rechazadas…
rejects-note = Basta corregirlas en el archivo e importarlo de nuevo: solo ellas serán nuevas.
take-back = Deshacer esta importación
take-back-means = Desaparece todo lo que trajo, y lo que cambió vuelve a ser como antes. Si desde entonces se decidió algo al respecto, no se hace nada y se avisa.
take-back-go = Deshacerla
take-back-keep = Conservarla
taken-back-at = Deshecha el { $moment }
import-view-new = Nuevos con esta importación
import-view-forward = Avanzaron con esta importación
import-view-stuck = Detenidos con esta importación
import-view-regressed = Retrocedieron con esta importación

## Prompts

prompts-none = Nadie a quien escribir
prompts-none-more = Los compradores aparecen aquí cuando su paquete se entrega y, más tarde, cuando confirman la recepción.
prompt-copy = Copiar mensaje
prompt-sent = Marcar como enviado
prompt-skip = Omitir
prompt-open = Abrir envío
prompt-message = Mensaje en { $language }
prompt-rules = Preguntar una sola vez, con amabilidad, y nunca pedir estrellas, ofrecer regalos ni exigir una confirmación anticipada: las plataformas lo prohíben.

## What was not understood, and what was taught

teaching = Qué dicen los escaneos
taught = Aprendido
saying-view = Con el escaneo “{ $words }”
code = { $table ->
    [none] Código { $code }
   *[other] Código { $code } ({ $table })
}
unread-reach = { $texts ->
    [one] 1 texto
   *[other] { $texts } textos
} en los escaneos de { $parcels ->
    [one] 1 envío
   *[other] { $parcels } envíos
}
unread-order = primero los que afectan a más envíos en camino
unread-text = Texto del transportista
unread-texts = Parecidos
unread-carrier = Transportista
unread-parcels = En camino / todos
unread-last = Última vez
unread-alike = { $count ->
    [one] 1 texto
   *[other] { $count } textos que solo difieren en lugares, números y signos
}
unread-show = { $parcels ->
    [one] Ver el envío; { $moving ->
        [0] está entregado
       *[other] está en camino
    }
   *[other] Ver { $parcels } envíos, { $moving } en camino
}
unread-teach = Enseñar…
    .short = enseñar
unread-nothing = No dice nada
    .short = no dice nada
unread-more = { $count } más
unread-none = Todo se entendió
unread-none-more = Aquí aparecerán los textos que no se entiendan. Basta indicar una vez qué significan para que se vuelvan a leer todos los escaneos que los llevan.
taught-words = Palabras
taught-means = Qué significan
taught-at = Desde
taught-change = Cambiar…
taught-forget = Olvidar
taught-none = Aún no se ha enseñado nada
taught-none-more = Indique qué significa un texto no entendido, o elija “Leerlo de otra forma…” junto a un escaneo en el seguimiento de un envío. Todo se guarda aquí y se puede compartir.
lessons-export = Exportar…
lessons-import = Importar compartidas…
lessons-written = { $count ->
    [one] 1 frase guardada en { $file }
   *[other] { $count } frases guardadas en { $file }
}
learned = { $what ->
    [forgotten] Olvidado
   *[taught] Aprendido
}: { $texts ->
    [one] 1 texto
   *[other] { $texts } textos
}, { $parcels ->
    [one] { $moved ->
        [0] 1 envío
       *[other] 1 envío, ahora en otra etapa
    }
   *[other] { $moved ->
        [0] { $parcels } envíos
       *[other] { $parcels } envíos, { $moved } en otra etapa
    }
}
learned-nothing = { $what ->
    [forgotten] Olvidado
   *[taught] Aprendido
}. Ningún texto de este espacio de trabajo se lee ahora de otra forma.
teach-title = ¿Qué significa?
teach-words = Palabras por las que reconocerlo
teach-hint = Un * sustituye lo que varía, como un nombre; todo número se escribe 0.
teach-bound = { $table ->
    [none] Solo con el código { $code }
   *[other] Solo con el código { $code } ({ $table })
}
teach-stage = El envío está en
teach-no-stage = Ninguna etapa
teach-signal = Qué problema hay
teach-no-signal = Ningún problema
teach-nothing = No dice nada de dónde está el envío ni de cómo va
teach-choose = Elegir qué significa.
teach-running = Leyendo de nuevo
teach = Enseñar
reach = { $texts ->
    [one] 1 texto
   *[other] { $texts } textos
} en este espacio de trabajo, { $parcels ->
    [one] 1 envío
   *[other] { $parcels } envíos
}
reach-none = Ningún texto coincide todavía. Lo que se enseñe valdrá para los próximos.
reach-samples = Algunos de los textos
reach-now = ahora: { $now }

## Rules and clocks

rules = Reglas y plazos
tuning-rules = Reglas
tuning-days = Festivos
tuning-peaks = Temporadas
tuning-terms = Plataformas
tuning-rates = Divisas
tuning-mutes = Silenciadas
tuning-lanes = Rutas
tuning-open =
    .short = cambiar
tuning-back = Volver a la lista
tuning-stopped = Detenido
own = propio
as-it-comes = predeterminado: { $value }
put-back = Restablecer
take-away = Quitar
figures-running = Evaluando de nuevo
figures-told = { $text }. { $opened ->
    [0] Ninguna incidencia abierta
    [one] 1 incidencia abierta
   *[other] { $opened } incidencias abiertas
}, { $closed ->
    [one] 1 cerrada
   *[other] { $closed } cerradas
}.
grade-A = oficial
grade-B = profesional
grade-C = no oficial: comprobar antes de confiar
grade-U = sin verificar
rule-name = Regla
rule-warn = Alerta tras
rule-urgent = Urgente tras
rule-open = Abiertas
rule-own = Esta regla tiene valores propios
rule-off = desactivada
rule-show = { $count ->
    [one] Ver la incidencia abierta
   *[other] Ver las { $count } incidencias abiertas
}
rule-next = Qué hacer después
rule-silent = Silencio
rule-figures = Plazos
rule-variant = Para
rule-on = Activada
rule-lane = Según lo habitual en la ruta
rule-lane-note = donde hayan pasado suficientes paquetes; si no, según los valores de arriba
rule-weight = Probabilidad de que acabe en pérdida
figure-add = Valores para un servicio o país…
figure-add-for = Añadir valores para
figure-form = 4 B (días hábiles), 7 d, 48 h, at once (al momento), never (nunca)
draft-here = { $count ->
    [one] 1 cambio
   *[other] { $count } cambios
} por aplicar
draft-none = Aún no hay cambios.
draft-count = { $count ->
    [one] 1 cambio, sin aplicar
   *[other] { $count } cambios, sin aplicar
}
draft-discard = Descartar
draft-try = Probar con datos pasados
draft-try-note = Cuántas veces se habría activado entre los paquetes de aquí, y cómo acabaron
draft-apply = Aplicar
trial = Prueba con datos pasados
trial-of = { $count ->
    [one] 1 paquete
   *[other] { $count } paquetes
}, { $span }
trial-of-none = Probado sin los cambios de arriba.
trial-of-other = Probado con cambios distintos de los de arriba.
trial-running = Repasando los datos pasados
trial-what = Qué
trial-now = Como está
trial-then = Con los cambios
trial-real = de ellos, reales:
trial-precision = Reales, entre los de final conocido
trial-show = { $what }: { $count ->
    [one] ver el paquete
   *[other] ver los { $count } paquetes
}
trial-view = Prueba: { $what }
book-none = Sin filas
book-none-more = Esta tabla está vacía.
days-none-more = No se conocen festivos de este país y año. Los que se conozcan se pueden añadir abajo.
mutes-none = No hay reglas silenciadas
mutes-none-more = Al silenciar una regla para un transportista desde un envío, aparece aquí hasta que se reactive.
mute-lift = Reactivar
book-date = Fecha
book-day = Día
book-kind = Cuenta como
book-about = Qué
book-value = Escrito así
book-text = Significa
book-source = Fuente
days-country = País
days-year = Año
day-holiday = festivo
day-work = laborable
day-comes = predeterminado: { $kind ->
    [work] laborable
   *[holiday] festivo
}
day-worked = Hacerlo laborable
day-free = Hacerlo festivo
day-add = Añadir día
rate-add = Añadir divisa
rate-change = Cambiar
rate-code = Divisa
rate-worth = Una unidad en dólares (US$)
lanes-about = Aprendido de { $parcels ->
    [one] 1 paquete
   *[other] { $parcels } paquetes
} en { $total ->
    [one] 1 ruta
   *[other] { $total } rutas
}{ $shown ->
    [one] {""}
   *[other] . Se muestran las { $shown } con más paquetes
}.
lanes-as-of = Último escaneo: { $when }
lanes-stale = Los datos han cambiado desde entonces.
lanes-again = Contar de nuevo
lanes-none = Aún no hay rutas
lanes-none-more = Importe eventos de seguimiento: de sus escaneos se aprende cuánto tardan los paquetes.
lanes-running = Contando cuánto tardan los paquetes
lane-name = Ruta
lane-samples = Paquetes
lane-samples-note = Paquetes de la ruta que salieron de la etapa
lane-half = La mitad
lane-half-note = Para entonces está entregada la mitad
lane-most = 9 de 10
lane-most-note = Para entonces están entregados nueve de cada diez
lane-show = Ver los paquetes de { $lane }
lane-about = Para entonces ha salido de la etapa esa parte de los paquetes.
lane-stage = Etapa
lane-share = { $share } %
lane-level = Según
lane-counts = En las reglas
lane-yes = sí
lane-unreached = aún sin alcanzar
calibration = Previsto y cumplido
calibration-note = Qué habrían previsto los paquetes antiguos y si los nuevos lo cumplieron. No cambia nada.
calibration-of = Aprendido de { $learned } paquetes anteriores al { $when }, probado con { $tried } posteriores.
calibration-promised = { $share } % previsto
calibration-asked = { $count ->
    [one] 1 estancia revisada
   *[other] { $count } estancias revisadas
}
calibration-go = Comprobar las rutas
calibration-again = Comprobar de nuevo
calibration-running = Comprobando las rutas

## Dashboard

board-as-of = Datos del { $when }
board-stale = Los datos han cambiado desde entonces.
board-again = Contar de nuevo
board-counting = Calculando el panel…
board-tables = Tablas
board-picture =
    .short = siguiente gráfico
board-open =
    .short = abrir la lista
board-copy-key =
    .short = copiar la tabla
board-copy = Copiar como tabla: { $what }
board-copied = Copiado para hoja de cálculo: { $what }
board-stages = Dónde están los paquetes
board-stages-note = entregados: últimos 30 días
board-weeks = Incidencias por semana
board-risk = Dinero en riesgo
board-risk-none = Ninguna incidencia abierta tiene un valor conocido.
board-lanes = Cuánto tardan los paquetes
board-lanes-note = paquetes, y cuánto tiempo lleva ahí la mitad
board-lanes-none = Ningún paquete va en camino por una ruta conocida.
board-carriers = Transportistas
board-carriers-none = Ningún paquete tiene aún un transportista conocido.
board-unscanned = Se aprende de los eventos de seguimiento: importarlos para verlo.
board-no-scans = Aún no hay eventos de seguimiento. De sus escaneos se aprende dónde están los paquetes, cuánto tardan y qué cumplen los transportistas.
board-import = Importar eventos de seguimiento
board-total = { $sum } en total
board-stage = Etapa
board-parcels = Paquetes
board-needing = Por atender
board-week = Semana
board-opened = Abiertas
board-resolved = Resueltas
board-kind = Tipo
board-all-kinds = Todas
board-lane = Ruta
board-median = La mitad lleva
board-median-note = La mitad de los paquetes que están ahí ahora lleva al menos este tiempo
board-usual = Habitual
board-level = Comparación
board-level-0 = lo habitual
board-level-1 = algo más
board-level-2 = más de lo habitual
board-level-3 = mucho más
board-level-4 = demasiado
board-usual-is = habitual { $usual }
board-usual-unknown = aún no se sabe qué es lo habitual
board-stay = { $lane }, { $stage }: { $count ->
    [one] 1 paquete
   *[other] { $count } paquetes
}, la mitad desde hace { $median }; { $usual }: { $level }
board-parcels-at = { $stage }: { $count ->
    [one] 1 paquete
   *[other] { $count } paquetes
}
board-needing-at = { $stage }: { $count ->
    [one] 1 por atender
   *[other] { $count } por atender
}
board-opened-in = { $week }: { $count ->
    [one] 1 abierta
   *[other] { $count } abiertas
}
board-resolved-in = { $week }: { $count ->
    [one] 1 resuelta
   *[other] { $count } resueltas
}
board-parcels-of = { $name }: { $count ->
    [one] 1 paquete
   *[other] { $count } paquetes
}
board-promised-of = { $name }: { $count ->
    [one] 1 paquete
   *[other] { $count } paquetes
} con fecha prometida
board-exceptions-of = { $name }: { $count ->
    [one] 1 incidencia
   *[other] { $count } incidencias
}
board-carrier = Transportista
board-few = pocos
board-on-time = A tiempo
board-on-time-note = De los paquetes con fecha prometida, la parte que la cumplió
board-promised = Prometidos
board-promised-note = Paquetes con fecha prometida: sobre ellos se calcula “A tiempo”
board-p50 = La mitad
board-p50-note = P50: la mitad se entrega en ese tiempo
board-p90 = 9 de 10
board-p90-note = P90: nueve de cada diez se entregan en ese tiempo
board-exceptions = Incidencias
board-exception-share = Proporción
board-exception-share-note = De los paquetes del transportista, la parte que tuvo alguna incidencia
board-sum = En riesgo

## History

history-note = primero lo más reciente; cada paso se puede deshacer
history-none = Aún no se ha decidido nada.
history-undone = deshecho
history-more = Pasos anteriores

## Palette

palette-placeholder = ¿Qué hacer? También se puede pegar un número…
palette-recent = Recientes
palette-rows = { $count ->
    [one] 1 envío
   *[other] { $count } envíos
}
palette-go-to = Ir a
palette-list = Lista
palette-desk = Espacio de trabajo
palette-set = Ajustes
palette-numbers = { $count ->
    [one] Ver este envío
   *[other] Ver estos { $count } envíos
}
palette-numbers-note = Los números que aquí no se conocen se omiten; la lista dice cuántos se encontraron.
palette-density = Filas: { $density }
palette-search = Buscar “{ $text }” en todos los envíos
palette-go = Ir a: { $view }
palette-group = Agrupar por: { $group }
palette-order = Orden: { $order }
palette-column-show = Mostrar la columna “{ $column }”
palette-column-hide = Ocultar la columna “{ $column }”
palette-theme = Tema: { $theme }

## Settings

set-language = Idioma
    .also = lengua traducción español inglés chino ruso portugués language
set-system = Sistema
set-theme = Tema
    .also = color apariencia aspecto noche oscuro modo theme
set-light = Claro
set-dark = Oscuro
set-density = Filas
    .also = altura espaciado línea tamaño densidad density
set-compact = Compactas
set-comfortable = Cómodas
set-zone = Zona horaria
    .also = reloj horas huso utc región time zone
set-zone-system = Sistema ({ $zone })
set-zone-note = Para las horas de archivos que no indican su zona.
set-currency = Totales en
    .also = moneda divisa dinero dólares euros pesos currency
set-notify = Notificaciones
    .also = avisos alertas escritorio mensajes notifications
set-notify-note = Avisar en el escritorio cuando algo nuevo requiera atención
set-letters = Teclas sueltas
    .also = atajos teclado letras alt modificador cambiar teclas shortcuts
set-letters-plain = Activadas
set-letters-alt = Con Alt ({ $alt })
set-letters-off = Desactivadas
set-mappings = Formatos recordados
    .also = columnas encabezado archivos importar formato layouts
set-about = Este espacio de trabajo
    .also = versión licencia archivo ruta acerca de about
set-care = Mantenimiento
    .also = copia de seguridad respaldo comprobar reparar ejemplo eliminar quitar backup
settings-find = Buscar un ajuste
settings-none = Ningún ajuste se llama así.
settings-looks = Apariencia
settings-looks-note = Al momento, y solo en este equipo.
settings-desk = Funcionamiento
settings-desk-note = Cada cambio es un paso como cualquier otro: se deshace al momento desde el mensaje, o después desde el historial.
settings-keys = Teclado
settings-keys-open = Ver y cambiar las teclas…
settings-files = Formatos recordados
settings-about = Este espacio de trabajo
set-watch = Carpeta vigilada
    .also = importar automático entrada directorio folder
set-watch-note = Los archivos que aparecen en ella se importan solos, una vez cada uno, en cuanto están completos; se avisa del resultado.
watch-choose = Elegir carpeta…
watch-other = Otra…
watch-stop = Dejar de vigilar
mappings-note = Lo que se fija para un archivo se usa sin preguntar en todos los que tengan el mismo encabezado.
mappings-none = Lo que se fije para un archivo antes de importarlo se recuerda aquí y se usa sin preguntar en todos los que tengan el mismo encabezado.
mapping-import = Importar uno compartido…
mapping-name = Renombrar
mapping-share = Exportar…
mapping-forget = Olvidar
mapping-forget-sure = ¿Seguro?
mapping-written = Guardado en { $file }
about-file = Archivo de datos
about-version = Versión
about-licence = Licencia
check-desk = Comprobar los datos
check-running = Comprobando…
check-sound = Los datos están en buen estado.
check-unsound = { $count ->
    [one] 1 problema:
   *[other] { $count } problemas:
}
check-counts = { $orders } pedidos, { $shipments } envíos, { $events } escaneos
sample-clear = Quitar los datos de ejemplo
sample-clear-sure = ¿Quitarlos de verdad?
