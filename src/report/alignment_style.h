#pragma once

#include <string_view>

namespace interlint {

/// The look of the page of an alignment: two columns of text and how sure each
/// link is; one column on a narrow screen; black on white in print.  Colours
/// have a contrast of at least 4.5 to 1 in the light and in the dark, and never
/// say what words do not say too.
inline constexpr std::string_view alignment_style = R"(:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1c1e21; --soft: #5c6370; --line: #d8dce2;
  --sure: #2f6f4f; --likely: #8a5a00; --weak: #b3261e; --tint: #fdf1ef;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181c; --ink: #e4e6ea; --soft: #a3abb8; --line: #363b44;
    --sure: #7fc8a0; --likely: #e2b458; --weak: #ff9a90; --tint: #2c1d1c;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1.5rem clamp(.75rem, 3vw, 2.5rem); max-width: 84rem;
  background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif;
}
h1 { margin: 0 0 .25rem; font-size: 1.3rem; overflow-wrap: anywhere; }
header p, nav, footer { color: var(--soft); font-size: .9rem; margin: .25rem 0; }
nav ul { margin: 0; padding: 0; list-style: none; }
nav a { color: inherit; margin-right: .25em; }
table { width: 100%; margin: 1rem 0; border-collapse: collapse; table-layout: fixed; }
thead th { position: sticky; top: 0; background: var(--paper); box-shadow: inset 0 -2px var(--ink); }
thead th span { color: var(--soft); font-weight: normal; overflow-wrap: anywhere; }
th, td { padding: .3rem .6rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
th:first-child { width: 4.5rem; }
th:last-child { width: 8rem; }
tbody th { color: var(--soft); font-weight: normal; font-variant-numeric: tabular-nums; }
tr.block > * { border-top: 1px solid var(--line); }
tr.heading td { font-weight: 600; }
tr:target > * { outline: 2px solid var(--likely); outline-offset: -2px; }
td p { margin: 0; }
td p + p { margin-top: .2rem; }
td.none { color: var(--weak); font-style: italic; }
tr.alone > *, tr.weak > * { background: var(--tint); }
td.trust { font-size: .85rem; font-weight: normal; color: var(--sure); white-space: nowrap; }
tr.likely td.trust { color: var(--likely); }
tr.weak td.trust { color: var(--weak); }
td.trust b { font-variant-numeric: tabular-nums; }
td.trust i { font-style: normal; }
.bar { display: block; height: 4px; margin-top: 2px; background: var(--line); }
.bar span { display: block; height: 100%; background: currentColor; }
@media (max-width: 40rem) {
  table, thead, tbody, tr, th, td { display: block; width: auto; }
  thead { position: absolute; clip-path: inset(50%); }
  tbody th:first-child, tbody td { width: auto; padding: .1rem 0; }
  tbody tr { padding: .5rem .25rem; border-top: 1px solid var(--line); }
  tr.block > * { border-top: 0; }
  tr.alone, tr.weak { background: var(--tint); }
  .bar { width: 6rem; }
}
@media print {
  :root {
    --paper: #fff; --ink: #000; --soft: #444; --line: #999;
    --sure: #000; --likely: #000; --weak: #000; --tint: #fff;
  }
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav { display: none; }
  thead { display: table-header-group; }
  thead th { position: static; }
  tr { break-inside: avoid; }
  .bar { border: 1px solid #000; print-color-adjust: exact; }
}
)";

}  // namespace interlint
