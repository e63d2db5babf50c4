// A list that React draws again and again, in another order and with other keys, as result lists do. It counts its
// own errors: a foreign change of its nodes makes React throw when it moves or removes them.
const { createElement: h, useState, Component } = window.require('react');
const { createRoot } = window.require('react-dom/client');
const { flushSync } = window.require('react-dom');

const ROLES = [
  ['Account Executive', 'Keep your deals in Salesforce and your promises to customers.'],
  ['Sales Manager', 'Lead nine field reps and answer for the sales forecast of the region.'],
  ['Sales Operations Specialist', 'CRM administration, reports and quotes for a team of thirty.'],
  ['Registered Nurse', 'Look after the health of eleven hundred colleagues in two towers.'],
  ['Sales Director', 'Negotiation with carriers, and three managers to look after.'],
  ['Network Technician', 'Climb masts in all weathers, and come down again.'],
];
window.reactState = { rounds: 0, errors: [] };
window.addEventListener('error', (event) => window.reactState.errors.push(String(event.message)));

class Fence extends Component {
  state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  componentDidCatch(error) {
    window.reactState.errors.push(String(error));
  }
  render() {
    return this.state.failed ? h('p', null, 'The list broke.') : this.props.children;
  }
}

function Card({ title, text, round }) {
  const [open, setOpen] = useState(false);
  return h(
    'li',
    { onClick: () => setOpen(!open) },
    h('h3', null, title),
    // A text node that changes in place, a node that comes and goes, and one that is split by an element.
    h('p', null, text, ' Seen ', round, ' times.'),
    round % 2 === 0
      ? h('p', { className: 'tags' }, h('span', null, 'Data analysis'), h('span', null, 'Full time'))
      : null,
    open ? h('p', { className: 'more' }, 'Opened.') : null,
  );
}

function List() {
  const [round, setRound] = useState(0);
  window.nextRound = () => {
    flushSync(() => setRound((before) => before + 1));
    window.reactState.rounds += 1;
  };
  const shift = round % ROLES.length;
  const order = [...ROLES.slice(shift), ...ROLES.slice(0, shift)];
  const shown = round % 5 === 4 ? order.slice(0, 4) : order;
  return h(
    'div',
    null,
    h('h1', null, 'Open roles'),
    h('p', null, `Sorted ${round} times`),
    h(
      'ul',
      null,
      ...shown.map(([title, text]) =>
        h(Card, { key: round % 7 === 6 ? `${title}-${round}` : title, title, text, round }),
      ),
    ),
  );
}

createRoot(document.getElementById('root')).render(h(Fence, null, h(List)));

/** Draws the list `times` times, one drawing per frame; resolves with how many were drawn and which errors came. */
window.redraw = async (times) => {
  for (let n = 0; n < times; n += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    window.nextRound();
  }
  return window.reactState;
};
