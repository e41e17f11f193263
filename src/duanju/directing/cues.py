"""Words that say how a sentence is played: who comes and goes, what is heard and seen, what is not so."""

from duanju.directing.lexicon import Lexicon

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

UNREAL = (
    "没有 没 不 别 未 不曾 要是 如果 仿佛 好像 似的|"
    "not, never, no, had, didn't, don't, doesn't, wasn't, isn't, without, if, as if, as though, "
    "would, might, could have"
)
