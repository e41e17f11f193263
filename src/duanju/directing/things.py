"""The words for what people do and the things they touch: doings and props."""

from duanju.directing.lexicon import Lexicon

DOINGS: dict[str, tuple[str, str]] = {
    "sit": (
        "坐 坐在 坐着 坐下 蹲坐 落座 靠坐 坐了下来 倚坐",
        "sit, sat, seated, sitting, sits, perch, settle down, take a seat, slump, slouch",
    ),
    "walk": (
        "走 走进 走来 走过 走到 走出 走向 进来 进门 进屋 出来 出去 过来 过去 回来 来到 赶来 离开 "
        "离去 迈步 踱步 往前 转身走 "
        "穿过 上前 凑过来 跟上 退后 推门进来",
        "walk, went, go, goes, came in, come in, comes in, came, comes, enter, left, leave, leaves, "
        "step, stepped, stride, "
        "strode, cross, approach, wander, follow, march, pace, set off, arrive, head for, move to, back away, limp",
    ),
    "run": (
        "跑 跑过去 跑过来 奔 冲 冲过去 冲进 追 追上 飞奔 跑去 跑来 奔跑 冲出 逃 拔腿",
        "run, ran, runs, running, rush, dash, race, sprint, hurry, bolt, chase, charge, flee, fled, tore across",
    ),
    "turn-away": (
        "转过去 转过脸去 转身 转过身 背过身 背对 扭过头 别过脸 转过头去 背过脸 扭头 别过头 掉头",
        "turn away, turned away, turned his back, turned her back, turn back, turned round, look away, looked away, "
        "turned aside, averted, turn his face, turned her face",
    ),
    "kneel": (
        "跪 跪下 跪在 跪倒 磕头 单膝 下跪",
        "kneel, knelt, kneels, on his knees, on her knees, kowtow, bent the knee",
    ),
    "lie": (
        "躺 躺在 躺着 倒在 昏倒 躺下 倒下 趴在 晕倒 卧床",
        "lie down, lay down, lying, lies on, collapse, collapsed, faint, fell down, lay still, "
        "stretched out, lay on the bed",
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
        "cook, boil, fry, bake, stir, chop, knead, peel, peeling, roast, simmer, simmered, make "
        "dinner, ladle, slice, grate",
    ),
    "write": (
        "写 写字 写信 记下 抄 签字 填 画 写下 签名 写着字",
        "write, wrote, writes, written, writing, sign, signed, scribble, jot, draw, drew, note down",
    ),
    "read": (
        "读 看信 读信 念信 看书 看报 翻书 读着 念着 翻看 翻着 看着纸条",
        "read, reads, reading, study the letter, leaf through, turned the page, page through, scan the letter, peruse",
    ),
    "phone": (
        "打电话 接电话 拨号 手机 挂断 拨通 来电 接通 听筒 发短信 话筒",
        "phone, telephone, dial, call up, hang up, hung up, answer the phone, text, texted, on the "
        "phone, rang him, rang her",
    ),
    "carry": (
        "抱着 抱 拎 拎着 提着 提 扛 背着 捧 捧着 端 端着 拿 拿着 搬 挑着 攥 攥着 握着 揣 拖着 挎着 夹着 举着 手里",
        "carry, carried, hold, held, holds, holding, clutch, clutched, lug, bring, brought, drag, "
        "grip, lift, hug the bag, "
        "cradle, clasp, haul, hoist",
    ),
    "give": (
        "递 递给 塞 塞到 塞给 交给 送给 还给 拿给 递过来 递过去 给了 推过来 放在 放到 搁在 摆在 摊开 放下 扔 丢给",
        "pour tea, poured tea, pour a cup, poured a cup, "
        "give, gave, gives, handed, hands over, hand over, pass, passed, offer, offered, laid, lays, put "
        "down, puts, set down, "
        "placed, slid, push across, return, throw, threw, drop, dropped",
    ),
    "take": (
        "接过 拿起 拿出 掏出 取出 捡起 抓住 抽出 夺过 摘下 收起 打开 翻开 展开 拆开 掀开 揭开 解开 "
        "抓起 掏 取下 翻出 拾起 夺",
        "take, took, takes, taken, pick up, picked up, pull out, pulled out, grab, snatch, seize, "
        "draw out, drew out, "
        "fetch, collect, open, opened, unfold, unwrap, lift the lid, tear open, turned over, turned "
        "the cuff, reach for, "
        "catch, caught",
    ),
    "embrace": (
        "拥抱 抱住 搂 搂住 搂着 相拥 揽 抱在一起 扑进怀里 拥入怀",
        "embrace, hug, hugged, hold close, held close, wrap his arms, wrapped her arms, cuddle, threw her arms",
    ),
    "hold-hands": (
        "牵手 拉着手 握住手 牵着 拉住 握手 十指 拉起手 握住",
        "hold hands, held hands, took her hand, took his hand, shake hands, shook hands, hand in "
        "hand, squeezed her hand",
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
        "cover her face, cover his face, covered her face, covered his face, hid her face, hid his "
        "face, face in her hands, face in his hands, covered her mouth, hand to her mouth",
    ),
    "cross-arms": (
        "抱臂 双手抱胸 抱着胳膊 交叉双臂 抱着手臂",
        "cross his arms, crossed his arms, crossed her arms, folded his arms, folded her arms, arms "
        "folded, arms crossed",
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
        "open the door, opened the door, opens the door, push the door, pushed the door, door "
        "opened, door opens, unlock, swung open, pushed open",
    ),
    "close-door": (
        "关门 关上门 摔门 锁门 带上门 掩上门 门关上 合上门 把门",
        "close the door, closed the door, shut the door, slam, slammed, lock the door, locked the "
        "door, door closed, door shut, bolted the door",
    ),
    "look-out": (
        "望着窗外 看窗外 望向窗外 眺望 远望 张望 探出头 望着远处 往外看 趴在窗 看着远方 看向窗外 凭窗 从后窗看",
        "look out, looked out, looks out, looked through the window, gaze out, gazed out, stare out, stared out, "
        "peer out, leaned out, lean out, watch from the window",
    ),
    "look-up": (
        "抬头 仰头 抬起头 望着天 仰望 看天 抬眼 仰起脸 抬起眼",
        "look up, looked up, looks up, raise her eyes, raised his head, raised her head, lifted his "
        "eyes, gaze up, glance up",
    ),
    "look-down": (
        "低头 低下头 垂下眼 垂头 低着头 看着地 垂着头 盯着地 俯视 垂下头",
        "look down, looked down, looks down, lower her eyes, lowered his eyes, lowered her eyes, bowed her head, "
        "hung his head, hung her head, stared at the floor, head down",
    ),
    "nod": ("点头 点了点头 点点头 颔首 连连点头", "nod, nodded, nods, nodding, inclined his head"),
    "shake-head": (
        "摇头 摇了摇头 摇摇头 直摇头",
        "shake his head, shake her head, shook his head, shook her head, shakes his head, shakes her "
        "head, shaking his head, shaking her head",
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
        "推着自行车 推自行车 推车 推着车 推着单车",
        "push his bicycle, pushed his bicycle, pushed her bicycle, pushing a bicycle, wheel his "
        "bike, wheeled his bike, wheeled her bike, pushing a bike",
    ),
    "ride": (
        "骑 骑车 骑着 骑马 骑自行车 蹬着 骑上",
        "ride, rode, rides, riding, cycle, cycled, pedal, pedalled, on horseback",
    ),
    "umbrella": (
        "打伞 撑伞 撑着伞 打着伞 举着伞 撑开伞",
        "under an umbrella, put up an umbrella, open an umbrella, opened an umbrella, shared an umbrella, umbrella up",
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
        "干活 忙 擦 抹 抹平 修 磨 锯 挖 种 锄 搓 洗 打铁 忙活 修理 挑水 劈柴 补 量 摆弄 收拾 晾",
        "work, worked, works, working, repair, fix, dig, dug, plant, saw wood, wash, washed, hammer, "
        "tinker, tidy, wipe, wiped, rake, "
        "weigh, measure, load, unload, hang out",
    ),
    "stand": (
        "转过来 转过身来 回过头 转回身 转回来 站 站在 站着 立 站住 停住 站起来 起身 愣住 呆住 伫立",
        "turn to, turned to, turn towards, turned towards, turned back to, stand, stood, stands, "
        "standing, rise, rose, get up, got up, stop, froze, halt, stood up",
    ),
}

PROPS: dict[str, tuple[str, str]] = {
    "letter": (
        "信 遗书 来信 家书 情书 请柬 信纸 一封信 录取通知书 通知书 ",
        "letter, invitation, will, summons, telegram, love letter",
    ),
    "book": (
        "书 本子 日记 笔记本 课本 账本 字典 日记本 作业本 存折 族谱",
        "book, notebook, diary, ledger, textbook, dictionary, bible, journal, passbook, novel",
    ),
    "photo": (
        "照片 相片 相框 合影 老照片 全家福 相册 遗像",
        "photo, photograph, picture frame, snapshot, portrait, photo album, framed photo",
    ),
    "phone": ("手机 电话 听筒 话筒 座机 屏幕", "phone, telephone, mobile, cellphone, receiver, handset, smartphone"),
    "bowl": ("碗 饭碗 汤碗 瓷碗 一碗 搪瓷碗 ", "bowl, rice bowl, dish, soup bowl"),
    "cup": ("杯子 茶杯 水杯 酒杯 搪瓷缸 缸子 杯 茶碗 ", "cup, mug, glass, teacup, tumbler, beaker, wineglass"),
    "teapot": ("茶壶 水壶 壶", "teapot, kettle, jug"),
    "bicycle": ("自行车 单车 三轮车 脚踏车 二八大杠", "bicycle, bike, tricycle, pushbike"),
    "lantern": ("灯笼 马灯 提灯 花灯 红灯笼 孔明灯", "lantern, paper lantern, hurricane lamp, storm lantern"),
    "lamp": (
        "台灯 油灯 灯 电灯 煤油灯 路灯 灯泡",
        "lamp, oil lamp, light bulb, desk lamp, torch, flashlight, lamplight",
    ),
    "umbrella": ("伞 雨伞 油纸伞 黑伞", "umbrella, parasol, brolly"),
    "ticket": ("票 车票 船票 火车票 电影票 票根 机票 戏票", "ticket, train ticket, stub, boarding pass, pass"),
    "money": (
        "钱 钞票 零钱 一沓钱 ",
        "money, cash, banknote, notes and coins, pound note, dollar",
    ),
    "key": ("钥匙 钥匙串 锁 一把钥匙", "key, keyring, padlock, bunch of keys"),
    "door": (
        "门 大门 房门 卷帘门 木门 门板 院门 铁门 敲门 门外",
        "door, back door, front door, doorway, gate, shutter, doorbell, door handle",
    ),
    "window": ("窗 窗户 窗子 窗台 玻璃窗 车窗 后窗 窗帘", "window, windowpane, pane, curtain, windowsill, porthole"),
    "clock": ("挂钟 闹钟 座钟 时钟 老钟", "clock, alarm clock, wall clock, grandfather clock"),
    "watch": ("手表 怀表 腕表", "wristwatch, pocket watch, watch face, his watch, her watch, the watch"),
    "suitcase": ("行李箱 皮箱 箱子 行李 拉杆箱", "suitcase, luggage, trunk, case, baggage"),
    "bag": (
        "布包 包 塑料袋 袋子 包袱 红布包 公文包 帆布包",
        "bag, bundle, parcel, briefcase, ",
    ),
    "basket": ("篮子 竹篮 菜篮 筐 背篓 竹筐 簸箕", "basket, hamper, wicker basket, creel, pannier"),
    "box": (
        "盒子 纸箱 木匣 铁盒 匣子 木盒 礼盒 骨灰盒 月饼盒 针线盒",
        "box, tin, casket, chest, crate, carton, tin box, package",
    ),
    "bottle": ("瓶子 酒瓶 药瓶 玻璃瓶 瓶 ", "bottle, jar, vial, phial"),
    "knife": ("刀 菜刀 小刀 水果刀 匕首 镰刀 柴刀", "knife, dagger, blade, penknife, cleaver, sickle"),
    "scissors": ("剪刀 剪子 剪", "scissors, shears, pair of scissors"),
    "sewing-machine": ("缝纫机 老缝纫机", "sewing machine, sewing-machine, treadle"),
    "needle": ("针线 绣花针 顶针", "needle, thimble, pin, knitting needle"),
    "shoes": ("鞋 布鞋 皮鞋 球鞋 鞋子 高跟鞋 胶鞋 靴子 棉鞋", "shoe, boot, slipper, sneaker, sandal, trainers, heels"),
    "coat": (
        "大衣 外套 棉袄 衣服 衣裳 毛衣 军装 ",
        "coat, jacket, sweater, uniform, overcoat, cardigan",
    ),
    "scarf": ("围巾 红领巾 头巾 手帕 手绢 丝巾", "scarf, shawl, handkerchief, kerchief, hanky"),
    "hat": ("帽子 草帽 帽 头盔 军帽 斗笠", "hat, cap, bonnet, helmet, beret"),
    "ring": (
        "戒指 手镯 镯子 项链 金戒指 婚戒 玉佩 耳环",
        "ring, bracelet, necklace, locket, bangle, wedding ring, pendant",
    ),
    "flower": (
        "花 花束 玫瑰 菊花 桃花 一束花 野花 梅花",
        "flower, bouquet, rose, lily, blossom, daisy, wreath, bunch of flowers",
    ),
    "tree": (
        "树 大树 老槐树 槐树 柳树 梧桐 银杏 榕树 柿子树",
        "tree, oak, willow, pine, elm, maple, fig tree, apple tree",
    ),
    "date-tree": ("枣树 老枣树", "date tree, jujube tree, jujube"),
    "fruit": (
        "枣 红枣 橘子 水果 梨 西瓜 柿子 葡萄 桃子",
        "fruit, orange, pear, date, grape, peach, watermelon, plum",
    ),
    "bread": (
        "馒头 面包 烧饼 饼 包子 油条 月饼 窝头 ",
        "bread, loaf, bun, sandwich, toast, pie, biscuit, mooncake",
    ),
    "dumplings": ("饺子 丸子 馄饨 汤圆 豆腐丸子 粽子", "dumpling, wonton, meatball, tofu balls"),
    "noodles": ("面条 长寿面 一碗面 米线 牛肉面", "noodle, ramen, spaghetti, bowl of noodles"),
    "rice": ("米饭 白饭 大米 粥 稀饭", "rice, porridge, congee, bowl of rice"),
    "egg": ("鸡蛋 蛋 荷包蛋 茶叶蛋 煮鸡蛋", "egg, boiled egg, fried egg"),
    "fish": ("鱼 鲤鱼 鱼汤 咸鱼", "fish, trout, herring, cod, carp, salmon"),
    "candle": ("蜡烛 红烛 烛光 ", "candle, candlelight, taper"),
    "medicine": (
        "药 药片 药碗 中药 药方 病历 化验单 诊断书",
        "medicine, pill, tablet, prescription, syringe, medical report, ointment",
    ),
    "bed": ("床 炕 病床 摇篮 被窝", "bed, cot, cradle, bunk, mattress, hospital bed"),
    "chair": ("椅子 凳子 板凳 藤椅 小马扎 摇椅", "chair, stool, bench, armchair, rocking chair"),
    "table": ("桌子 饭桌 桌 书桌 八仙桌 台子 茶几 台上", "table, desk, counter, workbench, dining table"),
    "radio": ("收音机 录音机", "radio, tape recorder, wireless, cassette"),
    "television": ("电视 电视机 荧屏", "television, tv, telly, tv set"),
    "camera": ("相机 照相机 摄像头 摄像机", "camera, camcorder, polaroid"),
    "pen": ("笔 钢笔 铅笔 毛笔 圆珠笔", "pen, pencil, brush pen, fountain pen, crayon, chalk"),
    "paper": (
        "纸 纸条 字条 便条 小纸条 合同 文件 白纸 协议 字据 欠条 试卷 离婚协议 名单 报告",
        "paper, note, slip of paper, scrap of paper, receipt, contract, document, form, list, page, sheet of paper, "
        "report, deed",
    ),
    "newspaper": ("报纸 晚报", "newspaper, front page, gazette, headline"),
    "drum": ("鼓 锣 锣鼓 腰鼓", "drum, gong, tambourine"),
    "violin": ("小提琴 提琴", "violin, fiddle, cello"),
    "piano": ("钢琴 琴键 风琴 手风琴", "piano, organ, accordion, keyboard"),
    "erhu": ("二胡 胡琴 琵琶 古筝 ", "erhu, pipa, zither, lute"),
    "bird": (
        "鸟 麻雀 燕子 鸽子 喜鹊 鸡 母鸡 鹅 乌鸦",
        "bird, sparrow, swallow, pigeon, magpie, hen, chicken, goose, gull, seagull, crow, robin",
    ),
    "cat": ("猫 小猫 花猫 黑猫", "cat, kitten, tabby"),
    "dog": ("狗 小狗 黄狗 大黄 土狗", "dog, puppy, hound, terrier"),
    "boat": (
        "船 小船 渔船 渡船 乌篷船 纸船",
        "boat, ship, deck, ferry, fishing boat, sailboat, trawler, dinghy, yacht",
    ),
    "train": ("火车 列车 绿皮火车 高铁 地铁", "train, locomotive, carriage, tram"),
    "bus": ("公交车 班车 客车 大巴 公共汽车 校车 长途车", "bus, coach, minibus, school bus"),
    "car": (
        "汽车 轿车 出租车 车 卡车 货车 警车 救护车 ",
        "car, taxi, truck, van, lorry, ambulance, police car",
    ),
    "grave": ("坟 墓碑 坟头 墓", "grave, headstone, tombstone, gravestone"),
    "broom": ("扫帚 扫把 笤帚 拖把", "broom, mop, broomstick"),
    "bucket": ("水桶 桶 铁桶 木桶", "bucket, pail, tub, barrel"),
    "stove": ("炉子 火炉 灶 煤炉 火盆 灶火", "stove, oven, fireplace, furnace, fire, hearth"),
    "pot": ("锅 砂锅 铁锅 蒸锅 药罐 米缸", "pot, pan, wok, saucepan, cauldron, frying pan"),
    "blanket": ("被子 毯子 棉被 毛毯 床单", "blanket, quilt, duvet, sheet, bedspread"),
    "mirror": ("镜子 后视镜 铜镜 梳妆台", "mirror, looking glass, rear-view mirror, rearview mirror"),
    "map": ("地图 路线图 图纸", "map, chart, blueprint, atlas"),
    "toy": ("玩具 布娃娃 积木 拨浪鼓 陀螺 小熊 木马", "toy, doll, teddy bear, toy car, spinning top, puppet, rag doll"),
    "kite": ("风筝 纸鸢", "kite, paper kite"),
    "ball": ("球 皮球 篮球 足球 乒乓球", "ball, football, basketball, marble"),
    "snow": ("雪人 雪球 雪堆", "snowman, snowball, snowdrift"),
    "stone": ("石头 石子 鹅卵石 石磨 石碑", "stone, rock, pebble, boulder"),
    "glove": (
        "手套 橡胶手套 皮手套 棉手套 一只手套 毛线手套",
        "glove, rubber glove, mitten, gauntlet, leather glove, woollen glove, washing-up glove",
    ),
    "trousers": (
        "裤子 警裤 裤脚 裤腿 牛仔裤 棉裤 长裤",
        "trousers, trouser leg, jeans, pants, slacks, overalls, breeches",
    ),
    "dress": ("裙子 连衣裙 旗袍 婚纱 花裙子 嫁衣", "dress, frock, skirt, gown, wedding dress, nightdress"),
    "shirt": ("衬衫 衬衣 汗衫 背心 球衣 白衬衫", "shirt, blouse, vest, jersey, t-shirt, undershirt, football shirt"),
    "apron": ("围裙", "apron, pinafore, pinny"),
    "towel": ("毛巾 抹布 浴巾", "towel, tea towel, dishcloth, face cloth, flannel, cloth"),
    "spectacles": (
        "眼镜 老花镜 老花眼镜 墨镜",
        "spectacles, reading glasses, eyeglasses, specs, sunglasses, his glasses, her glasses, my glasses",
    ),
    "wallet": ("钱包 钱夹 皮夹 皮夹子 荷包", "wallet, purse, billfold, coin purse"),
    "comb": ("梳子 木梳 篦子", "comb, hairbrush"),
    "medal": ("奖章 军功章 勋章 奖牌 金牌", "medal, gold medal, war medal"),
    "badge": ("徽章 工牌 校徽 胸牌 像章 胸针", "badge, name tag, brooch, lapel pin, rosette"),
    "schoolbag": (
        "书包 背包 双肩包 挎包 军挎包",
        "schoolbag, school bag, satchel, backpack, rucksack, knapsack, haversack",
    ),
    "handbag": ("手提包 皮包 手袋 坤包 拎包", "handbag, shoulder bag, leather purse, clutch bag"),
    "cane": ("拐杖 拐棍 手杖 盲杖", "cane, walking stick, white stick"),
    "crutch": ("双拐 拄着双拐 拐架", "crutch"),
    "hammer": ("锤子 铁锤 榔头", "hammer, mallet, sledgehammer"),
    "axe": ("斧头 斧子", "axe, hatchet"),
    "hoe": ("锄头 钉耙 耙子", "hoe, rake"),
    "spade": ("铁锹 铲子 铁铲", "spade, shovel, trowel"),
    "rope": ("绳子 麻绳 绳索 缆绳 跳绳 井绳", "rope, cord, skipping rope, clothesline, tow rope, mooring rope"),
    "net": ("渔网 网兜", "fishing net, net, nets, landing net"),
    "fishing-rod": ("鱼竿 钓竿 钓鱼竿", "fishing rod, fishing pole, rod"),
    "ladder": ("梯子 木梯 竹梯", "ladder, stepladder"),
    "wheelchair": ("轮椅", "wheelchair"),
    "cart": ("板车 手推车 独轮车 架子车 牛车 马车 推车", "cart, handcart, wheelbarrow, barrow, wagon, pushcart"),
    "sack": ("麻袋 米袋 粮袋 一袋米 化肥袋 蛇皮袋 编织袋", "sack, sack of potatoes, gunny sack, kitbag"),
    "coal": ("煤 煤球 煤块 蜂窝煤 木炭", "coal, lump of coal, charcoal, briquette"),
    "brick": ("砖 砖头 青砖 红砖", "brick"),
    "thread": ("线轴 线团 棉线 丝线", "thread, cotton reel, spool, reel of cotton"),
    "wool": ("毛线 毛线球 毛衣针 织针", "wool, ball of wool, ball of yarn, knitting, knitting needle, skein"),
    "bell": ("铃铛 铜铃 摇铃 手铃 铜钟", "bell, handbell, brass bell, school bell, ship's bell"),
    "motorcycle": ("摩托车 摩托 电动车 电瓶车", "motorcycle, motorbike, scooter, moped"),
    "tractor": ("拖拉机 收割机", "tractor, combine harvester"),
    "lunchbox": ("饭盒 铝饭盒 便当 便当盒 饭缸", "lunchbox, lunch box, lunch tin, lunch pail, bento"),
    "apple": ("苹果 红苹果 青苹果", "apple, red apple, green apple"),
    "cake": ("蛋糕 生日蛋糕 奶油蛋糕", "cake, birthday cake, sponge cake, cupcake"),
    "milk": ("牛奶 奶瓶 一瓶奶 豆浆", "milk, milk bottle, bottle of milk, pint of milk"),
    "corn": ("玉米 玉米棒 苞米", "corn, corncob, corn cob, ear of corn, maize, sweetcorn"),
    "sweet-potato": ("红薯 烤红薯 地瓜 烤地瓜 山芋", "sweet potato, sweet potatoes, yam, baked potato"),
    "tofu": ("豆腐 一块豆腐 嫩豆腐", "tofu, bean curd"),
    "seeds": ("瓜子 葵花籽 花生 花生米", "sunflower seeds, melon seeds, peanut, peanuts"),
    "tea-leaves": ("茶叶 茶叶罐 茶饼", "tea leaves, tea caddy, tin of tea, packet of tea"),
    "thermos": ("暖壶 热水瓶 保温杯 保温桶 保温瓶 暖水瓶", "thermos, thermos flask, vacuum flask, flask"),
    "washbasin": ("脸盆 洗脸盆 搪瓷盆 木盆 水盆 盆", "washbasin, basin, washbowl, enamel basin, washtub"),
    "toothbrush": ("牙刷 牙缸 牙膏", "toothbrush, toothpaste, tooth mug"),
    "cigarette": ("香烟 烟头 烟灰缸 一支烟 一根烟", "cigarette, cigar, ashtray, cigarette end"),
    "envelope": ("信封 牛皮纸信封 空信封", "envelope, brown envelope, sealed envelope, white envelope"),
    "red-envelope": ("红包 压岁钱 喜钱", "red envelope, red packet, lucky money"),
    "certificate": (
        "奖状 证书 毕业证 结婚证 离婚证 房产证 录取证书",
        "certificate, diploma, marriage certificate, birth certificate, licence",
    ),
    "blackboard": ("黑板 粉笔 粉笔字", "blackboard, chalkboard, whiteboard, piece of chalk"),
    "coin": ("硬币 铜板 银元 铜钱 一枚硬币 一块硬币", "coin, penny, pennies, sixpence, shilling, half-crown, dime"),
    "guitar": ("吉他", "guitar, ukulele, banjo"),
    "flute": ("笛子 竹笛 箫 短笛", "flute, tin whistle, penny whistle, piccolo, clarinet, harmonica"),
    "suona": ("唢呐", "suona, trumpet, bugle, cornet"),
    "mahjong": ("麻将 麻将牌 骨牌", "mahjong, mah-jong, domino, dominoes"),
    "chess": ("象棋 棋子 棋盘 围棋", "chess piece, chessboard, chess set, chess, chessman, draughts"),
    "cards": ("扑克 扑克牌 纸牌", "playing card, deck of cards, pack of cards, poker hand"),
    "pipe": ("烟斗 旱烟 烟袋 旱烟袋", "tobacco pipe, his pipe, her pipe, a pipe"),
    "incense": ("香炉 香火 一炷香 线香 三炷香", "incense, joss stick, incense burner"),
    "firecracker": ("鞭炮 爆竹 炮仗 烟花", "firecracker, firework, banger"),
}

UNDRAWN: dict[str, tuple[str, str]] = {
    "worn": (
        "字迹 腰带 领带 扣子 纽扣 口罩 面具",
        "four letters, three letters, two letters, letters in, ink, faded ink, initials, "
        "belt, tie, button, mask, collar, cuff",
    ),
    "tool": (
        "螺丝刀 扳手 算盘 秤",
        "spanner, wrench, abacus, scales, chain, anchor",
    ),
    "sign": (
        "胎记 指纹 脚印 血迹 车牌 密码 公章 印章",
        "fingerprint, footprint, bloodstain, number plate, stamp, seal, bootprint",
    ),
    "odd": (
        "枪 戒尺 算命 骰子 风铃 气球 火柴 打火机",
        "gun, pistol, dice, balloon, match, lighter, feather, shell, compass, bone, tooth",
    ),
}
"""Things nobody can draw by name: an insert of one shows the author's own words."""

NOT_THINGS = (
    "相信 信任 信心 信息 信号 自信 不信 信用 迷信 确信 深信 书记 秘书 书生 书房 读书 教书 投票 部门 "
    "专门 热门 出门 进门 开门见山 "
    "门路 门道 花了 花钱 花白 眼花 花生 花费 车间 地球 全球 鼓励 鼓起 鼓掌 鼓足 笨蛋 混蛋 完蛋 坏蛋 "
    "捣蛋 风车 车票钱 树立 "
    "鱼贯 灯火 床单 包好 包上 包起 "
    "包着 包住 包饺 面包车 包围 包括 包含 包子铺 打包 书店 药店 花店 鞋店 画报 船家 船夫 车夫 猫腰 狗腿 "
    "鸟瞰 刀子嘴 锅台 球场 "
    "杯水车薪 瓶颈 纸上谈兵 笔直 伞兵 茶馆 钱塘 门牙 针对 钟情 表示 表情 表面 表演 代表 报告 报答 报仇",
    "letter of the law, cupboard, keyboard, bookshop, bedroom, doorstep, pantry, carpet, scarred, watchful, cards, "
    "penny pinching, catch, fishing, dogged, birdsong, matchless, ringing, potato, panic",
)
"""Words that hold the name of a thing and mean something else."""

NOT_ACTS = (
    "开门见山 吆喝 连忙 急忙 帮忙 慌忙 匆忙 一种 各种 这种 那种 种种 商量 打量 力量 重量 质量 尽量 "
    "门缝 裂缝 缝隙 折边里缝着 "
    "组织 追问 冲着 指望 未尝 咬牙 熬夜 站长 走神 抓紧 抓狂 跑腿 写照 读者 读书 坐标 骑楼 睡意 唱腔 "
    "哭笑不得 放下心 拿不准 "
    "缝纫机 听说 走廊 跑步机 写字楼 写字台 坐标 抱怨 抱歉 跑车 站台 车站 骑手 睡衣 扫帚 扫把 站牌 "
    "走运 打扫卫生间 手机壳 画面 "
    "立刻 立即 立春 立场 建立 独立 吃惊 吃力 吃亏 跑题 洗衣机 补丁 磨蹭 种子 挖苦 唱片 拍照 指甲 "
    "指南 手指 戒指 抱负 提到 提起 "
    "提醒 提前 提议 问题 端午 端正 拿手 走神 坐垫 写作 修养 忙音 坐镇 立冬 修长 敲诈 喝彩 喝道",
    "sitting room, walking stick, running water, drinking water, standing lamp, writing desk, reading lamp, cooker, "
    "sewing machine, working class, workshop, workbench, pointless, playing card, wavelength, standstill, "
    "in the end, turned out, ran down, ran out of, came true, took place, went out, took off, gave up, took care",
)
"""Words that look like doings and are none."""

COLOURS = Lexicon(
    {
        "#b5382a": ("红 大红 红色 朱红 鲜红 枣红", "red, scarlet, crimson, cherry"),
        "#e0b03a": ("黄 黄色 金黄 明黄", "yellow, golden, mustard"),
        "#40618c": ("蓝 蓝色 深蓝 天蓝 藏蓝 湛蓝", "blue, navy, navy blue, sky-blue, indigo"),
        "#527a4c": ("绿 绿色 军绿 墨绿 翠绿 草绿", "green, olive, bottle-green, emerald"),
        "#efe8d8": ("白 白色 雪白 米白", "white, cream, ivory"),
        "#34343a": ("黑 黑色 乌黑 漆黑", "black, jet-black"),
        "#85868a": ("灰 灰色 灰白 银灰", "grey, gray, silver"),
        "#7a5236": ("棕色 褐色 咖啡色 棕 褐", "brown, tan, chestnut"),
        "#7d5a8c": ("紫 紫色 紫红", "purple, violet, lilac, mauve"),
        "#d98b9a": ("粉 粉色 粉红 桃红", "pink, rose-pink"),
        "#d9823a": ("橙 橙色 橘色 橘红", "orange-coloured, amber, ginger"),
        "": ("红包 黑板 黄昏 白天 红薯 红枣 白饭 红领巾", "redhead, whitewash"),
    }
)
"""Words for the colour of a thing, by the colour they mean; "" stands for words that only hold one."""

READABLE = frozenset(("letter", "book", "photo", "phone", "ticket", "paper", "newspaper", "map", "medicine", "box",
     "envelope", "certificate", "blackboard", "badge", "lunchbox")
)  # fmt: skip
"""Props that can bear words."""

ACTS = Lexicon({**DOINGS, "": NOT_ACTS}, verbs=True)
THINGS = Lexicon({**PROPS, "": NOT_THINGS})
STRANGE = Lexicon(UNDRAWN)

CALLS = Lexicon(
    {
        "call": (
            "打来电话 来电话 来电 电话那头 电话里 那头 听筒里 话筒里 手机里 视频里 电话另一头 电话那边",
            "on the phone, on the other end, other end of the line, over the phone, down the line, "
            "down the phone, phoned, "
            "telephoned, through the receiver, on speaker, on the line, on video",
        )
    }
)
"""Words that say somebody is heard from the other end of a telephone."""
NOBODY = "没有人 没人 谁也没 谁都没|nobody, no one, none of them, neither of them"
EVERYBODY = (
    "大家 众人 所有人 人们 全家 一家人|everyone, everybody, they all, all of them, the family, the crowd, people"
)
ENTER = (
    "进来 走进 进门 进屋 推门 跑来 跑过来 跑过去 冲进 赶来 走来 走过来 来到 进了 回来 探出头 出现 闯进 走上前|"
    "came in, comes in, come in, enter, entered, arrived, arrives, appeared, appears, stepped in, "
    "walked in, burst in, "
    "came back, ran up, ran over, hurried in, rushed in"
)
LEAVE = (
    "离开 走了 出去 走出 远去 离去 转身走 走远 跑出 冲出|"
    "left, leaves, walked out, went out, walked away, went away, drove off, ran out, stormed out, "
    "disappeared, set off"
)
SOMEBODY = "有人 谁 一个人影 脚步声|somebody, someone, a knock, footsteps, a figure, a shadow"
SOUNDS = (
    "响了 响起 铃声 广播 敲门 敲了 喇叭 汽笛 枪声 雷声 狗叫 哭声 脚步声 喊声 钟声 传来|"
    "rang, rings, knocked, knock, knocks, bell, whistle, thunder, footsteps, barked, siren, a sound, "
    "a noise, scream, creaked"
)
"""Sounds that turn heads."""
SEEN = Lexicon(
    {
        "see": (
            "看见 看到 望见 望着 看着 看了 盯着 瞧见 发现 瞥见 打量",
            "saw, see, looked at, looks at, watched, watch, stared at, stares at, noticed, notice, "
            "gazed at, glanced at, spotted",
        )
    },
    verbs=True,
)
"""Words of looking at something: what stands after them is seen."""
BRINGS_OUT = (
    "拿出 取出 掏出 抽出 翻出 取下 摘下 拾起 捡起|"
    "took, takes, pull out, pulled out, draw out, drew out, brought out, pick up, picked up, lift, fetch"
)
"""Words of taking a thing to hand: in a row of acts they say what is held in the end."""
UNREAL = (
    "没有 没 不 别 未 不曾 要是 如果 仿佛 好像 似的|"
    "not, never, no, had, didn't, don't, doesn't, wasn't, isn't, without, if, as if, as though, "
    "would, might, could have"
)
