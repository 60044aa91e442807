#include <gtest/gtest.h>

#include "formats/shown.h"

namespace interlint::html_test {
namespace {

Document html(std::string_view text) {
  return document_from("a.html", std::string(text), "html");
}

TEST(Html, BecomesBlocksOfProse) {
  const auto blocks = [](std::string_view t) { return shown(html(t)); };
  EXPECT_EQ(blocks(""), "");
  EXPECT_EQ(blocks("<h1>Titel</h1><p>Ein <b>Satz</b>.<p>Noch einer."),
            "h1 Titel\np Ein Satz.\np Noch einer.\n");
  EXPECT_EQ(blocks("<title>Lage</title><p>So."), "h1 Lage\np So.\n");
  EXPECT_EQ(blocks("<title>Lage</title><h1>Die Lage</h1>"), "h1 Die Lage\n");
  EXPECT_EQ(blocks("<p>  viel \r\n\t Luft  <i> da </i> hier </p>"),
            "p viel Luft da hier\n");
  EXPECT_EQ(blocks("a<br>b<br/> c"), "p a⏎b⏎c\n");
  EXPECT_EQ(blocks("Gr&uuml;&szlig;e &amp; K&#252;sse&nbsp;da"),
            "p Grüße & Küsse\u00A0da\n");
  EXPECT_EQ(blocks("a &#2999299992; b"), "p a \uFFFD b\n");
  EXPECT_EQ(blocks("a &notit; &unknown; & b &#59;"),
            "p a ¬it; &unknown; & b ;\n");
  EXPECT_EQ(blocks("<ul><li>eins<li>zwei<ol><li>drei</ol></ul>"),
            "ul1 eins\nul1 zwei\nol2 drei\n");
  EXPECT_EQ(blocks("<table><tr><th>a<td>b</table>"), "td a\ntd b\n");
  EXPECT_EQ(blocks("<figure><img src=k.png><figcaption>Karte</figure>"),
            "caption Karte\n");
  EXPECT_EQ(blocks("<blockquote><p>So.</blockquote>"), "quote So.\n");
  EXPECT_EQ(blocks("<pre>a  b\n c</pre>"), "code a  b⏎ c\n");
  EXPECT_EQ(blocks("<nav>Start</nav><p class=share-bar>Teilen</p>"),
            "furniture Start\nfurniture Teilen\n");
  EXPECT_EQ(blocks("<script>x()</script><style>a{}</style><p>da<!-- weg -->!"),
            "p da!\n");
  EXPECT_EQ(blocks("<p>a</bogus>b</p>"), "p ab\n");
  EXPECT_EQ(blocks("<p>1 < 2</p>"), "p 1 < 2\n");
  EXPECT_EQ(blocks("Wort<sup><a href=\"#fn1\">1</a></sup> m<sup>2</sup>"),
            "p Wort m2\n");
}

TEST(Html, SetsWhatIsNoArticleApart) {
  const auto blocks = [](std::string_view t) { return shown(html(t)); };
  EXPECT_EQ(blocks("<ul class=docnav><li class=previous><a accesskey=p "
                   "href=x>Zurück</a></ul><p>Text."),
            "furniture Zurück\np Text.\n");
  EXPECT_EQ(blocks("<div role=navigation>Start</div>"), "furniture Start\n");
  EXPECT_EQ(blocks("<aside>Start<pre>a  b</pre></aside>"),
            "furniture Start\ncode a  b\n");
  EXPECT_EQ(blocks("<ul class='main-nav wide'><li>Start</ul>"),
            "furniture Start\n");
  EXPECT_EQ(blocks("<p> <a rel=next href=x>Weiter</a> </p>"),
            "furniture Weiter\n");
  EXPECT_EQ(blocks("<p>Mehr <a rel=next href=x>hier</a>.</p>"),
            "p Mehr hier.\n");
  EXPECT_EQ(blocks("<p class=navy-blue>Text.</p>"), "p Text.\n");
  EXPECT_EQ(blocks("<p><a rel=nofollow href=x>Quelle</a></p>"), "p Quelle\n");
}

TEST(Html, KeepsWhatMarkupSaysBesideTheText) {
  const auto marks = [](std::string_view t) { return shown_marks(html(t)); };
  EXPECT_EQ(marks("Der <a href='x?a&amp;b'>Bericht</a> da"),
            "link [Bericht] x?a&b\n");
  EXPECT_EQ(marks("Der <a href=x> Bericht </a> da"), "link [Bericht] x\n");
  EXPECT_EQ(marks("<p>a<p><img src=k.png alt=Karte><p>b"), "image [] k.png\n");
  EXPECT_EQ(marks("ein <code>Wort</code>"), "code [Wort] \n");
  EXPECT_EQ(marks("a<sup><a href='#fn1'>1</a></sup>"), "footnote [] fn1\n");
}

TEST(Html, MayNestAsDeepAsItLikes) {
  std::string deep;
  for (int i = 0; i < 100'000; ++i) deep += "<div>";
  EXPECT_EQ(shown(html(deep + "da")), "p da\n");
}

}  // namespace
}  // namespace interlint::html_test
