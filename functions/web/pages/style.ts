/**
 * The pages' looks: a morning paper. Type, colours and rules are those of the mails (templates/): Georgia for names
 * and headlines, hairlines instead of boxes, one accent.
 */
export const style = `:root {
  color-scheme: light dark;
  --paper: #fffefb; --ink: #1c1a17; --soft: #5f5a52; --rule: #d8d3c7; --accent: #9b1c1c; --field: #fff; --wash: #f4f0e8;
  --serif: Georgia, "Times New Roman", serif;
  --sans: -apple-system, "Segoe UI", Roboto, Helvetica, Arial, sans-serif;
}
:lang(ar), :lang(ur) { --serif: "Noto Naskh Arabic", "Geeza Pro", Georgia, "Times New Roman", serif; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #171614; --ink: #ece8df; --soft: #aba598; --rule: #3b3832; --accent: #f0a098; --field: #201e1b; --wash: #211f1b; }
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
bdi { text-align: -webkit-match-parent; text-align: match-parent; }
body { margin: 0 auto; max-width: 66rem; padding: 0 1.25rem 3rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--sans); overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible, input:is([type=time], [type=date]):focus-within { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
h1, h2, h3 { font-family: var(--serif); font-weight: 700; line-height: 1.2; margin: 0; text-wrap: balance; }
h1 { font-size: 2rem; }
p, ul, ol, figure, dl { margin: 0 0 .75rem; }
.skip { position: absolute; inset-inline-start: -999rem; background: var(--paper); padding: .5rem 1rem; z-index: 1; }
.skip:focus { inset-inline-start: .5rem; top: .5rem; }
.soft, .hint { color: var(--soft); font-size: .875rem; }
.column { max-width: 40rem; margin: 0 auto; }

.masthead { text-align: center; padding-top: 1.25rem; margin-bottom: 2rem; }
.nameplate { font: 700 2.5rem/1.15 var(--serif); letter-spacing: -.01em; margin: 0 0 .5rem; }
h1.nameplate { font-size: 3.25rem; }
.nameplate a { color: inherit; text-decoration: none; }
.dateline { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1.5rem; border-block: 1px solid var(--ink); padding: .3rem 0; margin: 0; font-size: .8125rem; color: var(--soft); }
footer { margin-top: 3.5rem; border-top: 1px solid var(--rule); padding-top: 1rem; font-size: .875rem; color: var(--soft); display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 2rem; }
footer p { margin: 0; }
.languages :is(a, span) { display: inline-block; padding: .125rem .25rem; }
.languages [aria-current] { color: var(--ink); font-weight: 600; }

.front { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2.5rem; }
@media (min-width: 54rem) {
  .front { grid-template-columns: minmax(0, 1fr) 22rem; gap: 0 2.25rem; }
  .order { border-inline-start: 1px solid var(--rule); padding-inline-start: 2.25rem; }
  .jump { display: none; }
}
@media (max-width: 53.9rem) { html:has(.jump) { scroll-padding-bottom: 5rem; } }
@media (min-width: 54rem) and (min-height: 50rem) { .order { align-self: start; position: sticky; top: 1.25rem; } }
.order > .section { margin-bottom: .75rem; }
.lede { font: 1.25rem/1.45 var(--serif); max-width: 38rem; margin: 0 0 1.5rem; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
legend { padding: 0; }
.section { font: 700 .8125rem/1.4 var(--sans); letter-spacing: .08em; text-transform: uppercase; color: var(--accent); margin: 0 0 .25rem; }
:lang(ar) .section, :lang(ur) .section { letter-spacing: 0; font-size: .9375rem; }
.section a { color: inherit; text-decoration: none; }
.section a:hover { text-decoration: underline; }

.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17.5rem, 100%), 1fr)); gap: 0 2rem; }
.card { border-top: 1px solid var(--rule); padding: 1rem 0 1.25rem; display: flex; flex-direction: column; }
.card h2, .card h3 { font-size: 1.3125rem; }
.choose { display: flex; gap: .625rem; align-items: baseline; cursor: pointer; }
.choose input { flex: none; transform: translateY(.1em); }
.card p { margin: .375rem 0 .5rem; color: var(--soft); font-size: .9375rem; }
.card ul { list-style: none; padding: 0; margin: 0 0 .5rem; }
.card li { font: .9375rem/1.35 var(--serif); padding: .3rem 0; border-top: 1px dotted var(--rule); }
.card li:first-child { border-top: 0; }
.card li a { color: inherit; text-decoration-color: var(--rule); }
.card li a:hover { color: var(--accent); text-decoration-color: currentColor; }
.card .field > label { font: 700 1.3125rem/1.2 var(--serif); margin-bottom: .5rem; }
.card .field { margin: 0; }
.card .foot { margin: auto 0 0; display: flex; align-items: flex-end; justify-content: space-between; gap: 1rem; font-size: .8125rem; }
.card .foot a { white-space: nowrap; }
.chart { margin: 0; font-size: .8125rem; color: var(--soft); }
.chart svg { display: block; width: 8.5rem; height: 1.75rem; margin-bottom: .25rem; }
.chart path { fill: currentColor; }
.chart:dir(rtl) svg { transform: scaleX(-1); }
.chart line { stroke: var(--rule); stroke-width: 1; }
.jump { position: sticky; bottom: 0; margin: 0 -1.25rem; padding: .625rem 1.25rem; background: var(--paper); border-top: 1px solid var(--rule); }
.jump .button { display: block; text-align: center; margin: 0; }
.rest { list-style: none; padding: 0; columns: 15rem; column-gap: 2rem; border-top: 1px solid var(--rule); padding-top: .75rem; }
.rest li { break-inside: avoid; padding: .125rem 0; }

input, select, button { font: inherit; color: inherit; }
input:is([type=email], [type=text], [type=time], [type=number], [type=date]), select { width: 100%; min-height: 2.75rem; padding: .4375rem .625rem; background: var(--field); border: 1px solid var(--soft); border-radius: 3px; }
input:is([type=checkbox], [type=radio]) { width: 1.125rem; height: 1.125rem; accent-color: var(--accent); margin: 0; }
[aria-invalid=true] { border-color: var(--accent) !important; border-width: 2px !important; }
input[type=number] { max-width: 7rem; }
.field { margin: 0 0 1.125rem; }
.field > label, .field > legend, .field > fieldset > legend, .field.group > legend { display: block; font-weight: 600; margin: 0 0 .25rem; }
.field .hint { margin: .25rem 0 0; }
.problem { color: var(--accent); font-weight: 600; font-size: .875rem; margin: .25rem 0 0; }
#topics > .problem { margin-bottom: .75rem; }
.problems { border: 2px solid var(--accent); border-radius: 3px; padding: .75rem 1rem; margin: 0 0 1.5rem; }
.problems h2 { font-size: 1.0625rem; }
.problems ul { margin: .25rem 0 0; padding-inline-start: 1.25rem; }
.options { display: grid; gap: .125rem; }
.options label, .days label { display: flex; align-items: center; gap: .5rem; min-height: 2rem; }
.days { display: flex; flex-wrap: wrap; gap: 0 .875rem; padding-inline-start: 1.625rem; }
.sub { padding-inline-start: 1.625rem; display: none; }
.sub.days { display: none; }
@supports not selector(:has(*)) { .sub { display: block; } .sub.days { display: flex; } }
.options:has([value=chosen]:checked) .sub.for-chosen { display: flex; }
.options:has([value=week]:checked) .sub.for-week, .options:has([value=month]:checked) .sub.for-month { display: block; padding-block: .125rem .5rem; }
.pair { display: grid; grid-template-columns: 8.75rem minmax(0, 1fr); gap: 0 .875rem; }
.pair .field { margin: 0; }
.pair ~ .hint.field { margin: .25rem 0 1.125rem; }
button, .button { display: inline-block; min-height: 2.75rem; padding: .5rem 1rem; border: 1px solid var(--accent); border-radius: 3px; background: var(--accent); color: var(--paper); font-weight: 600; text-decoration: none; cursor: pointer; }
button:hover, .button:hover { filter: brightness(1.12); }
button.quiet, .button.quiet { background: none; color: var(--accent); }
button.wide { width: 100%; margin-bottom: .5rem; }
.trap { position: absolute !important; inset-inline-start: -999rem; height: 1px; width: 1px; overflow: hidden; }
.with-button { display: flex; gap: .5rem; }
.with-button input { flex: 1; min-width: 0; }
.preview { border-inline-start: 3px solid var(--accent); padding-inline-start: .875rem; margin: .75rem 0 1.125rem; }
.preview ul { list-style: none; padding: 0; margin: .375rem 0 0; }
.preview li { font: .9375rem/1.35 var(--serif); padding: .25rem 0; }

.message { padding-top: 1rem; }
.message h1 { margin-bottom: 1rem; }
.message > p:not(.soft, .actions) { max-width: 36rem; font-size: 1.0625rem; }
.actions { display: flex; flex-wrap: wrap; gap: .625rem; align-items: center; margin: 1.5rem 0; }
.part { border-top: 1px solid var(--rule); padding-top: 1.25rem; margin-top: 1.75rem; }
.part > h2 { font-size: 1.25rem; margin-bottom: .5rem; }
.notice { border-block: 1px solid var(--accent); padding: .625rem 0; margin: 0 0 1.5rem; font-weight: 600; }

.topic-head { border-bottom: 1px solid var(--rule); padding-bottom: 1rem; margin-bottom: 1rem; }
.topic-head h1 { font-size: 2.25rem; margin-bottom: .5rem; }
.topic-head .chart svg { width: 11rem; height: 2.25rem; }
.topic-head .row { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .75rem 1.5rem; }
.day { margin-top: 1.75rem; }
.entry { padding: .875rem 0; border-top: 1px solid var(--rule); }
.day .entry:first-of-type, .topic-head + .entry { border-top: 0; }
.entry h2, .entry h3 { font-size: 1.375rem; }
.entry :is(h2, h3) a { color: inherit; text-decoration: none; }
.entry :is(h2, h3) a:hover { color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; }
.entry p { margin: .375rem 0 0; }
.tag { margin: 0 0 .375rem !important; font: 700 .75rem/1 var(--sans); letter-spacing: .06em; text-transform: uppercase; color: var(--accent); }
:lang(ar) .tag, :lang(ur) .tag { letter-spacing: 0; font-size: .875rem; }
.pages { display: flex; justify-content: space-between; margin-top: 2rem; border-top: 1px solid var(--rule); padding-top: 1rem; }

.story h1 { font-size: clamp(1.75rem, 1.3rem + 2vw, 2.25rem); margin: .25rem 0 .75rem; }
.story h2 { font: 700 .8125rem/1.4 var(--sans); letter-spacing: .08em; text-transform: uppercase; color: var(--accent); border-top: 1px solid var(--rule); padding-top: 1rem; margin: 2rem 0 .75rem; }
:lang(ar) .story h2, :lang(ur) .story h2 { letter-spacing: 0; font-size: 1rem; }
.brief { font: 1.125rem/1.55 var(--serif); }
sup { font: .6875rem/1 var(--sans); }
sup a { text-decoration: none; padding: 0 .15em; }
.sources { padding-inline-start: 1.75rem; }
.story :is(.sources, .sources ~ ul) li { padding: .25rem 0; }
.sources li:target { background: var(--wash); }
blockquote { margin: 0 0 1rem; padding-inline-start: 1rem; border-inline-start: 3px solid var(--rule); }
blockquote p { font: italic 1.125rem/1.5 var(--serif); margin: 0 0 .25rem; }
blockquote:is(:lang(ar), :lang(ur)) p { font-style: normal; }
blockquote footer { margin: 0; border: 0; padding: 0; display: block; }
.time { display: block; width: 100%; max-width: 34rem; color: var(--accent); overflow: visible; margin-bottom: .5rem; }
.time line { stroke: var(--rule); stroke-width: 1.5; }
.time circle { fill: var(--paper); stroke: currentColor; stroke-width: 2; }
.time text { fill: currentColor; font: 600 14px var(--sans); text-anchor: middle; }
.events { list-style: none; padding: 0; }
.events li { display: grid; grid-template-columns: 1.75rem minmax(0, 1fr); padding: .375rem 0; }
.events .number { color: var(--accent); font-weight: 600; }
.events time, .events .when { font-weight: 600; }
table { border-collapse: collapse; width: 100%; margin: 0 0 1rem; }
th, td { text-align: start; vertical-align: top; padding-block: .5rem; padding-inline: 0 .75rem; border-top: 1px solid var(--rule); }
caption { text-align: start; padding-bottom: .25rem; }
th { font-family: var(--serif); font-size: 1.125rem; white-space: nowrap; }
th:only-child { border-top: 0; padding-top: 0; }
@media (max-width: 30rem) {
  h1.nameplate { font-size: 2.5rem; }
  .dateline { justify-content: center; }
  .lede { font-size: 1.125rem; }
}
@media print { .order, .jump, footer, .skip, .actions { display: none; } }
`;
