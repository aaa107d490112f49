"""Short names that stand for one emoji each, as Atlassian's picker names them; all others are written with their text."""

from __future__ import annotations

_NAMES = """
smile 😄|smiley 😃|grinning 😀|grin 😁|laughing 😆|sweat_smile 😅|joy 😂|rofl 🤣|slight_smile 🙂|
upside_down 🙃|wink 😉|blush 😊|innocent 😇|heart_eyes 😍|kissing_heart 😘|yum 😋|
stuck_out_tongue 😛|stuck_out_tongue_winking_eye 😜|thinking 🤔|neutral_face 😐|
expressionless 😑|no_mouth 😶|smirk 😏|unamused 😒|rolling_eyes 🙄|grimacing 😬|relieved 😌|
pensive 😔|sleepy 😪|sleeping 😴|mask 😷|sunglasses 😎|nerd 🤓|confused 😕|worried 😟|
slight_frown 🙁|open_mouth 😮|astonished 😲|flushed 😳|fearful 😨|cry 😢|sob 😭|scream 😱|
disappointed 😞|sweat 😓|weary 😩|tired_face 😫|triumph 😤|rage 😡|angry 😠|skull 💀|poop 💩|
clown 🤡|ghost 👻|alien 👽|robot 🤖|heart ❤️|broken_heart 💔|thumbsup 👍|thumbsdown 👎|
ok_hand 👌|clap 👏|wave 👋|pray 🙏|muscle 💪|raised_hands 🙌|point_up ☝️|point_right 👉|
point_left 👈|point_down 👇|eyes 👀|tada 🎉|confetti_ball 🎊|rocket 🚀|fire 🔥|star ⭐|star2 🌟|
sparkles ✨|boom 💥|zap ⚡|sunny ☀️|rainbow 🌈|snowflake ❄️|bulb 💡|bell 🔔|lock 🔒|unlock 🔓|
key 🔑|mag 🔍|link 🔗|paperclip 📎|pushpin 📌|calendar 📆|date 📅|memo 📝|pencil 📝|books 📚|
book 📖|bookmark 🔖|chart_with_upwards_trend 📈|bar_chart 📊|clipboard 📋|package 📦|gear ⚙️|
wrench 🔧|hammer 🔨|bug 🐛|computer 💻|phone ☎️|email 📧|envelope ✉️|hourglass ⌛|
alarm_clock ⏰|stopwatch ⏱️|trophy 🏆|medal 🏅|first_place 🥇|second_place 🥈|third_place 🥉|
dart 🎯|checkered_flag 🏁|construction 🚧|rotating_light 🚨|white_check_mark ✅|
heavy_check_mark ✔️|ballot_box_with_check ☑️|x ❌|cross_mark ❌|
negative_squared_cross_mark ❎|question ❓|exclamation ❗|grey_question ❔|warning ⚠️|
no_entry ⛔|no_entry_sign 🚫|information_source ℹ️|question_mark ❓|red_circle 🔴|
blue_circle 🔵|green_circle 🟢|yellow_circle 🟡|white_circle ⚪|black_circle ⚫|
arrow_right ➡️|arrow_left ⬅️|arrow_up ⬆️|arrow_down ⬇️|heavy_plus_sign ➕|
heavy_minus_sign ➖|100 💯|coffee ☕|beer 🍺|pizza 🍕|cake 🍰|dog 🐶|cat 🐱|
"""

EMOJI: dict[str, str] = dict(pair.split(" ") for pair in _NAMES.replace("\n", "").split("|") if pair)


def code_points(char: str) -> str:
    """The id of an emoji in Atlassian's documents: its code points in hex, joined by `-`."""
    return "-".join(f"{ord(part):x}" for part in char)
