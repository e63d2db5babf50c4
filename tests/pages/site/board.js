// Two panes, one document: a click on a card swaps the right pane and the address by pushState.
const cards = document.getElementById('cards');
const detail = document.getElementById('detail');
const jobs = window.JOBS;

function element(tag, text, className) {
  const made = document.createElement(tag);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
}

function card(job) {
  const item = element('li');
  const link = element('a');
  link.href = `/board/${job.id}`;
  link.dataset.job = job.id;
  link.append(element('strong', job.title), element('span', `${job.company} · ${job.place}`));
  item.append(link);
  return item;
}

function section({ heading, paragraphs = [], items = [] }) {
  const parts = [element('h2', heading), ...paragraphs.map((text) => element('p', text))];
  if (items.length > 0) {
    const list = element('ul');
    list.append(...items.map((text) => element('li', text)));
    parts.push(list);
  }
  return parts;
}

function show(id) {
  const job = jobs.find((one) => one.id === id);
  for (const link of cards.querySelectorAll('a')) {
    if (link.dataset.job === id) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  if (!job) return;
  document.title = `${job.title} – Quayside Job Board`;
  const apply = element('a', 'Apply on company site', 'button');
  apply.href = '#apply';
  detail.replaceChildren(
    element('h1', job.title),
    element('p', `${job.company} · ${job.place} · ${job.kind}`, 'where'),
    apply,
    ...job.sections.flatMap(section),
  );
  detail.scrollTop = 0;
}

cards.append(...jobs.map(card));
cards.addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  show(link.dataset.job);
});
window.addEventListener('popstate', () => show(location.pathname.split('/')[2]));
show(location.pathname.split('/')[2]);
