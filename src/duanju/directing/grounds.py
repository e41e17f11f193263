"""The words by which a text says where and when it plays: stages, times, weathers, seasons."""

from duanju.directing.lexicon import Lexicon

STAGES: dict[str, tuple[str, str]] = {
    "courtyard": (
        "院子 院里 院中 庭院 天井 小院 大院 院坝 四合院 院门 后院 前院 晒场 打谷场 枣树下 葡萄架下",
        "courtyard, yard, wagon, hay wagon, backyard, back yard, front yard, patio, farmyard, barnyard, "
        "garden, back garden, veranda",
    ),
    "kitchen": (
        "厨房 灶间 灶台 灶屋 灶房 锅台 灶前 伙房 后厨 饭桌旁 炉灶 炉边 炉子边 面包房 豆腐坊 灶",
        "kitchen, back kitchen, scullery, galley, pantry, stove side, cookhouse, kitchenette, hearth, bakery, stove",
    ),
    "living-room": (
        "客厅 堂屋 正屋 厅堂 起居室 外屋 大厅 毡房 蒙古包 沙发 火炉边 堂前",
        "living room, sitting room, parlour, parlor, lounge, front room, drawing room, family room, fireside, sofa",
    ),
    "bedroom": (
        "卧室 卧房 里屋 睡房 炕上 床边 床前 宿舍 寝室 闺房 病榻 床上 阁楼 客房",
        "bedroom, bedside, dormitory, dorm, attic, guest room, nursery, in bed, hotel room, spare room",
    ),
    "street": (
        "街上 街头 大街 马路 街道 路边 路口 街角 公路 十字路口 人行道 路灯下 镇上 城里 城门 校门口 小区",
        "street, road, car park, parking lot, roadside, crossroads, pavement, sidewalk, high street, "
        "avenue, corner, kerb, curb, highway, town, boulevard, route, terrace, border, checkpoint, "
        "barrier, customs post, frontier, doorstep, gate",
    ),
    "alley": (
        "胡同 巷子 弄堂 小巷 里弄 巷口 窄巷 后巷 弄口 深巷",
        "alley, lane, alleyway, back lane, passage, backstreet, ginnel, snicket, hutong, side street",
    ),
    "village": (
        "村口 村里 村庄 村子 山村 老家 乡下 寨子 村头 村道 渔村 大槐树下 祠堂前",
        "village, hamlet, village green, village gate, countryside, settlement, cottage, homestead, back home, croft",
    ),
    "field": (
        "油菜地 瓜棚 葡萄架 地头 瓜田 田头 瓜垄 菜园 葡萄园 草滩 草场 牧场 帐篷 稻草 田 帐篷口 棉田 盐田 "
        "田里 田野 田间 地里 麦田 稻田 田埂 庄稼地 玉米地 菜地 草地 果园 茶园 草原 瓜地",
        "field, paddy, wheat field, meadow, pasture, orchard, farmland, grassland, cornfield, "
        "vegetable patch, allotment, rice field, plain, vineyard, plantation, tea garden, farm, paddock, "
        "bean rows, bushes, vegetable garden, tent, camp, campsite",
    ),
    "market": (
        "集市 炒粉摊 菜摊 摊子 大集 花市 市场 菜市场 早市 夜市 庙会 赶集 摊位 地摊 菜场 集上 摊前 鱼市",
        "market, bazaar, fair, street market, night market, stall, market square, marketplace, "
        "fish market, flea market",
    ),
    "shop": (
        "裁缝铺 布庄 布莊 绸缎庄 快递站 加油站 钟表铺 柜台 櫃檯 琴行 车行 米行 服务站 打印店 理发馆 粮店 "
        "肉铺 药房 商店 小店 店铺 铺子 杂货店 小卖部 超市 书店 药店 理发店 照相馆 修鞋摊 修表铺 当铺 "
        "供销社 花店 裁缝店 店里 便利店 铺里",
        "shop, store, tailor's shop, tailor, bookshop, grocery, pharmacy, barber shop, barber's, boutique, "
        "pawnshop, newsagent, hardware store, supermarket, photo studio, corner shop, laundry, "
        "launderette, laundromat, dry cleaner, bakery shop, petrol station, gas station, filling station, "
        "salon, barbershop, parcel station, lamp shop, repair shop, counter, delicatessen, kiosk",
    ),
    "restaurant": (
        "饭馆 餐厅 饭店 面馆 粉店 米粉店 饭铺 面摊 酒肆 驿站 酒楼 茶馆 咖啡馆 酒馆 小吃店 食堂 火锅店 茶楼 "
        "酒吧 早餐店 包子铺 饺子馆 客栈 咖啡店",
        "restaurant, cafe, café, coffee shop, diner, pub, bar, canteen, noodle shop, tea house, teahouse, "
        "inn, tavern, bistro, cafeteria, chip shop, tea room",
    ),
    "station": (
        "车站 火车站 汽车站 站台 候车室 检票口 月台 售票厅 客运站 长途汽车站 地铁站 码头候船室 机场 候机厅 "
        "县汽车站 出站口",
        "station, railway station, train station, bus station, platform, waiting room, ticket hall, "
        "ticket gate, departure hall, airport, terminal, coach station, subway station, ticket office",
    ),
    "train": (
        "火车上 车厢 列车上 绿皮车 硬座 卧铺 高铁上 地铁里 车厢里 餐车 地铁上 列车里 电车上",
        "train, train carriage, carriage, railway carriage, compartment, sleeper, dining car, subway car, "
        "on the train, tram, underground train",
    ),
    "bus-stop": (
        "公交站 车站牌 站牌 站牌下 公交站台 候车亭 公共汽车站 公交车站",
        "bus stop, bus shelter, tram stop, coach stop, shelter, taxi rank, bus bay, request stop",
    ),
    "car": (
        "车里 车内 车上 班车 班车上 大巴 大巴上 出租车 出租车里 驾驶室 副驾驶 轿车里 公交车上 货车里 "
        "面包车 后座 客车上 卡车里 前排 救护车",
        "car, cab of the truck, inside the car, in the car, bus, on the bus, inside the bus, coach, taxi, cab, "
        "back seat, "
        "front seat, van, truck, lorry, driver's seat, passenger seat, minibus, ambulance",
    ),
    "classroom": (
        "教室 课堂 学校 讲台 校园 自习室 阅览室 图书馆 礼堂 办学点 教室里 课桌 操场边 小学 学堂 书法班 "
        "补习班 中学 大学 老年大学 书院",
        "classroom, school, schoolroom, lecture hall, library, reading room, study hall, blackboard, "
        "desk row, campus, college, university, academy, assembly hall, nursery school",
    ),
    "hospital": (
        "医院 病房 病室 折叠床 急诊室 手术室 诊室 住院部 卫生院 病床 诊所 重症监护室 输液室 产房 养老院",
        "hospital, ward, hospital ward, emergency room, operating room, clinic, surgery, sickroom, "
        "intensive care, consulting room, maternity ward, hospice, room nine, care home, nursing home, "
        "hospital bed",
    ),
    "office": (
        "办公室 写字楼 会议室 公司 办公桌 前台 银行 派出所 警局 审讯室 法院 法庭 村委会 居委会 调解室 "
        "教务处 供电所 民政局 编辑部 值班室 门卫室 护士站 邮局 传达室 工位 书房",
        "office, meeting room, conference room, boardroom, desk, reception, front desk, bank, "
        "police station, interview room, court, courtroom, post office, study, company, workplace, "
        "cubicle, headquarters, signal box, ferry office, courthouse, registry, sorting office, "
        "control room",
    ),
    "factory": (
        "工厂 车间 厂房 流水线 仓库 矿井 工地 厂里 锅炉房 马棚 牛棚 磨坊 染坊 木工棚 修车铺 纺织厂 钢厂 "
        "作坊 修理铺 车库 木工房",
        "factory, workshop, assembly line, warehouse, mine, building site, construction site, mill, plant, "
        "boiler room, garage, shed, foundry, depot, bus depot, smithy, forge, pottery, barn, stable, "
        "repair bench",
    ),
    "river": (
        "江面 湖面 水面 江心 河边 渡船 堤下 河堤 江堤 堤上 堤 井台 井沿 老井 水库 渠边 江 河 湖 溪 渔船 "
        "木船 小船 江边 溪边 河岸 湖边 渡口 河滩 池塘边 水边 江上 河上 井边 池塘 码头 湖上",
        "river, riverside, riverbank, stream, lakeside, lake, ferry, creek, pond, waterside, canal, "
        "towpath, brook, village well, boat, rowing boat, canoe, raft, embankment, weir",
    ),
    "bridge": (
        "桥上 桥头 石桥 大桥 天桥 桥边 桥下 木桥 拱桥 铁桥 廊桥 桥面",
        "bridge, footbridge, stone bridge, overpass, on the bridge, railway bridge, viaduct, flyover, wooden bridge",
    ),
    "sea": (
        "海边 沙滩 海 海上 海滩 海港 港口 渔港 礁石 甲板 船上 灯塔 堤坝 码头边 海堤",
        "sea, beach, seaside, shore, harbour, harbor, quay, pier, deck, on deck, lighthouse, coast, dock, "
        "wharf, sea wall, jetty, ship, fishing boat, slip, trawler, sailing boat, island, cove, headland",
    ),
    "mountain": (
        "茶山 半山腰 山腰 山 崖上 梯田 山沟 山梁 岭 石亭 山上 山顶 山路 山坡 山脚 山谷 悬崖 崖边 山口 山道 峡谷 岭上",
        "mountain, hill, hilltop, hillside, cliff, valley, ridge, mountain path, summit, slope, pass, gorge, moor",
    ),
    "forest": (
        "树林 森林 林子 竹林 林中 松林 丛林 林间 白桦林 山林 林子里",
        "forest, wood, woods, bamboo grove, grove, pine wood, jungle, woodland, clearing, thicket, copse",
    ),
    "temple": (
        "寺庙 庙里 寺院 大殿 祠堂 灵前 供桌 火盆 教堂 佛堂 道观 土地庙 灵堂 庵里 古寺 庙门",
        "temple, church, chapel, shrine, monastery, cathedral, ancestral hall, mosque, abbey, prayer hall, "
        "altar, nave, vestry, sacristy, organ loft, chancel",
    ),
    "rooftop": (
        "天台 屋顶 楼顶 阳台 房顶 露台 顶楼 瓦顶 晾台",
        "rooftop, roof, balcony, roof terrace, top floor, fire escape, flat roof, tiled roof",
    ),
    "park": (
        "公园 花园 长椅 草坪 广场 湖心亭 凉亭 操场 球场 游乐场 植物园 动物园 亭子 长廊",
        "park, bench, public garden, square, playground, lawn, pavilion, sports field, gazebo, fairground, "
        "zoo, botanical garden, fountain, plaza, football pitch",
    ),
    "snowfield": (
        "雪地 雪原 雪野 雪山 冰面 冰河 冰湖 雪坡 茫茫雪 冰天雪地",
        "snowfield, snowy field, frozen lake, ice field, snowy plain, tundra, glacier, frozen river, "
        "snowdrift, icefield",
    ),
    "grave": (
        "坟前 坟地 墓地 墓前 坟头 陵园 墓碑 墓园 坟边 公墓 老坟 烈士陵园",
        "grave, graveside, graveyard, cemetery, tomb, tombstone, churchyard, burial ground, headstone, "
        "mausoleum, crypt",
    ),
    "theatre": (
        "剧院 影院 戏园子 戏園子 戏园 后臺 後臺 化妆间 化妝間 片场 摄影棚 舞厅 戏台 舞台 戏院 后台 电影院 "
        "剧场 台下 排练厅 音乐厅 录音棚 戏楼",
        "theatre, theater, stage, backstage, cinema, dressing room, auditorium, concert hall, "
        "rehearsal room, wings, opera house, recording studio, playhouse, greenroom, green room, studio",
    ),
    "corridor": (
        "走廊 过道 楼道 樓梯口 楼梯口 徙置区走廊 楼梯 楼梯间 电梯 玄关 门厅 走道 门廊 电梯里 大堂 门外 楼下",
        "corridor, hallway, hall, stairs, staircase, stairwell, elevator, lift, landing, lobby, porch, foyer, doorway",
    ),
    "interior": (
        "屋里 屋内 家里 家中 房间 室内 房里 屋子 小屋 房子 出租屋 公寓 浴室 厕所 地下室 里间 隔间 包间 "
        "澡堂 澡堂子 浴池 池子 热水池 家",
        "room, house, home, indoors, inside, apartment, flat, hut, cabin, bathroom, basement, cellar, "
        "lodging, bathhouse, ice house, signal cabin, sauna, vault",
    ),
    "exterior": (
        "外面 室外 屋外 户外 野外 露天 荒野 戈壁 沙漠 空地 野地 窗外",
        "outside, outdoors, open air, wilderness, desert, wasteland, out of doors, open ground, waste ground, the open",
    ),
}

OUTSIDE = frozenset(
    ("courtyard", "street", "alley", "village", "field", "market", "bus-stop", "river", "bridge", "sea", "mountain",
     "forest", "rooftop", "park", "snowfield", "grave", "exterior", "station")
)  # fmt: skip
"""Stages under the sky, where the heading does not say otherwise."""

TIMES: dict[str, tuple[str, str]] = {
    "dawn": (
        "黎明 拂晓 破晓 天刚亮 天亮 快天亮 天还没亮 天没亮 天蒙蒙亮 凌晨 鸡叫 天不亮 天亮前 清早天没亮 鸡鸣",
        "dawn, daybreak, sunrise, first light, before dawn, small hours, four in the morning, "
        "five in the morning, half past four in the morning, half past five in the morning, cockcrow, "
        "crack of dawn",
    ),
    "morning": (
        "早上 早晨 清晨 上午 一早 大清早 清早 晨 早饭 晨光 晨读",
        "morning, early morning, breakfast, mid-morning, that morning, this morning, forenoon, am",
    ),
    "noon": (
        "中午 正午 晌午 午饭 午间 日头当顶 大中午",
        "noon, midday, lunchtime, lunch, twelve o'clock, high noon, noonday",
    ),
    "day": (
        "白天 日 日间 大白天 日里 白日",
        "day, daytime, daylight, by day, broad daylight",
    ),
    "afternoon": (
        "下午 午后 后晌 过午 半下午 放学",
        "afternoon, late afternoon, teatime, after lunch, after school",
    ),
    "dusk": (
        "黄昏 傍晚 日落 夕阳 天擦黑 天黑 天已经快黑 快黑 暮色 落日 晚霞 天快黑 太阳落山",
        "dusk, sunset, twilight, nightfall, sundown, gloaming, evening light, setting sun",
    ),
    "evening": (
        "晚上 晚间 当晚 晚饭 入夜 掌灯 晚 今晚",
        "evening, dinner time, supper, that evening, tonight, dinnertime",
    ),
    "night": (
        "夜 夜里 深夜 半夜 午夜 夜晚 月光 月亮 子夜 熄灯 三更 星星 夜色 通宵 除夕",
        "night, midnight, one in the morning, two in the morning, three in the morning, "
        "half past one in the morning, half past two in the morning, half past three in the morning, "
        "late at night, moonlight, that night, moon, stars, starlight, the dark, nighttime",
    ),
}

WEATHERS: dict[str, tuple[str, str]] = {
    "clear": (
        "晴 晴天 阳光 太阳 晴朗 大晴天 烈日 蓝天 日头 万里无云",
        "sunny, sunshine, sun, clear sky, blue sky, bright day, sunlight, cloudless",
    ),
    "cloud": (
        "阴天 多云 乌云 阴沉 阴云 灰蒙蒙 天阴",
        "cloudy, overcast, grey sky, gray sky, clouds, dull sky, gloomy sky",
    ),
    "rain": (
        "雨 下雨 大雨 小雨 暴雨 雷雨 雨点 雨水 毛毛雨 细雨 雨伞 淋湿 打雷 雨夜",
        "rain, raining, rainy, drizzle, downpour, storm, thunderstorm, shower, rainstorm, thunder, "
        "pouring, dripping coat",
    ),
    "snow": (
        "雪 下雪 下着雪 大雪 飘雪 雪花 雪地 风雪 雪片 鹅毛大雪 积雪",
        "snow, snowing, snowfall, snowflake, blizzard, snowstorm, sleet, snowdrift, snowy",
    ),
    "fog": (
        "雾 大雾 起雾 薄雾 浓雾 雾气 雾霾 雾蒙蒙",
        "fog, foggy, mist, misty, haze, smog, sea fret, hazy",
    ),
    "wind": (
        "大风 刮风 狂风 北风 寒风 风沙 台风 风很大 冷风 西北风",
        "wind, windy, gale, gust, breeze, north wind, sandstorm, typhoon",
    ),
}

SEASONS: dict[str, tuple[str, str]] = {
    "spring": (
        "春天 春 清明 谷雨 惊蛰 立春 桃花 柳絮 油菜花 三月 四月 杏花 插秧",
        "spring, springtime, march, april, blossom, easter, daffodil, swallow",
    ),
    "summer": (
        "夏天 夏 盛夏 三伏 蝉 知了 端午 酷暑 高考 六月 七月 八月 荷花 西瓜 暑假 蝉鸣",
        "summer, summertime, june, july, august, heatwave, midsummer, cicada, watermelon",
    ),
    "autumn": (
        "秋天 秋 中秋 重阳 落叶 霜降 秋收 桂花 国庆 九月 十月 深秋 打枣 枣子熟",
        "autumn, september, october, november, harvest, fallen leaves, mid-autumn, chestnut, indian summer",
    ),
    "winter": (
        "冬天 冬 腊月 正月 过年 春节 除夕 大寒 冬至 小年 年三十 大年 雪 寒冬 腊八 结冰 元宵 棉袄 年夜饭",
        "winter, december, january, february, christmas, new year's eve, snow, frost, ice, blizzard, icicle",
    ),
}

CLUES: dict[str, tuple[str, str]] = {
    "hospital": (
        "护士 医生 大夫 病人 打针 吊瓶 量血压 刀口 手术",
        "nurse, doctor, patient, stethoscope, plaster, bandage, stitches, the ward, visiting hours",
    ),
    "kitchen": (
        "灶 锅盖 菜刀 面团 案板 炉灶 切菜 揉面 烧水",
        "stove, oven, flour, kneading, saucepan, dough, ladle, eggs, stirring, soup, dumplings, baker, "
        "baking, pancakes",
    ),
    "shop": (
        "掌柜 顾客 老板 柜台 货架 算盘 价钱 开张 打折",
        "customer, till, counter, price, for sale, shopkeeper, pawnbroker, tailor, barber, mend, repair, "
        "fix, workbench, pawn",
    ),
    "restaurant": (
        "服务员 菜单 跑堂 点菜 上菜",
        "waiter, waitress, menu, diners",
    ),
    "train": (
        "列车员 乘客 车票 硬座 查票",
        "conductor, passenger, ticket inspector, railway",
    ),
    "classroom": (
        "班主任 同学 黑板 课本 考试 作文 上课",
        "pupils, teacher, blackboard, lesson, homework, exam",
    ),
    "office": (
        "主任 文件 办公 档案 公章 盖章",
        "clerk, typist, typewriter, ledger, constable, sergeant, officer, files, lawyer",
    ),
    "theatre": (
        "演员 观众 戏服 勾脸 导演 排练",
        "actor, actress, script, rehearsal, director, audience, curtain call",
    ),
    "temple": (
        "牌位 供桌 香火 和尚 灵前 火盆 守灵",
        "priest, hymn, vicar, altar, congregation, organist, vestment",
    ),
    "living-room": (
        "沙发 电视 茶几 账本 记账 老花镜",
        "sofa, armchair, piano, television, fireplace, mantelpiece, carpet",
    ),
    "bedroom": (
        "被窝 枕头 床头",
        "pillow, quilt, eiderdown, bedside",
    ),
    "river": (
        "船桨 船家 撑船 竹篙 艄公",
        "oars, ferryman, rowing, paddle, current",
    ),
    "sea": (
        "船长 水手 浪头",
        "captain, sailor, gull, tide, crew, skipper",
    ),
    "field": (
        "庄稼 锄头 蜂箱 收割 稻子 麦子 瓜",
        "spade, hoe, harvest, hives, potatoes, beans, plough, baskets, tea leaves, seedlings",
    ),
    "courtyard": (
        "晾衣绳 鸡笼 院墙 柴堆",
        "woodpile, washing line, hens, chickens, firewood",
    ),
    "market": (
        "摊主 吆喝 讨价",
        "stallholder, hawker",
    ),
    "station": (
        "检票员 站长 信号员",
        "signalman, stationmaster, porter, timetable",
    ),
}
"""People and things that belong to a stage, for texts that do not name it."""

PLACES = Lexicon(STAGES)
SIGNS = Lexicon(CLUES)
HOURS = Lexicon(TIMES)
SKIES = Lexicon(WEATHERS)
YEAR = Lexicon(SEASONS)
