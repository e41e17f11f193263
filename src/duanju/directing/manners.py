"""The words that tell how something is said: tags, adverbs and stage directions, by the feeling they give away.

A key may end in "+" (strong) or "-" (faint); "loud", "low" and "hushed" say how the voice is and
leave the feeling to the words.
"""

MANNERS: dict[str, tuple[str, str]] = {
    "joy": (
        "高兴 欢喜 兴奋 笑着 笑 喜 乐呵呵 欣喜 欢快 笑嘻嘻 兴高采烈 眉开眼笑 乐滋滋 喜滋滋 笑眯眯 雀跃 得意洋洋 乐",
        "happily, laughing, smiling, delighted, with delight, cheerfully, cheerily, brightly, beaming, gleeful, "
        "gleefully, excited, excitedly, merrily, grinning, laugh, laughed, smile, smiled, joyfully, sunnily, full "
        "of joy",
    ),
    "amusement": (
        "打趣 调侃 开玩笑 逗 忍着笑 笑骂 俏皮 调皮 忍俊不禁 挤挤眼 半开玩笑 憋着笑",
        "amused, with amusement, teasing, teased, joking, joked, chuckling, chuckled, wryly, dryly, drily, "
        "giggling, giggled, playfully, smirking, deadpan, solemn as a judge, mock",
    ),
    "tenderness": (
        "温柔 轻声 柔声 慈爱 哄 轻轻 疼爱 和蔼 安慰 温和 慢慢地 劝慰 心疼 和气 慈祥 哄着",
        "gently, gentle, tenderly, softly, kindly, soothing, soothingly, soothed, warmly, lovingly, fondly, "
        "comforting, comforted, reassuringly, coaxing, coaxed",
    ),
    "longing": (
        "出神 望着远方 怀念 思念 喃喃 失神 若有所思 怅然 回忆 像是说给自己听",
        "wistfully, wistful, dreamily, longing, longingly, far away, musing, mused, lost in thought, half to "
        "herself, half to himself, remembering",
    ),
    "pride": (
        "骄傲 自豪 得意 昂首 昂着头 挺着胸",
        "proudly, proud, with pride, boasting, boasted, bragged, triumphant, triumphantly, grandly",
    ),
    "surprise": (
        "惊讶 吃惊 愣 惊 诧异 一怔 大惊 怔 惊奇 目瞪口呆 惊呼 惊喜 不敢相信",
        "surprised, in surprise, astonished, startled, stunned, amazed, in amazement, taken aback, incredulous, "
        "incredulously, in disbelief, blinking, exclaimed",
    ),
    "fear": (
        "害怕 惊恐 颤声 发抖 慌 慌张 恐惧 尖叫 声音发颤 声音发抖 哆嗦 战战兢兢 怯生生 胆怯 打着颤",
        "afraid, frightened, scared, terrified, trembling, tremulously, panicking, in panic, shaking, shakily, "
        "screaming, screamed, fearfully, in terror, voice shaking, quavering, timidly",
    ),
    "hushed": (
        "压低声音 低声 悄声 耳语 压着嗓子 压低嗓门 悄悄",
        "whispered, whispering, whisper, in a whisper, under her breath, under his breath, hushed, in a low voice, "
        "breathed",
    ),
    "dread": ("不安 阴沉 沉沉地", "uneasily, ominously, darkly, grimly, with dread"),
    "sadness": (
        "难过 悲伤 伤心 叹气 叹 沉痛 黯然 低沉 沙哑 叹了口气 凄凉 哀伤 闷闷 失落 有气无力 沮丧 失望 疲惫",
        "sadly, sad, sighing, sigh, sighed, heavily, mournful, mournfully, brokenly, hoarse, hoarsely, gloomily, "
        "dully, wearily, tired, tiredly, glumly, crestfallen, disappointed, in a small voice",
    ),
    "weeping": (
        "哭 哭着 哽咽 带着哭腔 抽泣 泣 含泪 流泪 泪 哭喊 呜咽 抽抽搭搭 泪流满面 啜泣 带着鼻音",
        "crying, weeping, wept, sobbing, sobbed, in tears, tearful, tearfully, choking, choked, voice breaking, "
        "voice broke, voice cracking, through tears, through her tears, through his tears, wailed, whimpered, "
        "sniffing",
    ),
    "smile-over-grief": (
        "苦笑 强笑 含泪笑 笑中带泪 勉强笑 勉强笑了笑 强颜 含着泪笑",
        "bitter smile, smiling through tears, forced smile, sad smile, smiling sadly, laughing bitterly, laughed "
        "bitterly, smiled sadly, bitterly, with a sad smile, trying to smile, with forced cheer, too brightly, "
        "bravely",
    ),
    "anger": (
        "怒 生气 愤怒 吼 骂 喝道 大怒 厉声 吼道 气愤 气呼呼 没好气 暴怒 咆哮 气冲冲 恼火 恼怒 火冒三丈 训斥 呵斥 "
        "怒冲冲 斥责 拍着桌子 气急败坏",
        "angrily, angry, furious, furiously, snapping, snapped, roaring, roared, bellowing, bellowed, snarling, "
        "snarled, raging, barked, fiercely, hotly, savagely, scolded, sharply, crossly, indignantly, sternly, "
        "thundered, exploded, burst out",
    ),
    "held-anger": (
        "冷冷 咬牙 冷声 压着火 沉着脸 忍着 一字一句 冷淡 冷漠 板着脸 咬着牙 生硬 硬邦邦 一字一顿 绷着脸 面无笑容 "
        "头也不抬 头也不回 眼皮也不抬",
        "coldly, cold, through her teeth, through his teeth, gritted teeth, clenched teeth, icily, icy, "
        "controlled, curtly, stiffly, flatly, clenched, tightly, tight-lipped, evenly, dangerously quiet, too "
        "quietly, tersely, shortly, levelly, frostily, without looking up, without looking, without turning",
    ),
    "contempt": (
        "冷笑 轻蔑 不屑 嘲讽 讥讽 鄙夷 嗤笑 嘲笑 阴阳怪气 挖苦 傲慢 撇着嘴 哼 哼了一声",
        "sneering, sneered, contemptuous, contemptuously, scornful, scornfully, mocking, mocked, sarcastic, "
        "sarcastically, disdainful, scoffing, scoffed, jeering, haughtily, sniffed, snorted",
    ),
    "disgust": (
        "厌恶 嫌弃 恶心 嫌恶 捂着鼻子",
        "disgusted, revolted, in disgust, with disgust, grimacing, nose wrinkled",
    ),
    "shame": (
        "羞愧 惭愧 愧疚 内疚 低着头 低下头 心虚 歉疚 抱歉 不敢抬头 讷讷",
        "ashamed, guiltily, shamefaced, guilty, hanging his head, hanging her head, contritely, apologetically, "
        "sorry, meekly, humbly",
    ),
    "embarrassment": (
        "尴尬 害羞 不好意思 脸红 支吾 羞涩 讪讪 红着脸 支支吾吾 腼腆 吞吞吐吐 结结巴巴 挠着头 难为情",
        "embarrassed, shyly, awkwardly, blushing, sheepish, sheepishly, bashful, bashfully, stammering, stammered, "
        "stuttered, flustered, clearing his throat, clearing her throat",
    ),
    "relief": (
        "松了口气 松口气 释然 放心 如释重负 长出一口气 松了一口气",
        "relieved, with relief, in relief, exhaling, breathing out, letting out a breath",
    ),
    "resolve": (
        "坚定 郑重 斩钉截铁 决然 坚决 毅然 认真 一本正经 平静而坚定 掷地有声 严肃 果断",
        "firmly, resolutely, determined, steadily, decisively, solemnly, gravely, earnestly, stubbornly, squarely, "
        "insisted, vowed, swore, without hesitation",
    ),
    "pain": (
        "痛苦 忍痛 虚弱 咳 呻吟 喘 上气不接下气 气若游丝 喘着气 忍着疼",
        "in pain, weakly, coughing, coughed, groaning, groaned, wincing, gasping, gasped, faintly, panting, "
        "panted, moaned, breathless, breathlessly, out of breath",
    ),
    "suspicion": (
        "怀疑 狐疑 警惕 试探 盘问 追问 将信将疑 打量 警觉 质问 反问",
        "suspiciously, suspicious, wary, doubtful, doubtfully, narrowing her eyes, narrowing his eyes, warily, "
        "probing, sceptically, skeptically, frowning, demanded, pressed",
    ),
    "numb": (
        "木然 麻木 呆呆 面无表情 茫然 机械 空洞 呆滞",
        "numbly, blankly, tonelessly, numb, without expression, dazed, vacantly, mechanically, as if reading a list",
    ),
    "worry": (
        "担心 焦急 着急 急 忧 犹豫 迟疑 急切 紧张 央求 恳求 忧心忡忡 急忙 连忙 慌忙 忐忑 催促 催 小心翼翼 求",
        "anxiously, anxious, worried, urgently, hesitating, hesitantly, pleading, pleaded, begging, begged, "
        "nervously, nervous, uneasy, concerned, hurriedly, imploring, implored, urged, fretted, carefully",
    ),
    "loud": (
        "喊 喊道 叫道 大声 高声 嚷 嚷道 大喊 叫 大叫 扯着嗓子 扬声",
        "shouted, shouting, yelled, yelling, called, calling, cried, cried out, called out, hollered, loudly, at "
        "the top of his voice, at the top of her voice",
    ),
    "low": (
        "小声 嘟囔 嘀咕 咕哝 轻轻说 低低地 自言自语",
        "quietly, muttered, muttering, mumbled, murmured, murmuring, low, grumbled, to himself, to herself, in an "
        "undertone",
    ),
}
