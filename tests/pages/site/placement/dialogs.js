const byId = (id) => document.getElementById(id);

byId('open-dialog').addEventListener('click', () => byId('job').showModal());
byId('open-inner').addEventListener('click', () => byId('inner').showModal());
byId('close-job').addEventListener('click', () => byId('job').close());

/** A dialog of a component: the text is the page's, the dialog around it is in a shadow root. */
class HtDialog extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    const dialog = document.createElement('dialog');
    dialog.append(document.createElement('slot'));
    root.append(dialog);
    byId('open-shadow').addEventListener('click', () => dialog.showModal());
  }
}
customElements.define('ht-dialog', HtDialog);

/** A dialog of divs that keeps the keyboard, as libraries write it: whoever leaves is called back. */
const sheet = byId('sheet');
byId('open-sheet').addEventListener('click', () => {
  sheet.hidden = false;
  sheet.focus();
});
document.addEventListener(
  'focusin',
  ({ target }) => {
    if (!sheet.hidden && !sheet.contains(target)) sheet.focus();
  },
  true,
);
