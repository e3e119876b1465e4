# The words of the desk: rows, reasons, notifications, reports, faults. The window has its own file.


## Stages

stage-order-completed = Pedido realizado
stage-dispatched = Enviado
stage-outbound-in-sorting-center = No centro de triagem
stage-handed-to-carrier = Entregue à transportadora
stage-export-customs = Alfândega de exportação
stage-departed-origin = Saiu do país de origem
stage-arrived-destination = Chegou ao país de destino
stage-import-customs = Alfândega de importação
stage-customs-cleared = Liberado pela alfândega
stage-out-for-delivery = Saiu para entrega
stage-delivered = Entregue

## Signals

signal-customs-hold = Retido na alfândega
signal-duty-unpaid = Imposto não pago
signal-prohibited = Proibido
signal-address-problem = Problema no endereço
signal-delivery-failed = Falha na entrega
signal-refused = Recusado
signal-return-to-sender = Devolução ao remetente
signal-lost = Extraviado
signal-damaged = Danificado
signal-pickup-waiting = Aguardando retirada
signal-delayed = Atrasado
signal-cancelled = Cancelado

## Severities, states

severity-urgent = Urgente
severity-warning = Alerta
severity-notice = Aviso
state-open = Aberto
state-waiting-buyer = Aguardando comprador
state-waiting-carrier = Aguardando transportadora
state-waiting-customs = Aguardando alfândega
state-snoozed = Adiado
state-resolved = Resolvido
back-scan = de volta: nova movimentação
back-time = de volta: chegou a hora
back-worse = de volta: piorou

## Rules: the name, the sentence, and why it matters

rule-late-dispatch = Não enviado
reason-of-late-dispatch = Pago e não enviado há { $measure }.
why-of-late-dispatch = Os marketplaces cancelam e reembolsam pedidos que não são enviados a tempo.
rule-no-first-scan = Nunca movimentado
reason-of-no-first-scan = O código existe, mas nenhuma transportadora registrou movimentação há { $measure }.
why-of-no-first-scan = Um código que nunca tem movimentação conta como envio falso.
rule-sorting-delay = Parado na triagem
reason-of-sorting-delay = No centro de triagem de origem há { $measure }.
why-of-sorting-delay = A maioria dos pacotes sai do centro de triagem em até três dias úteis.
rule-linehaul-delay = Trânsito lento
reason-of-linehaul-delay = Em trânsito para o destino ({ $country }) há { $measure }, sem chegada informada.
why-of-linehaul-delay = Por via aérea, o normal são de sete a quatorze dias entre a entrega à transportadora e a chegada.
rule-export-customs-delay = Demora na exportação
reason-of-export-customs-delay = Na alfândega de exportação há { $measure }.
why-of-export-customs-delay = O desembaraço de exportação raramente leva mais de dois dias úteis.
rule-import-not-started = Importação não iniciada
reason-of-import-not-started = Chegou ao país de destino ({ $country }) há { $measure }; o desembaraço de importação não começou.
why-of-import-not-started = Depois da chegada, o pacote costuma ser apresentado à alfândega em até três dias úteis.
rule-import-customs-delay = Demora na importação
reason-of-import-customs-delay = Na alfândega de importação ({ $country }) há { $measure }.
why-of-import-customs-delay = Um desembaraço normal leva de um a cinco dias úteis.
rule-customs-hold = Retido na alfândega
reason-of-customs-hold = Retido na alfândega ({ $country }) desde { $since }.
why-of-customs-hold = A transportadora informa que a alfândega o retém. Sem resposta, o pacote acaba devolvido.
rule-duty-unpaid = Imposto não pago
reason-of-duty-unpaid = Há imposto ou taxa a pagar ({ $country }) desde { $since }.
why-of-duty-unpaid = A alfândega só libera o pacote depois do pagamento dos impostos e taxas.
rule-prohibited = Entrada recusada
reason-of-prohibited = Apreendido, destruído ou com entrada recusada ({ $country }) em { $since }.
why-of-prohibited = O pacote não chegará ao comprador.
rule-post-clearance-delay = Liberado, sem avanço
reason-of-post-clearance-delay = Liberado pela alfândega há { $measure } e sem movimentação desde então.
why-of-post-clearance-delay = Depois da liberação, a maioria dos pacotes chega em um dia a uma semana.
rule-delivery-overdue = Entrega sem resultado
reason-of-delivery-overdue = Saiu para entrega há { $measure }, sem resultado.
why-of-delivery-overdue = Uma rota de entrega termina no mesmo dia; se falta o resultado, perdeu-se o registro ou o pacote.
rule-delivery-failed = Falha na entrega
reason-of-delivery-failed = Uma tentativa de entrega ({ $country }) falhou em { $since }.
why-of-delivery-failed = As transportadoras tentam duas ou três vezes e depois devolvem o pacote.
rule-address-problem = Problema no endereço
reason-of-address-problem = O endereço não serve à transportadora desde { $since }.
why-of-address-problem = Enquanto o endereço não for corrigido, o pacote não anda.
rule-refused = Recusado
reason-of-refused = O destinatário recusou em { $since }.
why-of-refused = Um pacote recusado volta por conta do vendedor.
rule-pickup-waiting = Aguardando retirada
reason-of-pickup-waiting = Aguarda em um ponto de retirada há { $measure }.
why-of-pickup-waiting = Pacotes que não são retirados a tempo são devolvidos.
rule-return-to-sender = Em devolução
reason-of-return-to-sender = Voltando ao remetente desde { $since }.
why-of-return-to-sender = O comprador não vai recebê-lo; convém reembolsar ou reenviar antes que abra uma disputa.
rule-lost = Extraviado
reason-of-lost = A transportadora o dá como extraviado desde { $since }.
why-of-lost = As reclamações têm prazo; veja o que fazer.
rule-damaged = Danificado
reason-of-damaged = A transportadora o dá como danificado desde { $since }.
why-of-damaged = As reclamações exigem fotos e têm prazo.
rule-carrier-delay = Atraso informado
reason-of-carrier-delay = A transportadora informou um atraso em { $since }.
why-of-carrier-delay = A transportadora espera entregar, mais tarde que o previsto.
rule-cancelled = Envio cancelado
reason-of-cancelled = O envio foi cancelado em { $since }; o pedido, não.
why-of-cancelled = Talvez o pacote nunca tenha saído.
rule-no-scan = Sem movimentação
reason-of-no-scan = Nenhuma movimentação há { $measure }.
why-of-no-scan = Sete dias sem movimentação não são normais em nenhuma etapa.
rule-order-age = Pedido antigo
reason-of-order-age = Não entregue { $measure } depois do pedido.
why-of-order-age = É mais ou menos a partir daqui que os compradores abrem disputas.
rule-protection-ending = Proteção no fim
reason-of-protection-ending = A promessa de entrega ou a proteção ao comprador termina em { $deadline }; o pacote está em “{ $stage }”.
why-of-protection-ending = Convém oferecer uma prorrogação antes que termine; senão, o comprador pode pedir o dinheiro de volta.
rule-dispute = Disputa aberta
reason-of-dispute = O comprador abriu uma disputa.
why-of-dispute = Uma disputa que não é respondida a tempo é decidida a favor do comprador.
rule-data-quality = Dados duvidosos
reason-of-data-quality = As movimentações e o pedido não combinam.
why-of-data-quality = Uma movimentação anterior ao pedido, ou outro destino, pode vir de um código digitado errado ou reutilizado.
measure-business-days = { $n ->
    [one] { $n } dia útil
   *[other] { $n } dias úteis
 }
measure-days = { $n ->
    [one] { $n } dia
   *[other] { $n } dias
 }
destination-unknown = país não informado
over = Não ocorre mais: { $rule }.

## Time and money

span-minutes = { $n } min
span-hours = { $n } h
span-days = { $n } d
ago = há { $span }
about-worth = ≈ { $amount }
per-cent = { $n } %
share-of = { $share } % de { $n }
freshness = Dados das transportadoras de { $span } atrás
    .hint = Importar um rastreio mais recente: não se sabe o que houve desde então.
freshness-since = A movimentação mais recente é de { $at }.
freshness-usual = Costuma haver novidades a cada { $span }.
freshness-unknown = De quanto em quanto tempo há novidades, só se sabe depois de duas importações com movimentações.
reviewed = revisado em { $day }
weekday-1 = segunda-feira
weekday-2 = terça-feira
weekday-3 = quarta-feira
weekday-4 = quinta-feira
weekday-5 = sexta-feira
weekday-6 = sábado
weekday-7 = domingo

## Deadlines: in a row, and as the label of a figure

deadline-ship-by = enviar em { $span }
stake-ship-by = para enviar
deadline-protection-ends = protegido por { $span }
stake-protection-ends = até o fim da proteção
deadline-returned = devolução em { $span }
stake-returned = até a devolução
deadline-answer = responder em { $span }
stake-answer = para responder
deadline-escalates = urgente em { $span }
stake-escalates = até ficar urgente
deadline-late = { $span } de atraso
stake-late = fora do prazo
stake-value = em risco
stake-promise = prometido ou protegido até
stake-last-scan = desde a última movimentação

## Views and groups

view-needs-you = A tratar
view-due-today = Vencem hoje
view-customs = Alfândega
view-cleared-not-moving = Liberado, sem avanço
view-delivery = Entrega
view-stalled = Parados
view-losses = Disputas e perdas
kind-data = { rule-data-quality }
view-waiting-buyer = Aguardando comprador
view-waiting-carrier = Aguardando transportadora
view-waiting-customs = Aguardando alfândega
view-snoozed = Adiados
view-confirm = Confirmar recebimento
view-feedback = Avaliações
view-all = Todos os envios
view-unread = Não entendidos
view-saying = Com a movimentação “{ $what }”
view-resolved = Resolvidos
view-import-new = Novos em uma importação
view-import-forward = Avançaram com uma importação
view-import-stuck = Pararam com uma importação
view-import-regressed = Recuaram com uma importação
group-today = Agir hoje
group-week = Esta semana
group-know = Só para saber
group-late = Fora do prazo
group-no-carrier = Transportadora desconhecida
group-no-destination = Destino desconhecido
group-no-due = Sem prazo

## The filter line

filter-key-carrier = Transportadora
filter-key-carrier-more = carrier:yanwen
filter-key-is = Situação
filter-key-is-more = is:urgent
filter-key-dest = Destino
filter-key-dest-more = dest:BR,MX
filter-key-rule = Regra
filter-key-rule-more = rule:customs_hold
filter-key-stage = Etapa
filter-key-stage-more = stage:import_customs
filter-key-waiting = Espera
filter-key-waiting-more = waiting:>3d
filter-key-value = Valor
filter-key-value-more = value:>50USD
filter-key-due = Vencimento
filter-key-due-more = due:today
filter-key-tag = Etiqueta
filter-key-tag-more = tag:vip
filter-key-store = Loja
filter-key-store-more = store:lantern
filter-key-opened = Detectado
filter-key-opened-more = opened:2026-W47
filter-key-resolved = Encerrado
filter-key-resolved-more = resolved:7d
filter-key-delivered = Entregue
filter-key-delivered-more = delivered:30d
filter-due-today = Em menos de um dia
filter-due-late = Fora do prazo
filter-due-none = Sem prazo
filter-is-waiting = Aguardando alguém
filter-is-noted = Com nota
filter-is-back = De volta

## Decisions

step-resolve = { $n ->
    [one] Resolvido: { $what }
   *[other] { $n } envios resolvidos
 }
step-snooze = { $n ->
    [one] Adiado: { $what },
   *[other] { $n } envios adiados
 } até { $until }
step-wait = { $detail }: { $n ->
    [one] { $what }
   *[other] { $n } envios
 }
step-reopen = { $n ->
    [one] Reaberto: { $what }
   *[other] { $n } envios reabertos
 }
step-note = Nota em { $n ->
    [one] { $what }
   *[other] { $n } envios
 }
step-tag = Etiqueta “{ $name }” colocada: { $n ->
    [one] { $what }
   *[other] { $n } envios
 }
step-untag = Etiqueta “{ $name }” removida: { $n ->
    [one] { $what }
   *[other] { $n } envios
 }
step-claim = Reclamação “{ $name }” aberta: { $n ->
    [one] { $what }
   *[other] { $n } envios
 }
step-trace = Investigação pedida à transportadora: { $n ->
    [one] { $what }
   *[other] { $n } envios
 }
step-settings = Configurações: { $name }
note-claim = Reclamação aberta: { $title } ({ $window }).
note-trace = Investigação: foi pedido à transportadora que localize o pacote.
setting-language = idioma { $value }
setting-zone = fuso horário { $value }
setting-notify = notificações { $value }
setting-currency = moeda { $value }
setting-watch-folder = pasta monitorada { $value }
setting-notify-true = ativadas
setting-notify-false = desativadas
setting-no-language = do sistema
setting-no-zone = do sistema
setting-no-currency = não definida
setting-no-watch-folder = não definida
step-prompt = { $detail }: { $n ->
    [one] mensagem para { $what }
   *[other] { $n } mensagens
 }
step-teach = { $n ->
    [one] Ensinado: “{ $what }”
   *[other] { $n } frases ensinadas
 }
step-forget = Esquecido o significado de “{ $what }”
step-nothing = Nada mudou
step-view-save = Visão salva: “{ $what }”
step-view-change = Visão alterada: “{ $what }”
step-view-forget = Visão excluída: “{ $what }”
step-views-order = Visão movida: “{ $what }”
step-import = Importado: { $what }
step-import-undo = Desfeita a importação de { $what }
undone = Desfeito: { $step }
redone = Refeito: { $step }
detail-waiting-buyer = Aguardando comprador
detail-waiting-carrier = Aguardando transportadora
detail-waiting-customs = Aguardando alfândega
detail-sent = Enviado
detail-skipped = Ignorado
detail-false-alarm = Alarme falso
detail-known-delay = Atraso conhecido
detail-buyer-informed = Comprador avisado
detail-other = Outro motivo
log-opened = Detectado: { $rule } ({ $severity })
log-closed = Encerrado sozinho: { $rule } não ocorre mais
log-back = De volta: { $rule } ({ $severity })
snooze-next-scan = Próxima movimentação
snooze-next-scan-moment = a próxima movimentação
snooze-next-update = Quando a transportadora costuma ter novidades
snooze-tomorrow = Amanhã 09:00
snooze-tomorrow-there = Amanhã 09:00 no destino ({ $country })
snooze-three-days = Em três dias
snooze-week = Em uma semana
snooze-promise = Até a data prometida
snooze-deadline = Um dia antes do prazo
action-tell-carrier = Escrever à transportadora
action-tell-buyer = Avisar o comprador
action-wait-buyer = Aguardando comprador
action-wait-carrier = Aguardando transportadora
action-wait-customs = Aguardando alfândega
message-to-carrier = Código de rastreio { $number } (pedido { $order }): { $reason } Última etapa conhecida: { $stage }. Por favor, informem onde está o pacote, o que está aguardando e quando vai seguir.

## Why

why-stage = “{ $text }” ({ $at }) — lido como { $stage }. { $rule }
why-no-stage = As movimentações ainda não indicam nenhuma etapa; a mais recente é “{ $text }” ({ $at }). Pelo pedido, está em “{ $stage }”.
why-no-scan = Nenhuma transportadora registrou movimentação ainda; pelo pedido, está em “{ $stage }”.
how-sorting-origin = Uma triagem antes da saída é da origem.
how-sorting-destination = Uma triagem depois da liberação é do destino.
how-sorting-arrived = A movimentação foi no país de destino.
how-customs-export = Alfândega antes da saída é a de exportação.
how-customs-import = Alfândega depois da saída é a de importação.
how-customs-export-place = A alfândega do país de saída é a de exportação.
how-customs-import-place = A alfândega do país de destino é a de importação.

## Notifications and progress

news-title = { $n ->
    [one] Um envio precisa de atenção
   *[other] { $n } envios precisam de atenção
 }
news-more = e mais { $n }
news-open = Abrir
progress-reading = Lendo { $file }
progress-judging = { $file }: verificando { $n } envios
prompt-confirm = Pedir que confirme o recebimento
prompt-feedback = Pedir uma avaliação
prompt-closes = encerra em { $span }

## The tray, and links from elsewhere

glance-title = { $n ->
    [0] Tidewaiter: nada a tratar
    [one] Tidewaiter: um envio precisa de atenção
   *[other] Tidewaiter: { $n } envios precisam de atenção
 }
glance-open = Abrir o Tidewaiter
glance-view = { $view }: { $n }
glance-quit = Sair
link-unknown = Nenhum envio nem pedido deste espaço de trabalho tem o número “{ $number }”.
link-unreadable = O link não leva a nenhum envio.

## Report

report-sheet = Ocorrências
report-title = Relatório de ocorrências
report-made = Gerado em { $at }
report-summary = Resumo
report-count = Quantidade
report-total = Total
column-severity = Gravidade
column-rule = Problema
column-reason = Em uma frase
column-since = Desde
column-waiting = Espera
column-deadline = Prazo
column-order-id = Pedido
column-tracking-number = Código de rastreio
column-carrier = Transportadora
column-destination = Destino
column-stage = Etapa
column-value = Valor
column-currency = Moeda
column-state = Situação
column-next-action = Próximo passo
column-buyer = Comprador
column-store = Loja
column-note = Notas

## Fields of an order list

field-order-id = Número do pedido
field-tracking-number = Código de rastreio
field-order-status = Status
field-ordered-at = Data do pedido
field-paid-at = Pago
field-shipped-at = Enviado
field-ship-by = Enviar até
field-delivered-at = Entregue
field-confirmed-at = Confirmado
field-destination-country = País
field-order-amount = Total do pedido
field-item-amount = Preço do item
field-currency = Moeda
field-carrier = Transportadora
field-shipping-method = Serviço de envio
field-buyer-name = Comprador
field-recipient-name = Destinatário
field-product-title = Produto
field-sku = SKU
field-quantity = Quantidade
field-package-id = Número do pacote
field-store = Loja
field-feedback = Avaliação
field-event-time = Hora da movimentação
field-event-location = Local da movimentação
field-event-text = Texto da movimentação
field-event-code = Código da movimentação
field-origin-country = Origem

## Faults: what, and in .hint what to do next

fault-cancelled = Cancelado; nada foi alterado.
    .hint = É possível recomeçar a qualquer momento.
fault-command = Não existe o comando “{ $what }”.
    .hint = A lista de comandos está em --help.
fault-ask = “{ $what }” não pode ser pedido assim: { $why }.
    .hint = Veja em --help o que ele aceita.
fault-value = { $what } “{ $value }” não é um valor conhecido.
    .hint = Use um destes valores: { $allowed }.
fault-handle = Esse arquivo não está mais disponível.
    .hint = Escolha-o de novo.
fault-list = Essa lista não está mais disponível.
    .hint = Abra a visão de novo.
fault-shipment = Não há pedido nem envio “{ $what }” neste espaço de trabalho.
    .hint = Verifique o número ou importe a lista de pedidos que o contém.
fault-not-empty = Este espaço de trabalho já tem pedidos; os inventados se misturariam com eles.
    .hint = Explore em um novo espaço de trabalho: --desk FILE.
fault-changed-since = { $others ->
    [0] { $what } mudou desde então; este passo não pode ser desfeito por inteiro.
    [one] { $what } e mais { $others } envio mudaram desde então; este passo não pode ser desfeito por inteiro.
   *[other] { $what } e mais { $others } envios mudaram desde então; este passo não pode ser desfeito por inteiro.
}
    .hint = Desfaça antes a alteração posterior, ou altere o envio à mão.
fault-imported-since = { $file } alterou desde então { $n ->
    [one] uma linha
   *[other] { $n } linhas
 } dela, a primeira { $what }; por isso não pode ser desfeita por inteiro.
    .hint = Desfaça antes a importação de { $file }.
fault-decided-since = { $n ->
    [one] Há uma decisão
   *[other] Há { $n } decisões
 } sobre o que ela trouxe, a primeira sobre { $what }; por isso não pode ser desfeita por inteiro.
    .hint = Desfaça antes essas decisões; estão no Histórico.
fault-too-old = Esta importação é antiga demais para ser desfeita.
    .hint = As 30 mais recentes podem ser desfeitas; para datas anteriores há o backup.
fault-sample-stands = Pedidos inventados não são desfeitos assim.
    .hint = Remova os dados de exemplo.
fault-import = Não existe a importação { $what }.
    .hint = Escolha uma na lista de importações.
fault-nothing-to-undo = Não há nada a desfazer.
    .hint = As decisões que podem ser desfeitas estão no Histórico.
fault-nothing-to-mute = Não há nenhuma regra a silenciar aqui.
    .hint = Uma regra pode ser silenciada a partir de um envio a tratar cuja transportadora seja conhecida; para um só destino, se ele também for conhecido.
fault-nothing-to-redo = Não há nada a refazer.
    .hint = Só é possível refazer um passo que acabou de ser desfeito.
fault-file-missing = { $what } não foi encontrado.
    .hint = Verifique o nome e a pasta.
fault-file-denied = Sem permissão para ler ou gravar { $what }.
    .hint = Verifique as permissões ou escolha outra pasta.
fault-file-full = Não há espaço para { $what }.
    .hint = Libere espaço nesse disco e tente de novo.
fault-file = { $what }: { $why }.
    .hint = Tente de novo ou escolha outro lugar.
fault-unreadable = { $what } não pôde ser lido até o fim: { $why }. Nada dele foi importado.
    .hint = Abra-o no programa que o criou, salve de novo e importe esse arquivo.
fault-report = Não foi possível salvar o relatório: { $why }.
    .hint = Feche o arquivo se estiver aberto em outro programa, ou escolha outra pasta.
fault-desktop = A área de trabalho não respondeu.
    .hint = Selecione o texto e copie à mão, ou abra a página no navegador.
fault-answer = Não foi possível gravar a resposta: { $why }.
    .hint = Execute check para ver se os dados estão íntegros.
fault-store-newer = { $why }.
    .hint = Instale a versão mais recente do Tidewaiter ou escolha outro arquivo de dados.
fault-store-other = { $why }.
    .hint = Escolha outro arquivo de dados; este fica como está.
fault-store-full = O disco com o arquivo de dados está cheio; nada ficou gravado pela metade.
    .hint = Libere espaço e tente de novo.
fault-store-busy = Outro programa está usando o arquivo de dados.
    .hint = Espere terminar, ou feche-o, e tente de novo.
fault-store-damaged = { $why }.
    .hint = Restaure um backup; o arquivo danificado fica como está.
fault-store-open = { $why }.
    .hint = Verifique se a pasta existe e se é possível gravar nela.
fault-store = { $why }.
    .hint = Tente de novo; se acontecer outra vez, execute check.
ask-language = O idioma
ask-theme = O tema
ask-density = A densidade
ask-zone = O fuso horário
ask-view = A visão
ask-reason = O motivo
ask-state = A situação
ask-until = O momento
ask-note = A nota
ask-format = O formato
ask-report = O relatório
ask-kind = O tipo
ask-outcome = O resultado
ask-tag = A etiqueta
ask-claim = A reclamação
ask-book = A tabela
ask-notify = A configuração de notificações
ask-currency = A moeda
ask-watch-folder = A pasta monitorada

## Prompts

prompt-warning-protection-ending = A proteção termina em menos de uma semana: melhor oferecer prorrogação do que perguntar.
prompt-warning-low-value = Abaixo do valor a partir do qual as avaliações contam.
prompt-warning-window-guessed = Não consta quando o pedido foi encerrado; o prazo é contado a partir da entrega.
prompt-warning-window-unverified = Nenhuma fonte oficial confirma o prazo da plataforma.
prompt-warning-reminder = Já foi perguntado uma vez: este é o único lembrete.
language-en = inglês
language-zh = chinês
language-es = espanhol
language-pt = português
language-fr = francês
language-de = alemão
language-ru = russo
language-it = italiano
language-pl = polonês
language-nl = holandês
language-ko = coreano
language-ja = japonês
language-tr = turco
language-ar = árabe
sample-file = Pedidos inventados
why-signal = “{ $text }” ({ $at }) — lido como { $signal }.
how-order-says = É o que diz a própria plataforma, já que nenhuma transportadora registrou movimentação.

## How dates of a file are read

dates-day-first = dia primeiro
dates-month-first = mês primeiro
dates-day-first-assumed = dia primeiro (suposto)
dates-month-first-assumed = mês primeiro (suposto)

## Watched folder

watch-title = { $n ->
    [one] Um arquivo chegou à pasta monitorada
   *[other] { $n } arquivos chegaram à pasta monitorada
}
watch-file = { $file }: { $new ->
    [one] { $new } novo
   *[other] { $new } novos
}, { $changed ->
    [one] { $changed } alterado
   *[other] { $changed } alterados
}{ $rejected ->
    [0] { "" }
    [one] , { $rejected } linha não entrou
   *[other] , { $rejected } linhas não entraram
}
watch-gone-title = A pasta monitorada não foi encontrada
watch-gone = Não foi possível ler { $folder }. Conecte a unidade ou escolha outra pasta nas configurações.

## Several files of one import

reason-files-contradict = “{ $file }”, importado junto com este, diz aqui { $old }, e este arquivo diz { $new }. Nada indica qual é mais recente; vale o último importado. Verifique qual está certo.

## How files are read

field-promised-by = Entrega prometida
field-first-name = Nome
field-last-name = Sobrenome
preview-lacks = Nenhuma coluna foi tomada como “{ $field }” ainda. Escolha a que o contém.
pasted-text = Texto colado
pasted-named = Texto colado “{ $beginning }”
ask-mapping = O formato
fault-no-mappings = Nenhum formato se chama “{ $what }”: ainda não há nenhum lembrado.
    .hint = Defina na prévia como um arquivo é lido e importe-o; a partir daí fica lembrado.
fault-mapping = Esse formato não existe mais.
    .hint = Olhe a lista de novo.
fault-no-name = Um nome tem pelo menos uma letra.
    .hint = Escreva um nome que diga para quais arquivos serve.
fault-shared-other = { $what } não contém { $kind ->
    [lessons] lições
   *[mappings] formatos
 } do Tidewaiter.
    .hint = { $kind ->
    [lessons] Escolha o arquivo exportado da lista do que foi aprendido; o nome termina em .tidewaiter-lessons.json.
   *[mappings] Escolha o arquivo exportado de uma lista de formatos; o nome termina em .tidewaiter-mapping.json.
 }
fault-shared-newer = { $what } foi gravado por um Tidewaiter mais recente (versão { $why } desses arquivos).
    .hint = Instale a versão mais recente do Tidewaiter e escolha o arquivo de novo.
fault-shared-broken = { $what } não pode ser usado: { $why }.
    .hint = Peça o arquivo de novo; nada dele foi aproveitado.
fault-nothing-to-mend = Esta importação não tem linhas a corrigir, ou elas não foram guardadas.
    .hint = Importe o arquivo de novo para ver quais linhas não entram.
rejects-sheet = A corrigir
ignored-header = Cabeçalho
ignored-before-header = Acima do cabeçalho
ignored-blank = Linhas vazias
ignored-description = Descrições de colunas
ignored-total = Totais
ignored-repeated-header = Cabeçalho repetido
ignored-repetition = Igual à linha anterior
ignored-footer = Observações após os dados
ignored-heading = Títulos de grupos
source-unknown = Formato desconhecido

## What was understood, and what the seller taught

because-code = Pelo código { $code } de { $house }, “{ $label }”.
because-text = Conhecido palavra por palavra.
because-words = Pelas palavras { $words }.
because-taught = Como foi ensinado.
because-none = Ainda não é entendido.
because-order = Pelo pedido.
confidence-none = não entendido
confidence-likely = provável
confidence-good = boa
confidence-certain = certa
confidence-taught = ensinada
means-nothing = Não diz nada
means-unknown = Não entendido
lesson-too-short = Indique pelo menos quatro letras, ou dois caracteres chineses: menos que isso combinaria com coisas demais.
progress-reading-again = Lendo de novo: { $n } envios
fault-lesson-too-short = “{ $what }” é curto demais para ser ensinado.
    .hint = Indique pelo menos quatro letras, ou dois caracteres chineses; um * vale pelo que varia.
fault-lesson = Essa lição não existe mais.
    .hint = Olhe de novo a lista do que foi aprendido.

## The tables that a seller may tune

looks-at-signal = A transportadora diz: { $signal }.
looks-at-stage = Quanto tempo um pacote fica em: { $stages }.
looks-at-dispatch = Pago e não enviado.
looks-at-first-scan = Um código de rastreio que nunca teve movimentação.
looks-at-silence = Tempo desde a última movimentação.
looks-at-age = Tempo desde o pedido.
looks-at-promise = A promessa ou a proteção ao comprador termina antes da chegada prevista.
looks-at-dispute = O pedido está em disputa.
looks-at-record = Datas e lugares que se contradizem.
rule-kind-signal = O que a transportadora diz
rule-kind-stage = Tempo em uma etapa
rule-kind-deadline = Prazos
rule-kind-silence = Silêncio
rule-kind-record = Contradições
rule-silent-while = Não avisa enquanto a própria transportadora explicar por que nada anda.
field-warn = alerta após
field-urgent = urgente após
field-ahead-warn = alerta com esta antecedência
field-ahead-urgent = urgente com esta antecedência
field-term = prazo disponível
field-explains = explica o silêncio por
field-slack = folga
field-off = desativada
field-lane = pelo habitual na rota
field-weight = probabilidade de perda
variant-all = Todos os pacotes
variant-express = Expresso
variant-handoff = Novo código no último trecho
variant-sea = Marítimo
length-hours = { $n ->
    [one] { $n } hora
   *[other] { $n } horas
}
length-at-once = na hora
length-never = nunca
length-none = não definido
progress-judging-again = Avaliando de novo: { $n } envios
detail-rules = Regras
detail-days = Feriados
detail-rates = Câmbio
step-figures = { $n ->
    [one] Alteração em { $detail }: { $what }
   *[other] Alteração em { $detail }: { $what }, { $n } valores no total
}
fault-figure = “{ $value }” não serve para { $what }.
    .hint = Escreva prazos como 4 B (dias úteis), 7 d, 48 h, at once (na hora) ou never (nunca); probabilidades, de 0 a 100; um câmbio, como número maior que 0.
book-rates = Quanto vale uma unidade em dólares americanos: só para a ordem de trabalho e os totais com ≈. Arredondado, revisado em 22 de novembro de 2026; nada é consultado na internet.
book-rates-form = Um número maior que 0: 1.15
rate-text = 1 { $code } ≈ US${ $rate }

progress-lanes = Contando quanto os pacotes demoram
progress-calibration = Testando as rotas com os dados passados
leg-rest = De { $stage } até a entrega
leg-whole = Do envio à entrega
level-lane = esta rota
level-carrier-destination = transportadora e destino
level-stage = todos os pacotes
level-global = o habitual do setor
calibration-all = Todas juntas
calibration-too-few = Pacotes de menos para testar: são necessários cem antes e cem depois.
calibration-kept = Dos pacotes que deviam chegar quatro em cada cinco vezes, { $kept } % chegaram: as rotas cumprem o previsto.
calibration-slower = Dos pacotes que deviam chegar quatro em cada cinco vezes, só { $kept } % chegaram: agora demoram mais que antes.
calibration-quicker = Dos pacotes que deviam chegar quatro em cada cinco vezes, { $kept } % chegaram: agora demoram menos que antes.

progress-backtest = Percorrendo os dados passados: { $n } envios
backtest-span = { $from } a { $to }
backtest-fired = disparou
backtest-returned = devolvidos
backtest-lost = extraviados, apreendidos ou danificados
backtest-dispute = disputa ou cancelamento
backtest-signal = a transportadora avisou de problema depois
backtest-late = mais tarde que 97 de cada 100
backtest-nothing = entregues normalmente
backtest-unknown = ainda a caminho
backtest-only = só aqui
backtest-same = A alteração não faz diferença nos dados passados.
backtest-compared = Poupa olhar { $fewer } pacotes que não deram em nada e perde { $missed } casos reais; acrescenta { $more } que não deram em nada e encontra { $caught } casos reais.
view-backtest = Teste: { $what }

detail-peaks = Picos
detail-terms = Marketplaces
detail-mutes = Regras silenciadas
step-mute = { $n ->
    [one] Silenciada: { $what }
   *[other] { $n } regras silenciadas, entre elas { $what }
}
step-unmute = { $n ->
    [one] Reativada: { $what }
   *[other] { $n } regras reativadas, entre elas { $what }
}
mute-whole = Silenciar “{ $rule }” para { $carrier }
mute-lane = Silenciar “{ $rule }” para { $carrier } (destino: { $country })
muted-whole = “{ $rule }” para { $carrier }
muted-lane = “{ $rule }” para { $carrier } (destino: { $country })
mute-everywhere = qualquer destino
mute-on = silenciada
book-mutes = Regras silenciadas para uma transportadora, ou para uma transportadora e um destino. O que elas encontrariam ali não aparece em lugar nenhum.
book-mutes-form = Uma regra é silenciada a partir de um envio que ela detectou; ao remover a linha, volta a avisar.
book-days = Feriados e fins de semana trabalhados em compensação. Os dias úteis das regras não contam os feriados.
book-days-form = Adicione um dia próprio, ou torne útil um feriado.
book-days-source = Pacote Python holidays 0.109; os dias com data cobrem de 2025 a 2028
day-holiday = feriado
day-work = dia útil
book-peaks = Semanas em que todos ficam lentos. Parte desse tempo não conta como parada; o que a própria transportadora diz conta como sempre.
book-peaks-form = Porcentagem do tempo que não conta, de 0 a 100; 0 desativa o pico.
peak-share = { $share ->
    [0] desativado
   *[other] { $share } % não conta
}
book-terms = Os prazos que marketplaces e destinos costumam dar. A data que o próprio pedido informa vem antes; o que não é oficial aparece como não confirmado.
book-terms-form = Um prazo: 4 B (dias úteis), 7 d ou 48 h.
platform-any = Todos os marketplaces
platform-aliexpress = AliExpress
platform-amazon = Amazon
platform-ebay = eBay
platform-etsy = Etsy
platform-shopee = Shopee
platform-temu = Temu
platform-tiktok = TikTok Shop
clock-auto-confirm = recebimento conta como confirmado
clock-cancel-answer = resposta a um pedido de cancelamento
clock-claim-after-completion = o comprador ainda pode reclamar
clock-complaint-answer = a transportadora responde a uma queixa
clock-complaint-closes = último dia para se queixar da transportadora
clock-complaint-opens = um pacote conta como parado
clock-delivery = entrega prometida
clock-dispatch = envio
clock-dispute-answer = resposta a uma disputa
clock-dispute-decision = o marketplace decide uma disputa
clock-documents = documentos para a alfândega
clock-duty-payment = pagamento de impostos e taxas
clock-first-scan = primeira movimentação
clock-pickup-hold = o ponto de retirada guarda o pacote
clock-protection = proteção ao comprador
clock-refund-closes = último dia para pedir reembolso
clock-refund-opens = já se pode pedir reembolso
clock-return-leg = o comprador devolve
counts-from-agreed = desde o acordo de devolução
counts-from-completed = desde a conclusão
counts-from-delivered = desde a entrega
counts-from-held = desde a retenção
counts-from-opened = desde a solicitação
counts-from-paid = desde o pagamento
counts-from-promised = desde a data prometida
counts-from-scanned = desde a última movimentação
counts-from-shipped = desde o envio

state-working = Em andamento
back-check = de volta: hora de verificar
view-working = Em andamento
step-work = Em andamento: { $n ->
    [one] { $what }
   *[other] { $n } envios
}
step-hold-reason = { $detail }: { $n ->
    [one] { $what }
   *[other] { $n } envios
}
step-papers = { $detail }: { $n ->
    [one] { $what }
   *[other] { $n } envios
}
detail-delivered-late = Entregue com atraso
detail-refunded = Reembolsado
detail-resent = Reenviado
detail-claimed = Reclamado
detail-lost = Extraviado
detail-returned = Devolvido
detail-papers-requested = Documentos pedidos ao comprador
detail-papers-sent = O comprador diz que enviou
detail-papers-confirmed = A transportadora já tem
detail-hold-id-missing = Falta documento ou número fiscal (CPF/NIF)
detail-hold-id-mismatch = Documento não confere
detail-hold-duty-due = Imposto ou taxa não paga
detail-hold-ioss-fail = Imposto pré-pago (IOSS/PRC) não informado
detail-hold-value-query = Valor questionado
detail-hold-desc-hs = Falta descrição ou código HS
detail-hold-docs = Falta fatura ou documentos
detail-hold-safety = Segurança do produto
detail-hold-dg = Bateria ou produto perigoso
detail-hold-restricted = Restrito, exige licença
detail-hold-ip = Suspeita de falsificação
detail-hold-qty = Quantidade comercial
detail-hold-inspect = Inspeção
detail-hold-quarantine = Quarentena
detail-hold-contact = Problema de endereço ou contato
hold-nobody = A transportadora não diz por quê. O que se sabe?
hold-carrier = Segundo a transportadora: { $reason }
hold-seller = Segundo o vendedor: { $reason }
effective = desde { $day }
acts-buyer = Cabe ao comprador
acts-seller = Cabe ao vendedor
acts-carrier = Cabe à transportadora
acts-customs = Cabe à alfândega
claim-closed = encerrada desde { $moment }
claim-opens = abre em { $moment }
claim-until = até { $moment }
claim-no-limit = sem limite conhecido
stake-claim-closes = para reclamar
deadline-claim-closes = reclamar em { $span }
deadline-usual = Prazo habitual, não informado no pedido
deadline-unofficial = Prazo habitual sem confirmação oficial, não informado no pedido
expected = de { $from } a { $to }, mais provável { $likely }
expected-lane = com base em { $n } pacotes desta rota
expected-carrier-destination = com base nos pacotes desta transportadora para esse país; { $n } desta rota
expected-desk = com base em todos os pacotes daqui; { $n } desta rota
why-lane = Nesta rota, nove em cada dez pacotes avançam em até { $days } ({ $n } pacotes).
why-holidays = Feriados não contam ({ $country }): { $names }.
why-peaks = Todos estão lentos: { $names }. Parte deste tempo não conta.
incident-day = { $lane } · começou em { $from }
incident-days = { $lane } · começou entre { $from } e { $to }
step-resolve-as = { $n ->
    [one] Resolvido { $what }
   *[other] { $n } envios resolvidos
 }: { $detail }
detail-hold-none = Vale o que a transportadora informar
detail-papers-none = Documentos de identidade: nada ainda
length-always = sempre
list-comma = ,{" "}
fault-figure-days = “{ $value }” não serve para { $what }.
    .hint = Indique um dia do calendário e se é feriado ou dia útil.
fault-figure-peaks = “{ $value }” não serve para { $what }.
    .hint = Indique a porcentagem do tempo que não conta: de 0 a 100.
fault-figure-terms = “{ $value }” não serve para { $what }.
    .hint = Escreva o prazo como 4 B (dias úteis), 7 d ou 48 h.
fault-figure-rates = “{ $value }” não serve para { $what }.
    .hint = Indique quanto vale uma unidade em dólares americanos, como número maior que 0, para uma moeda de três letras.
fault-figure-mutes = “{ $value }” não serve para { $what }.
    .hint = Indique uma regra, uma transportadora e um destino: customs_hold/Yanwen/BR=on, ou customs_hold/Yanwen/*=on para todos os destinos.
