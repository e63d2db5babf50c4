// A shell that draws itself late and in two steps, as the big application suites do: the frame at once, the text
// after its (pretended) request. `?delay=` sets the wait in milliseconds.
const delay = Number(new URLSearchParams(location.search).get('delay') ?? 400);
const root = document.getElementById('root');

function node(tag, id, text) {
  const element = document.createElement(tag);
  if (id) element.setAttribute('data-automation-id', id);
  if (text) element.textContent = text;
  return element;
}

function list(items) {
  const ul = node('ul');
  for (const item of items) ul.append(node('li', '', item));
  return ul;
}

function frame() {
  const page = node('div', 'jobPostingPage');
  page.className = 'posting';
  const header = node('h2', 'jobPostingHeader', 'Regional Sales Manager');
  const button = node('a', 'adventureButton', 'Apply');
  button.className = 'button';
  button.href = '#apply';
  const locations = node('div', 'locations', 'Columbus, Ohio');
  const time = node('div', 'time', 'Full time');
  const posted = node('div', 'postedOn', 'Posted 6 days ago');
  const number = node('div', 'requisitionId', 'R-0048127');
  page.append(header, button, locations, time, posted, number);
  root.replaceChildren(page);
  document.title = 'Regional Sales Manager';
  return page;
}

function description() {
  const box = node('div', 'jobPostingDescription');
  box.append(
    node(
      'p',
      '',
      'Tarrant Valley Supply sells pumps, valves and fittings to farms, breweries and town water works in eleven states. Most of our customers have known us for longer than we have had a website.',
    ),
    node(
      'p',
      '',
      'As our Regional Sales Manager for the upper Midwest you look after nine field reps and a region of forty million dollars. You report to the Sales Director in Columbus and spend two or three days a week on the road with your people.',
    ),
    node('p', '', 'Responsibilities'),
    list([
      'Set targets with each rep, review the pipeline with them every other week, and help where a deal is stuck.',
      'Hire, coach and, where it has to be, part with people; you have the last word in your region.',
      'Handle the customer complaints that a rep cannot settle, and see that the cause is fixed and not only the invoice.',
      'Agree prices and volume rebates with our fifteen largest dealers.',
      'Report the forecast on the first working day of the month.',
    ]),
    node('p', '', 'Qualifications'),
    list([
      'Seven years in technical sales, at least two of them leading a team',
      'Negotiation with dealers and municipal buyers',
      'Salesforce',
      'Valid driver license',
    ]),
    node('p', '', 'Equal Employment Opportunity'),
    node(
      'p',
      '',
      'Tarrant Valley Supply does not discriminate on the basis of race, religion, sex, national origin, disability, veteran status or any other status that the law protects. Embracing diversity makes us a better supplier.',
    ),
  );
  for (const p of box.querySelectorAll('p')) {
    if (p.textContent.length < 40)
      p.replaceChildren(Object.assign(document.createElement('b'), { textContent: p.textContent }));
  }
  return box;
}

setTimeout(() => {
  const page = frame();
  setTimeout(() => page.append(description()), delay);
}, delay);
