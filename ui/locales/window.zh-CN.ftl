app-name = Tidewaiter
loading = 正在加载…
close = 关闭
cancel = 取消
copy = 复制
show = 查看
retry = 重试
details = 详情
messages = 消息
copied = 已复制：{ $what }
copies-one = “{ $what }”只针对一个包裹，当前选了多个。
progress = { $done } / { $total }
since = 自 { $moment } 起
no-number = 无单号

## Views

views = 视图
section-queue = 队列
section-mine = 我的视图
section-waiting = 等待中
section-prompts = 联系买家
section-desk = 工作台
dashboard = 数据总览
history = 操作历史
view-save-as = 存为视图…
view-save-title = 存为视图
view-rename-title = 重命名视图
view-remembers = 会记住当前所在的视图、筛选、分组、排序和列。
view-name = 视图名称
view-name-placeholder = 巴西高货值
view-name-taken = 已有名为“{ $name }”的视图。
view-keep = 保存
view-keep-here = 用当前显示的内容覆盖
view-revert = 还原
view-changed = 与保存时不同
view-as-saved = “{ $name }”与保存时一致。
view-more = { $name }：重命名、移动、删除
view-move = { $name }（拖动或按 Alt ↑ ↓ 调整顺序）

## List

at-risk = 涉及金额 { $sum }
arrived = { $count } 条新增
filter-placeholder = 筛选或搜索…
filter-remove = 清除筛选
filter-remove-all = 全部清除
filter-as-text = 按文本搜索：{ $words }
filter-searched-as-text = 按文本搜索
filter-chips = 筛选条件
filter-chip-removes = 移除
filter-chip-remove = 移除 { $word }
filter-chip-as-text = { $word } 按文本搜索：没有这个筛选项。点击移除
filter-offers = 可用的筛选项
tags-are = 标签：{ $tags }
arrange-group = 分组
arrange-order = 排序
arrange-columns = 显示的列
arrange-columns-note = 空间不足时，会隐藏部分列，不会截断内容。
group-usual = 默认分组
group-none = 不分组
group-carrier = 承运商
group-rule = 异常类型
group-destination = 目的国
group-due = 期限
order-usual = 按处理顺序
order-oldest = 最早的在前
order-newest = 最新的在前
order-value = 金额最高的在前
order-due = 期限最近的在前
column-stage = 当前位置
column-number = 运单号
column-order = 订单号
column-buyer = 买家
column-carrier = 承运商
column-destination = 目的国
column-value = 金额
column-waiting = 等待时长
column-due = 期限
marked = 已选 { $count } 条
marked-hidden = 其中 { $count } 条不在当前筛选内
marked-elsewhere = 其中 { $count } 条不在此视图内
marked-clear = 取消选择
mark-all-matching = 选择全部 { $count } 条匹配项
check-at = 检查 { $moment }
incident = 批量异常
incident-count = { $count } 个包裹
incident-folded = 已折叠：按右箭头显示其中的包裹
incident-open = 包裹列在下方：按左箭头折叠
incident-title = { $count } 个包裹，同一问题：{ $title }
incident-parcels = { $count ->
   *[other] 个包裹
}
incident-risk = 涉及总金额
incident-first = 其中的包裹
incident-more = 另有 { $count } 个，在列表中展开
empty-clear = 没有需要处理的事项。
empty-clear-next = 下一条暂缓事项将于 { $moment } 返回。
empty-clear-more = 出现新的异常时会显示在这里。
empty-no-match = 没有匹配项
empty-no-match-one = “{ $view }”中没有符合此条件的包裹：
empty-no-match-all = “{ $view }”中没有同时符合这些条件的包裹。可移除过窄的条件：
empty-view = “{ $view }”为空
empty-view-more = 有包裹时会显示在这里。
empty-failed = 无法读取列表

## First hints

hint = 提示
hint-away = 关闭此提示
hint-list = { $next } 和 { $previous } 上下移动，{ $resolve } 解决并跳到下一条。
hint-filter = 按 { $key } 筛选：试试 carrier:、dest: 或 waiting:>72h
hint-palette = 按 { $key } 可查找任何命令及其快捷键

## Shipment

detail = 包裹
detail-back = 返回列表
detail-actions = 操作
detail-width = 包裹面板的宽度
detail-none = 没有可显示的包裹。
detail-order = 订单 { $order }
waterway = 当前位置
stages-all = 全部阶段
stages-fewer = 收起
stage-skipped = 已经过，无扫描记录
stage-ahead = 尚未到达
why = 判断依据
why-sure = 阶段判断的可信度：{ $sure }
beneath = 同时存在
expected = 预计 { $text }
expected-late = 承诺或保护期在此之前结束
next-check = 下次检查 { $moment }
check-would = 设为等待后，将于 { $moment } 检查
returns = { $moment } 返回
hold = 海关扣留原因
hold-other = 更改原因…
papers = 买家的证件信息
evidence = 备好凭证
claims = 索赔
claims-open = { $open } / { $all } 可申请
claim-cap = 最高赔付：{ $cap }
claim-none = 以下情况不予赔付：{ $when }
playbook = 怎么处理
timeline = 物流轨迹
timeline-scans = { $count } 条扫描
timeline-none = 暂无扫描记录。
timeline-decided = 判定依据
timeline-nothing = 无关信息
timeline-because = { $sure } · { $because }
timeline-teach = 更改含义…
timeline-more = 更早的 { $count } 条
order-title = 商品
order-items = 件数
order-amount = 金额
order-buyer = 买家
order-destination = 目的地
order-method = 物流服务
order-ordered = 下单时间
order-ship-by = 最晚发货
order-promised = 承诺送达
order-status = 订单状态
order-store = 店铺
order-source = 来源
order-siblings = 同一订单的其他包裹
detail-legs = 转单号
detail-part-of = 原单号（本单为尾程）
notes = 备注
note-placeholder = 有什么需要记住的？
note-keep = 保存备注
decisions = 处理记录

## Deciding

snooze-title = { $count ->
    [1] 暂缓到
   *[other] 将 { $count } 条暂缓到
}
snooze-note = 一有新扫描或情况恶化，就会提前返回。
snooze-any-scan = 出现时
snooze-moment = 自选时间…
snooze-moment-forms = 可写时长，如 5d（5天）、36h；或日期，如 12-01、2026-12-01 14:00。不写时间即上午九点。
snooze-moment-wrong = 无法识别该时间。请写 5d、36h、12-01 或 2026-12-01 14:00。
dismiss-title = { $count ->
    [1] 结果如何？
   *[other] 这 { $count } 条的结果如何？
}
dismiss-note = 将以此结果标记为已解决，并用于改进规则的数据。
reason-delivered_late = 迟到妥投
reason-refunded = 已退款
reason-resent = 已补发
reason-claimed = 已索赔
reason-lost = 丢失
reason-returned = 已退回
reason-false_alarm = 误报
reason-known_delay = 已知延误
reason-buyer_informed = 已告知买家
reason-other = 其他原因
said-now = 当前
hold-title = { $count ->
    [1] 海关为什么扣留？
   *[other] 海关为什么扣留这 { $count } 个包裹？
}
hold-carrier-again = 以承运商的说法为准
hold-none = 海关没有扣留它。
papers-title = { $count ->
    [1] 证件信息的进展如何？
   *[other] 这 { $count } 个包裹的证件信息进展如何？
}
papers-note = 只记录进展，不保存任何证件号码或照片。
papers-nothing = 尚无进展
papers-none = 处理方案不要求买家提供证件信息。
file-title = { $count ->
    [1] 提交索赔或查件
   *[other] 为 { $count } 个包裹提交索赔或查件
}
file-note = 之后转为等待承运商，备注会记下提交的内容。实际的索赔仍需到承运商或平台提交。
file-trace = 请承运商查件
file-trace-note = 任何时候都可以：包裹在哪里，最后由谁扫描？
mute-title = 屏蔽此规则
mute-note = 此规则不再提示这些包裹。可以撤销，也可在“规则与时限”中查看。
mute-none = 没有可屏蔽的异常。
tags-title = { $count ->
    [1] 标签
   *[other] { $count } 个包裹的标签
}
tags-placeholder = 查找标签，或输入新标签
tags-none = 还没有标签。请输入第一个。
tags-new = 新标签：{ $tag }
link-of = { $number } 的链接
ask-title = 这一步影响较大
ask-many = 将一次更改 { $count } 个包裹。撤销一次即可全部恢复。
ask-go = 继续

## Start

start-title = 导入订单，只看需要您处理的包裹
start-text = Tidewaiter 把每个包裹放到从下单到签收的十一个阶段上，只显示需要人工处理的那些，并说明原因和处理办法。
start-import = 导入订单列表
start-sample = 用示例数据看看
start-drop = 也可以把文件拖到这里：CSV、TSV、XLSX、XLS 等，格式自动识别。
start-private = 所有数据都保存在这台电脑的一个文件里。无需账号，不上云。

## Import

import-starting = 正在读取文件
import-finished = 已导入 { $rows } 行，新增 { $opened } 条异常
sample-starting = 正在生成示例订单
sample-finished = 已生成 { $orders } 个示例订单，其中 { $exceptions } 个需要处理

## Report and care

export = 导出
report-written = 已将 { $count } 行写入 { $file }
backup-written = 已备份到 { $file }

## Footer

sample-here = 示例数据
last-scan = 最近扫描 { $when }
last-import = 导入于 { $when }
last-backup = 备份于 { $when }
no-backup = 尚未备份
stale = 已过时

## Keys

menu-file = 文件
menu-edit = 编辑
menu-shipment = 包裹
menu-mark = 选择
menu-go = 跳转
menu-view = 视图
menu-help = 帮助
chapter-move = 移动
chapter-decide = 处理
chapter-mark = 选择
chapter-go = 跳转
chapter-desk = 工作台
keys-note = 未在输入或选择时，字母、数字和符号键均有效；在输入框、菜单和对话框中无效。点选命令可更换按键。
keys-find = 查找命令或按键
keys-print = 打印
keys-reset = 恢复 { $count } 个命令的默认按键
key-change = 更换按键：{ $command }
key-press = 请按新的按键
key-hint = 可以连按两个键，如 g q。
key-kept = 此键用途固定，不能更换。
key-clash = { $key } 已用于“{ $command }”{ $more ->
    [0] 。
   *[other] ，以及另外 { $more } 个命令。
}
key-keep = 保存
key-swap = 互换按键
key-take = 改用于此命令
key-none = 不设按键
key-no = 无按键
key-reset = 恢复默认：{ $key }
choice-key = 按 { $key }

cmd-next = 下一条
    .short = 移动
    .also = down xia
cmd-previous = 上一条
    .also = up shang
cmd-page-down = 向下一页
cmd-page-up = 向上一页
cmd-first = 第一条
    .also = top 顶部
cmd-last = 最后一条
    .also = bottom 底部
cmd-open = 进入包裹
    .also = open detail 打开 详情
cmd-unfold = 展开批量异常
    .also = unfold expand 打开
cmd-fold = 折叠批量异常
    .also = fold collapse 收起
cmd-tables = 切换图表与表格
    .short = 表格
    .also = dashboard tables 图表 数据
cmd-back = 返回
    .also = close 关闭
cmd-resolve = 解决
    .short = 解决
    .also = resolve done 完成 处理完 归档
cmd-snooze = 暂缓
    .short = 暂缓
    .also = snooze later 稍后 提醒
cmd-work = 开始处理
    .also = work 处理中 认领
cmd-action-1 = 第一个建议操作
cmd-action-2 = 第二个建议操作
cmd-action-3 = 第三个建议操作
cmd-write = 给买家写消息
    .also = message reply 回复 模板
cmd-dismiss = 按结果解决…
    .also = outcome dismiss 结果 退款 补发 索赔 丢失 退回 误报 忽略 不是异常
cmd-hold = 海关扣留原因…
    .also = hold 扣关 原因 清关
cmd-papers = 买家的证件信息…
    .also = papers 身份证 税号 证件
cmd-reopen = 重新打开
    .also = reopen 恢复
cmd-note = 写备注
    .also = note 评论
cmd-claim = 提交索赔或查件…
    .short = 索赔…
    .also = claim trace 赔偿 查件 丢失 破损 承运商
cmd-tags = 标签…
    .short = 标签…
    .also = tag label 标记 分组
cmd-mute = 对该承运商屏蔽此规则…
    .short = 屏蔽…
    .also = mute silence 静音 忽略 不再提示 规则
cmd-copy-number = 复制运单号
    .also = copy 剪贴板
cmd-copy-link = 复制包裹链接
    .short = 复制链接
    .also = link url 分享 链接 剪贴板
cmd-undo = 撤销
    .short = 撤销
    .also = undo 恢复
cmd-redo = 重做
    .also = redo
cmd-mark = 选择
    .short = 选择
    .also = mark select 勾选
cmd-mark-next = 选择并下移
cmd-mark-previous = 选择并上移
cmd-mark-all = 全选
    .also = select all 全部
cmd-filter = 筛选
    .also = filter search 搜索 查找
cmd-arrange = 分组、排序和列
    .also = group sort columns 分组 排序 列 布局
cmd-keep-view = 保存视图
    .also = save 保存 更改
cmd-save-view-as = 存为视图…
    .also = save view 新建 视图 收藏 筛选
cmd-rename-view = 重命名此视图…
    .also = rename 改名
cmd-revert-view = 还原为保存时的视图
    .also = revert 放弃更改
cmd-view-up = 上移此视图
    .also = move 顺序
cmd-view-down = 下移此视图
    .also = move 顺序
cmd-forget-view = 删除此视图
    .also = delete 移除
cmd-palette = 全部命令
    .also = palette 命令面板
cmd-next-view = 下一个视图
cmd-previous-view = 上一个视图
cmd-go-needs_you = 前往待处理队列
    .also = queue 首页
cmd-go-snoozed = 前往已暂缓
    .also = snoozed
cmd-go-resolved = 前往已解决
    .also = resolved done
cmd-go-all = 前往全部包裹
    .also = all
cmd-go-confirm = 前往待确认收货
    .also = confirm 买家
cmd-go-feedback = 前往待请求评价
    .also = feedback 买家
cmd-go-dashboard = 前往：数据总览
    .also = dashboard 统计 图表 概览 报表 周 承运商 热力图 金额
cmd-go-history = 前往操作历史
    .also = history 记录
cmd-go-unread = 前往未能识别的扫描
    .also = unread unknown teach 文本 含义 识别
cmd-go-taught = 前往识别规则
    .also = taught lessons 自定义 含义 删除
cmd-go-rules = 前往：规则与时限
    .also = rules thresholds 阈值 预警 回测 关闭规则 参数
cmd-go-days = 前往：节假日
    .also = holidays calendar 工作日 调休 日历
cmd-go-peaks = 前往：高峰期
    .also = peaks 春节 双十一 旺季
cmd-go-terms = 前往：平台时限
    .also = terms marketplaces 纠纷 保护期 速卖通
cmd-go-rates = 前往：汇率
    .also = rates currency 货币 美元
cmd-go-mutes = 前往：已屏蔽的规则
    .also = mutes silence 静音 屏蔽 忽略
cmd-go-lanes = 前往：线路
    .also = lanes 时效 停留时长 检验
cmd-show-new = 显示新增
    .also = refresh 刷新
cmd-import = 导入
    .also = import 打开 文件 订单
cmd-export-xlsx = 将此视图导出为 XLSX
    .also = report excel 报表 表格
cmd-export-csv = 将此视图导出为 CSV
    .also = report 报表
cmd-backup = 备份工作台
    .also = backup 保存
cmd-settings = 设置
    .also = settings 偏好 语言 主题 关于 版本
cmd-toggle-views = 显示或隐藏视图栏
    .also = sidebar 侧栏
cmd-keys = 快捷键
    .short = 快捷键
    .also = help keys 帮助

## Import dialog

import-title-pick = 导入
import-title-reading = 正在读取文件
import-title-preview = 导入前预览
import-title-running = 正在导入
import-title-summary = 导入结果
import-title-earlier = 该次导入的结果
import-back = 返回
import-nothing-ready = 尚无可导入的文件
import-left = { $count } 个文件未就绪，不会导入
import-drop = 订单列表和物流轨迹：CSV、TSV、XLSX、XLS、JSON 等。选择文件、拖到窗口任意位置，或粘贴表格。
import-pick = 选择文件…
import-paste = 粘贴
import-paste-here = 按 Ctrl V 粘贴到这里
import-reading = 正在识别文件内容…
import-counting = 正在统计行数…
import-rows = { $rows } 行
import-rows-at-least = 超过 { $rows } 行
import-others = 选择其他文件
import-go = { $files ->
    [0] 导入
    [1] 导入
   *[other] 导入 { $files } 个文件
}
import-meanwhile = 先去处理别的
import-done = 前往队列
import-leave-out = 不导入
past-imports = 以往的导入
file-kind-orders = 订单
file-kind-tracking = 物流轨迹
sure = 确定
rather-sure = 较确定
a-guess = 猜测
you-said-so = 由您指定
column-out = 不导入
column-keep-out = 不导入此列
column-nameless = 第 { $at } 列
column-holds = “{ $column }”的内容
field-held = 现为“{ $column }”
first-rows = 前几行（读取结果）
only-used = 只显示用到的列：{ $used } / { $all }
columns-more = 另有 { $count } 列
no-column-used = 尚未用到任何列。请显示全部列并指出其内容。
files = 文件
stand-lacks = 需要您确认
stand-locked = 需要密码
stand-refused = 无法读取
read-as = 读取方式
reading-again = 正在重新读取…
as-guessed = 自动判断
remembered = 按您以前的设定读取
remembered-as = 按“{ $name }”的设定读取
read-as-guessed = 改为自动判断
changed-by-you = 您已更改
undo-changes = 撤销我的更改
lacks-column = { $field }：选择所在列
password-wanted = { $file } 受密码保护。密码是什么？
password-open = 打开
password-note = 仅用于此文件，不会保存。
chip-kind = 内容
chip-encoding = 编码
chip-delimiter = 分隔符
chip-sheet = 工作表
chip-header = 表头
chip-dates = 日期
chip-decimals = 小数
chip-currency = 金额币种
chip-zone = 时区
header-row = 第 { $row } 行
header-none = 无
header-none-long = 没有表头
dates-day_first = 日在前
dates-month_first = 月在前
dates-example = { $text } = { $day }
decimals-dot = 1,234.56
decimals-comma = 1.234,56
decimals-open = 按原样
currency-open = 按文件所写
zone-open = 您的时区
delimiter-comma = 逗号
delimiter-semicolon = 分号
delimiter-tab = 制表符
delimiter-pipe = 竖线
pick-search = 输入以查找…
pick-none = 没有匹配项。
pick-more = 另有 { $count } 项，输入以查找
columns-of = { $file } 的列
would-reject = { $count } 行将不会导入
rejected = { $count } 行未导入
figures-brought = 导入内容
figures-moved = 与之前相比的进展
figures-rows = 文件共 { $count } 行
figure-orders-new = { $count ->
   *[other] 新订单
}
figure-orders-changed = { $count ->
   *[other] 订单有变更
}
figure-orders-unchanged = { $count ->
   *[other] 订单无变化
}
figure-shipments-new = { $count ->
   *[other] 新包裹
}
figure-shipments-changed = { $count ->
   *[other] 包裹有变更
}
figure-shipments-unchanged = { $count ->
   *[other] 包裹无变化
}
figure-events-new = { $count ->
   *[other] 新扫描
}
figure-events-known = { $count ->
   *[other] 扫描已存在
}
figure-forward = 向前推进
figure-stuck = 新出现停滞
figure-regressed = 退回前一阶段
figure-kept-newer = { $count ->
   *[other] 较旧信息未采用
}
figure-taken = 已导入
figure-fields = { $count ->
   *[other] 其中未导入的字段
}
figure-ignored = 非数据行
figure-rejected = 未导入
past-figure = { $count } { $word }
past-nothing = 没有新内容
changes = 已有信息的 { $count } 处变更
change-order = 订单
change-field = 字段
change-old = 之前
change-new = 现在
change-nothing = 无
rejects-save = 保存未导入的行…
rejects-note = 在文件中修正后重新导入，只会新增这些行。
take-back = 撤回此次导入
take-back-means = 此次导入新增的内容将被移除，变更的内容恢复原状。如果之后已对其作出处理，则不会撤回，并会告诉您。
take-back-go = 撤回
take-back-keep = 保留
taken-back-at = 已撤回 { $moment }
import-view-new = 此次导入新增
import-view-forward = 此次导入后向前推进
import-view-stuck = 此次导入后新停滞
import-view-regressed = 此次导入后退回
field-errors = { $count } 个字段未导入，所在行已导入
fault-row = 行
fault-column = 列
fault-value = 原内容
fault-reason = 问题
fault-more = 还有 { $count } 条
summary-exceptions = { $opened ->
    [0] 没有新的异常
   *[other] 新增 { $opened } 条异常
}，{ $closed } 条自动关闭。

## Prompts

prompts-none = 暂无需要联系的买家
prompts-none-more = 包裹签收后，买家会出现在这里；确认收货后再请求评价。
prompt-copy = 复制消息
prompt-sent = 标记为已发送
prompt-skip = 跳过
prompt-open = 打开包裹
prompt-message = { $language }消息
prompt-rules = 礼貌地询问一次即可；不要索要好评、以礼品交换或催促提前确认，平台禁止此类行为。

## What was not understood, and what was taught

teaching = 扫描内容的含义
taught = 识别规则
saying-view = 扫描含“{ $words }”的包裹
code = { $table ->
    [none] 代码 { $code }
   *[other] 代码 { $code }（{ $table }）
}
unread-reach = { $texts } 条扫描内容，涉及 { $parcels } 个包裹
unread-order = 按在途包裹数从多到少
unread-text = 承运商原文
unread-texts = 同类
unread-carrier = 承运商
unread-parcels = 在途 / 全部
unread-last = 最近出现
unread-alike = { $count ->
    [1] 1 条扫描内容
   *[other] { $count } 条扫描内容，仅地点、数字和符号不同
}
unread-show = { $parcels ->
    [1] 查看该包裹；{ $moving ->
        [0] 已妥投
       *[other] 在途
    }
   *[other] 查看 { $parcels } 个包裹，其中 { $moving } 个在途
}
unread-teach = 设定含义…
    .short = 设定含义
unread-nothing = 无关信息
    .short = 无关信息
unread-more = 另有 { $count } 条
unread-none = 扫描内容已全部识别
unread-none-more = 无法识别的扫描内容会显示在这里。设定一次含义，所有相同的扫描都会重新识别。
taught-words = 匹配文字
taught-means = 含义
taught-at = 设定时间
taught-change = 修改…
taught-forget = 删除
taught-none = 尚未设定识别规则
taught-none-more = 为未能识别的扫描内容设定含义，或在包裹的物流轨迹中点击“更改含义…”。识别规则都保存在这里，并可分享给他人。
lessons-export = 导出…
lessons-import = 导入他人分享的…
lessons-written = 已将 { $count } 条识别规则写入 { $file }
learned = { $what ->
    [forgotten] 已删除
   *[taught] 已保存
}：{ $texts } 条扫描内容，{ $parcels } 个包裹{ $moved ->
    [0] {""}
   *[other] ，其中 { $moved } 个包裹的阶段有变化
}
learned-nothing = { $what ->
    [forgotten] 已删除
   *[taught] 已保存
}。此工作台上的识别结果没有变化。
teach-title = 这条扫描是什么意思？
teach-words = 匹配文字
teach-hint = * 代表会变化的部分（如名称）；任何数字都写作 0。
teach-bound = { $table ->
    [none] 仅在代码为 { $code } 时适用
   *[other] 仅在代码为 { $code }（{ $table }）时适用
}
teach-stage = 包裹所处阶段
teach-no-stage = 不涉及阶段
teach-signal = 出现的问题
teach-no-signal = 没有问题
teach-nothing = 无关信息：与包裹的位置和状况无关
teach-choose = 请选择它的含义。
teach-running = 正在重新识别
teach = 保存
reach = 匹配此工作台上 { $texts } 条扫描内容，涉及 { $parcels } 个包裹
reach-none = 此工作台上暂无匹配的扫描内容。设定后将用于以后的扫描。
reach-samples = 匹配的扫描内容示例
reach-now = 目前：{ $now }

## Rules and clocks

rules = 规则与时限
tuning-rules = 规则
tuning-days = 节假日
tuning-peaks = 高峰期
tuning-terms = 平台时限
tuning-rates = 汇率
tuning-mutes = 已屏蔽
tuning-lanes = 线路
tuning-open =
    .short = 修改
tuning-back = 返回列表
tuning-stopped = 已停止
own = 自定义
as-it-comes = 默认：{ $value }
put-back = 恢复默认
take-away = 移除
figures-running = 正在重新判断
figures-told = { $text }。新增 { $opened } 条异常，关闭 { $closed } 条。
grade-A = 官方来源
grade-B = 专业来源
grade-C = 非官方来源，请先核实
grade-U = 未经核实
rule-name = 规则
rule-warn = 预警时长
rule-urgent = 紧急时长
rule-open = 当前
rule-own = 此规则含自定义设置
rule-off = 已关闭
rule-show = 查看 { $count } 条未处理异常
rule-next = 下一步
rule-silent = 静默
rule-figures = 时长
rule-variant = 适用范围
rule-on = 启用
rule-lane = 以线路惯常时长为准
rule-lane-note = 该线路包裹足够多时适用，否则按上表
rule-weight = 造成损失的可能性
figure-add = 为服务或国家单独设定…
figure-add-for = 单独设定
figure-form = 4 B（工作日）、7 d（天）、48 h（小时）、at once（立即）、never（从不）
draft-here = { $count } 处待应用
draft-none = 尚无修改。
draft-count = { $count } 处修改，尚未应用
draft-discard = 放弃
draft-try = 用历史数据试算
draft-try-note = 看看在本工作台的包裹中会触发多少次，以及这些包裹后来如何
draft-apply = 应用
trial = 历史回测
trial-of = { $count } 个包裹，{ $span }
trial-of-none = 此结果未包含上面的修改。
trial-of-other = 此结果对应的修改与上面的不同。
trial-running = 正在回看历史
trial-what = 项目
trial-now = 当前
trial-then = 修改后
trial-real = 其中确有问题：
trial-precision = 已知结果中确有问题的比例
trial-show = { $what }：查看 { $count } 个包裹
trial-view = 回测：{ $what }
book-none = 没有内容
book-none-more = 此表为空。
days-none-more = 没有该国家和年份的节假日数据。可在下方添加您知道的日期。
mutes-none = 没有屏蔽任何规则
mutes-none-more = 在包裹中对某承运商屏蔽规则后，会列在这里，直到取消屏蔽。
mute-lift = 取消屏蔽
book-date = 日期
book-day = 名称
book-kind = 视为
book-about = 项目
book-value = 写法
book-text = 含义
book-source = 来源
days-country = 国家
days-year = 年份
day-holiday = 节假日
day-work = 上班日
day-comes = 默认：{ $kind ->
    [work] 上班日
   *[holiday] 节假日
}
day-worked = 改为上班日
day-free = 改为节假日
day-add = 添加日期
rate-add = 添加货币
rate-change = 修改
rate-code = 货币
rate-worth = 1 单位折合美元
lanes-about = 数据来自 { $total } 条线路上的 { $parcels } 个包裹{ $shown ->
    [1] {""}
   *[other] ，此处显示包裹最多的 { $shown } 条
}。
lanes-as-of = 最近扫描 { $when }
lanes-stale = 此后数据已有变化。
lanes-again = 重新统计
lanes-none = 还没有线路数据
lanes-none-more = 请导入物流轨迹：停留时长从扫描记录中学习。
lanes-running = 正在统计停留时长
lane-name = 线路
lane-samples = 包裹
lane-samples-note = 该线路上已离开此阶段的包裹数
lane-half = 一半
lane-half-note = 届时一半已妥投
lane-most = 九成
lane-most-note = 届时九成已妥投
lane-show = 查看“{ $lane }”的包裹
lane-about = 届时已有相应比例的包裹离开该阶段。
lane-stage = 阶段
lane-share = { $share }%
lane-level = 数据来源
lane-counts = 规则以此为准
lane-yes = 是
lane-unreached = 尚未达到
calibration = 预期与实际
calibration-note = 用较早的包裹推算，再看较晚的包裹是否符合。不会更改任何内容。
calibration-of = 依据 { $when } 之前的 { $learned } 个包裹，用之后的 { $tried } 个检验。
calibration-promised = 预期 { $share }%
calibration-asked = 检验了 { $count } 次停留
calibration-go = 检验线路
calibration-again = 重新检验
calibration-running = 正在检验线路

## Dashboard

board-as-of = 截至 { $when }
board-stale = 此后数据有变化。
board-again = 重新统计
board-counting = 正在统计…
board-tables = 表格
board-picture =
    .short = 下一图
board-open =
    .short = 打开列表
board-copy-key =
    .short = 复制表格
board-copy = 复制为表格：{ $what }
board-copied = 已复制，可粘贴到电子表格：{ $what }
board-stages = 包裹所在阶段
board-stages-note = 已妥投：最近 30 天
board-weeks = 每周异常
board-risk = 涉及金额
board-risk-none = 未处理的异常都没有已知金额。
board-lanes = 停留时长
board-lanes-note = 包裹数，以及其中一半已停留的时长
board-lanes-none = 已知线路上目前没有在途包裹。
board-carriers = 承运商
board-carriers-none = 还没有已知承运商的包裹。
board-unscanned = 由物流轨迹得出：导入轨迹后即可查看。
board-no-scans = 还没有物流轨迹。包裹所在阶段、停留时长和承运商表现都由扫描记录得出。
board-import = 导入物流轨迹
board-total = 共 { $sum }
board-stage = 阶段
board-parcels = 包裹
board-needing = 需处理
board-week = 周
board-opened = 新增
board-resolved = 解决
board-kind = 类别
board-all-kinds = 全部
board-lane = 线路
board-median = 中位停留
board-median-note = 目前在此的包裹，有一半已停留这么久
board-usual = 通常
board-level = 对比
board-level-0 = 正常
board-level-1 = 略久
board-level-2 = 比通常久
board-level-3 = 久得多
board-level-4 = 严重超时
board-usual-is = 通常 { $usual }
board-usual-unknown = 尚不清楚通常时长
board-stay = { $lane }，{ $stage }：{ $count } 个包裹，一半已停留 { $median }；{ $usual }：{ $level }
board-parcels-at = { $stage }：{ $count } 个包裹
board-needing-at = { $stage }：{ $count } 个需要处理
board-opened-in = { $week }：新增 { $count } 条
board-resolved-in = { $week }：解决 { $count } 条
board-parcels-of = { $name }：{ $count } 个包裹
board-promised-of = { $name }：{ $count } 个包裹有承诺送达日期
board-exceptions-of = { $name }：{ $count } 条异常
board-carrier = 承运商
board-few = 样本少
board-on-time = 准时率
board-on-time-note = 在有承诺送达日期的包裹中，按时妥投的比例
board-promised = 有承诺
board-promised-note = 有承诺送达日期的包裹数，即准时率的分母
board-p50 = 一半
board-p50-note = P50：一半包裹在此时间内妥投
board-p90 = 九成
board-p90-note = P90：九成包裹在此时间内妥投
board-exceptions = 异常
board-exception-share = 异常率
board-exception-share-note = 该承运商的包裹中出现过异常的比例
board-sum = 涉及金额

## History

history-note = 最新在前，每一步都可撤销
history-none = 尚无处理记录。
history-undone = 已撤销
history-more = 更早的步骤

## Palette

palette-placeholder = 想做什么？也可以粘贴单号…
palette-recent = 最近使用
palette-rows = { $count } 个包裹
palette-go-to = 跳转
palette-list = 列表
palette-desk = 工作台
palette-set = 设置
palette-numbers = 显示这 { $count } 个包裹
palette-numbers-note = 此工作台中没有的单号会被略过；列表会显示找到了多少个。
palette-density = 行高：{ $density }
palette-search = 在全部包裹中搜索“{ $text }”
palette-go = 前往：{ $view }
palette-group = 分组：{ $group }
palette-order = 排序：{ $order }
palette-column-show = 显示列“{ $column }”
palette-column-hide = 隐藏列“{ $column }”
palette-theme = 主题：{ $theme }

## Settings

set-language = 语言
    .also = 中文 英文 翻译 界面
set-system = 跟随系统
set-theme = 主题
    .also = 颜色 外观 夜间 深色模式
set-light = 浅色
set-dark = 深色
set-density = 行高
    .also = 间距 密度
set-compact = 紧凑
set-comfortable = 宽松
set-zone = 时区
    .also = 时间 时钟 地区
set-zone-system = 跟随系统（{ $zone }）
set-zone-note = 用于文件中未注明时区的时间。
set-currency = 合计币种
    .also = 货币 金额 美元 人民币 欧元
set-notify = 通知
    .also = 提醒 桌面 消息
set-notify-note = 有新的事项需要处理时发送桌面通知
set-letters = 单键操作
    .also = 快捷键 键盘 字母 修饰键 更换按键
set-letters-plain = 开启
set-letters-alt = 配合 Alt（{ $alt }）
set-letters-off = 关闭
set-mappings = 记住的版式
    .also = 列 表头 文件 导入 格式
set-about = 此工作台
    .also = 版本 许可 路径 数据文件
set-care = 维护
    .also = 备份 检查 修复 示例数据 清除
settings-find = 查找设置
settings-none = 没有匹配的设置。
settings-looks = 外观
settings-looks-note = 立即生效，仅限这台电脑。
settings-desk = 工作台设置
settings-desk-note = 每次更改都可撤销：当时在弹出的消息中，之后在操作历史中。
settings-keys = 键盘
settings-keys-open = 查看和更换快捷键…
settings-files = 记住的版式
settings-about = 此工作台
set-watch = 监视文件夹
    .also = 自动导入 目录
set-watch-note = 放入其中的文件在写入完成后会自动导入一次，并通知您结果。
watch-choose = 选择文件夹…
watch-other = 更换…
watch-stop = 停止监视
mappings-note = 您对文件的设定会自动用于表头相同的所有文件。
mappings-none = 您在导入前对文件的设定会记在这里，并自动用于表头相同的所有文件。
mapping-import = 导入他人分享的…
mapping-name = 重命名
mapping-share = 导出…
mapping-forget = 忘记
mapping-forget-sure = 确定？
mapping-written = 已写入 { $file }
about-file = 数据文件
about-version = 版本
about-licence = 许可
check-desk = 检查数据
check-running = 正在检查…
check-sound = 数据完好。
check-unsound = 发现 { $count } 个问题：
check-counts = { $orders } 个订单，{ $shipments } 个包裹，{ $events } 条扫描
sample-clear = 清除示例数据
sample-clear-sure = 确定清除？
