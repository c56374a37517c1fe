import { feedback as feedbackWords } from '../../words/en/feedback.ts';
import { letter as words } from '../../words/en/letter.ts';
import type { Letter, LetterCriterion } from './letter.ts';

/** Text inside HTML, whatever it holds. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('\0', '\uFFFD');
}

/** What somebody wrote, paragraph by paragraph, each read in its own direction. */
function prose(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => `<p dir="auto">${escaped(paragraph.trim()).replace(/\r\n|\n|\r/g, '<br>')}</p>`)
    .join('');
}

const STYLE = `
:root { color-scheme: light; --ink: #1d1d1f; --soft: #55555c; --line: #d8d5cd; --tint: #f4f2ec; --accent: #7a4a12; }
body { margin: 0; background: #fff; color: var(--ink); font: 1.05rem/1.55 Georgia, "Source Serif 4", serif; }
main { max-width: 42rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; }
header { border-bottom: 1px solid var(--line); padding-bottom: .75rem; margin-bottom: 2rem; color: var(--soft); }
header img { max-height: 3.5rem; display: block; margin-bottom: .5rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.3rem; margin: 2.2rem 0 .6rem; }
h3 { font-size: 1.08rem; margin: 1.6rem 0 .2rem; }
.under { color: var(--soft); margin: 0 0 1rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: 0 0 1.5rem; }
dt { color: var(--soft); } dd { margin: 0; }
.decision { background: var(--tint); border-left: .3rem solid var(--accent); padding: .9rem 1.1rem; margin: 1.5rem 0; }
.decision h2 { margin: 0 0 .3rem; }
.decision p { margin: .2rem 0; }
.level { margin: 0 0 .4rem; } .level strong { margin-right: .5rem; }
.scale { letter-spacing: .15em; color: var(--accent); }
.says { color: var(--soft); font-style: italic; }
blockquote { margin: .6rem 0; padding-left: .9rem; border-left: .18rem solid var(--line); }
blockquote footer { color: var(--soft); font-size: .92em; }
.next { margin: .5rem 0; }
.footnote { margin-top: 2.5rem; color: var(--soft); font-size: .9em; border-top: 1px solid var(--line); padding-top: .6rem; }
@media print { main { padding: 0; } h3, .decision, blockquote { break-inside: avoid; } }
`;

function criterion(each: LetterCriterion): string {
  const { rank, levels } = each;
  const drawn = rank === null ? '' : '●'.repeat(rank) + '○'.repeat(levels - rank);
  const scale =
    rank === null
      ? ''
      : `<span class="scale" role="img" aria-label="${escaped(words.levelOf(each.level, rank, levels))}">${drawn}</span>`;
  return [
    `<section><h3>${escaped(`${each.id} ${each.title}`)}</h3>`,
    `<p class="level"><strong>${escaped(each.level)}</strong>${scale}</p>`,
    each.found && `<p class="says">${escaped(each.found)}</p>`,
    each.note && prose(each.note),
    ...each.quotes.map(({ text, source }) =>
      text === null
        ? `<p class="quote">${escaped(source)}</p>`
        : `<blockquote><p dir="auto">“${escaped(text)}”</p><footer>${escaped(source)}</footer></blockquote>`,
    ),
    each.asked && `<p class="says"><b>${escaped(each.asked.heading)}:</b> ${escaped(each.asked.text)}</p>`,
    each.nextStep &&
      `<div class="next"><b>${escaped(feedbackWords.nextStep)}</b>${prose(each.nextStep)}</div>`,
    '</section>',
  ]
    .filter(Boolean)
    .join('\n');
}

/**
 * A letter as one HTML file that needs nothing else: headings, language, real text, and nothing that runs.
 * @param logo a `data:` address of the programme's picture; empty for none.
 */
export function letterHtml(letter: Letter, logo: string): string {
  const facts = letter.facts
    .map(({ label, value }) => `<dt>${escaped(label)}</dt><dd dir="auto">${escaped(value)}</dd>`)
    .join('');
  const parts = [
    `<h1>${escaped(letter.title)}</h1>`,
    `<p class="under">${escaped(letter.under)}</p>`,
    `<dl>${facts}</dl>`,
    letter.greeting && prose(letter.greeting),
    letter.opening && prose(letter.opening),
    `<section class="decision"><h2>${escaped(`${words.decision}: ${letter.decision.label}`)}</h2>${letter.decision.sentences.map(prose).join('')}</section>`,
    letter.needed.length &&
      `<h2>${words.needed}</h2><ul>${letter.needed.map((text) => `<li>${escaped(text)}</li>`).join('')}</ul>`,
    ...letter.overall.map(({ label, text }) => `<h2>${escaped(label)}</h2>${prose(text)}`),
    ...letter.sections.map(
      ({ heading, criteria }) => `<h2>${escaped(heading)}</h2>\n${criteria.map(criterion).join('\n')}`,
    ),
    letter.again && `<h2>${words.again}</h2>${prose(letter.again)}`,
    ...letter.closing.map(prose),
    letter.signature && prose(letter.signature),
    `<p class="footnote">${escaped(letter.footnote)}</p>`,
  ];
  const picture = logo ? `<img src="${escaped(logo)}" alt="">` : '';
  return `<!doctype html>
<html lang="${escaped(letter.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escaped(letter.documentTitle)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<header>${picture}${escaped(letter.programme)}</header>
${parts.filter(Boolean).join('\n')}
</main>
</body>
</html>
`;
}
