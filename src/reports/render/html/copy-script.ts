import { createHash } from 'node:crypto';

/** Copies the text beside a button, without its layout; where the clipboard is closed, selects it for Ctrl+C instead. */
export const copyScript = `
const said = document.getElementById('said');
for (const button of document.querySelectorAll('button[data-copies]')) {
  button.addEventListener('click', async () => {
    const source = document.getElementById(button.dataset.copies);
    try {
      await navigator.clipboard.writeText(source.textContent);
      said.textContent = button.dataset.done;
      button.classList.add('done');
    } catch {
      getSelection().selectAllChildren(source);
      said.textContent = button.dataset.selected;
    }
  });
}
`;

/** For `script-src`: the one script of the copy sheet. */
export const copyScriptHash = `'sha256-${createHash('sha256').update(copyScript).digest('base64')}'`;
