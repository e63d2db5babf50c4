// About 10,000 mutations a second: every 10 ms a hundred, half of them text changes, half rows that come and go.
// `window.storm` says how many there were, the longest gap between two ticks, and stops it.
const ticker = document.getElementById('ticker');
const cells = Array.from({ length: 50 }, () => ticker.appendChild(document.createElement('span')));
const storm = { mutations: 0, longestGap: 0, stop: () => clearInterval(timer) };
let last = performance.now();

function tick() {
  const now = performance.now();
  storm.longestGap = Math.max(storm.longestGap, now - last);
  last = now;
  for (const cell of cells) cell.textContent = ` ${(now * Math.random()).toFixed(2)} `;
  for (let n = 0; n < 25; n += 1) {
    const row = document.createElement('p');
    row.textContent = `Row ${storm.mutations + n}`;
    ticker.append(row);
    row.remove();
  }
  storm.mutations += 100;
}
const timer = setInterval(tick, 10);
window.storm = storm;
