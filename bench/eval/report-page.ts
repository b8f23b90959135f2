import { calibrationCurve } from './calibration.ts';
import { drawCurve } from './curve-picture.ts';
import type { Evaluated } from './evaluate.ts';
import { measures } from './figures.ts';
import type { Judged } from './judge.ts';
import { writeFigure } from './print-result.ts';

/** A page for the people who write the knowledge: the figures, the curve, and each question with what was answered. */
export function writeReport(sets: readonly Evaluated[]): string {
  const judged = sets.flatMap((set) => set.judged);
  const used = judged[0]?.answer.receipt.threshold;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>How the bot answers</title>
<style>${STYLE}</style>
<main>
<h1>How the bot answers</h1>
<p>Shares in percent; in brackets the 95 % interval and the questions counted. With few questions the interval is wide:
write more before believing a difference.</p>
${sets.map(figuresTable).join('\n')}
<h2>When it refuses</h2>
<p>What a threshold of confidence would refuse: <span class="key refused">questions the article does not answer</span>,
which it should, and <span class="key falsely">questions it does answer</span>, which it should not. The confidence was
fitted on development questions, so the curve shows how well it separates those and promises nothing for others.</p>
${drawCurve(calibrationCurve(judged, used), used)}
${sets.map(questionList).join('\n')}
</main>
</html>
`;
}

function figuresTable({ name, judged, figures }: Evaluated): string {
  const head = measures.map(({ title }) => `<th scope="col">${escapeHtml(title)}</th>`).join('');
  const rows = [...figures].map(
    ([style, found]) =>
      `<tr><th scope="row">${escapeHtml(style)}</th>${measures
        .map(({ key }) => `<td>${escapeHtml(writeFigure(found[key]))}</td>`)
        .join('')}</tr>`,
  );
  return `<h2>${escapeHtml(name)}: ${judged.length} questions</h2>
<div class="wide"><table><thead><tr><th scope="col">style</th>${head}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`;
}

function questionList({ name, judged }: Evaluated): string {
  const missed = judged.filter(({ misses }) => misses.length > 0);
  const right = judged.filter(({ misses }) => misses.length === 0);
  return `<h2>${escapeHtml(name)}: missed (${missed.length})</h2>
${missed.map(questionEntry).join('\n')}
<details><summary>${escapeHtml(name)}: right (${right.length})</summary>
${right.map(questionEntry).join('\n')}
</details>`;
}

function questionEntry({ question, answer, misses }: Judged): string {
  const expected = question.answerable
    ? `¶ ${question.gold.join(', ')}${question.must.length > 0 ? `, with ${question.must.join(', ')}` : ''}`
    : 'a refusal';
  const sources = answer.citations.map(
    ({ paragraph, excerpt }) => `<blockquote>${escapeHtml(excerpt.text)} (¶ ${paragraph})</blockquote>`,
  );
  const reasons = misses.map((miss) => `<b>${escapeHtml(miss)}</b> `).join('');
  const facts = 'facts' in answer ? answer.facts.map(({ id }) => id).join(', ') : '';
  const how = [answer.kind, `confidence ${answer.receipt.confidence.toFixed(2)}`, facts].filter(Boolean);
  return `<article class="${misses.length > 0 ? 'missed' : 'right'}">
<h3>${reasons}${escapeHtml(question.q)}</h3>
<p>${escapeHtml(answer.text)}</p>
${sources.join('\n')}
<p class="small">${escapeHtml(`${question.style}; expected ${expected}; got ${how.join(', ')}`)}</p>
</article>`;
}

/** Text as it has to stand in a page. */
function escapeHtml(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/gu, (character) => names[character] ?? character);
}

const STYLE = `
:root { color-scheme: light dark; --yes: #0b6; --no: #d43; --line: #8886 }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0 }
main { max-width: 64rem; margin: 0 auto; padding: 1rem }
.wide { overflow-x: auto }
table { border-collapse: collapse; font-size: .9rem }
th, td { padding: .3rem .7rem; border-bottom: 1px solid var(--line); text-align: left; white-space: nowrap }
svg { max-width: 36rem; width: 100%; font-size: 12px; fill: currentColor }
polyline { fill: none; stroke-width: 2.5 }
polyline.refused { stroke: var(--yes) }
polyline.falsely { stroke: var(--no); stroke-dasharray: 6 3 }
.key { border-bottom: 3px solid } .key.refused { border-color: var(--yes) }
.key.falsely { border-bottom-style: dashed; border-color: var(--no) }
.grid { stroke: var(--line) } .used { stroke: currentColor; stroke-dasharray: 2 3 }
article { border-left: 4px solid var(--yes); padding: 0 0 0 .8rem; margin: 1.2rem 0 }
article.missed { border-color: var(--no) }
h3, article p { margin: .2rem 0 } h3 { font-size: 1rem } h3 b { color: var(--no) }
blockquote { margin: .3rem 0 .3rem .8rem; opacity: .85 }
.small { font-size: .8rem; opacity: .75 }
summary { font-size: 1.3rem; cursor: pointer; margin: 1rem 0 }
`;
