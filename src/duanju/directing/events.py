"""The words for what happens to people, and for feelings named outright: weaker signs than a phrase somebody says.

A key may end in "+" (strong) or "-" (faint); "" cancels a word it holds.
"""

EVENTS: dict[str, tuple[str, str]] = {
    "joy": (
        "录取 考上 中奖 得奖 获奖 升职 涨工资 怀孕 怀上 生了个 添了 满月 结婚了 订婚 团聚 重逢 找着了 开张 丰收 "
        "毕业 回家过年 快乐 愉快 喜悦 欣喜 欢喜 兴奋 激动 乐坏 盼来 喜糖 喜酒 胜利 有救了 好消息 如愿 成了！ "
        "通过了 修好了！",
        "admitted, accepted, got the job, got in, promoted, engaged, expecting, newborn, reunited, graduated, won "
        "the, passed the, happiness, joyful, cheerful, thrilled, excited, pleased, overjoyed, merry, jolly, "
        "celebrate, celebration, party, treat, gave it to me, chose me, picked me, came true, first tooth, first "
        "word, first steps, our own, loves you, said yes, holiday",
    ),
    "amusement-": (
        "玩笑 笑话 滑稽 搞笑 有趣 有意思 捣蛋 淘气 调皮 笨手笨脚",
        "joke, joking, prank, comic, amusing, daft, mischief, tease, ducks, donkey, nonsense poem, clown",
    ),
    "tenderness": (
        "宝宝 乖乖 娃 冻着 着凉 添件 盖好 躺下 揉揉 喂你 背你 抱你 牵着我 回来就好 想吃什么 给你做 给你煮 给你买 "
        "给你织 像你 像极了你 眼睛像 疼你 护着 照顾 陪伴 谢谢你 难为你 辛苦了",
        "baby, kitten, puppy, has your eyes, has your smile, looks just like you, you did all this, made it for "
        "you, made this for you, brought you, knitted, kept every, keep me warm, warm milk, tuck, cuddle, kiss, "
        "hug, thank you for, kind of you, so kind, gentle, look after, take my coat, take my hand, lean on me, eat "
        "up, drink this, get warm, home now, all this for me",
    ),
    "longing": (
        "等了 盼了 盼着 思乡 故乡 老家 旧照片 老照片 老房子 念叨 挂念 惦记 牵挂 从前 往事 那年夏天 那年冬天 十年了 "
        "二十年了 多少年 要是当初 来生 下辈子 当年 相片 梦里",
        "homesick, old house, old days, childhood, years ago, since the winter, since the summer, waited, long "
        "for, longed, yearn, memory, memories, photograph of, old song, her voice, his voice, every letter, still "
        "hear, still see, once was, when we were young, your grandfather's, your grandmother's, my late, faded, ",
    ),
    "pride": (
        "光荣 荣誉 争光 夸 表扬 模范 冠军 头名 状元 招牌 手艺 独一份 全班就 全村就 我就说 没丢脸 挺直腰杆 问心无愧 "
        "白手起家",
        "proudest, champion, winner, trophy, honoured, honored, admired, the only one who, the only girl, the only "
        "boy, best, finest, told you so, i said it would, self-made, craftsman, famous for, record, youngest ever, "
        "first in",
    ),
    "surprise": (
        "惊喜 意外 奇迹 突然 忽然 偏偏 没料到 想不到 谁知 哪想到 自己亮 自己开 自己动 凭空 不翼而飞 活见鬼 怪事 敢情",
        "surprise, surprised, astonished, amazed, unexpected, suddenly, all of a sudden, miracle, out of nowhere, "
        "by itself, on its own, who would have, you kept, actually gave, of all people, of all places, it stopped, "
        "wait till you hear, you'll never guess",
    ),
    "fear": (
        "恐惧 惊恐 惊慌 惨叫 尖叫 追我 追来 跟踪 鬼魂 尸体 死人 血迹 有血 黑影 脚步声 敲窗 枪 毒 狼 老虎 炸弹 塌了 "
        "淹 失火 打雷 怕黑 吓坏 吓着 发抖 逃命",
        "fear, frightened, fright, terror, terrified, horror, horrified, panic, nightmare, scream, corpse, dead "
        "body, blood on, knife, gun, poison, wolf, bomb, drowning, avalanche, trapped, hunted, chased, footsteps, "
        "shadow, haunted, demon, monster, afraid, dare not, couldn't speak, didn't dare",
    ),
    "dread": (
        "失踪 下落不明 诅咒 不祥 预兆 不吉利 阴森 闹鬼 空棺 警察来了 传票 欠条 债主 讨债 电报 半夜来电 死期 审判 "
        "没回音 查封 拆迁 病危通知",
        "missing, curse, cursed, omen, ill omen, haunted house, drowned, never seen again, police are, summons, "
        "debt, debts, bailiff, telegram, midnight call, doom, verdict, the test results, the scan, eviction, "
        "closing down, nobody has slept, nobody goes there, something moved",
    ),
    "sadness": (
        "死 死了 逝世 过世 故去 牺牲 淹死 病死 撞死 埋葬 下葬 出殡 守寡 孤儿 孤独 寂寞 伤心 悲伤 难受 痛苦 绝望 "
        "失望 遗憾 心碎 分手 离开 离别 告别 诀别 再见都没 一句再见 没说完 最后一眼 失业 下岗 破产 失恋 流产 残疾 "
        "瘫痪 绝症 住院 吃药 夭折 空荡荡 冷清 人去楼空 白发人 断了腿 欠了一屁股债",
        "dead, die, dying, killed, drown, hanged, shot dead, perished, funeral, buried, bury, coffin, grave, "
        "mourning, orphan, lonely, loneliness, grief, sorrow, sorrowful, misery, miserable, despair, hopeless, "
        "heartbroken, regret, disappointed, unhappy, depressed, farewell, said goodbye, never said, never came, "
        "left me, left him, left her, bankrupt, sacked, laid off, jilted, miscarriage, crippled, paralysed, "
        "incurable, hospice, empty house, empty bed, last look, never even, never knew his father, never knew her "
        "mother, nobody sits in it, gave away, his ashes, her ashes, without him, without her",
    ),
    "weeping": (
        "痛哭 大哭 哭个不停 抽噎 泪如雨下 泣不成声",
        "wept, weeping, sobbing, cried all, cried herself, cried himself, tears, weep",
    ),
    "anger": (
        "愤怒 恼火 可恨 恨 讨厌 受够 欺负 欺骗 背叛 出卖 偷了 抢了 骗了 打了我 害了 冤枉 不公平 每次都是我 臭钱 "
        "稀罕 欠揍 讨打 泼妇 赖账 造谣 污蔑 诬陷 报复 算账",
        "angry, furious, rage, outrage, outraged, hatred, betrayed, betray, cheat, cheated, robbed, stole, stolen, "
        "lied to, insult, insulted, unfair, injustice, swindle, swindler, bully, bullied, blackmail, revenge, "
        "never forgive, won't forgive, no right, had no right, you ruined, sick and tired, wash my hands of, pay "
        "for this, regret this, paid for",
    ),
    "held-anger": (
        "别说了 不想听 不想见 不想看见 不想谈 闭嘴吧 少来 少废话 你走吧 请便 请你出去 无可奉告 别碰 别叫我 别跟我 "
        "不劳 不需要你 够清楚 到此为止 没什么好说",
        "i don't want to hear, i don't want to talk, don't want to see, don't call me, don't talk to me, don't "
        "look at me, i heard you, make a liar of me, i have nothing to say, that will do, leave it, enough said, "
        "kindly leave, i'd rather not, not another word, spare me the, mind your own, you may go, no thank you, to "
        "your face",
    ),
    "contempt": (
        "不配 看不起 瞧不上 瞧不起 丢人现眼 小人 骗子 窝囊 窝囊废 软骨头 哈巴狗 大老板吗 大忙人 大人物 装什么 "
        "假惺惺 摆架子 贵人多忘事 什么玩意 稀罕",
        "despise, despicable, contemptible, beneath, fool, foolish, stupid, moron, rabble, parasite, sponger, "
        "good-for-nothing, lazybones, so-called, hypocrite, call that a, call this a, some friend, some husband, "
        "some father, big man, thrown to, wouldn't know, couldn't even, rather starve, keep your money",
    ),
    "disgust": (
        "怪味 烂了 腐烂 腐臭 腥臭 蛆 蟑螂 老鼠 呕吐 吐了一地 油腻 霉味 酸臭 汗臭 黏糊糊 垃圾 下水道 粪",
        "smell of death, rot, rotting, maggot, cockroach, rat, vomit, sewage, drains, greasy, stench, reek, reeks, "
        "brewery, grubby, sticky, pus, spit, garbage, gone sour, cold grease",
    ),
    "shame": (
        "羞愧 惭愧 愧疚 内疚 愧对 亏欠 对不起的 欠你 没脸见 丢尽 不该 错怪 后悔 悔不该 忏悔 连累 拖累 坐过牢 骗过 "
        "偷过 抬不起头 赔罪",
        "shame, guilt, guilty, remorse, apologise, apologize, i let, i left him, i left her, to blame, "
        "unforgivable, disgraced, humiliated, confess, it was my, i ran away, i wasn't there, i was not there, "
        "should never have, makes it worse, owe you an apology, prison",
    ),
    "embarrassment": (
        "尴尬 害羞 害臊 难为情 出丑 出洋相 丢脸 认错人 走错 忘词 口误 冒昧 打扰 唐突",
        "embarrassed, embarrassing, blush, shy, wrong house, wrong room, mistook you, forgot your name, forgot my, "
        "spilled, spilt, tripped, made a fool of myself, intrude, intruding, disturb you, trouble you, toothbrush",
    ),
    "relief": (
        "平安回来 活着回来 没受伤 脱险 脱离危险 不严重 良性 雨停了 水退了 还清 解脱 卸下 放下心 熬过来 挺过来 "
        "人回来 退了烧 没伤着 有着落 总算到",
        "safe, safely, out of danger, benign, all clear, survived, rescued, unharmed, unhurt, paid off, over now, "
        "made it, stopped raining, cleared up, no damage, breathe again, he'll live, she'll live, pulled through, "
        "in one piece, turned out fine, came back safe, home safe",
    ),
    "resolve": (
        "发誓 保证 绝不会 决不 一定要 一定会 宁可 宁愿 就算 哪怕 拼命 坚持 不怕 不后悔 我担着 我扛 我负责 "
        "跟他没有关系 是我借的 我签 我打 我守 等着瞧 走着瞧 不会认输 不会放弃 死也 再难也 让他们来 我说了算",
        "swear, vow, promise, vowed, never again will, will never, i'll never, not afraid, no turning back, stand "
        "by, stand my ground, fight, refuse, refused, i won't sell, won't sell, won't move, won't leave, i will "
        "be, rather die, at any cost, come what may, let them come, i've waited, once and for all, i'm going to, i "
        "am going to, last time i, mind is made up, make up my mind, that is my answer, count on me, i'll see to "
        "it, i decide",
    ),
    "pain": (
        "伤口 骨折 烧伤 烫伤 刀割 头疼 头痛 胃疼 肚子疼 腰疼 牙疼 剧痛 抽搐 呕血 化疗 手术 针扎",
        "injured, injury, wound, fracture, burnt, burns, stabbed, headache, stomach ache, toothache, agony, cramp, "
        "fever, chemotherapy, stitches, stings, throbbing, sore",
    ),
    "suspicion": (
        "可疑 怀疑 撒谎 说谎 鬼鬼祟祟 蹊跷 有蹊跷 动过 翻过 换了锁 藏 陌生人 来路 假的 冒充 谁的字 谁给你的 谁送 "
        "什么人 作弊 私吞 对不上",
        "suspect, suspected, doubt, fake, forged, pretend, pretending, lying, secret, secrets, hiding, hidden, "
        "sneaking, stranger, unfamiliar, doesn't add up, not what you said, been in my, gone through my, changed "
        "the lock, who gave you, who sent, whose handwriting, supposed to be, never mentioned",
    ),
    "numb-": (
        "麻木 心死 没感觉 无话可说 认了 习惯了就好 懒得",
        "numb, empty, nothing left, can't feel anything, too tired to, don't care any more, don't care anymore",
    ),
    "worry": (
        "担忧 焦虑 不放心 发愁 愁 没有回来 没回家 还没到 还没醒 关机 没消息 打不通 联系不上 有救吗 能好吗 会不会 "
        "瘦了 瘦成 脸色不好 脸色这么 咳得 发烧 还不起 交不起 凑不齐 没钱 房租 催债 撑不住 来得及 怎么跟 交代 "
        "受得了 迟到 堵在 晚点",
        "worry, worrying, anxious, nervous, uneasy, concern, hasn't come home, hasn't been seen, no answer, no "
        "word, not answering, can't reach, can't afford, rent, overdue, evicted, behind with, unpaid, running out, "
        "not enough, what will, how will, will she, will he be, is he going to, is she going to, feverish, pale, "
        "thin, losing weight, isn't eating, won't eat, hardly eats, doesn't come, don't know how to tell, too late "
        "for, miss the train, miss the bus, anything happens",
    ),
    "": (
        "死活 死心 死角 死机 该死的 死死地 拼死 打死 笑死 气死 累死 饿死 忙死 热死 冷死 亲手 亲自 亲口 亲戚 父亲 "
        "母亲 成亲 相亲 亲家 发愁什么 当年级 刀削 刀叉 菜刀 剪刀 切菜 枪手 不配合 藏书 藏青 埋单 娃娃菜 恨不得 "
        "可恨不 死了心",
        "regret nothing, no regrets, dead end, dead line, deadline, dead right, deadpan, dead centre, dead slow, "
        "shot of, long shot, fair rent, paid, first fiddle, knife and fork, bread knife, butter knife, palette "
        "knife, penknife, safe and sound asleep, a safe, the safe, safety, best before, best of luck, best wishes, "
        "do my best, at best, thin slice, thin air, paid for lunch, treat it, treatment, party wall, i'm going to "
        "the, i'm going to bed, secretary, no doubt, no worry, record player, records, rent a, will never do",
    ),
}
