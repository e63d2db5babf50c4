// Of another origin, and another process: what it may know of this page is what browsers tell every frame.
const { port, hostname } = location;
document.getElementById('tall').src =
  `http://${hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${port}/placement/tall-frame`;
