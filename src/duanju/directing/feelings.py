"""Reads the feeling of a line or an action from its manner, body cues, words and punctuation.

Sources by trust, after the study of feeling in fiction: manner of speech, then the body, then named
feelings and events, then punctuation. Phrases come before words, so that a bitter laugh is no joy.
"""

from dataclasses import dataclass

from duanju.directing.lexicon import Hit, Lexicon, names_one

MANNERS: dict[str, tuple[str, str]] = {
    "joy": (
        "高兴 欢喜 兴奋 笑着 笑 喜 乐呵呵 欣喜 欢快 笑嘻嘻 兴高采烈 眉开眼笑",
        "happily, laughing, smiling, delighted, cheerfully, brightly, beaming, gleeful, excited, "
        "merrily, grinning, laugh, smile",
    ),
    "amusement": (
        "打趣 调侃 开玩笑 逗 忍着笑 笑骂 俏皮 调皮",
        "amused, teasing, joking, chuckling, wryly, dryly, giggling, playfully, smirking",
    ),
    "tenderness": (
        "温柔 轻声 柔声 慈爱 哄 轻轻 疼爱 和蔼 安慰",
        "gently, tenderly, softly, kindly, soothing, warmly, lovingly, comforting",
    ),
    "longing": (
        "出神 望着远方 怀念 思念 喃喃 失神 若有所思",
        "wistfully, dreamily, longing, far away, murmuring, musing, lost in thought",
    ),
    "pride": ("骄傲 自豪 得意 昂首", "proudly, proud, boasting, triumphant"),
    "surprise": (
        "惊讶 吃惊 愣 惊 诧异 忽然 突然 一怔 大惊 怔",
        "surprised, astonished, startled, stunned, amazed, taken aback, suddenly",
    ),
    "fear": (
        "害怕 惊恐 颤声 发抖 慌 慌张 恐惧 尖叫",
        "afraid, frightened, scared, terrified, trembling, panicking, shaking, screaming, nervous",
    ),
    "dread": (
        "压低声音 低声 悄声 耳语 不安 阴沉",
        "whispered, whispering, whisper, under her breath, under his breath, hushed, low, in a low voice",
    ),
    "sadness": (
        "难过 悲伤 伤心 叹气 叹 沉痛 黯然 低沉 沙哑 叹了口气",
        "sadly, sad, sighing, sigh, heavily, mournful, broken, hoarse, quietly",
    ),
    "weeping": (
        "哭 哭着 哽咽 带着哭腔 抽泣 泣 含泪 流泪 泪",
        "crying, weeping, sobbing, in tears, tearful, choking, voice breaking, through tears",
    ),
    "smile-over-grief": (
        "苦笑 强笑 含泪笑 笑中带泪 勉强笑",
        "bitter smile, smiling through tears, forced smile, sad smile, smiling sadly, laughing bitterly",
    ),
    "anger": (
        "怒 生气 愤怒 吼 骂 喝道 大怒 厉声 吼道 气愤 气呼呼 没好气 暴怒 咆哮",
        "angrily, angry, furious, shouting, yelling, snapping, roaring, bellowing, snarling, raging, shouted",
    ),
    "held-anger": (
        "冷冷 咬牙 冷声 压着火 沉着脸 忍着 一字一句",
        "coldly, through her teeth, through his teeth, icily, controlled, curtly, stiffly, flatly, clenched",
    ),
    "contempt": (
        "冷笑 轻蔑 不屑 嘲讽 讥讽 鄙夷 嗤笑",
        "sneering, contemptuous, scornful, mocking, sarcastic, disdainful, scoffing",
    ),
    "disgust": ("厌恶 嫌弃 恶心 嫌恶", "disgusted, revolted, in disgust, grimacing"),
    "shame": (
        "羞愧 惭愧 愧疚 内疚 低着头 低下头",
        "ashamed, guiltily, shamefaced, guilty, hanging his head, hanging her head",
    ),
    "embarrassment": (
        "尴尬 害羞 不好意思 脸红 支吾 羞涩 讪讪",
        "embarrassed, shyly, awkwardly, blushing, sheepish, bashful, stammering",
    ),
    "relief": ("松了口气 松口气 释然 放心", "relieved, with relief, exhaling, breathing out"),
    "resolve": ("坚定 郑重 斩钉截铁 决然 坚决 毅然", "firmly, resolutely, determined, steadily, decisively, solemnly"),
    "pain": ("痛苦 忍痛 虚弱 咳 呻吟 喘", "in pain, weakly, coughing, groaning, wincing, gasping, faintly"),
    "suspicion": (
        "怀疑 狐疑 警惕 试探 盘问 追问",
        "suspiciously, suspicious, wary, doubtful, narrowing her eyes, narrowing his eyes, warily",
    ),
    "numb": (
        "木然 麻木 呆 面无表情 平静 茫然",
        "numbly, blankly, tonelessly, numb, without expression, dazed, vacantly, calmly",
    ),
    "worry": (
        "担心 焦急 着急 急 忧 犹豫 迟疑 急切 紧张 喊 喊道 央求 恳求",
        "anxiously, worried, urgently, hesitating, hesitantly, pleading, begging, nervously, uneasy, "
        "concerned, calling",
    ),
}

BODY: dict[str, tuple[str, str]] = {
    "joy": (
        "笑了 咧嘴 眉开眼笑 笑出声 跳起来 笑容 欢呼 笑了笑 大笑 喜笑颜开",
        "smiled, smiles, smiling, laughing, grinned, laughed, beamed, laughs, lit up, jumped for joy, cheered, grin",
    ),
    "amusement": ("噗嗤 偷笑 忍住笑 眨眼", "chuckled, giggled, winked, smirked, raised an eyebrow"),
    "tenderness": (
        "抚摸 拍了拍 替她 替他 理了理 掖 盖上被子 摸了摸 摸摸 搂住 擦掉",
        "stroked, tucked, patted, caressed, brushed the hair, held her hand, squeezed, kissed, pats",
    ),
    "longing": (
        "望着远方 望着窗外 出神 久久望着 站在雪地里 手还举着 凝望 回头望 很久没有说话",
        "gazed, gazes, looked out, stared out, staring out, stares out, lingered, "
        "watched until, stared into the distance, looked back, for a long time",
    ),
    "pride": ("挺起胸 昂起头 胸膛", "chest out, chin up, stood tall, straightened up"),
    "surprise": (
        "愣住 愣了 怔住 呆住 瞪大 手停住 停住了 睁大眼 张大嘴 一愣 僵住 抬起头来 掉在地上",
        "froze, freezes, eyes widened, jaw dropped, stopped dead, stared, stares, dropped, gasped, started, stiffened",
    ),
    "fear": (
        "发抖 颤抖 哆嗦 后退 躲 脸色发白 冷汗 打颤 抖",
        "trembled, trembles, shook, shivered, backed away, hid, turned pale, went white, flinched, cowered, trembling",
    ),
    "dread": (
        "不敢 屏住呼吸 脸色沉 敲了三下 有人敲 敲门",
        "held her breath, held his breath, dared not, went cold, knocked, knock, a shadow",
    ),
    "sadness": (
        "叹气 叹了口气 低下头 垂下 沉默 眼神黯 眼圈 没说话 没有说话",
        "sighed, sighs, lowered her eyes, lowered his eyes, fell silent, slumped, shoulders sank, "
        "swallowed hard, said nothing",
    ),
    "weeping": (
        "流泪 落泪 哭了 眼泪 泪水 抽泣 抹眼泪 哭 眼圈红 眼眶红 红了眼 泪 哽咽",
        "wept, cried, crying, weeping, sobbing, tears, sobbed, sobs, burst into tears, eyes filled, "
        "wiped her eyes, wiped his eyes, weeps, eyes red, eyes reddened",
    ),
    "smile-over-grief": (
        "苦笑 笑着流泪 笑中带泪 强颜欢笑 含泪",
        "smiled through tears, laughed bitterly, smiled sadly, tried to smile, forced a smile, bitter smile",
    ),
    "anger": (
        "拍桌子 猛地拍 拍了一下桌子 拍着桌子 摔 砸 瞪 握紧拳头 跺脚 掀翻 扇 打翻",
        "slammed, banged, threw, smashed, glared, glares, clenched his fist, clenched her fist, stamped, kicked",
    ),
    "held-anger": (
        "咬牙 攥紧 沉下脸 脸色铁青 握紧",
        "gritted, clenched, jaw tightened, lips tightened, went rigid, set his jaw, set her jaw",
    ),
    "contempt": (
        "撇嘴 冷笑 白了一眼 嗤",
        "sneered, rolled her eyes, rolled his eyes, curled his lip, curled her lip, snorted",
    ),
    "disgust": ("皱起鼻子 作呕 捂住鼻子", "wrinkled her nose, wrinkled his nose, recoiled, retched"),
    "shame": (
        "捂脸 脸红 不敢看 躲开目光 避开",
        "hid his face, hid her face, hung his head, hung her head, looked away, avoided his eyes, avoided her eyes",
    ),
    "embarrassment": ("挠头 涨红 红了脸 搓着手", "blushed, scratched his head, fidgeted, flushed, turned red"),
    "relief": (
        "松了口气 长出一口气 放下心",
        "let out a breath, breathed out, sighed with relief, relaxed, sank back",
    ),
    "resolve": (
        "站直 深吸一口气 握住 转身就走 抬起头",
        "stood up straight, took a deep breath, squared, lifted her chin, lifted his chin, nodded firmly",
    ),
    "pain": (
        "捂着 咳嗽 疼 倒下 踉跄 血",
        "winced, coughed, clutched his chest, clutched her chest, stumbled, staggered, collapsed, blood, bled",
    ),
    "suspicion": (
        "打量 眯起眼 盯着 皱眉 皱起眉头 看了一眼",
        "eyed, narrowed, frowned, frowns, studied, squinted, looked him up and down, glanced",
    ),
    "numb": (
        "一动不动 呆坐 木然 面无表情",
        "did not move, motionless, stared at nothing, sat still, expressionless, blankly",
    ),
    "worry": (
        "搓手 来回走 踱步 咬嘴唇 犹豫 皱着眉",
        "paced, bit her lip, bit his lip, wrung, hesitated, chewed her lip, frowning, fretted",
    ),
}

WORDS: dict[str, tuple[str, str]] = {
    "joy": (
        "太好了 高兴 真好 开心 恭喜 好消息 幸福 喜欢 考上了 万岁 生日快乐 团圆",
        "wonderful, happy, glad, great news, hooray, congratulations, lovely, brilliant, thank god, delighted, joy",
    ),
    "amusement": ("哈哈 嘿嘿 逗 傻瓜 笑死 好玩", "haha, funny, silly, joke, hilarious, you fool"),
    "tenderness": (
        "乖 宝贝 别怕 慢点 吃饱 冷不冷 趁热 还是热的 心疼 傻孩子 多穿 注意身体 送你 给你送 还长",
        "darling, dear, sweetheart, love you, my love, take care, mind how you go, keep warm, eat "
        "something, little one",
    ),
    "longing": (
        "想你 想家 等你 等惯 一直等 想念 要是还在 回来 记得 那时候 从前 等了 每年 一年来一回",
        "miss you, wish, remember, used to, waiting for, waited, come home, come back, if only, those days, once more",
    ),
    "pride": ("争气 骄傲 自豪 第一名 出息", "proud, first prize, best in, my own hands, honour"),
    "surprise": (
        "怎么来了 怎么会 你说什么 天哪 不会吧 真的吗 竟然 居然 原来 哎呀 怎么是你",
        "what on earth, what do you mean, how come, really, impossible, can't be, my god, good lord, "
        "oh my, no way, unbelievable",
    ),
    "fear": (
        "救命 快跑 鬼 怕 别过来 杀 有人跟",
        "help, run, ghost, afraid, don't hurt, get away, kill, following us, scared",
    ),
    "dread": (
        "死 上个月 坐过我的车 不见了 最后一次 最后一面 最后一趟 来不及 别告诉 谁缝 谁在 零四七 她回来了 他回来了 是谁",
        "dead, gone, too late, don't tell, last time, who is, who's there, she's back, he's back, the "
        "other one, never found",
    ),
    "sadness": (
        "走了 没了 去世 再也 难过 对不起 可惜 丢了 离婚 一个人 没能 可怜",
        "died, passed away, never again, sorry, lost, alone, goodbye, divorce, buried, funeral, poor thing, sold",
    ),
    "weeping": ("呜呜 哭 眼泪 我受不了", "cry, tears, i can't bear, sob"),
    "smile-over-grief": (
        "等惯了 没事 我很好 不要紧 习惯了 别等了",
        "i'm fine, it's nothing, i'm used to it, don't worry about me, it doesn't matter",
    ),
    "anger": (
        "滚 混蛋 别逼我 凭什么 骗子 骗我 闭嘴 你敢 可恶 够了 胡说 出去 王八蛋 关门了",
        "get out, liar, how dare, shut up, damn, hate you, that's enough, enough!, bastard, idiot, you lied, leave me "
        "alone, we're closed",
    ),
    "held-anger": (
        "随你 你自己看着办 不必了 与你无关 很好",
        "suit yourself, as you like, none of your business, i see, fine then, have it your way",
    ),
    "contempt": (
        "就凭你 配吗 废物 穷鬼 土包子 笑话",
        "pathetic, beneath me, you people, peasant, worthless, loser",
    ),
    "disgust": ("恶心 脏 臭 呸", "disgusting, filthy, sick, stinks, vile"),
    "shame": (
        "对不起 我错了 丢人 没脸 怪我 都怪我 是我不好",
        "ashamed, my fault, i was wrong, forgive me, disgrace, blame me",
    ),
    "embarrassment": ("不好意思 那个 没什么啦 让你见笑", "awkward, excuse me, um, er, well i"),
    "relief": (
        "还好 幸好 总算 终于 没事了 放心 没丢",
        "at last, finally, thank goodness, safe now, all right now, it's over, phew",
    ),
    "resolve": (
        "我一定 绝不 必须 决定 我来 走不走 我去 说到做到 我要",
        "i will, i promise, never give, decided, i swear, let's go, i'll do it, i won't let",
    ),
    "pain": ("疼 痛 难受 病 喘不过 受伤", "hurts, pain, sick, ill, can't breathe, wounded, bleeding, ache"),
    "suspicion": (
        "骗 真的 谁告诉 不对 你不是说 怎么知道 哪来的 到底 奇怪",
        "where did you, why did you, you said, who told, strange, how do you know, lying, suspicious, "
        "odd, are you sure",
    ),
    "numb": ("算了 无所谓 随便 没什么", "whatever, doesn't matter, never mind, no use, who cares"),
    "worry": (
        "怎么办 小心 担心 等一下 别等 快点 急 危险 万一 怎么还 那你呢",
        "careful, worried, wait, hurry, danger, what if, what shall we, please, are you all right, be quick",
    ),
}

_MANNER, _BODY, _WORDS = Lexicon(MANNERS, verbs=True), Lexicon(BODY, verbs=True), Lexicon(WORDS, verbs=True)
_NOT = (
    "不 没 未 别 勿 无 从不 并不 没有|"
    "not, never, no, hardly, don't, didn't, doesn't, isn't, wasn't, won't, can't, without, nor, neither"
)
_MORE = "很 极 太 真 非常 特别 十分 最 好|very, so, too, really, terribly, extremely, utterly"
_LESS = "有点 一点 稍微 些|a little, slightly, somewhat, a bit, rather"
_SLIGHT = frozenset(("笑了笑", "smiled", "smiles"))
_GRIEF = frozenset(("sadness", "weeping", "longing"))
_SMILES = frozenset(("joy", "amusement", "tenderness"))


@dataclass(frozen=True)
class Feeling:
    """One of FEELINGS and how strong it is (0-1)."""

    name: str = "neutral"
    strength: float = 0.35


CALM = Feeling()


def _weigh(text: str, hit: Hit, base: float) -> float:
    """Strengthen or weaken a word by what stands right before it; a negated word says little."""
    before = text[max(0, hit.start - (14 if hit.word.isascii() else 3)) : hit.start]
    if names_one(before, _NOT):
        return base * 0.3
    if names_one(before, _MORE):
        return min(1.0, base * 1.3)
    return base * 0.7 if hit.word in _SLIGHT or names_one(before, _LESS) else base


def _strongest(found: list[Feeling]) -> Feeling | None:
    """Return the strongest feeling, or the blend of a smile and a grief in the same breath."""
    real = [f for f in found if f.strength >= 0.25]
    if not real:
        return None
    names = {f.name for f in real}
    top = max(real, key=lambda f: (f.strength, f.name in _GRIEF))
    if names & _SMILES - {"tenderness"} and names & _GRIEF:
        return Feeling("smile-over-grief", max(0.7, top.strength))
    return top


def _read(lexicon: Lexicon, text: str, base: float) -> Feeling | None:
    return _strongest([Feeling(h.key, _weigh(text, h, base)) for h in lexicon.find(text)])


def of_body(text: str) -> Feeling | None:
    """Return the feeling an action shows on a body, or None."""
    return _read(_BODY, text, 0.7)


def of_speech(text: str, manner: str = "", body: str = "") -> Feeling:
    """Return the feeling of a spoken line.

    `manner` is the script's parenthetical, `body` the action next to the line that shows its speaker.
    """
    by_manner = _read(_MANNER, manner, 0.7) if manner else None
    by_body = of_body(body) if body else None
    by_words = _read(_WORDS, text, 0.5)
    found = by_manner or by_body or by_words or CALM
    if by_manner and by_body:
        found = _strongest([by_manner, by_body]) or by_manner
    return Feeling(found.name, round(min(1.0, found.strength + _punctuation(text, found)), 3))


def _punctuation(text: str, found: Feeling) -> float:
    loud = text.count("！") + text.count("!")
    torn = 1 if "……" in text or "..." in text or "…" in text or "——" in text else 0
    return min(0.2, 0.12 * loud) + (0.06 if torn and found.name != "neutral" else 0)


NEARBY = {
    "anger": "worry",
    "held-anger": "worry",
    "fear": "worry",
    "dread": "dread",
    "weeping": "sadness",
    "sadness": "sadness",
    "smile-over-grief": "sadness",
    "joy": "tenderness",
    "amusement": "amusement",
    "tenderness": "tenderness",
    "longing": "sadness",
    "surprise": "surprise",
    "contempt": "shame",
    "shame": "tenderness",
    "relief": "relief",
    "resolve": "worry",
    "suspicion": "worry",
    "pain": "worry",
    "worry": "worry",
    "pride": "tenderness",
}


def of_listener(speech: Feeling) -> Feeling:
    """Return what the words do to whoever hears them: an answer to the feeling, not a copy of it."""
    if speech.name not in NEARBY:
        return Feeling("neutral", 0.35)
    return Feeling(NEARBY[speech.name], round(min(0.8, 0.15 + 0.8 * speech.strength), 3))
