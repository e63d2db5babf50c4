// The classic editors write into an about:blank frame and make its whole document editable.
const inner = document.getElementById('frame').contentDocument;
inner.body.contentEditable = 'true';
const p = inner.createElement('p');
p.textContent =
  'Thank you for applying as Account Executive. Salesforce and negotiation are what we talk about first.';
inner.body.append(p);
