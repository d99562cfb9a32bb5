/**
 * What a news page has around an article. Lines are compared in lower case, without signs at the ends. Add a line here when
 * a site shows another; nothing else needs to change.
 */

/** Whole lines. */
const LINES = new Set(
  `advertisement
advertisement - scroll to continue
advertising
ad
sponsored
sponsored content
promoted
story continues below advertisement
article continues after ad
continue reading
continue reading below
skip to content
skip to main content
skip advertisement
menu
home
search
sign in
log in
login
register
subscribe
subscribe now
subscribed
already a subscriber
newsletter
newsletters
after newsletter promotion
share
share this
share this article
share this story
share this page
share on facebook
share on twitter
share on x
share on linkedin
share on whatsapp
share via email
copy link
link copied
gift article
gift this article
save
save article
save for later
bookmark
print
print this page
print article
email
e-mail
email this article
facebook
twitter
x
whatsapp
wechat
weibo
linkedin
telegram
pinterest
reddit
instagram
youtube
follow
follow us
follow us on
follow us on google news
like
likes
dislike
comments
comment
no comments
view comments
add a comment
leave a comment
leave a reply
post a comment
listen
listen to this article
listen to article
play
video
videos
video player
photos
gallery
audio
more
explore more
show more
read more
read full story
read also
also read
see also
load more
view more
back to top
top
next
previous
close
translate
font size
text size
a a a
small
medium
large
tags
tag
topics
topic
keywords
related
related articles
related stories
related news
related content
related topics
related links
related coverage
relevant stories
in this section
internet links
printer friendly version
pdf view
more on this story
more from this author
more like this
most read
most popular
most viewed
editor's picks
editors' picks
top stories
latest news
latest
breaking news
trending
trending now
recommended
recommended stories
recommended for you
you may also like
you might also like
what to read next
up next
popular
in this article
key words
image
image credit
photo
photo credit
getty images
imaginechina
shutterstock
afp via getty images
ti gong
cfp
ic
ends
end
enditem
cookie settings
privacy policy
terms of use
contact us
about us
分享
打印
字号
相关阅读
相关新闻
责任编辑`.split("\n"),
);

/** Beginnings of lines and of short paragraphs. */
const BEGINNINGS = `©
(c)
copyright ©
copyright (c)
copyright by
copyright 1
copyright 2
all rights reserved
read more:
read more about
read also:
also read:
see also:
more:
related:
related story:
recommended:
watch:
listen:
in pictures:
don't miss:
click here
click to
tap here
tap to
sign up
join us
listen to this
your email address
subscribe to
subscribe for
subscribe now
get our
get the latest
download our
download the
join our
join the conversation
join the discussion
follow us
follow our
follow @
like us on
share this
this article was originally
this article is more than
this article was first published
this article first appeared
this story was originally
this story was produced
this story has been updated
originally published on
originally published at
first published:
first published on
republished with
reporting by
additional reporting
editing by
our standards:
contact the reporter
contact the writer
have a news tip
have a tip
send your
to contact the
for more information
for more news
for the latest
we use cookies
by clicking
by signing up
this site uses
please enable
your browser
tags:
topics:
keywords:
key words:
filed under
source:
editor:
editors:
editor:
web editor:
responsible editor:
责任编辑
（责任编辑
编辑：
来源：
关键词`.split("\n");

/** Lines behind which nothing of the article follows, when they stand in its second half. */
const ENDINGS = new Set(
  `comments
view comments
add a comment
leave a comment
leave a reply
post a comment
related
related articles
related stories
related news
related content
related coverage
related topics
more on this story
more from this author
more like this
most read
most popular
most viewed
editor's picks
editors' picks
in this section
relevant stories
internet links
top stories
latest news
trending
trending now
recommended
recommended stories
recommended for you
you may also like
you might also like
what to read next
up next
相关阅读
相关新闻`.split("\n"),
);

/** Headings that any report can have, so that they are not taken for a name or a newspaper's section. */
const HEADINGS = new Set(
  `overview
summary
executive summary
introduction
background
highlights
key points
key findings
key figures
main points
main findings
main results
at a glance
in brief
what happened
why it matters
conclusion
conclusions
outlook
methodology
notes
results
analysis
context
the big picture
摘要
概况
背景
结论`.split("\n"),
);

/** Whether a line is furniture of the page and no part of the article. */
export function isFurniture(text: string): boolean {
  if (text.length > 250) return false;
  if (text.length < 70 && isFurnitureLine(text)) return true;
  const start = text
    .slice(0, LONGEST_BEGINNING)
    .toLowerCase()
    .replace(/^["'“”‘’*(\s]+/, "");
  return BEGINNINGS.some((beginning) => start.startsWith(beginning));
}

const LONGEST_BEGINNING = 50;

function isFurnitureLine(text: string): boolean {
  const line = plainLine(text);
  return (
    LINES.has(line) ||
    /^\d+ (?:comments?|shares?|likes?|views?|min(?:ute)?s? read)$/.test(line) ||
    /^(?:https?:\/\/\S+|www\.\S+|@\w+|\S+@\S+\.\S+)$/.test(line) ||
    isTrail(text)
  );
}

/** "Home > Business > Industries": where a page stands in its site. */
function isTrail(text: string): boolean {
  const parts = text.split(/\s*[>»›]\s*|\s+[/|]\s+/);
  if (parts.length < 2 || parts.some((part) => part.split(" ").length > 3))
    return false;
  return (
    parts[0]?.toLowerCase() === "home" ||
    (parts.length > 2 && /[>»›]/.test(text))
  );
}

/** Whether a line ends the article, when it stands in its second half. */
export function isEnding(text: string): boolean {
  return (
    text.length < 60 &&
    (ENDINGS.has(plainLine(text)) || /^\d+ comments?$/.test(plainLine(text)))
  );
}

/** Whether a line is a heading that any report can have. */
export function isCommonHeading(text: string): boolean {
  return text.length < 40 && HEADINGS.has(plainLine(text));
}

/** Whether a line is the caption or credit of a picture: "Photo: …", "… [Photo/Xinhua]", "Image caption …". */
export function isPhotoCaption(text: string): boolean {
  if (text.length > 600) return false;
  return PHOTO_BEGINNING.test(text) || PHOTO_END.test(text.slice(-120));
}

/** Whether a line is a photo's credit that stands over its caption. */
export function isPhotoCredit(text: string): boolean {
  return text.length < 20 && PHOTO_CREDITS.has(plainLine(text));
}

const PHOTO_CREDITS = new Set(["ti gong", "imaginechina", "cfp", "ic"]);

const PHOTO_BEGINNING =
  /^(?:image captions?\b|image source\b|(?:image|photo|photos|picture|pictured|caption|credit|photo credit|file photo|graphic|photograph)(?:\s+by\b|\s*[:：/]))/i;

const PHOTO_END =
  /[([（][^()[\]（）]{0,50}\b(?:photos?|images?|pictures?|courtesy|getty|shutterstock|file pic|graphic)\b[^()[\]（）]{0,50}[)\]）]\.?$|\b(?:photo|photograph|image|picture|credit|photo credit)\s*:[^.]{1,60}\.?$|\/\s?(?:xinhua|getty images|getty|afp|ap|reuters|vcg|cfp|ic|china daily|shutterstock|epa)\.?$/i;

function plainLine(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[\s[({<|•·*»–—-]+/, "")
    .replace(/[\s\])}>|•·*»:…–—.-]+$/, "");
}
