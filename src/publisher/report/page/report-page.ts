import { TOLD } from '../../terminal/describe.ts';
import type { Changes, CodeCount, Count, Survey } from '../survey.ts';
import { columnChart, shareBar } from './charts.ts';
import { html, Markup } from './markup.ts';
import { STYLE } from './style.ts';

/** Names listed of what may be thousands. */
const LISTED = 100;

/** A survey as one HTML file that needs nothing else: no script, no address, no font from elsewhere. */
export function reportPage(survey: Survey): string {
  const { documents, rejected, distinctTags } = survey;
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>The documents: a report</title>
        <style>
          ${new Markup(STYLE)}
        </style>
      </head>
      <body>
        <main>
          <h1>The documents</h1>
          <div class="numbers">
            ${number(documents, 'documents')}${number(rejected, 'rejected')}${number(distinctTags, 'tags')}${number(survey.copies.length, 'copies')}
          </div>
          ${section('Fields', shares(survey.fields, documents - rejected))}
          ${section('Encodings', shares(survey.encodings, documents))}
          ${survey.years.length > 0 ? section('Years', columnChart(survey.years, 'documents by year')) : ''}
          ${section('Sources', shares(survey.sources, documents))}
          ${section('What was met', survey.codes.map(codeDetails))} ${section('Tags to look at', suspicious(survey))}
          ${section('Questions', questions(survey))} ${section('Copies', copies(survey))}
          ${section('Since the last build', survey.changes ? changes(survey.changes) : html`<p class="soft">No build of these documents is known.</p>`)}
        </main>
      </body>
    </html> `;
  return page.source;
}

const number = (count: number, what: string) => html`<p><strong>${count}</strong>${what}</p>`;

/** A part of the page; nothing where there is nothing in it. */
function section(heading: string, content: Markup | readonly Markup[]): Markup | string {
  const isEmpty = content instanceof Markup ? content.source === '' : content.length === 0;
  return isEmpty
    ? ''
    : html`<section>
        <h2>${heading}</h2>
        ${content}
      </section>`;
}

function shares(counts: readonly Count[], of: number): Markup {
  const rows = counts.map(({ name, count }) => {
    const share = of === 0 ? 0 : count / of;
    return html`<tr>
      <td><bdi>${name}</bdi></td>
      <td class="wide">${shareBar(share)}</td>
      <td class="number">${percent(share)}</td>
      <td class="number">${count}</td>
    </tr>`;
  });
  return table(rows);
}

function codeDetails({ code, severity, occurrences, documents, examples }: CodeCount): Markup {
  const items = examples.map(
    ({ document, line, column, found }) =>
      html`<li>
        <span class="place"><bdi>${document}</bdi>:${line}:${column}</span
        >${found === '' ? '' : html`<bdi class="found" dir="auto">${found}</bdi>`}
      </li>`,
  );
  return html`<details>
    <summary>
      <strong>${occurrences}</strong> <span class="${severity}">${severity}</span>: ${TOLD[code]} <code>${code}</code>
      <span class="soft">in ${documents === 1 ? '1 document' : html`${documents} documents`}</span>
    </summary>
    <ul>
      ${items}
    </ul>
  </details>`;
}

function suspicious({ suspiciousTags }: Survey): Markup {
  return table(
    suspiciousTags.map(
      ({ text, count, confidence, document }) =>
        html`<tr>
          <td><bdi>${text}</bdi></td>
          <td class="number">${count} ×</td>
          <td class="number">${percent(confidence)} sure</td>
          <td class="place"><bdi>${document}</bdi></td>
        </tr>`,
    ),
  );
}

function questions({ questions: asked }: Survey): Markup {
  return table(
    asked.map(({ words, choices, occurrences }) => {
      const ways = choices.map((choice) => html`<p dir="auto">${choice.map((tag) => html`<bdi>${tag}</bdi> · `)}</p>`);
      return html`<tr>
        <td class="number">${occurrences} ×</td>
        <td><bdi>${words}</bdi></td>
        <td>${ways}</td>
      </tr>`;
    }),
  );
}

function copies({ copies: found }: Survey): Markup {
  return table(
    found.slice(0, LISTED).map(
      ({ document, original, exact }) =>
        html`<tr>
          <td class="place"><bdi>${document}</bdi></td>
          <td>${exact ? 'the same words as' : 'nearly the words of'}</td>
          <td class="place"><bdi>${original}</bdi></td>
        </tr>`,
    ),
  );
}

function changes({ added, changed, removed }: Changes): Markup {
  const row = (what: string, names: readonly string[]) =>
    html`<tr>
      <td class="number">${names.length}</td>
      <td>${what}</td>
      <td class="place">
        ${names.slice(0, LISTED).map((name) => html`<bdi>${name}</bdi> `)}${names.length > LISTED ? '…' : ''}
      </td>
    </tr>`;
  return table([row('added', added), row('changed', changed), row('removed', removed)]);
}

const table = (rows: readonly Markup[]): Markup =>
  rows.length === 0
    ? html``
    : html`<div class="scroll">
        <table>
          <tbody>
            ${rows}
          </tbody>
        </table>
      </div>`;

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
