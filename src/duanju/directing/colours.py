"""The words for the colours of things."""

from duanju.directing.lexicon import Lexicon

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
