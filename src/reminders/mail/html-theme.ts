import type { Tone } from './mail-content.js';

/** Inline, since many mail programs drop style sheets; each pair of colours reaches a contrast of 4.5 and more. */
export const FONT =
  "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI','Hiragino Sans','Noto Sans JP','Yu Gothic',Meiryo,sans-serif";

export const BANNER: Readonly<Record<Tone, { readonly background: string; readonly edge: string }>> = {
  calm: { background: '#e8f0fa', edge: '#1f5fa8' },
  soon: { background: '#fff3d6', edge: '#b26a00' },
  today: { background: '#ffe3d3', edge: '#c2410c' },
  overdue: { background: '#fde2e2', edge: '#b42318' },
};

/** For programs that read style sheets and show mail on a dark ground; the others keep the light colours. */
export const STYLE_SHEET = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
a{word-break:break-all}
@media (prefers-color-scheme:dark){
.ground{background:#16191d!important}
.card{background:#22272e!important}
.card,.card p,.card td,.card th,.card li,.card h2{color:#e6e9ed!important}
.card .muted,.muted{color:#a9b1bb!important}
.card th,.card td{border-color:#3a424c!important}
.card .banner,.card .banner p{color:#1b1f24!important}
.card .notice,.card .notice p{background:#2f3640!important;color:#e6e9ed!important}
.card .plain a{background:#22272e!important;color:#9cc7ff!important;border-color:#9cc7ff!important}
}`.trim();
