app-name = Tidewaiter
loading = Carregando…
close = Fechar
cancel = Cancelar
copy = Copiar
show = Ver
retry = Tentar de novo
details = Detalhes
messages = Mensagens
copied = Copiado: { $what }
progress = { $done } de { $total }
since = desde { $moment }
no-number = sem código

## Views

views = Visões
section-queue = Fila
section-mine = Minhas visões
section-waiting = Em espera
section-prompts = Falar com compradores
section-desk = Espaço de trabalho
dashboard = Painel
history = Histórico
view-save-as = Salvar como visão…
view-save-title = Salvar como visão
view-rename-title = Renomear a visão
view-remembers = Ela guarda a visão de partida, o filtro, os grupos, a ordem e as colunas.
view-name = Nome da visão
view-name-placeholder = Brasil, alto valor
view-name-taken = Já existe uma visão chamada “{ $name }”.
view-keep = Salvar
view-keep-here = Salvar no lugar dela o que está na tela
view-revert = Desfazer as alterações
view-changed = Com alterações não salvas
view-as-saved = “{ $name }” está como foi salva.
view-more = { $name }: renomear, mover, excluir
view-move = { $name } (arrastar, ou Alt ↑ ↓, para mover)

## List

at-risk = { $sum } em risco
arrived = { $count ->
    [one] { $count } novo
   *[other] { $count } novos
}
filter-placeholder = Filtrar ou buscar…
filter-remove = Remover o filtro
filter-remove-all = Remover tudo
filter-as-text = buscado como texto: { $words }
filter-searched-as-text = buscado como texto
filter-chips = Filtro
filter-chip-removes = Remover
filter-chip-remove = Remover { $word }
filter-chip-as-text = { $word } é buscado como texto: essa chave não existe. Clicar para remover
filter-offers = Sugestões
tags-are = Etiquetas: { $tags }
arrange-group = Agrupar por
arrange-order = Ordem
arrange-columns = Colunas
arrange-columns-note = Se falta espaço, colunas são ocultadas em vez de cortadas.
group-usual = Padrão
group-none = Sem grupos
group-carrier = Transportadora
group-rule = Problema
group-destination = Destino
group-due = Dia do vencimento
order-usual = Por prioridade
order-oldest = Mais antigos primeiro
order-newest = Mais recentes primeiro
order-value = Maior valor primeiro
order-due = Prazo mais próximo primeiro
column-stage = Onde está
column-number = Código de rastreio
column-order = Número do pedido
column-buyer = Comprador
column-carrier = Transportadora
column-destination = Destino
column-value = Valor
column-waiting = Espera desde
column-due = Vencimento
marked = { $count ->
    [one] { $count } marcado
   *[other] { $count } marcados
}
marked-hidden = { $count } fora deste filtro
marked-elsewhere = { $count } fora desta visão
marked-clear = Desmarcar
mark-all-matching = Marcar todos os { $count } correspondentes
check-at = verificar { $moment }
incident = Ocorrência múltipla
incident-count = { $count ->
    [one] { $count } pacote
   *[other] { $count } pacotes
}
incident-folded = Recolhida: a seta para a direita mostra os pacotes
incident-open = Os pacotes estão abaixo: a seta para a esquerda os recolhe
incident-title = { $count ->
    [one] { $count } pacote
   *[other] { $count } pacotes
}, o mesmo problema: { $title }
incident-parcels = { $count ->
    [one] pacote
   *[other] pacotes
}
incident-risk = em risco no total
incident-first = Primeiros pacotes
incident-more = mais { $count }: expandir na lista
empty-clear = Nada a tratar.
empty-clear-next = O próximo adiado volta em { $moment }.
empty-clear-more = Novas ocorrências aparecem aqui assim que surgirem.
empty-no-match = Nada encontrado
empty-no-match-one = Nenhum envio de “{ $view }” atende a isto:
empty-no-match-all = Nenhum envio de “{ $view }” atende a tudo isto. Remover o que limita demais:
empty-view = Nada em “{ $view }”
empty-view-more = Os envios aparecem aqui assim que houver.
empty-failed = Não foi possível ler a lista

## First hints

hint = Dica
hint-away = Dispensar esta dica
hint-list = { $next } e { $previous } para mover; { $resolve } resolve e passa ao próximo.
hint-filter = { $key } filtra: experimentar carrier:, dest: ou waiting:>72h
hint-palette = { $key } encontra qualquer comando e ensina a tecla dele

## Shipment

detail = Envio
detail-back = Voltar à lista
detail-actions = Ações
detail-width = Largura do painel do envio
detail-none = Nenhum envio para mostrar.
detail-order = Pedido { $order }
waterway = Onde está
stages-all = Todas as etapas
stages-fewer = Menos
stage-skipped = passou sem movimentação
stage-ahead = ainda não alcançada
why = Por quê
why-sure = Confiança na etapa: { $sure }
beneath = Além disso
expected = Previsto: { $text }
expected-late = a promessa ou a proteção termina antes
next-check = próxima verificação: { $moment }
check-would = ao colocar em espera, será verificado em { $moment }
returns = volta em { $moment }
hold = Motivo da retenção
hold-other = Outro motivo…
papers = Documentos do comprador
evidence = Ter à mão
claims = Reclamações
claims-open = { $open } de { $all } no prazo
claim-cap = No máximo: { $cap }
claim-none = Sem direito a reclamar se: { $when }
playbook = O que fazer
timeline = Rastreamento
timeline-scans = { $count ->
    [one] { $count } movimentação
   *[other] { $count } movimentações
}
timeline-none = Ainda sem movimentação.
timeline-decided = decisiva
timeline-nothing = não diz nada
timeline-because = { $sure } · { $because }
timeline-teach = Ler de outra forma…
timeline-more = { $count ->
    [one] { $count } anterior
   *[other] { $count } anteriores
}
order-title = Item
order-items = Unidades
order-amount = Valor
order-buyer = Comprador
order-destination = Destino
order-method = Serviço
order-ordered = Pedido em
order-ship-by = Enviar até
order-promised = Prometido até
order-status = Status
order-store = Loja
order-source = Origem
order-siblings = Outros pacotes deste pedido
detail-legs = Segue como
detail-part-of = Último trecho de
notes = Notas
note-placeholder = O que convém lembrar?
note-keep = Salvar nota
decisions = Decisões

## Deciding

snooze-title = { $count ->
    [one] Adiar até
   *[other] Adiar { $count } até
}
snooze-note = Volta antes se houver nova movimentação ou se piorar.
snooze-any-scan = quando houver
snooze-moment = Escolher data e hora…
dismiss-title = { $count ->
    [one] Como terminou?
   *[other] Como terminaram estes { $count }?
}
dismiss-note = Fica resolvido com este resultado, e os números das regras aprendem com ele.
reason-delivered_late = Entregue com atraso
reason-refunded = Reembolsado
reason-resent = Reenviado
reason-claimed = Reclamado
reason-lost = Extraviado
reason-returned = Devolvido
reason-false_alarm = Alarme falso
reason-known_delay = Atraso conhecido
reason-buyer_informed = Comprador avisado
reason-other = Outro motivo
said-now = atual
hold-title = { $count ->
    [one] Por que está retido na alfândega?
   *[other] Por que estes { $count } estão retidos na alfândega?
}
hold-carrier-again = O que a transportadora informar
hold-none = Não está retido na alfândega.
papers-title = { $count ->
    [one] Em que pé estão os documentos de identidade?
   *[other] Em que pé estão os documentos de identidade destes { $count }?
}
papers-note = O conteúdo nunca é guardado: nem números, nem fotos.
papers-nothing = Nada ainda
papers-none = Este caso não pede documentos de identidade.
file-title = { $count ->
    [one] Reclamar ou pedir uma investigação
   *[other] Reclamar ou pedir uma investigação de { $count } pacotes
}
file-note = Fica aguardando a transportadora, com uma nota do que foi aberto. A reclamação em si é feita na transportadora ou no marketplace.
file-trace = Pedir uma investigação à transportadora
file-trace-note = Sempre é possível: onde está o pacote e quem registrou a última movimentação?
mute-title = Silenciar esta regra
mute-note = Deixa de avisar sobre estes pacotes. Pode ser desfeito e fica listado em Regras e prazos.
mute-none = Não há nenhum problema que possa ser silenciado.
tags-title = { $count ->
    [one] Etiquetas
   *[other] Etiquetas de { $count } pacotes
}
tags-placeholder = Buscar uma etiqueta ou digitar uma nova
tags-none = Ainda não há etiquetas. Digitar a primeira.
tags-new = Nova etiqueta: { $tag }
link-of = link para { $number }
ask-title = É uma mudança grande
ask-many = Altera { $count } envios de uma vez. Tudo pode ser desfeito de uma só vez.
ask-go = Continuar

## Start

start-title = Importar os pedidos e ver o que precisa de atenção
start-text = O Tidewaiter coloca cada envio em uma de onze etapas, do pedido à porta, e mostra só os que alguém precisa tratar: por quê e o que fazer.
start-import = Importar uma lista de pedidos
start-sample = Explorar com dados de exemplo
start-drop = Também é possível soltar arquivos aqui: CSV, TSV, XLSX, XLS e outros. O formato é reconhecido sozinho.
start-private = Tudo fica em um único arquivo neste computador. Sem conta, sem nuvem.

## Import

import-starting = Lendo arquivos
import-finished = { $rows ->
    [one] { $rows } linha importada
   *[other] { $rows } linhas importadas
}, { $opened ->
    [one] { $opened } ocorrência aberta
   *[other] { $opened } ocorrências abertas
}
sample-starting = Inventando pedidos
sample-finished = { $orders } pedidos inventados, { $exceptions } a tratar

## Report and care

export = Exportar
report-written = { $count ->
    [one] { $count } linha salva em { $file }
   *[other] { $count } linhas salvas em { $file }
}
backup-written = Backup salvo em { $file }

## Footer

sample-here = Dados de exemplo
last-scan = Última movimentação: { $when }
last-import = Importado: { $when }
last-backup = Backup: { $when }
no-backup = Ainda sem backup
stale = desatualizados

## Keys

menu-file = Arquivo
menu-edit = Editar
menu-shipment = Envio
menu-mark = Marcar
menu-go = Ir
menu-view = Exibir
menu-help = Ajuda
chapter-move = Mover
chapter-decide = Decidir
chapter-mark = Marcar
chapter-go = Ir
chapter-desk = Espaço de trabalho
keys-note = As teclas simples funcionam quando não se está escrevendo nem escolhendo: nunca em um campo, menu ou diálogo. Escolher um comando para dar outra tecla a ele.
keys-find = Buscar um comando ou uma tecla
keys-print = Imprimir
keys-reset = { $count ->
    [one] Restaurar { $count } comando
   *[other] Restaurar { $count } comandos
}
key-change = Outra tecla para: { $command }
key-press = Pressionar a nova tecla
key-hint = Duas teclas em seguida, como g q, formam uma sequência.
key-kept = Esta tecla mantém o significado que tem em toda parte.
key-clash = { $key } já é de “{ $command }”{ $more ->
    [0] .
    [one] {" "}e de mais { $more } comando.
   *[other] {" "}e de mais { $more } comandos.
}
key-keep = Salvar
key-swap = Trocar as teclas
key-take = Usar aqui
key-none = Deixar sem tecla
key-no = sem tecla
key-reset = Padrão: { $key }
choice-key = Tecla { $key }

cmd-next = Próximo
    .short = mover
    .also = abaixo descer down
cmd-previous = Anterior
    .also = acima subir up
cmd-page-down = Página abaixo
cmd-page-up = Página acima
cmd-first = Primeiro
    .also = início topo top
cmd-last = Último
    .also = fim final bottom
cmd-open = Entrar no envio
    .also = abrir detalhe open
cmd-unfold = Expandir ocorrência múltipla
    .also = abrir pacotes desdobrar unfold
cmd-fold = Recolher ocorrência múltipla
    .also = fechar dobrar fold
cmd-tables = Alternar entre gráficos e tabelas
    .short = tabelas
    .also = painel tabela gráfico números dados tables
cmd-back = Voltar
    .also = fechar sair
cmd-resolve = Resolver
    .short = resolver
    .also = pronto feito terminar concluir fechar arquivar done resolve
cmd-snooze = Adiar
    .short = adiar
    .also = depois lembrar esperar mais tarde snooze
cmd-work = Tratar
    .also = assumir começar trabalhar atribuir em andamento tratativa work
cmd-action-1 = Primeira ação sugerida
cmd-action-2 = Segunda ação sugerida
cmd-action-3 = Terceira ação sugerida
cmd-write = Escrever ao comprador
    .also = responder mensagem avisar modelo message
cmd-dismiss = Resolver como…
    .also = resultado terminou reembolsado reenviado reclamado extraviado perdido devolvido entregue com atraso não é ocorrência alarme falso descartar ignorar erro
cmd-hold = Motivo da retenção…
    .also = por que alfândega retido retenção fiscalização aduaneira documentos fatura impostos taxas hold
cmd-papers = Documentos do comprador…
    .also = identidade documentos cpf nif rg pedidos enviados confirmados passaporte papers
cmd-reopen = Reabrir
    .also = desfazer resolvido adiado voltar reopen
cmd-note = Escrever uma nota
    .also = comentário lembrar observação note
cmd-claim = Reclamar ou pedir uma investigação…
    .short = Reclamar…
    .also = reclamação indenização compensação ressarcimento investigar localizar pedido de informação extraviado perdido danificado transportadora reembolso claim trace
cmd-tags = Etiquetas…
    .short = Etiquetar…
    .also = etiqueta tag grupo marca cor classificar label
cmd-mute = Silenciar esta regra para a transportadora…
    .short = Silenciar…
    .also = calar ignorar regra ruído não avisar mute
cmd-copy-number = Copiar o código de rastreio
    .also = área de transferência rastreamento número copy
cmd-copy-link = Copiar um link para o envio
    .short = Copiar link
    .also = endereço compartilhar url área de transferência link
cmd-undo = Desfazer
    .short = desfazer
    .also = reverter anular undo
cmd-redo = Refazer
    .also = de novo repetir redo
cmd-mark = Marcar
    .short = marcar
    .also = selecionar caixa select mark
cmd-mark-next = Marcar e próximo
cmd-mark-previous = Marcar e anterior
cmd-mark-all = Marcar tudo
    .also = selecionar todos select all
cmd-filter = Filtrar
    .also = buscar pesquisar procurar encontrar filter search
cmd-arrange = Grupos, ordem e colunas
    .also = ordenar classificar agrupar por colunas layout sort group columns
cmd-keep-view = Salvar a visão
    .also = guardar minha visão alterações save view
cmd-save-view-as = Salvar como visão…
    .also = nova minha visão guardar filtro favorito marcador save view
cmd-rename-view = Renomear esta visão…
    .also = nome minha visão mudar nome rename
cmd-revert-view = Mostrar esta visão como foi salva
    .also = reverter descartar desfazer alterações minha visão revert
cmd-view-up = Subir esta visão
    .also = mover ordenar minhas visões acima
cmd-view-down = Descer esta visão
    .also = mover ordenar minhas visões abaixo
cmd-forget-view = Excluir esta visão
    .also = apagar remover minha visão delete
cmd-palette = Todos os comandos
    .also = paleta ações palette
cmd-next-view = Próxima visão
cmd-previous-view = Visão anterior
cmd-go-needs_you = Ir para a fila
    .also = a tratar pendentes início caixa queue
cmd-go-snoozed = Ir para adiados
    .also = depois mais tarde snoozed
cmd-go-resolved = Ir para resolvidos
    .also = feitos concluídos arquivo done
cmd-go-all = Ir para todos os envios
    .also = tudo pacotes all
cmd-go-confirm = Ir para recebimentos a confirmar
    .also = compradores mensagens recebido confirm
cmd-go-feedback = Ir para avaliações a pedir
    .also = compradores mensagens opiniões comentários feedback
cmd-go-dashboard = Ir para o painel
    .also = estatísticas números gráficos visão geral relatório semanas transportadoras mapa de calor dinheiro dashboard
cmd-go-history = Ir para o histórico
    .also = passos registro desfazer history
cmd-go-unread = Ir para o que não foi entendido
    .also = textos desconhecido frases ensinar unread
cmd-go-taught = Ir para o que foi aprendido
    .also = lições frases esquecer ensinado taught
cmd-go-rules = Ir para regras e prazos
    .also = limites ajustar valores teste alerta desativar rules
cmd-go-days = Ir para feriados
    .also = calendário dias úteis holidays
cmd-go-peaks = Ir para períodos de pico
    .also = ano novo chinês black friday temporadas alta demanda peaks
cmd-go-terms = Ir para prazos dos marketplaces
    .also = plataformas proteção disputa aliexpress shopee mercado livre terms
cmd-go-rates = Ir para câmbio
    .also = moeda cotação dinheiro dólares rates
cmd-go-mutes = Ir para regras silenciadas
    .also = silêncio silenciar caladas ignoradas mutes
cmd-go-lanes = Ir para rotas
    .also = quanto demora habitual tempo de trânsito calibração percentis lanes
cmd-show-new = Mostrar o que é novo
    .also = atualizar recarregar chegadas refresh
cmd-import = Importar
    .also = abrir arquivo ficheiro adicionar pedidos csv excel planilha import
cmd-export-xlsx = Exportar esta visão como XLSX
    .also = relatório excel planilha salvar report
cmd-export-csv = Exportar esta visão como CSV
    .also = relatório planilha salvar report
cmd-backup = Fazer backup
    .also = salvar cópia de segurança backup
cmd-settings = Configurações
    .also = preferências opções definições ajustes sobre versão idioma tema escuro settings
cmd-toggle-views = Mostrar ou ocultar as visões
    .also = barra lateral sidebar
cmd-keys = Teclas
    .short = teclas
    .also = ajuda atalhos help keys

## Import dialog

import-title-pick = Importar
import-title-reading = Lendo os arquivos
import-title-preview = Antes de salvar qualquer coisa
import-title-running = Importando
import-title-summary = O que a importação fez
import-title-earlier = O que esta importação fez
import-back = Voltar
import-nothing-ready = Nenhum arquivo pronto para importar ainda
import-left = { $count ->
    [one] { $count } arquivo não está pronto e fica de fora
   *[other] { $count } arquivos não estão prontos e ficam de fora
}
import-drop = Listas de pedidos e eventos de rastreio: CSV, TSV, XLSX, XLS, JSON e outros. Escolher arquivos, soltá-los na janela ou colar uma tabela.
import-pick = Escolher arquivos…
import-paste = Colar
import-paste-here = Colar aqui com Ctrl V
import-reading = Vendo o que os arquivos contêm…
import-counting = Contando linhas…
import-rows = { $rows ->
    [one] { $rows } linha
   *[other] { $rows } linhas
}
import-rows-at-least = Mais de { $rows } linhas
import-others = Outros arquivos
import-go = { $files ->
    [0] Importar
    [one] Importar
   *[other] Importar { $files } arquivos
}
import-meanwhile = Continuar trabalhando
import-done = Ir para a fila
import-leave-out = Deixar de fora
past-imports = Importações anteriores
file-kind-orders = Pedidos
file-kind-tracking = Eventos de rastreio
sure = certo
rather-sure = quase certo
a-guess = suposição
you-said-so = definido à mão
column-out = De fora
column-keep-out = Deixar de fora
column-nameless = Coluna { $at }
column-holds = “{ $column }” contém
field-held = agora “{ $column }”
first-rows = Primeiras linhas lidas
only-used = Só as usadas: { $used } de { $all }
columns-more = { $count ->
    [one] mais { $count } coluna
   *[other] mais { $count } colunas
}
no-column-used = Nenhuma coluna em uso ainda. Mostrar todas e indicar o que contêm.
files = Arquivos
stand-lacks = falta um dado
stand-locked = falta a senha
stand-refused = não pode ser lido
read-as = Como é lido
reading-again = Lendo de novo…
as-guessed = Automático
remembered = Lido como definido antes
remembered-as = Lido como definido para “{ $name }”
read-as-guessed = Ler no automático
changed-by-you = Alterado à mão
undo-changes = Desfazer as alterações
lacks-column = { $field }: escolher a coluna
password-wanted = { $file } está protegido. Qual é a senha?
password-open = Abrir
password-note = É usada só para este arquivo e não é guardada.
chip-kind = Contém
chip-encoding = Codificação
chip-delimiter = Separador
chip-sheet = Planilha
chip-header = Cabeçalho
chip-dates = Datas
chip-decimals = Decimais
chip-currency = Valores em
chip-zone = Horários em
header-row = linha { $row }
header-none = nenhum
header-none-long = Não há cabeçalho
dates-day_first = dia primeiro
dates-month_first = mês primeiro
dates-example = { $text } = { $day }
decimals-dot = 1,234.56
decimals-comma = 1.234,56
decimals-open = como está escrito
currency-open = como no arquivo
zone-open = fuso próprio
delimiter-comma = vírgula
delimiter-semicolon = ponto e vírgula
delimiter-tab = tabulação
delimiter-pipe = barra vertical
pick-search = Digitar para buscar…
pick-none = Nada tem esse nome.
pick-more = mais { $count }: digitar para encontrar
columns-of = Colunas de { $file }
would-reject = { $count ->
    [one] { $count } linha não entraria
   *[other] { $count } linhas não entrariam
}
rejected = { $count ->
    [one] { $count } linha não entrou
   *[other] { $count } linhas não entraram
}
field-errors = { $count ->
    [one] { $count } campo não entrou; a linha, sim
   *[other] { $count } campos não entraram; as linhas, sim
}
fault-row = Linha
fault-column = Coluna
fault-value = Está escrito
fault-reason = O que está errado
fault-more = mais { $count }
summary-exceptions = { $opened ->
    [0] Nenhuma ocorrência nova
    [one] { $opened } ocorrência nova
   *[other] { $opened } ocorrências novas
}, { $closed ->
    [one] { $closed } encerrada sozinha
   *[other] { $closed } encerradas sozinhas
}.
figures-brought = O que trouxe
figures-moved = O que se moveu desde a última informação
figures-rows = { $count ->
    [one] { $count } linha do arquivo
   *[other] { $count } linhas do arquivo
}
figure-orders-new = { $count ->
    [one] pedido novo
   *[other] pedidos novos
}
figure-orders-changed = { $count ->
    [one] pedido alterado
   *[other] pedidos alterados
}
figure-orders-unchanged = { $count ->
    [one] pedido sem alteração
   *[other] pedidos sem alteração
}
figure-shipments-new = { $count ->
    [one] envio novo
   *[other] envios novos
}
figure-shipments-changed = { $count ->
    [one] envio alterado
   *[other] envios alterados
}
figure-shipments-unchanged = { $count ->
    [one] envio sem alteração
   *[other] envios sem alteração
}
figure-events-new = { $count ->
    [one] movimentação nova
   *[other] movimentações novas
}
figure-events-known = { $count ->
    [one] movimentação já conhecida
   *[other] movimentações já conhecidas
}
figure-forward = com avanço
figure-stuck = agora sem avanço
figure-regressed = com recuo de etapa
figure-kept-newer = { $count ->
    [one] dado mais antigo, não usado
   *[other] dados mais antigos, não usados
}
figure-taken = importadas
figure-fields = { $count ->
    [one] com um campo omitido
   *[other] campos omitidos nelas
}
figure-ignored = sem dados
figure-rejected = não importadas
past-figure = { $count } { $word }
past-nothing = nada novo
changes = { $count ->
    [one] { $count } alteração no que já se sabia
   *[other] { $count } alterações no que já se sabia
}
change-order = Pedido
change-field = Campo
change-old = Antes
change-new = Agora
change-nothing = vazio
rejects-save = Salvar as linhas recusadas…
rejects-note = Basta corrigi-las no arquivo e importá-lo de novo: só elas serão novas.
take-back = Desfazer esta importação
take-back-means = Tudo o que ela trouxe sai, e tudo o que alterou volta a ser como antes. Se desde então algo foi decidido a respeito, nada é feito e há um aviso.
take-back-go = Desfazer
take-back-keep = Manter
taken-back-at = Desfeita em { $moment }
import-view-new = Novos com esta importação
import-view-forward = Avançaram com esta importação
import-view-stuck = Pararam com esta importação
import-view-regressed = Recuaram com esta importação

## Prompts

prompts-none = Ninguém a contatar
prompts-none-more = Os compradores aparecem aqui quando o pacote é entregue e, mais tarde, quando confirmam o recebimento.
prompt-copy = Copiar mensagem
prompt-sent = Marcar como enviada
prompt-skip = Ignorar
prompt-open = Abrir envio
prompt-message = Mensagem em { $language }
prompt-rules = Perguntar uma vez só, com gentileza, e nunca pedir estrelas, oferecer brindes ou cobrar confirmação antecipada: os marketplaces proíbem.

## What was not understood, and what was taught

teaching = O que as movimentações dizem
taught = Aprendido
saying-view = Com a movimentação “{ $words }”
code = { $table ->
    [none] Código { $code }
   *[other] Código { $code } ({ $table })
}
unread-reach = { $texts ->
    [one] { $texts } texto
   *[other] { $texts } textos
} nas movimentações de { $parcels ->
    [one] { $parcels } envio
   *[other] { $parcels } envios
}
unread-order = primeiro os que afetam mais envios a caminho
unread-text = Texto da transportadora
unread-texts = Parecidos
unread-carrier = Transportadora
unread-parcels = A caminho / todos
unread-last = Última vez
unread-alike = { $count ->
    [one] { $count } texto
   *[other] { $count } textos que só diferem em lugares, números e sinais
}
unread-show = { $parcels ->
    [one] Ver o envio; { $moving ->
        [0] já foi entregue
       *[other] está a caminho
    }
   *[other] Ver { $parcels } envios, { $moving } a caminho
}
unread-teach = Ensinar…
    .short = ensinar
unread-nothing = Não diz nada
    .short = não diz nada
unread-more = mais { $count }
unread-none = Tudo foi entendido
unread-none-more = Aqui aparecem os textos que não forem entendidos. Basta indicar uma vez o que significam, e todas as movimentações com eles são lidas de novo.
taught-words = Palavras
taught-means = O que significam
taught-at = Desde
taught-change = Alterar…
taught-forget = Esquecer
taught-none = Nada foi ensinado ainda
taught-none-more = Indique o que significa um texto não entendido, ou escolha “Ler de outra forma…” ao lado de uma movimentação no rastreamento de um envio. Tudo fica guardado aqui e pode ser compartilhado.
lessons-export = Exportar…
lessons-import = Importar compartilhadas…
lessons-written = { $count ->
    [one] { $count } frase salva em { $file }
   *[other] { $count } frases salvas em { $file }
}
learned = { $what ->
    [forgotten] Esquecido
   *[taught] Aprendido
}: { $texts ->
    [one] { $texts } texto
   *[other] { $texts } textos
}, { $parcels ->
    [one] { $moved ->
        [0] { $parcels } envio
       *[other] { $parcels } envio, agora em outra etapa
    }
   *[other] { $moved ->
        [0] { $parcels } envios
       *[other] { $parcels } envios, { $moved } em outra etapa
    }
}
learned-nothing = { $what ->
    [forgotten] Esquecido
   *[taught] Aprendido
}. Nenhum texto deste espaço de trabalho passa a ser lido de outra forma.
teach-title = O que significa?
teach-words = Palavras que o identificam
teach-hint = Um * vale pelo que varia, como um nome; todo número se escreve 0.
teach-bound = { $table ->
    [none] Só com o código { $code }
   *[other] Só com o código { $code } ({ $table })
}
teach-stage = O envio está em
teach-no-stage = Nenhuma etapa
teach-signal = Qual é o problema
teach-no-signal = Nenhum problema
teach-nothing = Não diz nada sobre onde o envio está nem como vai
teach-choose = Escolher o que significa.
teach-running = Lendo de novo
teach = Ensinar
reach = { $texts ->
    [one] { $texts } texto
   *[other] { $texts } textos
} neste espaço de trabalho, { $parcels ->
    [one] { $parcels } envio
   *[other] { $parcels } envios
}
reach-none = Nenhum texto corresponde ainda. O que for ensinado valerá para os próximos.
reach-samples = Alguns dos textos
reach-now = agora: { $now }

## Rules and clocks

rules = Regras e prazos
tuning-rules = Regras
tuning-days = Feriados
tuning-peaks = Picos
tuning-terms = Marketplaces
tuning-rates = Câmbio
tuning-mutes = Silenciadas
tuning-lanes = Rotas
tuning-open =
    .short = alterar
tuning-back = Voltar à lista
tuning-stopped = Parado
own = próprio
as-it-comes = padrão: { $value }
put-back = Restaurar
take-away = Remover
figures-running = Avaliando de novo
figures-told = { $text }. { $opened ->
    [0] Nenhuma ocorrência aberta
    [one] { $opened } ocorrência aberta
   *[other] { $opened } ocorrências abertas
}, { $closed ->
    [one] { $closed } encerrada
   *[other] { $closed } encerradas
}.
grade-A = oficial
grade-B = profissional
grade-C = não oficial: conferir antes de confiar
grade-U = não verificado
rule-name = Regra
rule-warn = Alerta após
rule-urgent = Urgente após
rule-open = Abertas
rule-own = Esta regra tem valores próprios
rule-off = desativada
rule-show = { $count ->
    [one] Ver a ocorrência aberta
   *[other] Ver as { $count } ocorrências abertas
}
rule-next = O que fazer depois
rule-silent = Silêncio
rule-figures = Prazos
rule-variant = Para
rule-on = Ativada
rule-lane = Pelo habitual na rota
rule-lane-note = onde já passaram pacotes suficientes; senão, pelos valores acima
rule-weight = Probabilidade de terminar em perda
figure-add = Valores para um serviço ou país…
figure-add-for = Adicionar valores para
figure-form = 4 B (dias úteis), 7 d, 48 h, at once (na hora), never (nunca)
draft-here = { $count ->
    [one] { $count } alteração
   *[other] { $count } alterações
} a aplicar
draft-none = Nada foi alterado ainda.
draft-count = { $count ->
    [one] { $count } alteração, ainda não aplicada
   *[other] { $count } alterações, ainda não aplicadas
}
draft-discard = Descartar
draft-try = Testar com dados passados
draft-try-note = Quantas vezes teria disparado entre os pacotes daqui, e o que houve com eles
draft-apply = Aplicar
trial = Teste com dados passados
trial-of = { $count ->
    [one] { $count } pacote
   *[other] { $count } pacotes
}, { $span }
trial-of-none = Testado sem as alterações acima.
trial-of-other = Testado com alterações diferentes das acima.
trial-running = Percorrendo os dados passados
trial-what = O quê
trial-now = Como está
trial-then = Com as alterações
trial-real = destes, reais:
trial-precision = Reais, entre os de fim conhecido
trial-show = { $what }: { $count ->
    [one] ver o pacote
   *[other] ver os { $count } pacotes
}
trial-view = Teste: { $what }
book-none = Sem linhas
book-none-more = Esta tabela está vazia.
days-none-more = Não há feriados conhecidos para este país e ano. Os que forem conhecidos podem ser adicionados abaixo.
mutes-none = Nenhuma regra silenciada
mutes-none-more = Ao silenciar uma regra para uma transportadora a partir de um envio, ela aparece aqui até ser reativada.
mute-lift = Reativar
book-date = Data
book-day = Dia
book-kind = Conta como
book-about = O quê
book-value = Como escrito
book-text = Significa
book-source = Fonte
days-country = País
days-year = Ano
day-holiday = feriado
day-work = dia útil
day-comes = padrão: { $kind ->
    [work] dia útil
   *[holiday] feriado
}
day-worked = Tornar dia útil
day-free = Tornar feriado
day-add = Adicionar dia
rate-add = Adicionar moeda
rate-change = Alterar
rate-code = Moeda
rate-worth = Uma unidade em dólares (US$)
lanes-about = Aprendido com { $parcels ->
    [one] { $parcels } pacote
   *[other] { $parcels } pacotes
} em { $total ->
    [one] { $total } rota
   *[other] { $total } rotas
}{ $shown ->
    [one] {""}
   *[other] . Aparecem as { $shown } com mais pacotes
}.
lanes-as-of = Última movimentação: { $when }
lanes-stale = Os dados mudaram desde então.
lanes-again = Contar de novo
lanes-none = Ainda não há rotas
lanes-none-more = Importe eventos de rastreio: das movimentações se aprende quanto os pacotes demoram.
lanes-running = Contando quanto os pacotes demoram
lane-name = Rota
lane-samples = Pacotes
lane-samples-note = Pacotes da rota que saíram da etapa
lane-half = Metade
lane-half-note = Até aí, metade está entregue
lane-most = 9 de 10
lane-most-note = Até aí, nove em cada dez estão entregues
lane-show = Ver os pacotes de { $lane }
lane-about = Até aí, essa parte dos pacotes já saiu da etapa.
lane-stage = Etapa
lane-share = { $share } %
lane-level = Com base em
lane-counts = Nas regras
lane-yes = sim
lane-unreached = ainda não alcançado
calibration = Previsto e cumprido
calibration-note = O que os pacotes antigos teriam previsto e se os novos cumpriram. Não altera nada.
calibration-of = Aprendido com { $learned } pacotes antes de { $when }, testado com { $tried } depois.
calibration-promised = { $share } % previsto
calibration-asked = { $count ->
    [one] { $count } permanência verificada
   *[other] { $count } permanências verificadas
}
calibration-go = Verificar as rotas
calibration-again = Verificar de novo
calibration-running = Verificando as rotas

## Dashboard

board-as-of = Dados de { $when }
board-stale = Os dados mudaram desde então.
board-again = Contar de novo
board-counting = Calculando o painel…
board-tables = Tabelas
board-picture =
    .short = próximo gráfico
board-open =
    .short = abrir a lista
board-copy-key =
    .short = copiar a tabela
board-copy = Copiar como tabela: { $what }
board-copied = Copiado para planilha: { $what }
board-stages = Onde os pacotes estão
board-stages-note = entregues: últimos 30 dias
board-weeks = Ocorrências por semana
board-risk = Dinheiro em risco
board-risk-none = Nenhuma ocorrência aberta tem valor conhecido.
board-lanes = Quanto os pacotes demoram
board-lanes-note = pacotes, e há quanto tempo metade deles está ali
board-lanes-none = Nenhum pacote está a caminho em uma rota conhecida.
board-carriers = Transportadoras
board-carriers-none = Nenhum pacote tem transportadora conhecida ainda.
board-unscanned = Aprendido com os eventos de rastreio: importá-los para ver isto.
board-no-scans = Ainda não há eventos de rastreio. Das movimentações se aprende onde os pacotes estão, quanto demoram e o que as transportadoras cumprem.
board-import = Importar eventos de rastreio
board-total = { $sum } no total
board-stage = Etapa
board-parcels = Pacotes
board-needing = A tratar
board-week = Semana
board-opened = Abertas
board-resolved = Resolvidas
board-kind = Tipo
board-all-kinds = Todas
board-lane = Rota
board-median = Metade está há
board-median-note = Metade dos pacotes que estão ali agora está há pelo menos esse tempo
board-usual = Habitual
board-level = Comparação
board-level-0 = o habitual
board-level-1 = um pouco mais
board-level-2 = mais que o habitual
board-level-3 = muito mais
board-level-4 = tempo demais
board-usual-is = habitual { $usual }
board-usual-unknown = ainda não se sabe o que é habitual
board-stay = { $lane }, { $stage }: { $count ->
    [one] { $count } pacote
   *[other] { $count } pacotes
}, metade há { $median }; { $usual }: { $level }
board-parcels-at = { $stage }: { $count ->
    [one] { $count } pacote
   *[other] { $count } pacotes
}
board-needing-at = { $stage }: { $count ->
    [one] { $count } a tratar
   *[other] { $count } a tratar
}
board-opened-in = { $week }: { $count ->
    [one] { $count } aberta
   *[other] { $count } abertas
}
board-resolved-in = { $week }: { $count ->
    [one] { $count } resolvida
   *[other] { $count } resolvidas
}
board-parcels-of = { $name }: { $count ->
    [one] { $count } pacote
   *[other] { $count } pacotes
}
board-promised-of = { $name }: { $count ->
    [one] { $count } pacote
   *[other] { $count } pacotes
} com data prometida
board-exceptions-of = { $name }: { $count ->
    [one] { $count } ocorrência
   *[other] { $count } ocorrências
}
board-carrier = Transportadora
board-few = poucos
board-on-time = No prazo
board-on-time-note = Dos pacotes com data prometida, a parte que a cumpriu
board-promised = Prometidos
board-promised-note = Pacotes com data prometida: sobre eles se calcula “No prazo”
board-p50 = Metade
board-p50-note = P50: metade é entregue nesse tempo
board-p90 = 9 de 10
board-p90-note = P90: nove em cada dez são entregues nesse tempo
board-exceptions = Ocorrências
board-exception-share = Proporção
board-exception-share-note = Dos pacotes da transportadora, a parte que teve alguma ocorrência
board-sum = Em risco

## History

history-note = mais recentes primeiro; cada passo pode ser desfeito
history-none = Nada foi decidido ainda.
history-undone = desfeito
history-more = Passos anteriores

## Palette

palette-placeholder = O que fazer? Também é possível colar um código…
palette-recent = Recentes
palette-rows = { $count ->
    [one] { $count } envio
   *[other] { $count } envios
}
palette-go-to = Ir para
palette-list = Lista
palette-desk = Espaço de trabalho
palette-set = Configurações
palette-numbers = { $count ->
    [one] Ver este envio
   *[other] Ver estes { $count } envios
}
palette-numbers-note = Números que não são conhecidos aqui ficam de fora; a lista diz quantos foram encontrados.
palette-density = Linhas: { $density }
palette-search = Buscar “{ $text }” em todos os envios
palette-go = Ir para: { $view }
palette-group = Agrupar por: { $group }
palette-order = Ordem: { $order }
palette-column-show = Mostrar a coluna “{ $column }”
palette-column-hide = Ocultar a coluna “{ $column }”
palette-theme = Tema: { $theme }

## Settings

set-language = Idioma
    .also = língua tradução português inglês chinês russo espanhol language
set-system = Sistema
set-theme = Tema
    .also = cor aparência noite escuro modo theme
set-light = Claro
set-dark = Escuro
set-density = Linhas
    .also = altura espaçamento tamanho densidade density
set-compact = Compactas
set-comfortable = Confortáveis
set-zone = Fuso horário
    .also = relógio horas utc região time zone
set-zone-system = Sistema ({ $zone })
set-zone-note = Para horários em arquivos que não informam o fuso.
set-currency = Totais em
    .also = moeda dinheiro dólares euros reais currency
set-notify = Notificações
    .also = avisos alertas área de trabalho mensagens notifications
set-notify-note = Avisar na área de trabalho quando algo novo precisar de atenção
set-letters = Teclas simples
    .also = atalhos teclado letras alt modificador mudar teclas shortcuts
set-letters-plain = Ativadas
set-letters-alt = Com Alt ({ $alt })
set-letters-off = Desativadas
set-mappings = Formatos lembrados
    .also = colunas cabeçalho arquivos importar formato layouts
set-about = Este espaço de trabalho
    .also = versão licença arquivo caminho sobre about
set-care = Manutenção
    .also = backup cópia de segurança verificar reparar exemplo excluir remover
settings-find = Buscar uma configuração
settings-none = Nenhuma configuração tem esse nome.
settings-looks = Aparência
settings-looks-note = Na hora, e só neste computador.
settings-desk = Funcionamento
settings-desk-note = Cada mudança é um passo como qualquer outro: pode ser desfeita na hora pela mensagem, ou depois pelo histórico.
settings-keys = Teclado
settings-keys-open = Ver e mudar as teclas…
settings-files = Formatos lembrados
settings-about = Este espaço de trabalho
set-watch = Pasta monitorada
    .also = importar automático entrada diretório folder
set-watch-note = Os arquivos que aparecem nela são importados sozinhos, uma vez cada, assim que estão completos; há um aviso do resultado.
watch-choose = Escolher pasta…
watch-other = Outra…
watch-stop = Parar de monitorar
mappings-note = O que se define para um arquivo é usado sem perguntar em todos os que têm o mesmo cabeçalho.
mappings-none = O que se define para um arquivo antes de importá-lo fica lembrado aqui e é usado sem perguntar em todos os que têm o mesmo cabeçalho.
mapping-import = Importar um compartilhado…
mapping-name = Renomear
mapping-share = Exportar…
mapping-forget = Esquecer
mapping-forget-sure = Tem certeza?
mapping-written = Salvo em { $file }
about-file = Arquivo de dados
about-version = Versão
about-licence = Licença
check-desk = Verificar os dados
check-running = Verificando…
check-sound = Os dados estão íntegros.
check-unsound = { $count ->
    [one] { $count } problema:
   *[other] { $count } problemas:
}
check-counts = { $orders } pedidos, { $shipments } envios, { $events } movimentações
sample-clear = Remover os dados de exemplo
sample-clear-sure = Remover mesmo?
