# The words of the desk: rows, reasons, notifications, reports, faults. The window has its own file.


## Stages

stage-order-completed = 订单完成
stage-dispatched = 已发货
stage-outbound-in-sorting-center = 分拣中心出库
stage-handed-to-carrier = 已交承运商
stage-export-customs = 出口清关
stage-departed-origin = 已离开始发国
stage-arrived-destination = 已到达目的国
stage-import-customs = 进口清关
stage-customs-cleared = 清关成功
stage-out-for-delivery = 派送中
stage-delivered = 已妥投

## Signals

signal-customs-hold = 海关扣留
signal-duty-unpaid = 税费未付
signal-prohibited = 禁止入境
signal-address-problem = 地址问题
signal-delivery-failed = 派送失败
signal-refused = 拒收
signal-return-to-sender = 退回
signal-lost = 丢失
signal-damaged = 破损
signal-pickup-waiting = 待自提
signal-delayed = 延误
signal-cancelled = 已取消

## Severities, states

severity-urgent = 紧急
severity-warning = 警告
severity-notice = 提示
state-open = 待处理
state-waiting-buyer = 等待买家
state-waiting-carrier = 等待承运商
state-waiting-customs = 等待海关
state-snoozed = 已暂缓
state-resolved = 已解决
back-scan = 重新出现：有新扫描
back-time = 重新出现：时间已到
back-worse = 重新出现：情况恶化

## Rules: the name, the sentence, and why it matters

rule-late-dispatch = 未发货
reason-of-late-dispatch = 付款后 { $measure }仍未发货。
why-of-late-dispatch = 超时未发货，平台会取消订单并退款。
rule-no-first-scan = 无首次扫描
reason-of-no-first-scan = 已有运单号，但 { $measure }内承运商从未扫描。
why-of-no-first-scan = 从未被扫描的运单号会被视为虚假发货。
rule-sorting-delay = 滞留分拣中心
reason-of-sorting-delay = 在始发地分拣中心已 { $measure }。
why-of-sorting-delay = 大多数包裹会在三个工作日内离开分拣中心。
rule-linehaul-delay = 干线运输缓慢
reason-of-linehaul-delay = 运往{ $country }已 { $measure }，仍未到达。
why-of-linehaul-delay = 空运从交接到抵达通常为 7 到 14 天。
rule-export-customs-delay = 出口清关缓慢
reason-of-export-customs-delay = 出口清关已 { $measure }。
why-of-export-customs-delay = 出口清关很少超过两个工作日。
rule-import-not-started = 未开始进口清关
reason-of-import-not-started = 到达{ $country }已 { $measure }，进口清关仍未开始。
why-of-import-not-started = 到达后通常三个工作日内会提交海关。
rule-import-customs-delay = 进口清关缓慢
reason-of-import-customs-delay = 在{ $country }海关已 { $measure }。
why-of-import-customs-delay = 常规清关需要 1 到 5 个工作日。
rule-customs-hold = 海关扣留
reason-of-customs-hold = 自 { $since } 起被{ $country }海关扣留。
why-of-customs-hold = 承运商表示海关已扣留。未回应的扣留会导致退回。
rule-duty-unpaid = 税费未付
reason-of-duty-unpaid = 自 { $since } 起需在{ $country }支付关税或税费。
why-of-duty-unpaid = 税费付清后海关才会放行。
rule-prohibited = 禁止入境
reason-of-prohibited = { $since } 在{ $country }被没收、销毁或拒绝入境。
why-of-prohibited = 包裹将无法送达买家。
rule-post-clearance-delay = 已清关未移动
reason-of-post-clearance-delay = 清关 { $measure }后再无扫描。
why-of-post-clearance-delay = 清关后大多数包裹会在一天到一周内送达。
rule-delivery-overdue = 派送超时
reason-of-delivery-overdue = 派送已 { $measure }，没有结果。
why-of-delivery-overdue = 派送通常当天结束；没有结果意味着漏扫或丢件。
rule-delivery-failed = 派送失败
reason-of-delivery-failed = { $since } 在{ $country }派送失败。
why-of-delivery-failed = 承运商通常尝试两到三次，之后退回。
rule-address-problem = 地址问题
reason-of-address-problem = 自 { $since } 起承运商无法使用该地址。
why-of-address-problem = 地址更正之前包裹不会移动。
rule-refused = 拒收
reason-of-refused = 收件人于 { $since } 拒收。
why-of-refused = 被拒收的包裹会退回，费用由卖家承担。
rule-pickup-waiting = 待自提
reason-of-pickup-waiting = 在自提点等待已 { $measure }。
why-of-pickup-waiting = 未按时领取的包裹会被退回。
rule-return-to-sender = 退回中
reason-of-return-to-sender = 自 { $since } 起正在退回。
why-of-return-to-sender = 买家将收不到；请在纠纷开启前退款或重发。
rule-lost = 丢失
reason-of-lost = 承运商于 { $since } 报告丢失。
why-of-lost = 索赔有时限，请查看处理建议。
rule-damaged = 破损
reason-of-damaged = 承运商于 { $since } 报告破损。
why-of-damaged = 索赔需要照片且有时限。
rule-carrier-delay = 承运商延误
reason-of-carrier-delay = 承运商于 { $since } 通知延误。
why-of-carrier-delay = 承运商预计会送达，但晚于计划。
rule-cancelled = 运单已取消
reason-of-cancelled = 运单于 { $since } 被取消，但订单没有取消。
why-of-cancelled = 包裹可能从未发出。
rule-no-scan = 无扫描
reason-of-no-scan = 已 { $measure }没有任何扫描。
why-of-no-scan = 在任何阶段七天没有扫描都不正常。
rule-order-age = 订单过久
reason-of-order-age = 下单 { $measure }后仍未送达。
why-of-order-age = 买家大约从这时起会发起纠纷。
rule-protection-ending = 保障即将到期
reason-of-protection-ending = 承诺或买家保障将于 { $deadline } 到期；包裹处于“{ $stage }”。
why-of-protection-ending = 请在到期前提出延长，否则买家可以要求退款。
rule-dispute = 纠纷中
reason-of-dispute = 买家已发起纠纷。
why-of-dispute = 未及时回应的纠纷会判买家胜诉。
rule-data-quality = 数据异常
reason-of-data-quality = 扫描与订单不一致。
why-of-data-quality = 扫描早于订单或目的地不符，可能是运单号写错或被重复使用。
measure-business-days = { $n } 个工作日
measure-days = { $n } 天
destination-unknown = 目的国
over = 所述情况已结束：{ $rule }。

## Time and money

span-minutes = { $n } 分钟
span-hours = { $n } 小时
span-days = { $n } 天
ago = { $span }前
about-worth = ≈ { $amount }
per-cent = { $n }%
share-of = { $share }%（共 { $n } 个）
freshness = 承运商数据：{ $span }前
    .hint = 请导入最新物流轨迹，此后的情况尚不清楚。
freshness-since = 最新一次扫描：{ $at }。
freshness-usual = 轨迹通常每 { $span }更新一次。
freshness-unknown = 导入两次物流轨迹后，即可看出通常多久更新一次。
reviewed = { $day }审阅
weekday-1 = 星期一
weekday-2 = 星期二
weekday-3 = 星期三
weekday-4 = 星期四
weekday-5 = 星期五
weekday-6 = 星期六
weekday-7 = 星期日

## Deadlines: in a row, and as the label of a figure

deadline-ship-by = { $span }内发货
stake-ship-by = 剩余发货时间
deadline-protection-ends = 保障 { $span }后到期
stake-protection-ends = 保障剩余
deadline-returned = { $span }后退回
stake-returned = 距退回
deadline-answer = { $span }内回应
stake-answer = 剩余回应时间
deadline-escalates = { $span }后变紧急
stake-escalates = 距变紧急
deadline-late = 超期 { $span }
stake-late = 已超期
stake-value = 风险金额
stake-promise = 承诺或保障至
stake-last-scan = 距上次扫描

## Views and groups

view-needs-you = 需要处理
view-due-today = 今日到期
view-customs = 海关
view-cleared-not-moving = 已清关未移动
view-delivery = 派送
view-stalled = 停滞
view-losses = 纠纷与损失
kind-data = { rule-data-quality }
view-waiting-buyer = 等待买家
view-waiting-carrier = 等待承运商
view-waiting-customs = 等待海关
view-snoozed = 已暂缓
view-confirm = 确认收货
view-feedback = 评价
view-all = 全部包裹
view-unread = 未能识别
view-saying = 扫描含“{ $what }”的包裹
view-resolved = 已解决
view-import-new = 导入带来的新包裹
view-import-forward = 导入后前进的包裹
view-import-stuck = 导入后新受阻的包裹
view-import-regressed = 导入后退回早先阶段的包裹
group-today = 今天处理
group-week = 本周
group-know = 知悉
group-late = 已超期
group-no-carrier = 承运商未知
group-no-destination = 目的国未知
group-no-due = 无期限

## The filter line

filter-key-carrier = 承运商
filter-key-carrier-more = carrier:yanwen
filter-key-is = 状态
filter-key-is-more = is:urgent
filter-key-dest = 目的国
filter-key-dest-more = dest:BR,MX
filter-key-rule = 规则
filter-key-rule-more = rule:customs_hold
filter-key-stage = 阶段
filter-key-stage-more = stage:import_customs
filter-key-waiting = 等待时长
filter-key-waiting-more = waiting:>3d
filter-key-value = 金额
filter-key-value-more = value:>50USD
filter-key-due = 期限
filter-key-due-more = due:today
filter-key-tag = 标签
filter-key-tag-more = tag:vip
filter-key-store = 店铺
filter-key-store-more = store:lantern
filter-key-opened = 出现于
filter-key-opened-more = opened:2026-W47
filter-key-resolved = 结束于
filter-key-resolved-more = resolved:7d
filter-key-delivered = 妥投于
filter-key-delivered-more = delivered:30d
filter-due-today = 一天之内
filter-due-late = 已超期
filter-due-none = 无期限
filter-is-waiting = 等待他人处理
filter-is-noted = 有备注
filter-is-back = 重新出现

## Decisions

step-resolve = 已解决 { $n ->
    [1] { $what }
   *[other] { $n } 个包裹
 }
step-snooze = 已暂缓 { $n ->
    [1] { $what }
   *[other] { $n } 个包裹
 }，直到 { $until }
step-wait = { $detail }：{ $n ->
    [1] { $what }
   *[other] { $n } 个包裹
 }
step-reopen = 重新打开 { $n ->
    [1] { $what }
   *[other] { $n } 个包裹
 }
step-note = 备注 { $n ->
    [1] { $what }
   *[other] { $n } 个包裹
 }
step-tag = 添加标签“{ $name }”：{ $n ->
    [1] { $what }
   *[other] { $n } 个包裹
 }
step-untag = 移除标签“{ $name }”：{ $n ->
    [1] { $what }
   *[other] { $n } 个包裹
 }
step-claim = 已提交索赔“{ $name }”：{ $n ->
    [1] { $what }
   *[other] { $n } 个包裹
 }
step-trace = 已请承运商查件：{ $n ->
    [1] { $what }
   *[other] { $n } 个包裹
 }
step-settings = 设置：{ $name }
note-claim = 已提交索赔：{ $title }（{ $window }）。
note-trace = 查件：已请承运商查找包裹。
setting-language = 语言 { $value }
setting-zone = 时区 { $value }
setting-notify = 通知 { $value }
setting-currency = 币种 { $value }
setting-watch-folder = 监视文件夹 { $value }
setting-notify-true = 开启
setting-notify-false = 关闭
setting-no-language = 跟随系统
setting-no-zone = 跟随系统
setting-no-currency = 无
setting-no-watch-folder = 无
step-prompt = { $detail }：{ $n ->
    [1] { $what } 的消息
   *[other] { $n } 条消息
 }
step-teach = { $n ->
    [1] 设定了“{ $what }”的含义
   *[other] 设定了 { $n } 条识别规则
 }
step-forget = 删除了“{ $what }”的识别规则
step-nothing = 没有变化
step-view-save = 保存了视图“{ $what }”
step-view-change = 更改了视图“{ $what }”
step-view-forget = 删除了视图“{ $what }”
step-views-order = 移动了视图“{ $what }”
step-import = 导入了 { $what }
step-import-undo = 撤回了对 { $what } 的导入
undone = 已撤销：{ $step }
redone = 已重做：{ $step }
detail-waiting-buyer = 等待买家
detail-waiting-carrier = 等待承运商
detail-waiting-customs = 等待海关
detail-sent = 已发送
detail-skipped = 已跳过
detail-false-alarm = 误报
detail-known-delay = 已知延误
detail-buyer-informed = 已告知买家
detail-other = 其他原因
log-opened = 发现：{ $rule }（{ $severity }）
log-closed = 自动关闭：{ $rule } 已结束
log-back = 重新出现：{ $rule }（{ $severity }）
snooze-next-scan = 下次扫描
snooze-next-scan-moment = 下次扫描
snooze-next-update = 承运商通常的更新时间
snooze-tomorrow = 明天 09:00
snooze-tomorrow-there = { $country }明天 09:00
snooze-three-days = 三天后
snooze-week = 一周后
snooze-promise = 承诺送达日
snooze-deadline = 期限前一天
action-tell-carrier = 联系承运商
action-tell-buyer = 告知买家
action-wait-buyer = 等待买家
action-wait-carrier = 等待承运商
action-wait-customs = 等待海关
message-to-carrier = 运单号 { $number }（订单 { $order }）：{ $reason }最近阶段：{ $stage }。请告知包裹位置、等待原因以及预计何时移动。

## Why

why-stage = “{ $text }”（{ $at }）— 识别为“{ $stage }”。{ $rule }
why-no-stage = 它的扫描尚未说明所处阶段，最新一条为“{ $text }”（{ $at }）。根据订单判断为“{ $stage }”。
why-no-scan = 承运商尚未扫描；根据订单，它处于“{ $stage }”。
how-sorting-origin = 离开始发国之前的分拣扫描属于始发国。
how-sorting-destination = 清关放行之后的分拣扫描属于目的国。
how-sorting-arrived = 扫描地点在目的国。
how-customs-export = 离开始发国之前的海关扫描属于出口清关。
how-customs-import = 离开始发国之后的海关扫描属于进口清关。
how-customs-export-place = 始发国海关的扫描属于出口清关。
how-customs-import-place = 目的国海关的扫描属于进口清关。

## Notifications and progress

news-title = { $n } 个包裹需要处理
news-more = 以及另外 { $n } 个
news-open = 打开
progress-reading = 正在读取 { $file }
progress-judging = { $file }：正在检查 { $n } 个包裹
prompt-confirm = 请确认收货
prompt-feedback = 请求评价
prompt-closes = { $span }后截止

## The tray, and links from elsewhere

glance-title = { $n ->
    [0] Tidewaiter：没有需要处理的包裹
   *[other] Tidewaiter：{ $n } 个包裹需要处理
 }
glance-open = 打开 Tidewaiter
glance-view = { $view }：{ $n }
glance-quit = 退出
link-unknown = 此工作台上没有单号为“{ $number }”的包裹或订单。
link-unreadable = 此链接不指向任何包裹。

## Report

report-sheet = 异常
report-title = 异常报告
report-made = 生成于 { $at }
report-summary = 汇总
report-count = 数量
report-total = 合计
column-severity = 严重程度
column-rule = 问题
column-reason = 说明
column-since = 开始于
column-waiting = 已等待
column-deadline = 期限
column-order-id = 订单号
column-tracking-number = 运单号
column-carrier = 承运商
column-destination = 目的国
column-stage = 阶段
column-value = 金额
column-currency = 币种
column-state = 状态
column-next-action = 下一步
column-buyer = 买家
column-store = 店铺
column-note = 备注

## Fields of an order list

field-order-id = 订单号
field-tracking-number = 运单号
field-order-status = 订单状态
field-ordered-at = 下单时间
field-paid-at = 付款时间
field-shipped-at = 发货时间
field-ship-by = 最晚发货
field-delivered-at = 送达时间
field-confirmed-at = 确认收货
field-destination-country = 国家
field-order-amount = 订单金额
field-item-amount = 商品金额
field-currency = 币种
field-carrier = 承运商
field-shipping-method = 物流方式
field-buyer-name = 买家
field-recipient-name = 收件人
field-product-title = 商品
field-sku = SKU
field-quantity = 数量
field-package-id = 包裹号
field-store = 店铺
field-feedback = 评价
field-event-time = 扫描时间
field-event-location = 扫描地点
field-event-text = 扫描内容
field-event-code = 扫描代码
field-origin-country = 始发国

## Faults: what, and in .hint what to do next

fault-cancelled = 已取消；没有任何更改。
    .hint = 准备好后可重新开始。
fault-command = 没有命令“{ $what }”。
    .hint = 请用 --help 查看命令列表。
fault-ask = “{ $what }”不能这样使用：{ $why }。
    .hint = 请用 --help 查看参数。
fault-value = { $what }“{ $value }”无法识别。
    .hint = 请使用：{ $allowed }。
fault-handle = 该文件已不可用。
    .hint = 请重新选择。
fault-list = 该列表已不可用。
    .hint = 请重新打开视图。
fault-shipment = 此工作台上没有订单或包裹“{ $what }”。
    .hint = 请检查号码，或导入其订单列表。
fault-not-empty = 此工作台已有订单；示例会与您的订单混在一起。
    .hint = 请在新的工作台上查看：--desk FILE。
fault-changed-since = { $others ->
    [0] { $what } 之后已变更，此步骤无法整体撤销。
   *[other] { $what } 和另外 { $others } 个包裹之后已变更，此步骤无法整体撤销。
}
    .hint = 请先撤销后来的更改，或手动更改。
fault-imported-since = 之后的导入“{ $file }”更改了其中 { $n } 行，首行为 { $what }，因此无法整体撤回。
    .hint = 请先撤回“{ $file }”的导入。
fault-decided-since = 对其带入的内容已做出 { $n } 项决定，首项涉及 { $what }，因此无法整体撤回。
    .hint = 请先在“历史”中撤回这些决定。
fault-too-old = 这次导入时间过久，无法撤回。
    .hint = 只有最近 30 次导入可以撤回；更早的可用备份恢复。
fault-sample-stands = 示例数据不能这样撤回。
    .hint = 请清除示例数据。
fault-import = 没有编号为 { $what } 的导入。
    .hint = 请在导入列表中选择。
fault-nothing-to-undo = 没有可撤销的步骤。
    .hint = 可撤销的步骤见历史记录。
fault-nothing-to-mute = 此处没有可屏蔽的规则。
    .hint = 包裹需要处理且承运商已知时，才能屏蔽规则；只对某一目的国屏蔽时，目的国也须已知。
fault-nothing-to-redo = 没有可重做的步骤。
    .hint = 只有刚撤销的步骤可以重做。
fault-file-missing = { $what } 不存在。
    .hint = 请检查文件名和文件夹。
fault-file-denied = 没有权限读写 { $what }。
    .hint = 请检查权限，或选择其他文件夹。
fault-file-full = 没有空间写入 { $what }。
    .hint = 请释放磁盘空间后重试。
fault-file = { $what }：{ $why }。
    .hint = 请重试，或选择其他位置。
fault-unreadable = { $what } 无法完整读取：{ $why }。未导入任何内容。
    .hint = 请用原程序打开并重新保存后再导入。
fault-report = 报告未写入：{ $why }。
    .hint = 如文件已在别处打开请关闭，或选择其他文件夹。
fault-desktop = 桌面没有响应。
    .hint = 请手动选择复制，或在浏览器中打开页面。
fault-answer = 无法生成结果：{ $why }。
    .hint = 请运行检查以确认工作台完整。
fault-store-newer = { $why }。
    .hint = 请安装最新版本，或选择其他工作台文件。
fault-store-other = { $why }。
    .hint = 请选择其他工作台文件；该文件保持不变。
fault-store-full = 工作台所在磁盘已满；没有写入一半的内容。
    .hint = 请释放空间后重试。
fault-store-busy = 另一个程序正在使用工作台文件。
    .hint = 请等待其完成或关闭后重试。
fault-store-damaged = { $why }。
    .hint = 请恢复备份；损坏的文件保持不变。
fault-store-open = { $why }。
    .hint = 请检查文件夹是否存在以及是否可写。
fault-store = { $why }。
    .hint = 请重试；若再次发生，请运行检查。
ask-language = 语言
ask-theme = 主题
ask-density = 密度
ask-zone = 时区
ask-view = 视图
ask-reason = 原因
ask-state = 状态
ask-until = 时间
ask-note = 备注
ask-format = 格式
ask-report = 报告
ask-kind = 种类
ask-outcome = 结果
ask-tag = 标签
ask-claim = 索赔
ask-book = 表
ask-notify = 通知设置
ask-currency = 币种
ask-watch-folder = 监视文件夹

## Prompts

prompt-warning-protection-ending = 保障一周内到期：请先提出延长，而不是催确认。
prompt-warning-low-value = 低于评价计入的金额。
prompt-warning-window-guessed = 没有订单完成时间；窗口从送达时间算起。
prompt-warning-window-unverified = 该平台的时限未经官方来源确认。
prompt-warning-reminder = 已询问过一次：这是唯一一次提醒。
language-en = 英语
language-zh = 中文
language-es = 西班牙语
language-pt = 葡萄牙语
language-fr = 法语
language-de = 德语
language-ru = 俄语
language-it = 意大利语
language-pl = 波兰语
language-nl = 荷兰语
language-ko = 韩语
language-ja = 日语
language-tr = 土耳其语
language-ar = 阿拉伯语
sample-file = 示例订单
why-signal = “{ $text }”（{ $at }）— 识别为“{ $signal }”。
how-order-says = 承运商没有扫描，以平台的说法为准。

## How dates of a file are read

dates-day-first = 日在前
dates-month-first = 月在前
dates-day-first-assumed = 日在前（推定）
dates-month-first-assumed = 月在前（推定）

## Watched folder

watch-title = 监视文件夹有 { $n } 个新文件
watch-file = { $file }：新增 { $new }，更新 { $changed }{ $rejected ->
    [0] { "" }
   *[other] ，{ $rejected } 行未导入
}
watch-gone-title = 找不到监视文件夹
watch-gone = 无法读取 { $folder }。请连接所在磁盘，或在设置中另选文件夹。

## 同一次导入的多个文件

reason-files-contradict = 同时导入的“{ $file }”在此处写的是 { $old }，本文件写的是 { $new }。无法判断哪个更新，以后导入的为准。请核对。

## How files are read

field-promised-by = 承诺送达
field-first-name = 名
field-last-name = 姓
preview-lacks = 还没有列被认作“{ $field }”。请选择它所在的列。
pasted-text = 粘贴的文本
pasted-named = 粘贴的文本“{ $beginning }”
ask-mapping = 版式
fault-no-mappings = 没有名为“{ $what }”的版式：尚未记住任何版式。
    .hint = 请在预览中设定文件的读取方式并导入，之后会记住。
fault-mapping = 该版式已不存在。
    .hint = 请重新查看列表。
fault-no-name = 名称至少要有一个字。
    .hint = 请写一个能说明适用文件的名称。
fault-shared-other = { $what } 中没有 Tidewaiter 的{ $kind ->
    [lessons] 识别规则
   *[mappings] 版式
 }。
    .hint = { $kind ->
    [lessons] 请选择从识别规则列表导出的文件，其名称以 .tidewaiter-lessons.json 结尾。
   *[mappings] 请选择从版式列表导出的文件，其名称以 .tidewaiter-mapping.json 结尾。
 }
fault-shared-newer = { $what } 由更新版本的 Tidewaiter 写成（此类文件的版本 { $why }）。
    .hint = 请安装最新的 Tidewaiter 后再选择该文件。
fault-shared-broken = { $what } 无法使用：{ $why }。
    .hint = 请重新索取该文件；其中内容均未采用。
fault-nothing-to-mend = 此次导入没有需要更正的行，或其行未保留。
    .hint = 请重新导入文件，查看哪些行未被采用。
rejects-sheet = 待更正
ignored-header = 表头
ignored-before-header = 表头之前
ignored-blank = 空行
ignored-description = 列说明
ignored-total = 合计
ignored-repeated-header = 重复的表头
ignored-repetition = 与上一行相同
ignored-footer = 数据之后的备注
ignored-heading = 分组标题
source-unknown = 未知格式

## 识别了什么，以及卖家设定的识别规则

because-code = 根据 { $house } 的代码 { $code }（{ $label }）。
because-text = 与已收录的扫描内容完全一致。
because-words = 根据关键词 { $words }。
because-taught = 按您设定的识别规则。
because-none = 暂无可用的识别规则。
because-order = 根据订单判断。
confidence-none = 未能识别
confidence-likely = 可能
confidence-good = 较确定
confidence-certain = 确定
confidence-taught = 由您指定
means-nothing = 无关信息
means-unknown = 未能识别
lesson-too-short = 请至少填写两个汉字或四个字母，否则匹配范围过大。
progress-reading-again = 正在重新识别：{ $n } 个包裹
fault-lesson-too-short = “{ $what }”太短，不能作为识别规则。
    .hint = 请至少填写两个汉字或四个字母；* 代表会变化的部分。
fault-lesson = 该识别规则已不存在。
    .hint = 请重新查看识别规则列表。

## 卖家可调整的表

looks-at-signal = 承运商说：{ $signal }。
looks-at-stage = 包裹在以下阶段停留多久：{ $stages }。
looks-at-dispatch = 已付款，尚未发货。
looks-at-first-scan = 有运单号，但从未被扫描。
looks-at-silence = 距上次扫描的时间。
looks-at-age = 距下单的时间。
looks-at-promise = 承诺时效或买家保护期早于预计妥投时间结束。
looks-at-dispute = 订单处于纠纷中。
looks-at-record = 互相矛盾的日期或地点。
rule-kind-signal = 承运商的说法
rule-kind-stage = 阶段停留时间
rule-kind-deadline = 截止时间
rule-kind-silence = 无消息
rule-kind-record = 记录矛盾
rule-silent-while = 承运商自己的说法能解释停滞时，不提示。
field-warn = 预警
field-urgent = 紧急
field-ahead-warn = 提前预警
field-ahead-urgent = 提前转为紧急
field-term = 可用时间
field-explains = 可解释停滞
field-slack = 容差
field-off = 已关闭
field-lane = 按线路惯常时长
field-weight = 造成损失的可能性
variant-all = 所有包裹
variant-express = 快递
variant-handoff = 末端更换单号
variant-sea = 海运
length-hours = { $n } 小时
length-at-once = 立即
length-never = 从不
length-none = 未设置
progress-judging-again = 正在重新判断：{ $n } 个包裹
detail-rules = 规则
detail-days = 节假日
detail-rates = 汇率
step-figures = { $n ->
    [1] 已修改{ $detail }：{ $what }
   *[other] 已修改{ $detail }：{ $what }等共 { $n } 项
}
fault-figure = “{ $value }”不适用于{ $what }。
    .hint = 时长请写作 4 B（工作日）、7 d（天）、48 h（小时）、at once（立即）或 never（从不）；可能性为 0 到 100；汇率为大于 0 的数。
book-rates = 一单位折合多少美元：仅用于工作排序和带 ≈ 的合计。已取整，2026 年 11 月 22 日核对；不联网获取。
book-rates-form = 大于 0 的数：1.15
rate-text = 1 { $code } ≈ { $rate } 美元

progress-lanes = 正在统计停留时长
progress-calibration = 正在用历史数据检验线路时长
leg-rest = 从“{ $stage }”到妥投
leg-whole = 从发货到妥投
level-lane = 本线路
level-carrier-destination = 承运商与目的国
level-stage = 全部包裹
level-global = 行业惯常
calibration-all = 合计
calibration-too-few = 包裹太少，无法检验：前后各需一百个。
calibration-kept = 预计五分之四能按时到达的包裹中，实际 { $kept }% 按时到达：线路时长可信。
calibration-slower = 预计五分之四能按时到达的包裹中，实际只有 { $kept }% 按时到达：现在比以前慢。
calibration-quicker = 预计五分之四能按时到达的包裹中，实际 { $kept }% 按时到达：现在比以前快。

progress-backtest = 正在回看历史：{ $n } 个包裹
backtest-span = { $from } 至 { $to }
backtest-fired = 触发
backtest-returned = 已退回
backtest-lost = 丢失、扣没或损坏
backtest-dispute = 纠纷或取消
backtest-signal = 承运商后来报告异常
backtest-late = 晚于百分之九十七的包裹
backtest-nothing = 正常妥投
backtest-unknown = 仍在途
backtest-only = 仅此方案
backtest-same = 此修改在历史数据中没有影响。
backtest-compared = 少看 { $fewer } 个无事的包裹，漏掉 { $missed } 个真有问题的；多看 { $more } 个无事的，多发现 { $caught } 个真有问题的。
view-backtest = 回测：{ $what }

detail-peaks = 高峰期
detail-terms = 平台时限
detail-mutes = 已屏蔽的规则
step-mute = { $n ->
    [1] 已屏蔽{ $what }
   *[other] 已屏蔽{ $what }等 { $n } 条规则
}
step-unmute = { $n ->
    [1] 已取消屏蔽{ $what }
   *[other] 已取消屏蔽{ $what }等 { $n } 条规则
}
mute-whole = 对 { $carrier } 屏蔽“{ $rule }”
mute-lane = 对 { $carrier } 发往{ $country }的包裹屏蔽“{ $rule }”
muted-whole = “{ $rule }”（{ $carrier }）
muted-lane = “{ $rule }”（{ $carrier } 发往{ $country }）
mute-everywhere = 所有目的国
mute-on = 已屏蔽
book-mutes = 对某承运商，或对其发往某一目的国的包裹屏蔽的规则。屏蔽范围内的异常不会显示。
book-mutes-form = 在出现异常的包裹上屏蔽规则；在此取消屏蔽即恢复提示。
book-days = 公共节假日和调休上班日。规则按工作日计时时不计节假日。
book-days-form = 可添加自己的日期，或把节假日改为工作日。
book-days-source = Python 软件包 holidays 0.109；有日期的节假日涵盖 2025 至 2028 年
day-holiday = 节假日
day-work = 上班日
book-peaks = 普遍变慢的时期。其中一部分时间不计入停滞；承运商自己报告的异常照常计算。
book-peaks-form = 不计入的时间百分比，0 到 100；0 表示关闭。
peak-share = { $share ->
    [0] 已关闭
   *[other] { $share }% 不计入
}
book-terms = 平台和目的国通常的时限。订单自带的日期优先；非官方信息标为未确认。
book-terms-form = 时长：4 B（工作日）、7 d（天）或 48 h（小时）。
platform-any = 所有平台
platform-aliexpress = 速卖通
platform-amazon = 亚马逊
platform-ebay = eBay
platform-etsy = Etsy
platform-shopee = Shopee
platform-temu = Temu
platform-tiktok = TikTok Shop
clock-auto-confirm = 视为确认收货
clock-cancel-answer = 回应取消申请
clock-claim-after-completion = 买家仍可索赔
clock-complaint-answer = 承运商答复投诉
clock-complaint-closes = 投诉承运商截止
clock-complaint-opens = 包裹视为停滞
clock-delivery = 承诺送达
clock-dispatch = 发货
clock-dispute-answer = 回应纠纷
clock-dispute-decision = 平台裁决纠纷
clock-documents = 海关文件
clock-duty-payment = 缴纳税款
clock-first-scan = 首次扫描
clock-pickup-hold = 自提点保管
clock-protection = 买家保护期
clock-refund-closes = 申请退款截止
clock-refund-opens = 可申请退款
clock-return-leg = 买家寄回
counts-from-agreed = 自同意退货起
counts-from-completed = 自交易完成起
counts-from-delivered = 自妥投起
counts-from-held = 自被扣留起
counts-from-opened = 自申请起
counts-from-paid = 自付款起
counts-from-promised = 自承诺日期起
counts-from-scanned = 自上次扫描起
counts-from-shipped = 自发货起

state-working = 处理中
back-check = 回到列表：到检查时间
view-working = 处理中
step-work = 开始处理{ $n ->
    [1] { $what }
   *[other] { $n } 个
}
step-hold-reason = { $detail }：{ $n ->
    [1] { $what }
   *[other] { $n } 个
}
step-papers = { $detail }：{ $n ->
    [1] { $what }
   *[other] { $n } 个
}
detail-delivered-late = 迟到妥投
detail-refunded = 已退款
detail-resent = 已补发
detail-claimed = 已索赔
detail-lost = 丢失
detail-returned = 已退回
detail-papers-requested = 已请买家提交证件信息
detail-papers-sent = 买家称已提交
detail-papers-confirmed = 承运商已确认
detail-hold-id-missing = 缺少证件号或税号
detail-hold-id-mismatch = 证件信息不符
detail-hold-duty-due = 税款未缴
detail-hold-ioss-fail = 预缴税号未传输
detail-hold-value-query = 申报价值存疑
detail-hold-desc-hs = 品名或 HS 编码缺失
detail-hold-docs = 缺少发票或文件
detail-hold-safety = 产品安全
detail-hold-dg = 电池或危险品
detail-hold-restricted = 受限商品，需许可
detail-hold-ip = 疑似侵权
detail-hold-qty = 商业数量
detail-hold-inspect = 查验
detail-hold-quarantine = 检疫
detail-hold-contact = 地址或联系方式问题
hold-nobody = 承运商没有说明原因。您知道吗？
hold-carrier = 承运商说：{ $reason }
hold-seller = 您说：{ $reason }
effective = 自 { $day } 起
acts-buyer = 由买家处理
acts-seller = 由您处理
acts-carrier = 由承运商处理
acts-customs = 由海关处理
claim-closed = 已于 { $moment } 截止
claim-opens = { $moment } 起可申请
claim-until = { $moment } 截止
claim-no-limit = 未知时限
stake-claim-closes = 索赔剩余
deadline-claim-closes = { $span } 内索赔
deadline-usual = 通常时限，订单未注明
deadline-unofficial = 未经官方确认的通常时限，订单未注明
expected = { $from } 至 { $to }，最可能 { $likely }
expected-lane = 依据本线路 { $n } 个包裹
expected-carrier-destination = 依据该承运商发往该国的包裹；本线路 { $n } 个
expected-desk = 依据全部包裹；本线路 { $n } 个
why-lane = 本线路九成包裹在 { $days } 内继续前进（{ $n } 个包裹）。
why-holidays = { $country }公共节假日不计入：{ $names }。
why-peaks = 普遍变慢：{ $names }。部分时间不计入。
incident-day = { $lane } · 始于 { $from }
incident-days = { $lane } · 始于 { $from } 至 { $to }
step-resolve-as = 已解决 { $n ->
    [1] { $what }
   *[other] { $n } 个包裹
 }：{ $detail }
detail-hold-none = 以承运商的说法为准
detail-papers-none = 证件信息：尚无
length-always = 始终
list-comma = 、
fault-figure-days = “{ $value }”不适用于{ $what }。
    .hint = 请填写日历上的一天，并说明是节假日还是上班日。
fault-figure-peaks = “{ $value }”不适用于{ $what }。
    .hint = 请填写不计入的时间百分比：0 到 100。
fault-figure-terms = “{ $value }”不适用于{ $what }。
    .hint = 时长请写作 4 B（工作日）、7 d（天）或 48 h（小时）。
fault-figure-rates = “{ $value }”不适用于{ $what }。
    .hint = 请填写三字母货币一单位折合的美元数，大于 0。
fault-figure-mutes = “{ $value }”不适用于{ $what }。
    .hint = 请写明规则、承运商和目的国：customs_hold/Yanwen/BR=on；所有目的国写作 customs_hold/Yanwen/*=on。
