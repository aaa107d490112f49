"""Every form that a document takes in markdown, as a table: one row a construct, with small examples.

docs/markup.md is made of it (`markup.docs`). An example is markdown that ADF and storage give back as it stands; where a
format has no such form, the page shows what it reads as instead.
"""

from __future__ import annotations

import attrs


@attrs.frozen
class Example:
    """Markdown as a document is read, and other spellings that are accepted on input and mean the same."""

    markdown: str
    accepted: tuple[str, ...] = ()
    wiki: bool = True
    """Whether wiki markup, too, is worth showing."""


@attrs.frozen
class Form:
    """A construct: what a reader sees, and what becomes of it on the way back."""

    title: str
    says: str
    examples: tuple[Example, ...]


FORMS = (
    Form(
        "Text",
        "Marks are markdown's own where it has them, the usual HTML tags where it doesn't. `<br>` alone is an empty "
        "paragraph, a backslash at the end of a line a line break.",
        (
            Example("Plain **bold**, _italic_, ~~struck~~ and `code`."),
            Example('<u>Underlined</u>, H<sub>2</sub>O, x<sup>2</sup>, <span style="color:#ff5630">red</span>.'),
            Example('A <span style="background-color:#fffae6">highlighted</span> word.', wiki=False),
            Example("One line\\\nand the next.", wiki=False),
        ),
    ),
    Form(
        "Headings, quotations, rules",
        "As in markdown.",
        (Example("## Plan\n\n> Somebody said so.\n\n---\n\nText."),),
    ),
    Form(
        "Lists",
        "Two lists that follow each other without anything between them are kept apart by an empty comment.",
        (
            Example("- one\n- two\n  - below two\n\n1. first\n2. second"),
            Example("- one list\n\n<!-- -->\n\n- another list", wiki=False),
        ),
    ),
    Form(
        "Tasks",
        "A ticked box is a task that is done. Ids of tasks are kept when the text around them changes.",
        (Example("- [ ] write it\n- [x] plan it"),),
    ),
    Form(
        "Decisions",
        "ADF has them; storage keeps them as a macro.",
        (Example(":::decision\n\n- We ship on Friday.\n\n:::"),),
    ),
    Form(
        "Panels",
        "Panels and the info, note, tip and warning macros are GitHub's alerts. A type that several panels share is "
        "said in braces.",
        (
            Example("> [!NOTE]\n> For your information.", ("::: info\nFor your information.\n:::",)),
            Example("> [!TIP]{title=Hint}\n> A tip."),
            Example("> [!IMPORTANT]\n> A note.", wiki=False),
            Example("> [!WARNING]\n> A warning.", wiki=False),
            Example("> [!CAUTION]\n> An error.", wiki=False),
            Example("> [!TIP]{type=success}\n> It worked.", wiki=False),
        ),
    ),
    Form(
        "Expands",
        "What a reader opens with a click is shown whole.",
        (
            Example(
                "<details><summary>More</summary>\n\nHidden until it is opened.\n\n</details>",
                (':::expand{title="More"}\nHidden until it is opened.\n:::',),
            ),
        ),
    ),
    Form(
        "Code",
        "A fence with the language; a code or noformat macro's title and other parameters follow in braces.",
        (
            Example('```python\nprint("hello")\n```'),
            Example('```python {title=hello.py}\nprint("hello")\n```'),
            Example('```python {title=hello.py linenumbers=true}\nprint("hello")\n```', wiki=False),
        ),
    ),
    Form(
        "Tables",
        "A pipe table where that can hold it. A table without a header row says so below. A table with merged cells, or "
        "with lists or several paragraphs in a cell, is HTML with markdown in its cells. Widths, colours and numbering "
        "aren't shown and are kept.",
        (
            Example("| Name | Size |\n|---|---|\n| a | 1 |"),
            Example("| a | 1 |\n|---|---|\n\n{header=none}", wiki=False),
            Example(
                "<table>\n<tr><th colspan=2>Wide</th></tr>\n<tr><td>a</td><td>\n\n- one\n- two\n\n</td></tr>\n</table>",
                wiki=False,
            ),
        ),
    ),
    Form(
        "Layouts",
        "Sections with columns. The columns of ADF have widths; sections of storage have a type.",
        (
            Example(
                "::::layout\n\n:::column{width=50}\n\nLeft.\n\n:::\n\n:::column{width=50}\n\nRight.\n\n:::\n\n::::", wiki=False
            ),
            Example("::::layout{type=two_equal}\n\n:::column\n\nLeft.\n\n:::\n\n:::column\n\nRight.\n\n:::\n\n::::", wiki=False),
        ),
    ),
    Form(
        "Mentions",
        "The id is an account id on Cloud, a username or user key on Data Center. Storage and wiki markup hold no "
        "names: the server asks for them when a page is read. When you write, the id counts, or a name in its place "
        "(`[@Ada](<user:Ada Lovelace>)`), which is looked up; one that nobody or several have is refused.",
        (
            Example("Ask [@Ada Lovelace](user:557058:5f0c-ada).", ("Ask [~accountid:557058:5f0c-ada].",)),
            Example("Ask [@](user:ada).", ("Ask [~ada].",)),
        ),
    ),
    Form(
        "Links",
        "A page is named by space and title (`page:Title` in the same space), or by its id when you write. In storage "
        "these are references that survive a move; in Jira they become addresses. `issue:KEY` becomes the issue's address. "
        "What doesn't exist (a page, blog post, space, issue or attachment) is refused.",
        (
            Example("See [the plan](<page:DOCS/Release plan>), [its end](<page:Release plan#End>).", wiki=False),
            Example("[The file](attachment:plan.pdf), [a site](https://example.com)."),
            Example("[News](blog:DOCS/2026-01-31/News), [the space](space:DOCS).", wiki=False),
        ),
    ),
    Form(
        "Smart links",
        "An address in angle brackets is a smart link, which shows the title of what it leads to; a card on a line of "
        "its own is a directive. An ordinary link whose text is its address repeats it.",
        (
            Example("<https://example.com/wiki/x/1> [https://example.com](https://example.com)"),
            Example("::card{url=https://example.com}", wiki=False),
        ),
    ),
    Form(
        "Images",
        "By file name where it is attached. Sizes and borders aren't shown and are kept; they can be given.",
        (Example("![A chart](attachment:chart.png)\nThe caption"), Example("![A logo](https://example.com/logo.png)")),
    ),
    Form(
        "Status, date, placeholder",
        "",
        (
            Example("Now :status[IN PROGRESS]{color=blue}, due <time>2026-01-31</time>."),
            Example(":placeholder[Your name]", wiki=False),
        ),
    ),
    Form(
        "Emoji",
        "By short name where that stands for one character, and as that character where the document has the character. "
        "An emoji of the site's own has its text in braces.",
        (Example("Good :smile: 😀"), Example(':team_logo:{text=":team_logo:"}', wiki=False)),
    ),
    Form(
        "Macros and extensions",
        "Whatever has no form of its own: the name and its parameters; `::name` without a body, `:::name` … `:::` "
        "around one, `:name[text]` within a line. A parameter that refers to a page, a user or a file holds a reference "
        "as links do.",
        (
            Example(
                '::jira{jqlQuery="project = DEMO" columns=key,summary}',
                ('::jira{columns="key,summary" jqlQuery="project = DEMO"}',),
            ),
            Example(":::excerpt{name=summary}\n\nThe body is **markdown**.\n\n:::", wiki=False),
            Example("It costs :money[12]{currency=EUR}.", wiki=False),
            Example("::include{page=page:DOCS/Shared}", wiki=False),
        ),
    ),
    Form(
        "Alignment, indentation, size",
        "A line below the block.",
        (
            Example("Centred.\n{align=center}", wiki=False),
            Example("Indented.\n{indent=1}", wiki=False),
            Example("Small.\n{size=small}", wiki=False),
        ),
    ),
    Form(
        "The format itself",
        "What has no form at all is shown as it is stored, in a fence or a code span that names the format, and can be "
        "written like that.",
        (
            Example('```storage\n<x-custom a="1"><p>Odd.</p></x-custom>\n```', wiki=False),
            Example('Odd: `<x-custom a="1" />`{=storage}', wiki=False),
        ),
    ),
)
