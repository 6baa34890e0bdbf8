/** Of the few pages that the service itself shows to people: no file, no script, readable on a telephone and in the dark. */
export const pageStyle = `
body{margin:0;background:#eef1f4;color:#1b1f24;font-family:-apple-system,BlinkMacSystemFont,'Segoe UI','Hiragino Sans','Noto Sans JP','Yu Gothic',Meiryo,sans-serif;line-height:1.7}
main{max-width:34rem;margin:1rem auto;padding:1.25rem;background:#fff;border-radius:8px}
h1{margin:0 0 1rem;font-size:1.25rem}
dl{margin:0 0 1rem;display:grid;grid-template-columns:7rem 1fr;gap:.4rem .75rem}
dt{color:#4b5560}dd{margin:0;overflow-wrap:anywhere}
label{display:block;margin:0 0 .25rem}
input{box-sizing:border-box;width:100%;margin:0 0 1rem;padding:.75rem;border:1px solid #8a94a0;border-radius:6px;font:inherit}
button{width:100%;padding:.9rem;border:0;border-radius:6px;background:#1f5fa8;color:#fff;font:inherit;font-weight:bold}
.drill,.fault{padding:.5rem .75rem;background:#f1f3f5;font-weight:bold}
@media (prefers-color-scheme:dark){body{background:#16191d;color:#e6e9ed}main{background:#22272e}dt{color:#a9b1bb}.drill,.fault{background:#2f3640}input{background:#16191d;color:#e6e9ed}a{color:#9cc7ff}}
@media (max-width:40rem){main{margin:.5rem;padding:1rem}}`.trim();
