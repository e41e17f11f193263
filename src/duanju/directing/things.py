"""The words for the things people touch: the props the theatre draws, and things nobody can draw."""

from duanju.directing.lexicon import Lexicon

PROPS: dict[str, tuple[str, str]] = {
    "letter": (
        "信 遗书 来信 家书 情书 请柬 信纸 一封信 录取通知书 通知书 ",
        "letter, invitation, last will, summons, telegram, love letter, postcard",
    ),
    "book": (
        "书 本子 日记 笔记本 课本 账本 字典 日记本 作业本 存折 族谱",
        "book, notebook, diary, ledger, textbook, dictionary, bible, journal, passbook, novel",
    ),
    "photo": (
        "照片 相片 相框 合影 老照片 全家福 相册 遗像",
        "photo, photograph, picture frame, snapshot, portrait, photo album, framed photo",
    ),
    "phone": (
        "手机 电话 听筒 话筒 座机 手机屏幕",
        "phone, telephone, mobile, cellphone, receiver, handset, smartphone",
    ),
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
    "ticket": ("票 车票 船票 火车票 电影票 票根 机票 戏票", "ticket, train ticket, stub, boarding pass"),
    "money": (
        "钱 钞票 零钱 一沓钱 ",
        "money, cash, banknote, notes and coins, pound note, dollar",
    ),
    "key": ("钥匙 钥匙串 锁 一把钥匙", "key, keyring, padlock, bunch of keys"),
    "door": (
        "门 大门 房门 卷帘门 木门 门板 院门 铁门 敲门 门外",
        "door, back door, front door, doorway, gate, shutter, doorbell, door handle",
    ),
    "window": (
        "窗 窗户 窗子 窗台 玻璃窗 窗玻璃 窗户玻璃 车窗 后窗 窗帘",
        "window, windowpane, window glass, window pane, pane, pane of glass, curtain, windowsill, porthole",
    ),
    "clock": ("挂钟 闹钟 座钟 时钟 老钟", "clock, alarm clock, wall clock, grandfather clock"),
    "watch": (
        "手表 怀表 腕表 表",
        "wristwatch, pocket watch, watch face, his watch, her watch, the watch",
    ),
    "suitcase": (
        "行李箱 皮箱 箱子 行李 拉杆箱",
        "suitcase, luggage, steamer trunk, travelling case, his case, her case, my case, baggage",
    ),
    "bag": (
        "布包 包 塑料袋 袋子 包袱 红布包 公文包 帆布包",
        "bag, bundle, parcel, briefcase, ",
    ),
    "basket": ("篮子 竹篮 菜篮 筐 背篓 竹筐 簸箕", "basket, hamper, wicker basket, creel, pannier"),
    "box": (
        "盒子 纸箱 木匣 铁盒 匣子 木盒 礼盒 骨灰盒 月饼盒 针线盒",
        "box, tin, casket, wooden chest, tea chest, crate, carton, tin box, package",
    ),
    "bottle": ("瓶子 酒瓶 药瓶 玻璃瓶 瓶 ", "bottle, vial, phial"),
    "knife": ("刀 菜刀 小刀 水果刀 匕首 镰刀 柴刀", "knife, dagger, blade, penknife, cleaver, sickle"),
    "scissors": ("剪刀 剪子 剪", "scissors, shears, pair of scissors"),
    "sewing-machine": ("缝纫机 老缝纫机", "sewing machine, sewing-machine, treadle"),
    "needle": ("针线 绣花针 顶针", "needle, thimble, pin, knitting needle"),
    "shoes": ("鞋 布鞋 皮鞋 球鞋 鞋子 高跟鞋 胶鞋 靴子 棉鞋", "shoe, boot, slipper, sneaker, sandal, trainers, heels"),
    "coat": (
        "大衣 外套 棉袄 夹克 风衣 雨衣 羽绒服",
        "coat, jacket, overcoat, raincoat, anorak",
    ),
    "scarf": ("围巾 红领巾 头巾 手帕 手绢 丝巾", "scarf, shawl, handkerchief, kerchief, hanky"),
    "hat": ("帽子 草帽 帽 头盔 军帽 斗笠", "hat, cap, bonnet, helmet, beret"),
    "ring": (
        "戒指 手镯 镯子 项链 金戒指 婚戒 玉佩 耳环",
        "ring, bracelet, necklace, locket, bangle, wedding ring, pendant",
    ),
    "flower": (
        "花 花束 玫瑰 菊花 桃花 一束花 野花 梅花",
        "flower, bouquet, roses, a rose, red rose, white rose, single rose, lily, blossom, daisy, wreath, bunch of "
        "flowers",
    ),
    "tree": (
        "树 大树 老槐树 槐树 柳树 梧桐 银杏 榕树 柿子树",
        "tree, oak, willow, pine, elm, maple, fig tree, apple tree",
    ),
    "date-tree": ("枣树 老枣树", "date tree, jujube tree, jujube"),
    "fruit": (
        "枣 红枣 橘子 水果 梨 西瓜 柿子 葡萄 桃子",
        "fruit, oranges, an orange, pears, a pear, dates, grape, peach, watermelon, plum",
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
        "medicine, pill, tablets, prescription, syringe, medical report, ointment",
    ),
    "bed": ("床 炕 病床 摇篮 被窝", "bed, cot, cradle, bunk, mattress, hospital bed"),
    "chair": ("椅子 凳子 板凳 藤椅 小马扎 摇椅", "chair, stool, bench, armchair, rocking chair"),
    "table": ("桌子 饭桌 桌 书桌 八仙桌 台子 茶几", "table, desk, workbench, dining table"),
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
        "bird, sparrow, swallows, pigeon, magpie, hen, chicken, goose, gull, seagull, crow, robin",
    ),
    "cat": ("猫 小猫 花猫 黑猫", "cat, kitten, tabby"),
    "dog": ("狗 小狗 黄狗 大黄 土狗", "dog, puppy, hound, terrier"),
    "boat": (
        "船 小船 渔船 渡船 乌篷船 纸船",
        "boat, ship, deck, ferry, fishing boat, sailboat, trawler, dinghy, yacht",
    ),
    "train": ("火车 列车 绿皮火车 高铁 地铁", "train, locomotive, carriage, tram"),
    "bus": ("公交车 班车 客车 大巴 公共汽车 校车 长途车 末班车 公交", "bus, coach, minibus, school bus"),
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
        "裤子 裤 警裤 裤脚 裤腿 牛仔裤 棉裤 长裤 西裤 校裤 短裤",
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
        "four letters, three letters, two letters, letters in, faded ink, initials, belt, button, mask",
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
        "枪 戒尺 骰子 风铃 气球 火柴 打火机 罐子 坛子 罐头 玻璃罐",
        "gun, pistol, dice, balloon, match, lighter, feather, shell, compass, bone, tooth, jar, jam jar, glass "
        "jar, whisk, chisel",
    ),
}

NOT_THINGS = (
    "相信 信任 信心 信息 信号 自信 不信 信用 迷信 确信 深信 书记 秘书 书生 书房 读书 教书 投票 部门 专门 热门 出门 "
    "进门 开门见山 门路 门道 花了 花钱 花白 眼花 花生 花费 车间 地球 全球 鼓励 鼓起 鼓掌 鼓足 笨蛋 混蛋 完蛋 坏蛋 "
    "捣蛋 风车 车票钱 树立 鱼贯 灯火 床单 包好 包上 包起 包着 包住 包饺 面包车 包围 包括 包含 包子铺 打包 书店 "
    "药店 花店 鞋店 画报 船家 船夫 车夫 猫腰 狗腿 鸟瞰 刀子嘴 锅台 球场 雪花 浪花 火花 水花 泪花 棉花 爆米花 豆花 "
    "葱花 窗花 天花 自行 车祸 车子票 上车 下车 坐车 等车 乘车 发车 倒车 堵车 赶车 候车 停车 刹车 开车 错过车 灯光 "
    "灯影 窗外 窗口 窗前 门口 门前 门缝 门铃 门卫 门房 门道 床单 书架 书桌 书柜 书包 包袱皮 药味 药费 花香 花园 "
    "花坛 花布 树影 树荫 树叶 树枝 球鞋带 纸上 笔试 笔迹 锅巴 鸡毛 鱼腥 刀口 刀疤 代表 外表 手表带 衣架 衣柜 衣领 "
    "衣角 鞋柜 鞋带 帽檐 票价 票房 投票 钱包 鼓声 碗口 杯口 瓶口 瓶盖 杯水车薪 瓶颈 纸上谈兵 笔直 伞兵 茶馆 钱塘 "
    "门牙 针对 钟情 表示 表情 表面 表演 代表 报告 报答 报仇",
    "letter of the law, cupboard, keyboard, bookshop, bedroom, doorstep, pantry, carpet, scarred, watchful, cards, "
    "penny pinching, catch, fishing, dogged, birdsong, matchless, ringing, potato, panic, fire escape, fire "
    "engine, fire alarm, fire brigade, fire door, shop window, display window, ticket window, window seat, window "
    "shopping, window of time, car park, car door, bus stop, bus ride, train journey, phone call, phone number, "
    "phone box, telephone box, phone booth, telephone number, key word, key ring, key question, piano key, piano "
    "keys, black keys, white keys, one key, pressed a key, pressed the key, flat note, long note, high note, low "
    "note, single note, wrong note, last note, note came, a note of, held the note, note went on, on that note, "
    "musical note, whole note, made a note, took note, boat race, ring road, ring finger, bell tower, bell rang, "
    "clock tower, watch tower, on watch, book club, book of matches, paper bag, paper cup, paper round, card "
    "table, egg cup, fish tank, fishbowl, flower bed, hat stand, coat hook, coat rack, coat hanger, bread bin, "
    "bread knife, cake tin, shoe shop, stone wall, stone steps, stone floor, stone cold, a stone dropped, tree "
    "house, toy shop, toy soldier, stained glass, broken glass, looking-glass, glass door, glass case, glass eye, "
    "glasses, magnifying glass, hourglass, pocket money, in any case, in that case, in case, on the list, front "
    "page, pass the time, rice field, table tennis, bed of, bed and breakfast, seabed, riverbed, camp fire, open "
    "fire, under fire, on fire, mirror image, net loss, net profit, pipes were, drum of, drums of, light bulb "
    "moment, chair of, train of thought, map of his face, cup final, pen name, drawing pin, safety pin, rolling "
    "pin, ball of his foot, dog days, cat flap, top dog, bird's-eye, fruit of, will, pass, date, rose, swallow, "
    "case",
)

READABLE = frozenset(("letter", "book", "photo", "phone", "ticket", "paper", "newspaper", "map", "medicine", "box",
     "envelope", "certificate", "blackboard", "badge", "lunchbox")
)  # fmt: skip

THINGS = Lexicon({**PROPS, "": NOT_THINGS})

STRANGE = Lexicon(UNDRAWN)
