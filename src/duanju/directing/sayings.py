"""What people say when they feel something: words and phrases of spoken lines, by feeling.

A key may end in "+" (strong) or "-" (faint); "" cancels a word it holds.
"""

SAYINGS: dict[str, tuple[str, str]] = {
    "joy+": (
        "太好了 好极了 考上了 生了 中了 万岁 生日快乐 成功了 我们赢了 赢了 好消息 恭喜 恭喜你 太棒了 终于见到你 "
        "高兴死了 回来啦",
        "wonderful, great news, good news, hooray, congratulations, i got it, we won, we did it, you did it, i "
        "passed, best day, i'm so happy, over the moon, marvellous, fantastic, we're saved, happy birthday",
    ),
    "joy": (
        "高兴 真好 开心 幸福 喜欢 团圆 过年好 新年好 真香 真甜 热闹 好日子 喜事 有喜 双喜 欢迎 长高了 猜怎么着 "
        "好吃 好听 好得很 真漂亮",
        "happy, glad, lovely, brilliant, delighted, joy, splendid, beautiful, delicious, perfect, welcome, guess "
        "what, come and look, look at that, can't wait, hurrah, bravo, cheers, well done, good girl, good boy, "
        "merry christmas, happy new year",
    ),
    "amusement": (
        "哈哈 嘿嘿 嘻嘻 傻瓜 傻子 笑死 好玩 逗你 跟你闹 馋猫 机灵鬼 小鬼 这张嘴 讲个笑话",
        "haha, funny, silly, hilarious, you fool, cheeky, just teasing, pulling your leg, you rascal, monkey, "
        "absurd, ridiculous",
    ),
    "tenderness+": (
        "我爱你 心疼死我了 宝贝 好孩子 我陪你 我陪着你 有我在 我守着 别怕 乖 不哭 抱抱",
        "i love you, love you, my love, my darling, i'm here, i've got you, not going anywhere, don't be afraid, "
        "hush, there now, sleep now, you're safe",
    ),
    "tenderness": (
        "慢点 慢点儿 吃饱 冷不冷 饿不饿 累不累 趁热 还是热的 心疼 傻孩子 傻丫头 多穿 穿上 注意身体 保重 送你 "
        "给你送 给你留 还长 早点睡 睡吧 小心着凉 别累着 喝口热 暖暖 多吃点 舍不得 用我的 我不冷 我不饿 爱吃这个 "
        "记得我 路上小心 慢点跑 坐下歇 歇会儿 放心 好好的 当心身子",
        "darling, sweetheart, dear, take care, mind how you go, keep warm, eat something, little one, are you warm "
        "enough, rest now, get some sleep, so pleased with you, proud of you, you must be tired, you must be "
        "hungry, have some soup, it's all right, it's okay, don't worry, my child, my boy, my girl, bless you, "
        "kept it for you, saved it for you, thinking of you, mind the step, he is quite gentle",
    ),
    "longing": (
        "想你 想家 想他 想她 等你 等惯 一直等 想念 要是还在 要是他还在 要是她还在 那时候 从前 等了 每年 一年来一回 "
        "小时候 当年 忘不了 还记得 梦见 要是能 再也回不去 活着的时候 要是他在 要是她在 怎么才回来 什么时候回来 "
        "等他 等她 我等人 最爱 年轻的时候 好想",
        "miss you, miss him, miss her, missed you, i wish, if only, those days, once more, used to, waiting for, "
        "waited for, come home, come back, remember when, remember the, do you remember, i remember, would have "
        "been, he'd have, she'd have, long ago, back then, just as it was, just as he left, just as she left, see "
        "it again, dream of, dreamed of, every spring, every sunday, when she was alive, was alive, never thought "
        "i'd see",
    ),
    "pride": (
        "争气 骄傲 自豪 第一名 出息 头一份 我亲手 老字号 祖传 拿了奖 全县第一 全校第一 从没输过 靠自己 凭本事 "
        "我女儿 我儿子考 没求过人 说到做到 数一数二",
        "proud, first prize, best in, my own hands, honour, every one of them stood up, stood up and cheered, "
        "nobody does it better, built it myself, made it myself, top of the class, never once, never missed, in "
        "fifty years, my daughter the, my son the, medal, standing ovation, with these hands",
    ),
    "surprise+": (
        "怎么来了 怎么会 你说什么 天哪 天啊 不会吧 怎么是你 不可能 我的天 我的妈呀 怎么可能 你还活着 哎哟",
        "what on earth, impossible, can't be, it can't be, my god, good lord, good heavens, oh my, no way, "
        "unbelievable, i don't believe it, you're alive, is it really, how on earth, goodness",
    ),
    "surprise": (
        "真的吗 竟然 居然 原来 哎呀 没想到 谁告诉你 真没想到 咦 难道 这么多 你是说 不是吗 就是他 就是她 怎么知道",
        "what do you mean, how come, really?, you knew, you mean, i had no idea, no idea, never knew, fancy that, "
        "since when, already?, again?, so soon, that's all?, who'd have thought, you never told me",
    ),
    "fear+": (
        "救命 快跑 有鬼 别过来 别杀 杀人 有人跟 别开灯 着火 蛇！ 着火了 不要过来 饶命 地震",
        "help!, help me, run!, don't hurt, get away from me, don't kill, following us, following me, he'll kill, "
        "there's someone, don't put the light, fire!, it's coming, don't open the door, can't feel my, we'll die, "
        "keep away",
    ),
    "fear": (
        "我怕 好怕 害怕 吓死 吓人 鬼 听见没有 有动静 什么声音 谁在那 谁在那儿 谁在外面 不敢 别关灯 别丢下我 "
        "万一出事 可怕",
        "afraid of, i'm afraid of, so afraid, i'm scared, scared, frightened, ghost, did you hear, what was that, "
        "who's there, don't leave me, terrified, something out there, in the dark, i daren't",
    ),
    "dread": (
        "不见了 最后一趟 最后一次 来不及了 别告诉 谁在 她回来了 他回来了 是谁 别让 这么晚 还有人 早就…… 别出声 "
        "有人来了 还活着 别回头 谁写的 出事 怎么还有",
        "too late, don't look round, don't look back, don't tell, last time, who is that, who is it, she's back, "
        "he's back, the other one, never found, never came back, someone's coming, something's wrong, nobody has "
        "seen, not alone, disappeared, vanished, before it's too late, downstairs",
    ),
    "sadness+": (
        "去世 死了 他走那天 她走那天 走的那天 不在了 没救了 最多还有 活不过 病危 没几天 癌 晚期 遗像 遗嘱 永别 "
        "再也见不到 再也不 埋在 再也没 人都不在 临走前 葬",
        "died, is dead, was dead, are dead, passed away, never again, months to live, weeks to live, weeks left, "
        "days left, buried her, buried him, funeral, cancer, won't see, lost him, lost her, lost everything, it's "
        "over, last words, widow, grave, urn, stillborn, not coming back",
    ),
    "sadness": (
        "走了那年 没了 难过 可惜 可怜 丢了 离婚 没能 孤零零 命苦 拆了 关门了 不念了 没人要 苦了你 回不来 没赶上 "
        "没来得及 早就走了 没爸 没妈 答应过 不发了 忘了我 散了 生病了 没见过他 没见过她 再不看 烧了 空了 说好",
        "alone, goodbye, divorce, poor thing, poor boy, poor girl, poor man, empty chair, gave up, broke my heart, "
        "heartbroken, lonely, all gone, he's gone, she's gone, they're gone, nobody left, no one left, no one "
        "came, nobody came, missed it, missed the last, too tired, worn out, what a pity, a pity, hopeless, sad, "
        "left us, sold the house, only so many, the last of, used to be, never came, it was my husband's, it was "
        "my wife's, it was my mother's, it was my father's",
    ),
    "weeping": (
        "呜呜 呜 哭 眼泪 我受不了 我受不了了 妈啊",
        "in tears, i can't bear, i can't go on, i can't stop crying, sob, oh god, crying",
    ),
    "smile-over-grief": (
        "等惯了 没事没事 我很好 不要紧 习惯了 别等了 我没事 挺好的 都过去了 我好着呢 不疼 就是想看看 我没哭",
        "i'm fine, it's nothing, i'm used to it, don't worry about me, it doesn't matter, i'm all right, never "
        "mind me, i'll manage, only a scratch, stop fussing, better this way, i'm not crying",
    ),
    "anger+": (
        "滚 混蛋 别逼我 凭什么 骗子 闭嘴 你敢 可恶 够了 胡说 王八蛋 给我出去 滚出去 气死我 不许 放下！ 谁让你 "
        "你还有脸 还有什么可说 没良心 畜生 还我 反了你 欺人太甚 害死",
        "get out, liar, how dare, shut up, damn, damn you, i hate, hate you, that's enough, enough!, bastard, "
        "idiot, you lied, leave me alone, thief, traitor, this minute, this instant, who told you to, who said you "
        "could, get your hands off, put that back, put it back, don't you dare, answer to me, so much as, shame on "
        "you, what have you done, coward, murderer, out of my sight, go to hell",
    ),
    "anger": (
        "骗我 瞎说 出去 关门了！ 胡闹 烦死 烦不烦 像什么话 不像话 讲不讲理 跟我嚷 你懂什么 管过你 还要不要脸 "
        "吵什么 笑什么 哭什么 喊什么 又不是没 说好的 别装了 别念了 你讲理 不行！ 怎么还不 他管过 谁准你 你干的好事",
        "we're closed!, not fair, how could you, you promised, your fault, stop it, stop that, don't touch, nobody "
        "touch, none of you, sick of, fed up, what do you think you're doing, behind my back, stole, cheated, "
        "ruined, nonsense, rubbish, it is your house, for heaven's sake, for god's sake, you could have",
    ),
    "held-anger": (
        "随你 你自己看着办 不必了 与你无关 很好，很好 你们都有理 就我不懂 就我一个人 好，你行 行，你 用不着你 "
        "不用你管 没怎么 看着办 算我多事 再问一遍 随便你 说完了吗 我数三下 报警 别挡着门 知道了，走吧 你答应过我 "
        "你说过 轮不到",
        "suit yourself, as you like, none of your business, fine then, fine., have it your way, if you say so, "
        "don't bother, as you wish, do as you please, how nice, i said no, i won't ask again, you told me, you "
        "said, might have guessed, you again, no comment, you will do nothing, i know when, i know what",
    ),
    "contempt": (
        "就凭你 配吗 废物 穷鬼 土包子 笑话！ 真是笑话 几斤几两 这点本事 也敢 算什么东西 算老几 你也配 瞧瞧你 "
        "乡巴佬 没出息 哪根葱 也叫 照照镜子",
        "pathetic, beneath me, you people, peasant, worthless, loser, you call that, call yourself, the likes of "
        "you, who do you think you are, is that the best, amateur, look at you, know your place, spare me, what "
        "would you know",
    ),
    "disgust": (
        "恶心 脏死 臭 呸 铁锈味 馊 发霉 一股味 难闻 什么味 难吃 长虫 脏兮兮",
        "disgusting, filthy, stinks, stink, vile, revolting, rotten, smell like that, smells of, gone off, mouldy, "
        "moldy, yuck, ugh, slimy, i can smell it, foul",
    ),
    "shame": (
        "我错了 丢人 没脸 怪我 都怪我 是我不好 都是我 我没用 对不住 是我害 我该死 我不该 我不配 不是故意 原谅我 "
        "我对不起 没照顾好 是我干的 给您添",
        "ashamed, my fault, i was wrong, forgive me, disgrace, blame me, i'm so sorry, i should have, i shouldn't "
        "have, i let you down, i broke it, i didn't mean, i lied, i failed, i stole, it was me, i did it, i missed "
        "it",
    ),
    "shame-": ("对不起 抱歉", "i'm sorry, sorry"),
    "embarrassment": (
        "不好意思 没什么啦 让你见笑 见笑 哪能 哪里哪里 惭愧 那个…… 别这么说 您坐 不敢当 过奖 受累 献丑",
        "awkward, excuse me, um, er, well i, i mean, not quite how, never done this, this is silly, didn't see you "
        "there, how stupid of me, i can explain, sorry to ask, sorry to bother",
    ),
    "relief": (
        "还好 幸好 总算 终于 没事了 没丢 这下好了 退烧了 谢天谢地 可算 好险 多亏 找到了 平安 醒了 虚惊 得救 保住了 "
        "到了！ 不打了 安全了",
        "at last, finally, thank goodness, thank heavens, thank god, safe now, all right now, phew, what a relief, "
        "you're back, found it, found him, found her, nothing broken, the fever, that was close, only a dream",
    ),
    "resolve": (
        "我一定 绝不 必须 我决定 决定了 我来吧 让我来 说到做到 我来撑 从今天起 我背 我下去 拼了 豁出去 算我的 我认 "
        "咱们走 就这么办 听我的 交给我 我不走 我要等 请出去 我自己 不卖 死也要 走不走",
        "i will not, i promise, never give, i swear, let's go, i'll do it, i won't let, i've decided, we are "
        "staying, i'm staying, we're staying, not leaving, over my dead body, leave it to me, i'll take it, i'll "
        "carry, i'll go, i'll pay, i don't care what, whatever it takes, i am family, no matter what, mark my "
        "words, i mean to, have to try, we shall, then we, it's my turn, i don't care to",
    ),
    "pain": (
        "疼 痛 难受 喘不过 受伤 流血 摔了 断了 烫着 要生了 头晕 站不住 摔断 发烧 抽筋",
        "hurts, it hurts, in pain, can't breathe, wounded, bleeding, ache, aches, broken leg, broke my, burned my, "
        "twisted my, feel faint, feel sick, dizzy, sprained",
    ),
    "suspicion": (
        "骗人 谁告诉 不对劲 你不是说 怎么知道 哪来的 到底 奇怪 当真 你确定 真的有 从哪来 是什么人 谁让你进来 "
        "藏了什么 瞒着 怎么不在 怎么不 不会告诉 哪里错",
        "where did you, why did you, you said you, who told, strange, how do you know, suspicious, odd, are you "
        "sure, who brought you, what are you hiding, whose is it, who else knows, what were you doing, that's not "
        "what, since when, where were you",
    ),
    "numb": (
        "算了 无所谓 没什么可 都一样 怎么都行 由他去 没意思 随便。",
        "whatever, never mind, no use, who cares, what's the point, makes no difference, nothing to say, it's all "
        "the same",
    ),
    "worry+": (
        "怎么办 快上来 快去 快来 求你 求求 别走 快救 赶紧 不行了 卡住 还不快 来不及",
        "what shall we do, what do we do, please don't, don't go, i beg you, be quick, come quickly, do something, "
        "call a doctor, hold on, wait!",
    ),
    "worry": (
        "小心 担心 等一下 等等 别等 快点 急 危险 万一 那你呢 严重吗 怎么了 出什么事 多久了 别摔 别慌 可是 还没来 "
        "要紧吗 行吗 能治 学费 没回来 怎么样了 别耽误",
        "careful, worried, danger, dangerous, what if, are you all right, are you hurt, what happened, what's "
        "wrong, what is it, hasn't rung, hasn't come, hasn't called, should be here, said he would, said she "
        "would, late already, they'll be, will it hurt, can you mend, we owe, nobody knows where, can't remember, "
        "i can't sleep, i couldn't sleep, listen to her, listen to him, scare them, he's late, she's late, no "
        "time, ring someone, nobody panic",
    ),
    "": (
        "恐怕 没关系 好急 着急什么 笑死人的 病历 讨厌鬼 疼爱 心疼钱 痛快 头疼医 死心 死角 臭豆腐 急诊 急救 "
        "走了过来 走了进来 生了锈 生了火 打中了 等了一下 鬼脸 原来的 到底下 骗术 哭笑不得 小心眼 高兴不高兴 滚烫 "
        "滚水 滚动 滚瓜 够了吗 够了没 不臭",
        "i'm afraid not, i'm afraid your, i'm afraid the, i'm afraid we, can i help, may i help, help you, help "
        "yourself, help him, help her, glad to help, dear me, oh dear, dear sir, dear madam, a dear, fine thing, "
        "fine day, run out, run in, run a, really very, not sorry, sorry to hear, for you to, my dear fellow, "
        "waiting room, waiting list, used to it, medallion, love of, glove",
    ),
}
