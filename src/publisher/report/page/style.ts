/** The whole look of the page: it stands alone, in light and in dark, on paper and on a telephone. */
export const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1c1b19, #e9e6df); --soft: light-dark(#6a665e, #a29d92); --line: light-dark(#dedad1, #3a3832); --page: light-dark(#fbfaf7, #191816); --accent: light-dark(#0b6e5f, #5fc7b4); --alarm: light-dark(#a8321f, #f08a78); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-inline-size: 68rem; padding: 2rem 1.25rem 4rem; background: var(--page); color: var(--ink); font: 1rem/1.6 system-ui, sans-serif; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; } h2 { font-size: 1.15rem; margin: 2.5rem 0 .75rem; border-block-end: 1px solid var(--line); padding-block-end: .25rem; }
p, figure { margin: 0; } .soft { color: var(--soft); } .rejected { color: var(--alarm); }
.numbers { display: flex; flex-wrap: wrap; gap: 2.5rem; margin-block: 1.5rem 0; } .numbers strong { display: block; font-size: 2rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
table { inline-size: 100%; border-collapse: collapse; } td, th { padding: .4rem .75rem .4rem 0; text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); } th { font-weight: 600; color: var(--soft); font-size: .875rem; }
td.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; } td.wide { inline-size: 50%; } td.wide ~ td { inline-size: 12%; }
svg { display: block; fill: var(--accent); } .bar { inline-size: 100%; block-size: .625rem; margin-block-start: .5rem; } .rest { fill: var(--line); }
.columns { inline-size: min(100%, 40rem); block-size: auto; } figcaption { display: flex; justify-content: space-between; inline-size: min(100%, 40rem); color: var(--soft); font-size: .875rem; }
code, .place { font: .8125rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; } .found { display: block; overflow-wrap: anywhere; }
summary { cursor: pointer; padding-block: .3rem; } details ul { margin: .25rem 0 1rem; padding-inline-start: 1.25rem; } .scroll { overflow-x: auto; }
`;
