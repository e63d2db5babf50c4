// The posting lives in two open shadow roots, one inside the other, as the big suites build theirs.
function fill(root, parts) {
  const style = document.createElement('style');
  style.textContent = ':host { display: block; max-width: 46rem; margin: 0 auto; padding: 1rem; }';
  root.append(style);
  for (const [tag, text] of parts)
    root.append(Object.assign(document.createElement(tag), { textContent: text }));
}

customElements.define(
  'rl-requirements',
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      fill(root, [['h2', 'What you need']]);
      const list = document.createElement('ul');
      for (const text of ['CRM administration', 'Process mapping', 'A tidy desk, on screen at least']) {
        list.append(Object.assign(document.createElement('li'), { textContent: text }));
      }
      root.append(list);
    }
  },
);
customElements.define(
  'rl-posting',
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      fill(root, [
        ['h1', 'Sales Coordinator'],
        [
          'p',
          'Ridgeline rents scaffolding to builders in four counties. You keep the quotes, the dates and the lorries of six sellers in step, from a desk in Derry with a view of the yard.',
        ],
        [
          'p',
          'Every quote goes over your table once, and every delivery does so twice. You will record them in Salesforce.',
        ],
      ]);
      root.append(document.createElement('rl-requirements'));
    }
  },
);
