"""The words for what people do: the doings, and words that only look like them."""

from duanju.directing.lexicon import Lexicon

DOINGS: dict[str, tuple[str, str]] = {
    "sit": (
        "坐 坐在 坐着 坐下 蹲坐 落座 靠坐 坐了下来 倚坐",
        "sit, sat, seated, sitting, sits, perch, settle down, take a seat, slump, slouch, dropped on the sofa, "
        "dropped into, dropped onto, sank into, sank onto, sank down",
    ),
    "walk": (
        "走 走进 走来 走过 走到 走出 走向 进来 进门 进屋 出来 出去 过来 过去 回来 来到 赶来 离开 离去 迈步 踱步 "
        "往前 转身走 穿过 上前 凑过来 跟上 退后 推门进来 推车 推着车 推着小车 推着手推车 推着轮椅 推着婴儿车",
        "walk, went, go, goes, came in, come in, comes in, came, comes, enter, left, leave, leaves, step, stepped, "
        "stride, strode, cross, approach, wander, follow, march, pace, set off, arrive, head for, move to, back "
        "away, limp, push a cart, push the cart, push a trolley, push the trolley, push a pram, push the pram, "
        "push a wheelchair, push the wheelchair, push a barrow",
    ),
    "run": (
        "跑 跑过去 跑过来 奔 冲 冲过去 冲进 追 追上 飞奔 跑去 跑来 奔跑 冲出 逃 拔腿",
        "run, ran, runs, running, rush, dash, race, sprint, hurry, bolt, chase, charge, flee, fled, tore across",
    ),
    "turn-away": (
        "转过去 转过脸去 转身 转过身 背过身 背对 扭过头 别过脸 转过头去 背过脸 扭头 别过头 掉头",
        "turn away, turned away, turned his back, turned her back, turn back, turned round, look away, looked "
        "away, turned aside, averted, turn his face, turned her face",
    ),
    "kneel": (
        "跪 跪下 跪在 跪倒 磕头 单膝 下跪",
        "kneel, knelt, kneels, on his knees, on her knees, kowtow, bent the knee",
    ),
    "lie": (
        "躺 躺在 躺着 倒在 昏倒 躺下 倒下 趴在 晕倒 卧床",
        "lie down, lay down, lying, lies on, collapse, collapsed, faint, fell down, lay still, stretched out, lay "
        "on the bed",
    ),
    "crouch": (
        "蹲 蹲下 蹲在 猫腰 弯下腰 俯身 蹲着 弯腰 蜷缩",
        "crouch, squat, stoop, huddle, bend down, bent down, bent over, hunch, cower, duck",
    ),
    "bow": (
        "鞠躬 作揖 行礼 欠身 弯腰行礼 拱手 敬礼 叩首",
        "bow, bowed, curtsy, curtsey, salute, took a bow, make a bow",
    ),
    "eat": (
        "吃 吃饭 嚼 咬 尝 夹菜 吞 扒饭 吃面 啃 咽 吃着 尝了",
        "eat, ate, eats, eaten, chew, bite, bit into, taste, swallow, munch, gobble, nibble, spoon",
    ),
    "drink": (
        "喝 喝水 喝茶 喝酒 抿 饮 干杯 举杯 一饮而尽 喝汤",
        "drink, drank, drinks, sip, gulp, swig, drain his glass, raise a glass, drained her cup",
    ),
    "cook": (
        "做饭 炒菜 煮 烧饭 切菜 包饺子 揉面 淘米 下面 炖 熬 蒸 炸 烧水 剁 擀面 削土豆",
        "cook, boil, fry, bake, stir, chop, knead, peel, peeling, roast, simmer, simmered, make dinner, ladle, "
        "slice, grate",
    ),
    "write": (
        "写 写字 写信 记下 抄 签字 填 画 写下 签名 写着字",
        "write, wrote, writes, written, writing, sign, signed, scribble, jot, drew a, draw a, drew on, note down",
    ),
    "read": (
        "读 看信 读信 念信 看书 看报 翻书 读着 念着 翻看 翻着 看着纸条",
        "read, reads, reading, study the letter, leaf through, turned the page, page through, scan the letter, peruse",
    ),
    "phone": (
        "打电话 接电话 拨号 挂断 拨通 来电 接通 发短信 接起电话 拿起听筒 拿起电话 对着电话 对着听筒 握着听筒 握着电话",
        "phoned, phoning, telephoned, dial, dialled, call up, spoke into the phone, picked up the phone, into the "
        "receiver, picked up the receiver, lifted the receiver, hang up, hung up, answer the phone, text, texted, "
        "on the phone, rang him, rang her",
    ),
    "carry": (
        "抱着 抱 拎 拎着 提着 提 扛 背着 捧 捧着 端 端着 拿 拿着 搬 挑着 攥 攥着 握着 揣 拖着 挎着 夹着 举着 手里",
        "carry, carried, hold, held, holds, holding, clutch, clutched, lug, bring, brought, drag, grip, lift, hug "
        "the bag, cradle, clasp, haul, hoist",
    ),
    "give": (
        "递 递给 塞 塞到 塞给 交给 送给 还给 拿给 递过来 递过去 给了 推过来 放在 放到 搁在 摆在 摊开 放下 扔 丢给 "
        "收起 收好 收进 放回 放进 装进 揣进 挂上 挂回 丢下 撂下 插回 搁下 还了",
        "pour tea, poured tea, pour a cup, poured a cup, give, gave, gives, handed, handed over, hand over, pass, "
        "passed, offer, offered, laid, lays, put down, puts, set down, placed, slid it, slid the, slid a, slid "
        "his, slid her, put, puts, putting, push across, return, throw, threw, drop, dropped, put away, put back, "
        "set aside, laid aside, let go of, pocket, pocketed, tucked away",
    ),
    "take": (
        "接过 拿起 拿出 掏出 摸出 取出 捡起 抓住 抽出 夺过 摘下 打开 翻开 展开 拆开 掀开 揭开 解开 抓起 掏 取下 "
        "翻出 拾起 夺",
        "take, took, takes, taken, pick up, picked up, pull out, pulled out, grab, snatch, seize, draw out, drew "
        "out, fetch, collect, open, opened, unfold, unwrap, lift the lid, tear open, turned over, turned the cuff, "
        "reach for, catch, caught",
    ),
    "embrace": (
        "拥抱 抱住 搂 搂住 搂着 相拥 揽 抱在一起 扑进怀里 拥入怀",
        "embrace, hug, hugged, hold close, held close, wrap his arms, wrapped her arms, cuddle, threw her arms",
    ),
    "hold-hands": (
        "牵手 拉着手 握住手 牵着 拉住 握手 十指 拉起手 握住",
        "hold hands, held hands, took her hand, took his hand, shake hands, shook hands, hand in hand, squeezed "
        "her hand",
    ),
    "point": ("指 指着 指向 指了指 指给", "point, pointed, points, gesture, jabbed a finger, indicate"),
    "wave": (
        "挥手 招手 摆手 挥了挥 招了招 手还举着 挥动 挥舞 道别",
        "wave, waved, waves, beckon, wave goodbye, raised a hand, flagged down",
    ),
    "cry": (
        "哭 流泪 落泪 抽泣 哽咽 泪 掉眼泪 号啕 痛哭 抹眼泪 泣不成声 眼泪 哭了 泪流",
        "cry, cried, cries, crying, weep, wept, sob, sobbed, tears, burst into tears, wail, whimper, in tears",
    ),
    "cover-face": (
        "捂脸 掩面 捂住脸 捂着脸 捂住嘴 捂着嘴 双手捂",
        "cover her face, cover his face, covered her face, covered his face, hid her face, hid his face, face in "
        "her hands, face in his hands, covered her mouth, hand to her mouth",
    ),
    "cross-arms": (
        "抱臂 双手抱胸 抱着胳膊 交叉双臂 抱着手臂",
        "cross his arms, crossed his arms, crossed her arms, folded his arms, folded her arms, arms folded, arms "
        "crossed",
    ),
    "hands-on-hips": (
        "叉腰 双手叉腰 掐腰 叉着腰",
        "hands on hips, hands on her hips, hands on his hips, arms akimbo, fists on hips",
    ),
    "knock": (
        "敲门 叩门 拍门 敲 敲了 砸门 敲了敲 敲窗 叩 敲响",
        "knock, knocked, knocks, rap, rapped, bang on, banged on, hammer on, tap at, tapped on",
    ),
    "open-door": (
        "开门 推门 推开门 打开门 拉开门 推开 门开了 开了门 拧开门",
        "open the door, opened the door, opens the door, push the door, pushed the door, door opened, door opens, "
        "unlock, swung open, pushed open",
    ),
    "close-door": (
        "关门 关上门 摔门 锁门 带上门 掩上门 门关上 合上门 把门",
        "close the door, closed the door, shut the door, slam, slammed, lock the door, locked the door, door "
        "closed, door shut, bolted the door",
    ),
    "look-out": (
        "望着窗外 看窗外 望向窗外 眺望 远望 张望 探出头 望着远处 往外看 趴在窗 看着远方 看向窗外 凭窗 从后窗看",
        "look out, looked out, looks out, looked through the window, gaze out, gazed out, stare out, stared out, "
        "peer out, leaned out, lean out, watch from the window",
    ),
    "look-up": (
        "抬头 仰头 抬起头 望着天 仰望 看天 抬眼 仰起脸 抬起眼",
        "look up, looked up, looks up, raise her eyes, raised his head, raised her head, lifted his eyes, gaze up, "
        "glance up",
    ),
    "look-down": (
        "低头 低下头 垂下眼 垂头 低着头 看着地 垂着头 盯着地 俯视 垂下头",
        "look down, looked down, looks down, lower her eyes, lowered his eyes, lowered her eyes, bowed her head, "
        "hung his head, hung her head, stared at the floor, head down",
    ),
    "nod": ("点头 点了点头 点点头 颔首 连连点头", "nod, nodded, nods, nodding, inclined his head"),
    "shake-head": (
        "摇头 摇了摇头 摇摇头 直摇头",
        "shake his head, shake her head, shook his head, shook her head, shakes his head, shakes her head, shaking "
        "his head, shaking her head",
    ),
    "sweep": (
        "扫地 扫 打扫 扫雪 扫院子 拖地 擦地",
        "sweep, swept, sweeps, mop, mopped, scrub, dust the",
    ),
    "sew": (
        "缝 缝补 缝衣服 绣 穿针 踩缝纫机 织 补衣服 织毛衣 纳鞋底 补丁",
        "sew, sewed, sewn, stitch, knit, knitted, mend, mended, embroider, darn, hem, thread the needle",
    ),
    "push-bicycle": (
        "推着自行车 推自行车 推着单车 推着一辆自行车 推着辆自行车 推着旧自行车 推着他的自行车 推着她的自行车",
        "push his bicycle, pushed his bicycle, pushed her bicycle, pushing a bicycle, wheel his bike, wheeled his "
        "bike, wheeled her bike, pushing a bike",
    ),
    "ride": (
        "骑 骑车 骑着 骑自行车 蹬着 骑上",
        "ride, rode, rides, riding, cycle, cycled, pedal, pedalled",
    ),
    "umbrella": (
        "打伞 撑伞 撑着伞 打着伞 举着伞 撑开伞",
        "under an umbrella, holding an umbrella, held an umbrella, holding her umbrella, holding his umbrella, put "
        "up an umbrella, put up her umbrella, put up his umbrella, opened her umbrella, opened his umbrella, opens "
        "her umbrella, opens his umbrella, open an umbrella, opened an umbrella, shared an umbrella, umbrella up",
    ),
    "sleep": (
        "睡 睡着 睡觉 打盹 熟睡 瞌睡 打瞌睡 入睡 睡了",
        "sleep, slept, asleep, doze, dozed, nap, snore, dream, slumber",
    ),
    "pray": (
        "祈祷 拜 烧香 合十 上香 祈求 拜佛 许愿 祭拜",
        "pray, prayed, praying, in prayer, light incense, made a wish, cross himself, crossed herself",
    ),
    "sing": ("唱 唱歌 哼 哼着 唱戏 唱起 吟唱 哼歌", "sing, sang, sings, sung, hum, hummed, chant, croon, whistle"),
    "clap": ("鼓掌 拍手 掌声 拍巴掌", "clap, clapped, claps, applaud, applauded, applause"),
    "work": (
        "干活 忙 打字 敲键盘 敲着键盘 敲打键盘 敲击键盘 敲着打字机 擦 抹 抹平 修 磨 锯 挖 种 锄 搓 洗 打铁 忙活 "
        "修理 挑水 劈柴 补 量 摆弄 收拾 晾",
        "work, worked, works, working, typed, typing, types away, tap the keys, tapped at the keyboard, tapping at "
        "the keyboard, repair, fix, dig, dug, plant, saw wood, wash, washed, hammer, tinker, tidy, wipe, wiped, "
        "rake, weigh, measure, load, unload, hang out",
    ),
    "stand": (
        "转过来 转过身来 回过头 转回身 转回来 站 站在 站着 立 站住 停住 站起来 起身 愣住 呆住 伫立",
        "turn to, turned to, turn towards, turned towards, turned back to, stand, stood, stands, standing, rise, "
        "rose, get up, got up, stop, froze, halt, stood up",
    ),
}

NOT_ACTS = (
    "开门见山 吆喝 连忙 急忙 帮忙 慌忙 匆忙 一种 各种 这种 那种 种种 商量 打量 力量 重量 质量 尽量 门缝 裂缝 缝隙 "
    "折边里缝着 组织 追问 冲着 指望 未尝 咬牙 熬夜 站长 走神 抓紧 抓狂 跑腿 写照 读者 读书 坐标 骑楼 睡意 唱腔 "
    "哭笑不得 放下心 拿不准 缝纫机 听说 走廊 跑步机 写字楼 写字台 坐标 抱怨 抱歉 跑车 站台 车站 骑手 睡衣 扫帚 "
    "扫把 站牌 走运 打扫卫生间 手机壳 画面 立刻 立即 立春 立场 建立 独立 吃惊 吃力 吃亏 跑题 洗衣机 补丁 磨蹭 种子 "
    "挖苦 唱片 拍照 指甲 放到一半 咬着嘴唇 咬住嘴唇 咬了咬嘴唇 咬着牙 画来画去 上写着 里写着 面写着 上画着 上印着 "
    "补了点 骑马 骑着马 骑在马 骑摩托 骑着摩托 骑电动车 骑着电动车 吃了一惊 走神 指南 手指 戒指 抱负 提到 提起 "
    "提醒 提前 提议 问题 端午 端正 拿手 走神 坐垫 写作 修养 忙音 坐镇 立冬 修长 敲诈 喝彩 喝道",
    "bit her lip, bit his lip, bit my lip, biting her lip, biting his lip, chewed her lip, chewed his lip, sitting "
    "room, walking stick, running water, drinking water, standing lamp, writing desk, reading lamp, cooker, sewing "
    "machine, working class, workshop, workbench, pointless, playing card, wavelength, standstill, in the end, "
    "turned out, ran down, ran out of, came true, took place, went out, took off, put on, puts on, putting on, put "
    "out, put up, put off, put in, put his hand, put her hand, put a hand, put my hand, put one hand, put her "
    "head, put his head, put his arm, put her arm, put through, put an end, gave up, took care, drew up, drew "
    "near, drew back, drew closer, drew breath, took a photograph, taking photographs, took photographs, took a "
    "picture, taking pictures, took a photo, took no notice, took a rest, took a step, took a breath, took hold, "
    "rode a horse, rode the horse, passed away, passed by, gave a nod, gave a shrug, gave a start, went on, went "
    "quiet, went silent, went white, went pale, went still, went cold, went red, went out of, left hand, left "
    "side, on the left, to the left, nothing left, was left, were left, left over, left behind, came down on, came "
    "to mind, came up through, held up to, held out against, held its breath, caught sight, caught fire, threw a "
    "glance, threw a look, dropped her voice, dropped his voice, lifted her voice, raised her voice, raised his "
    "voice, ran his, ran her, ran along, ran through, ran into, working out, worked out, made up, crossed her "
    "mind, crossed his mind, point of, the point, led the way, stood up for, stands for, played, offer of, in "
    "return, return ticket",
)

ACTS = Lexicon({**DOINGS, "": NOT_ACTS}, verbs=True)

BRINGS_OUT = (
    "拿出 取出 掏出 抽出 翻出 取下 摘下 拾起 捡起|"
    "took, takes, pull out, pulled out, draw out, drew out, brought out, pick up, picked up, lift, fetch"
)
