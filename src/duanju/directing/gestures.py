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
        "笑眯眯",
        "laughed, laughing, laughs, grinned, grin, grins, grinning, lit up, smiled broadly, gave a shout of laughter, "
        "a broad smile, eyes bright, brightened, skipped",
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
        "抱在怀里 搂进怀里 紧紧抱住 亲了亲 贴着脸 捧着她的脸 捧着他的脸 扑进怀里",
        "kissed, caressed, held him close, held her close, cradled, hugged him, hugged her, embraced, put her arms "
        "round, put his arms round, gathered her up, rocked him, rocked her",
    ),
    "tenderness": (
        "抚摸 摸了摸他的头 摸了摸她的头 摸摸头 拍了拍他的肩 拍了拍她的肩 拍了拍我肩膀 拍了拍我的肩 拍拍肩 拍着背 "
        "替她擦 替他擦 替她理 替他理 理了理她 理了理他 掖 盖上被子 搂住 擦掉她 擦掉他 披在 握住她的手 握住他的手 "
        "夹到她碗里 夹到他碗里 揉了揉他的头 揉了揉她的头 暖着 吹了吹",
        "stroked, tucked, patted his shoulder, patted her shoulder, patted his hand, patted her hand, brushed the "
        "hair, held her hand, held his hand, took her hand, took his hand, squeezed her hand, squeezed his hand, "
        "kissed her forehead, smoothed her hair, smoothed his hair, ruffled his hair, buttoned his coat, "
        "straightened his collar, wrapped the blanket, put her hand on his, put his hand on hers, leaned against "
        "his shoulder, leaned against her shoulder, by the hand",
    ),
    "longing": (
        "望着远方 望着窗外 出神 久久望着 站在雪地里 手还举着 凝望 回头望 很久没有说话 贴在胸口 抱着照片 摩挲 "
        "一遍遍地看 看了又看 一步三回头 望着他的背影 望着她的背影 目送 闻了闻",
        "gazed, gazes, looked out, stared out, staring out, stares out, lingered, watched until, stared into the "
        "distance, looked back, for a long time, held it to her chest, pressed it to her chest, ran her thumb, ran "
        "his thumb, traced the, watched him go, watched her go, turned the ring",
    ),
    "pride": (
        "挺起胸 昂起头 挺着胸膛 挺直腰板 昂着头 扬起下巴 举过头顶",
        "chest out, chin up, stood tall, straightened up, head high, lifted her chin, lifted his chin, over his "
        "head, over her head, puffed out his chest, drew himself up, drew herself up",
    ),
    "surprise+": (
        "愣住 怔住 呆住 惊呆 目瞪口呆 张大嘴 张大了嘴 瞪大眼 瞪大了眼 掉在地上 滑落在地 吓了一跳 跳了起来 倒吸一口",
        "jaw dropped, eyes widened, stopped dead, dropped the, gasped, nearly dropped, sprang up, jumped back, did "
        "a double take",
    ),
    "surprise": (
        "愣了 手停住 停住了 睁大眼 睁大了眼 一愣 僵住 抬起头来 一怔 站住了 停住脚 坐直 坐直了 转过头来",
        "froze, freezes, stared, stares, started, stiffened, blinked, looked up sharply, stopped short, turned "
        "sharply, sat up straight, sat bolt upright, raised his eyebrows, raised her eyebrows, mouth open",
    ),
    "fear+": (
        "发抖 颤抖 哆嗦 脸色发白 脸色煞白 冷汗 打颤 直冒汗 缩成一团 腿软 双腿发软 牙齿打战 浑身发冷",
        "trembled, trembles, trembling, was shaking, hands shook, hand shook, knees shook, shivered, turned pale, "
        "went white, cowered, heart pounding, heart hammered, rattled, legs gave, backed against the wall",
    ),
    "fear": (
        "后退 躲 往后缩 缩了缩 退了一步 抓紧了 屏住呼吸 心跳",
        "backed away, hid behind, flinched, shrank back, stepped back, clung to, hid under, held her breath, held "
        "his breath",
    ),
    "dread": (
        "不敢 脸色沉 敲了三下 有人敲 敲门 脸色一变 变了脸色 脸色变了 盯着门",
        "dared not, went cold, knocked, a shadow, did not dare, the colour left, the color left",
    ),
    "sadness": (
        "叹气 叹了口气 叹了一口气 低下头 垂下头 垂下眼 眼神黯 眼圈 喉咙发紧 说不出话 一句话也说不出来 弯下了腰 "
        "肩膀垂 半天没有抬头 声音低了下去 声音变了 眼睛湿 鼻子一酸 鼻子发酸 嘴唇动了动",
        "sighed, sighs, lowered her eyes, lowered his eyes, fell silent, slumped, shoulders sank, shoulders "
        "dropped, swallowed hard, head bowed, bowed his head, bowed her head, leaned his forehead, leaned her "
        "forehead, face fell, turned her face to the wall, turned his face to the wall, lip quivered, sat down "
        "slowly, took off his cap, voice cracked, throat tightened, could not speak",
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
        "哭 眼圈红 眼眶红 红了眼 眼圈发红 眼里有泪 眼泪在眼眶 吸了吸鼻子",
        "eyes filled, eyes red, eyes reddened, eyes were wet, eyes swam, eyes stung, blinked back",
    ),
    "smile-over-grief": (
        "苦笑 笑着流泪 笑中带泪 强颜欢笑 含泪 挤出一个笑 哭笑不得 想笑 又哭又笑 笑着笑着",
        "smiled through tears, laughed bitterly, smiled sadly, tried to smile, forced a smile, bitter smile, "
        "managed a smile, smiled with an effort, laughed and cried",
    ),
    "anger+": (
        "拍桌子 猛地拍 拍了一下桌子 拍着桌子 摔在 摔门 砸在 砸了 掀翻 扇了 打翻 踢翻 踹 揪住 一把推开 夺过 撕了 "
        "撕碎 摔了",
        "slammed, banged his fist, banged her fist, smashed, stamped his foot, stamped her foot, kicked, struck, "
        "hurled, tore it up, knocked over, threw it at, shoved, grabbed him by",
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
        "撇嘴 撇了撇嘴 冷笑 白了一眼 白了他一眼 白了她一眼 嗤 翻了个白眼 哼了一声 斜着眼 斜了一眼",
        "sneered, rolled her eyes, rolled his eyes, curled his lip, curled her lip, snorted, looked down his nose, "
        "looked down her nose, sniffed, waved him away, waved her away, clicked her tongue, clicked his tongue",
    ),
    "disgust": (
        "皱起鼻子 作呕 捂住鼻子 捂着鼻子 呸 吐了一口 想吐 嫌弃地",
        "wrinkled her nose, wrinkled his nose, recoiled, retched, spat, pushed the plate away, held his nose, held "
        "her nose, gagged",
    ),
    "shame": (
        "捂脸 不敢看 躲开目光 避开 低着头 头埋得低 不敢抬头 脸红到脖子 抬不起头 无地自容",
        "hid his face, hid her face, hung his head, hung her head, looked away, avoided his eyes, avoided her "
        "eyes, would not look, could not look, could not meet, did not look at him, did not look at her, covered "
        "her face, covered his face",
    ),
    "embarrassment": (
        "挠头 挠了挠头 挠挠头 涨红 红了脸 脸红 脸一红 搓着手 搓了搓手 摸了摸后脑勺 清了清嗓子 干咳 扭捏 低头摆弄",
        "blushed, scratched his head, scratched her head, fidgeted, flushed, turned red, went red, shuffled his "
        "feet, picked at, cleared his throat, cleared her throat, twisted the hem, studied his shoes, studied her "
        "shoes, rubbed the back of his neck",
    ),
    "relief": (
        "松了口气 松了一口气 长出一口气 放下心 长长地舒了口气 舒了口气 瘫坐 擦了擦汗 一屁股坐下",
        "let out a breath, breathed out, sighed with relief, relaxed, sank back, shoulders loosened, wiped his "
        "forehead, wiped her forehead, closed her eyes and smiled",
    ),
    "resolve": (
        "站直 深吸一口气 转身就走 挺直了背 咬了咬牙 点了点头 卷起了袖子 卷起袖子 抬起头看着 迎着他的目光 迎着她的目光",
        "stood up straight, took a deep breath, squared, nodded firmly, rolled up her sleeves, rolled up his "
        "sleeves, looked him in the eye, looked her in the eye, stood his ground, stood her ground, put his foot "
        "down, put her foot down",
    ),
    "pain": (
        "捂着肚子 捂着胸口 咳嗽 疼 倒下 踉跄 流血 血 抽了口冷气 直吸气 皱成一团 扶着墙 喘不过气 喘着粗气",
        "winced, coughed, clutched his chest, clutched her chest, clutched his side, clutched her side, stumbled, "
        "staggered, collapsed, blood, bled, doubled over, limped, held on to the wall, fighting for breath",
    ),
    "suspicion": (
        "打量 眯起眼 盯着 皱眉 皱起眉 皱了皱眉 狐疑 上下看 左看右看 挑了挑眉",
        "eyed, narrowed, frowned, frowns, squinted, looked him up and down, looked her up and down, tilted his head, "
        "tilted her head, turned it over and over, raised one eyebrow",
    ),
    "numb": (
        "一动不动 呆坐 木然 面无表情 没有表情 半天没有动 半天没动 呆呆地 失了魂 眼神空",
        "did not move, motionless, stared at nothing, sat still, expressionless, blankly, quite still, without "
        "seeing, like a statue",
    ),
    "worry": (
        "搓手 来回走 踱步 咬嘴唇 咬着嘴唇 犹豫 皱着眉 急得 看了看表 张望 直跺脚 团团转 欲言又止 手心出汗 坐立不安",
        "paced, bit her lip, bit his lip, wrung, hesitated, chewed her lip, chewed his lip, frowning, fretted, "
        "checked his watch, checked her watch, looked at the clock, bit her nails, bit his nails, twisted her "
        "hands, twisted his hands, not quite steady, opened her mouth and closed it, opened his mouth and closed it",
    ),
    "": (
        "血型 泪痣 不敢当 哭笑 打量力 疼爱 心疼 笑话 玩笑 可笑 好笑 笑容可掬的照片 眼泪汪",
        "glanced, started to, started up the, started the, started at the beginning, bloodhound, blood pressure, "
        "tears off, smile of the sun, kicked off, banged together",
    ),
}
