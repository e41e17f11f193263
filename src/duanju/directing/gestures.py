"""The words for what a feeling does to a body, as an action tells it.

A key may end in "+" (strong) or "-" (faint); "" cancels a word it holds.
"""

BODY: dict[str, tuple[str, str]] = {
    "joy+": (
        "跳起来 欢呼 哈哈大笑 笑弯了腰 喜笑颜开 手舞足蹈 笑出了声 乐得 乐开了花 蹦了起来 高兴得 笑得合不拢嘴 "
        "欢天喜地 转起了圈 拍着手跳",
        "jumped for joy, cheered, laughed out loud, laughed until, burst out laughing, jumped up and down, danced, "
        "hopped from foot, clapped her hands, clapped his hands, threw back his head and laughed, threw her arms, "
        "whooped, beamed, face lit up, eyes shone, spun round and round",
    ),
    "joy": (
        "笑了 咧嘴 咧开 眉开眼笑 笑出声 笑容 大笑 笑起来 嘴角翘 嘴角上扬 眼睛亮 眼睛一亮 脸上放光 笑得 弯成了月牙 "
        "笑眯眯 蹦 哼着歌 乐了 笑开了花 连连点头 舒展开",
        "laughed, laughing, laughs, grinned, grin, grins, grinning, lit up, smiled broadly, gave a shout of "
        "laughter, a broad smile, eyes bright, brightened, skipped, humming, hummed, twirled, swung her round, "
        "swung him round, could not stop smiling, face opened, face softened, gleamed, bounced, ran to meet",
    ),
    "joy-": (
        "笑了笑 微笑 微微一笑 点头笑 抿嘴笑 一见他就笑",
        "smiled, smiles, smiling, a smile, half smile, mouth twitched, corner of her mouth, corner of his mouth",
    ),
    "amusement": (
        "噗嗤 偷笑 忍住笑 眨眼 忍不住笑 憋着笑 忍着笑 嘿嘿 嘻嘻 眨了眨眼 挤眉弄眼",
        "chuckled, giggled, winked, smirked, raised an eyebrow, bit back a smile, tried not to laugh, tried not to "
        "smile, hid a smile, snickered, shoulders shook with laughter",
    ),
    "tenderness+": (
        "搂进怀里 紧紧抱住 亲了亲 贴着脸 捧着她的脸 捧着他的脸 扑进怀里",
        "kissed, caressed, held him close, held her close, cradled, hugged him, hugged her, embraced, put her arms "
        "round, put his arms round, gathered her up, rocked him, rocked her",
    ),
    "tenderness": (
        "抚摸 摸了摸他的头 摸了摸她的头 摸摸头 拍了拍他的肩 拍了拍她的肩 拍了拍我肩膀 拍了拍我的肩 拍拍肩 拍着背 "
        "替她擦 替他擦 替她理 替他理 理了理她 理了理他 掖 盖上被子 搂住 擦掉她 擦掉他 披在 握住她的手 握住他的手 "
        "夹到她碗里 夹到他碗里 揉了揉他的头 揉了揉她的头 暖着 吹了吹 盛了一碗 添了一勺 拢了拢 系好围巾 扣上扣子 "
        "背起 轻轻放 摸了摸孩子 喂 擦了擦孩子",
        "stroked, tucked, patted his shoulder, patted her shoulder, patted his hand, patted her hand, brushed the "
        "hair, held her hand, held his hand, took her hand, took his hand, squeezed her hand, squeezed his hand, "
        "kissed her forehead, smoothed her hair, smoothed his hair, ruffled his hair, buttoned his coat, "
        "straightened his collar, wrapped the blanket, put her hand on his, put his hand on hers, leaned against "
        "his shoulder, leaned against her shoulder, by the hand, fed, spooned, lifted the child, carried her to "
        "bed, carried him to bed, covered him, covered her, tied his scarf, tied her scarf, wiped the child's, "
        "pulled the blanket, slipped a coin, saved him a seat",
    ),
    "longing": (
        "望着远方 望着窗外 出神 久久望着 站在雪地里 手还举着 凝望 回头望 很久没有说话 贴在胸口 抱着照片 摩挲 "
        "一遍遍地看 看了又看 一步三回头 望着他的背影 望着她的背影 目送 闻了闻 望着照片 翻着相册 抚着 摸了摸那 指尖",
        "gazed, gazes, looked out, stared out, staring out, stares out, lingered, watched until, stared into the "
        "distance, looked back, for a long time, held it to her chest, pressed it to her chest, ran her thumb, ran "
        "his thumb, traced the, watched him go, watched her go, turned the ring, ran her fingers over, ran his "
        "fingers over, touched the photograph, stood at the window, watched the road, stood at the gate, stood at "
        "the door, long after, smelled the coat, folded it again",
    ),
    "pride": (
        "挺起胸 昂起头 挺着胸膛 挺直腰板 昂着头 扬起下巴 举过头顶",
        "chest out, chin up, stood tall, straightened up, head high, lifted her chin, lifted his chin, over his "
        "head, over her head, puffed out his chest, drew himself up, drew herself up",
    ),
    "surprise+": (
        "愣住 怔住 呆住 惊呆 目瞪口呆 张大嘴 张大了嘴 瞪大眼 瞪大了眼 掉在地上 滑落在地 吓了一跳 跳了起来 倒吸一口 "
        "筷子掉 杯子掉 碗差点掉 猛地抬头 瞪圆",
        "jaw dropped, eyes widened, stopped dead, gasped, nearly dropped, sprang up, jumped back, did a double "
        "take, choked on, spilled, dropped her, dropped his, stood up so fast, shot up, nearly fell, head snapped",
    ),
    "surprise": (
        "愣了 手停住 停住了 睁大眼 睁大了眼 一愣 僵住 抬起头来 一怔 站住了 停住脚 坐直 坐直了 转过头来",
        "froze, freezes, stared, stares, started, stiffened, blinked, looked up sharply, stopped short, turned "
        "sharply, sat up straight, sat bolt upright, raised his eyebrows, raised her eyebrows, mouth open",
    ),
    "fear+": (
        "发抖 颤抖 抖 哆嗦 脸色发白 脸色煞白 脸白了 脸一下子白 脸刷地白 冷汗 打颤 直冒汗 缩成一团 腿软 双腿发软 "
        "牙齿打战 浑身发冷",
        "voice shook, trembled, trembles, trembling, was shaking, hands shook, hand shook, knees shook, shivered, "
        "turned pale, went white, cowered, heart pounding, heart hammered, rattled, legs gave, backed against the "
        "wall",
    ),
    "fear": (
        "后退 躲 往后缩 缩了缩 退了一步 抓紧了 屏住呼吸 心跳 不敢出声 钻到桌下 捂住嘴 抓住门框 退到墙 往门口退 "
        "一步步后退 头皮发麻 汗毛",
        "backed away, hid behind, flinched, shrank back, stepped back, clung to, hid under, held her breath, held "
        "his breath, did not dare, crept, pressed himself against, pressed herself against, hid the, covered her "
        "mouth, hand to her mouth, could not move, hair stood",
    ),
    "dread": (
        "不敢 脸色沉 敲了三下 有人敲 敲门 脸色一变 变了脸色 脸色变了 盯着门",
        "dared not, went cold, knocked, a shadow, did not dare, the colour left, the color left",
    ),
    "sadness": (
        "叹气 叹了口气 叹了一口气 低下头 垂下头 垂下眼 眼神黯 眼圈 喉咙发紧 说不出话 一句话也说不出来 弯下了腰 "
        "肩膀垂 半天没有抬头 声音低了下去 声音变了 眼睛湿 鼻子一酸 鼻子发酸 嘴唇动了动 呆坐 瘫坐 一口没动 空碗 "
        "抱着膝盖 靠着墙滑 手垂了下来 闭上眼睛 眼神暗 背影 把头埋 头埋",
        "sighed, sighs, lowered her eyes, lowered his eyes, fell silent, slumped, shoulders sank, shoulders "
        "dropped, swallowed hard, head bowed, bowed his head, bowed her head, leaned his forehead, leaned her "
        "forehead, face fell, turned her face to the wall, turned his face to the wall, lip quivered, sat down "
        "slowly, took off his cap, voice cracked, throat tightened, could not speak, sat down heavily, let it "
        "fall, head in his hands, head in her hands, did not touch the food, untouched, empty chair, let go of, "
        "back bent, turned away slowly, closed his eyes, closed her eyes, shut his eyes, shut her eyes",
    ),
    "sadness-": (
        "沉默 没说话 没有说话 不说话 没吭声 没出声 没有作声 不作声",
        "said nothing, did not answer, didn't answer, silent, looked at the floor, looked at her hands, looked at "
        "his hands",
    ),
    "weeping+": (
        "流泪 落泪 哭了 眼泪 泪水 抽泣 抹眼泪 号啕 大哭 哭出 泪流 泣不成声 哭起来 眼泪掉 放声 哽咽 红着眼睛 擦眼泪 泪",
        "wept, cried, crying, weeping, sobbing, tears, sobbed, sobs, burst into tears, wiped her eyes, wiped his "
        "eyes, weeps, wiped her face, broke down, tears ran",
    ),
    "weeping": (
        "哭 眼圈红 眼眶红 红了眼 眼圈发红 眼里有泪 眼泪在眼眶 吸了吸鼻子 一抽一抽 肩膀抖 肩膀一耸一耸 把脸埋进 "
        "埋在臂弯 抹了抹眼角 擦了擦眼角 鼻涕",
        "eyes filled, eyes red, eyes reddened, eyes were wet, eyes swam, eyes stung, blinked back, shoulders "
        "heaved, shoulders shook, buried her face, buried his face, face in her hands, face in his hands, wet "
        "cheeks, dabbed at",
    ),
    "smile-over-grief": (
        "苦笑 笑着流泪 笑中带泪 强颜欢笑 含泪 挤出一个笑 哭笑不得 想笑 又哭又笑 笑着笑着",
        "smiled through tears, laughed bitterly, smiled sadly, tried to smile, forced a smile, bitter smile, "
        "managed a smile, smiled with an effort, laughed and cried",
    ),
    "anger+": (
        "拍桌子 猛地拍 拍了一下桌子 拍着桌子 摔在 摔门 砸在 砸了 掀翻 扇了 打翻 踢翻 踹 揪住 一把推开 夺过 撕了 "
        "撕碎 摔了 一摔 撕成 扔进 揉成一团 拍在桌 重重一拍 吼",
        "slammed, banged his fist, banged her fist, smashed, stamped his foot, stamped her foot, kicked, struck, "
        "hurled, tore it up, knocked over, threw it at, shoved, grabbed him by, crumpled, tore up, ripped, "
        "snatched, slapped, threw his, threw her, swept the plates, kicked the",
    ),
    "anger": (
        "瞪 跺脚 跺了跺脚 气得 涨红了脸 脸涨得通红 重重地放下 甩开 横了他一眼 横了她一眼 火了",
        "glared, glares, glaring, stamped, banged, threw down, red in the face, pointed a finger, rounded on, "
        "flung, jabbed",
    ),
    "held-anger": (
        "咬牙 攥紧 攥成了拳头 攥成拳头 握紧拳头 握紧 沉下脸 脸色铁青 指节发白 板起脸 绷紧 嘴唇抿成 转过脸去 别过脸 "
        "背过身 不看他 不看她",
        "gritted, clenched, fists, jaw tightened, jaw set, lips tightened, went rigid, set his jaw, set her jaw, "
        "knuckles, pressed her lips, pressed his lips, turned her back, turned his back, drummed his fingers, "
        "drummed her fingers, folded her arms, folded his arms",
    ),
    "contempt": (
        "撇嘴 撇了撇嘴 冷笑 白了一眼 白了他一眼 白了她一眼 嗤 翻了个白眼 哼了一声 斜着眼 斜了一眼 扔在地上 "
        "眼皮也不抬 眼皮都没抬 用脚踢了踢",
        "sneered, rolled her eyes, rolled his eyes, curled his lip, curled her lip, snorted, looked down his nose, "
        "looked down her nose, sniffed, waved him away, waved her away, clicked her tongue, clicked his tongue, "
        "tossed it, tossed the, did not even look, flicked, let his eyes travel, let her eyes travel, over his "
        "spectacles",
    ),
    "disgust": (
        "皱起鼻子 作呕 捂住鼻子 捂着鼻子 呸 吐了一口 想吐 嫌弃地",
        "wrinkled her nose, wrinkled his nose, recoiled, retched, pushed the plate away, held his nose, held her "
        "nose, gagged",
    ),
    "shame": (
        "捂脸 不敢看 躲开目光 避开 低着头 头埋得低 不敢抬头 脸红到脖子 抬不起头 无地自容",
        "hid his face, hid her face, hung his head, hung her head, looked away, avoided his eyes, avoided her "
        "eyes, would not look, could not look, could not meet, did not look at him, did not look at her, covered "
        "her face, covered his face",
    ),
    "embarrassment": (
        "挠头 挠了挠头 挠挠头 涨红 红了脸 脸红 脸一红 搓着手 搓了搓手 摸了摸后脑勺 清了清嗓子 干咳 扭捏 低头摆弄 "
        "低着头不说话 手不知往哪 吐了吐舌头 抓耳挠腮",
        "blushed, scratched his head, scratched her head, fidgeted, flushed, turned red, went red, shuffled his "
        "feet, picked at, cleared his throat, cleared her throat, twisted the hem, studied his shoes, studied her "
        "shoes, rubbed the back of his neck, looked at her feet, looked at his feet, did not know where to look, "
        "bit her thumb, tugged at, laughed nervously, wiped his hands on, smoothed her skirt",
    ),
    "relief": (
        "松了口气 松了一口气 长出一口气 放下心 长长地舒了口气 舒了口气 瘫坐 擦了擦汗 一屁股坐下 靠在门上 "
        "靠在墙上笑 眉头松开",
        "let out a breath, breathed out, sighed with relief, relaxed, sank back, shoulders loosened, closed her "
        "eyes and smiled, leaned against the door, sagged, hands stopped shaking, laughed with relief, put down "
        "the phone and, crossed herself",
    ),
    "resolve": (
        "站直 深吸一口气 转身就走 挺直了背 咬了咬牙 点了点头 卷起了袖子 卷起袖子 抬起头看着 迎着他的目光 "
        "迎着她的目光 扛起 背起行李 系紧 挽起 拿定主意 迈开步 推开门走 签下",
        "stood up straight, took a deep breath, squared, nodded firmly, rolled up her sleeves, rolled up his "
        "sleeves, looked him in the eye, looked her in the eye, stood his ground, stood her ground, put his foot "
        "down, put her foot down, picked up his bag and, picked up her bag and, buttoned up, laced, signed, "
        "stepped forward, stepped up, did not look back, shouldered, walked straight",
    ),
    "pain": (
        "捂着肚子 捂着胸口 咳嗽 疼 倒下 踉跄 流血 血 抽了口冷气 直吸气 皱成一团 扶着墙 喘不过气 喘着粗气",
        "winced, coughed, clutched his chest, clutched her chest, clutched his side, clutched her side, stumbled, "
        "staggered, collapsed, blood, bled, doubled over, limped, held on to the wall, fighting for breath",
    ),
    "suspicion": (
        "打量 眯起眼 盯着 皱眉 皱起眉 皱了皱眉 狐疑 上下看 左看右看 挑了挑眉 拿起来闻 凑近了看 翻来覆去地看 绕着 "
        "摸了摸锁",
        "eyed, narrowed, frowned, frowns, squinted, looked him up and down, looked her up and down, tilted his "
        "head, tilted her head, turned it over and over, raised one eyebrow, held it up to the light, sniffed at "
        "it, looked from one, followed him with her eyes, followed her with his eyes, lifted the corner, peered",
    ),
    "numb": (
        "一动不动 呆坐 木然 面无表情 没有表情 半天没有动 半天没动 呆呆地 失了魂 眼神空",
        "did not move, motionless, stared at nothing, sat still, expressionless, blankly, quite still, without "
        "seeing, like a statue",
    ),
    "worry": (
        "搓手 来回走 踱步 咬嘴唇 咬着嘴唇 犹豫 皱着眉 急得 看了看表 张望 直跺脚 团团转 欲言又止 手心出汗 坐立不安 "
        "手心全是汗 手心里全是汗 手心冒汗 额头冒汗 额头上全是汗 攥着衣角 绞着 摆弄着 踮着脚 朝门口看 看了一眼钟 "
        "翻来覆去",
        "paced, bit her lip, bit his lip, wrung, hesitated, chewed her lip, chewed his lip, frowning, fretted, "
        "checked his watch, checked her watch, looked at the clock, bit her nails, bit his nails, twisted her "
        "hands, twisted his hands, not quite steady, opened her mouth and closed it, opened his mouth and closed "
        "it, sweat, sweating, palms, handkerchief into, twisted her handkerchief, twisted his cap, twisted her "
        "apron, twisting, tapped his foot, tapped her foot, glanced at the door, kept looking, gripped the, knotted",
    ),
    "": (
        "血型 泪痣 不敢当 哭笑 打量力 疼爱 心疼 笑话 玩笑 可笑 好笑 笑容可掬的照片 眼泪汪",
        "glanced, started to, started up the, started the, started at the beginning, bloodhound, blood pressure, "
        "tears off, smile of the sun, kicked off, banged together",
    ),
}
