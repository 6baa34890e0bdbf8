import { createHash } from 'node:crypto';

export const copyStyle = `
:root { color-scheme: light dark; font-family: "Hiragino Sans", "Yu Gothic", "Noto Sans JP", sans-serif; line-height: 1.6; }
body { max-width: 52rem; margin: 1.5rem auto; padding: 0 1rem; }
h1 { font-size: 1.3rem; } h2 { font-size: 1.05rem; margin-top: 2rem; border-bottom: 1px solid; }
.field { display: grid; grid-template-columns: 12rem 1fr auto; gap: .25rem 1rem; padding: .5rem 0; border-bottom: 1px solid #8884; }
.field h3 { font-size: .85rem; font-weight: normal; margin: 0; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; }
.open .text { background: #ffdd5744; }
.question { grid-column: 2; font-size: .8rem; margin: 0; opacity: .8; }
button { font: inherit; font-size: .8rem; padding: .1rem .8rem; align-self: start; }
button:focus-visible { outline: 3px solid #1a73e8; outline-offset: 2px; }
button.done::after { content: " ✓"; }
.stamp { border: 2px solid #c00; color: #c00; padding: .1rem .6rem; font-weight: bold; }
@media (max-width: 40rem) { .field { grid-template-columns: 1fr; } .question { grid-column: 1; } }
`;

/** For `style-src`: the one style sheet of the copy sheet. */
export const copyStyleHash = `'sha256-${createHash('sha256').update(copyStyle).digest('base64')}'`;
