import type { Paper, Sheet } from './print-order.js';

/** Height of a page in mm within its margins of 12 mm. */
const INSIDE: { readonly [P in Paper]: number } = { letter: 255, a4: 272 };

/** The sheet's own rules: black on white, no colour that carries meaning, sizes in points and millimetres. */
export function printStyles(sheet: Sheet, paper: Paper): string {
  return `
@page { size: ${paper === 'a4' ? 'A4' : 'letter'}; margin: 12mm; ${sheet === 'list' ? PAGE_NUMBER : ''} }
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #000; font: 10pt/1.35 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
h1, h2, h3, p, ul { margin: 0; padding: 0; font: inherit; }
ul { list-style: none; }
a { color: inherit; text-decoration: none; }
.number { font-weight: 700; white-space: nowrap; font-variant-numeric: tabular-nums; }
.hint::before { content: "\\2192\\a0"; content: "\\2192\\a0" / ""; }
.hint { margin-inline-start: 0.4em; }
.label { margin-inline-start: 0.3em; }
.open { margin-inline-start: 0.4em; white-space: nowrap; }
.qr-svg { display: block; inline-size: 100%; block-size: auto; }
.urgent { border: 0.6mm solid #000; }
${{ list: LIST, cards: CARDS, poster: POSTER }[sheet]}
.poster { block-size: ${INSIDE[paper]}mm; }
`;
}

/** At the foot of each page, where the browser knows how: leaves of a list part company. */
const PAGE_NUMBER =
  '@bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; }';

const LIST = `
header { display: flex; justify-content: space-between; gap: 8mm; margin-block-end: 4mm; }
h1 { font-size: 18pt; font-weight: 700; line-height: 1.2; text-wrap: balance; }
.where { font-size: 13pt; font-weight: 600; }
.page { flex: none; inline-size: 32mm; text-align: center; font-size: 8pt; overflow-wrap: anywhere; }
.page span { display: block; }
.urgent { display: flex; flex-wrap: wrap; gap: 1mm 10mm; padding: 2.5mm 4mm; font-size: 12pt; }
.urgent strong { margin-inline-start: 1mm; }
h2 { margin-block: 6mm 2mm; border-block-end: 0.6mm solid #000; font-size: 14pt; font-weight: 700; break-after: avoid; }
h3 { margin-block: 4mm 1mm; font-size: 11.5pt; font-weight: 700; break-after: avoid; }
.parts { columns: 2; column-gap: 8mm; }
li { break-inside: avoid; padding-block: 2mm; border-block-end: 0.2mm solid #777; }
.name { font-size: 11pt; font-weight: 700; line-height: 1.25; }
.number { font-size: 12pt; }
.details { font-size: 9pt; }
li .address { overflow-wrap: anywhere; }
.fine { color: #333; font-size: 8.5pt; overflow-wrap: anywhere; }
`;

const POSTER = `
.poster { display: flex; flex-direction: column; gap: 6mm; overflow: hidden; }
h1 { font-size: 33pt; font-weight: 800; line-height: 1.1; text-wrap: balance; }
.where { margin-block-start: 2mm; font-size: 19pt; font-weight: 600; }
.urgent { border-width: 1.2mm; padding: 4mm 6mm; }
.urgent p { display: grid; grid-template-columns: 54mm 1fr; align-items: baseline; gap: 0 4mm; font-size: 15pt; }
.urgent span + span { display: flex; flex-wrap: wrap; gap: 0 7mm; }
.urgent strong { font-size: 29pt; font-weight: 800; line-height: 1.2; white-space: nowrap; }
.poster ul { display: flex; flex: 1 1 auto; flex-direction: column; justify-content: space-evenly; gap: 3mm; }
li { break-inside: avoid; }
.name { font-size: 15pt; font-weight: 600; line-height: 1.25; }
.open { font-size: 13pt; font-weight: 400; }
.open::before { content: "\\b7\\a0"; }
.way { font-size: 12.5pt; line-height: 1.2; }
.number { font-size: 27pt; font-weight: 800; }
footer { display: flex; align-items: end; justify-content: space-between; gap: 8mm; }
.page { display: flex; flex: 1 1 auto; align-items: center; gap: 4mm; font-size: 12pt; }
.page span { display: block; }
.page bdi { font-weight: 700; overflow-wrap: anywhere; }
.code { flex: none; inline-size: 34mm; }
.fine { flex: none; font-size: 9.5pt; text-align: end; }
.fine span { display: block; }
`;

const CARDS = `
.cut { margin-block-end: 3mm; font-size: 9pt; }
.grid { display: grid; grid-template-columns: repeat(2, 86mm); grid-auto-rows: 54mm; justify-content: center; }
.card { display: flex; flex-direction: column; gap: 1mm; overflow: hidden; padding: 2.5mm 3.5mm; outline: 0.2mm dashed #777; font-size: 7.5pt; line-height: 1.2; break-inside: avoid; }
.card-title { font-size: 9pt; font-weight: 700; }
.card-title span { font-weight: 400; }
.urgent { flex: none; border-width: 0.5mm; padding: 0.7mm 1.5mm; font-size: 7.5pt; }
.urgent strong { font-size: 9pt; }
.urgent strong + strong { margin-inline-start: 1.5mm; }
.urgent strong { white-space: nowrap; }
.card-body { display: flex; flex: 1 1 auto; gap: 2mm; min-block-size: 0; }
.card-body ul { display: flex; flex: 1 1 auto; flex-direction: column; justify-content: space-evenly; min-inline-size: 0; }
.name { display: -webkit-box; overflow: hidden; -webkit-line-clamp: 2; -webkit-box-orient: vertical; line-height: 1.1; }
.verb, .label, .hint { font-size: 7pt; }
.spelled { display: none; }
.number { font-size: 10pt; }
.page { flex: none; inline-size: 21mm; align-self: center; text-align: center; font-size: 5.5pt; overflow-wrap: anywhere; }
.page span { display: none; }
.fine { font-size: 6pt; color: #333; }
`;
