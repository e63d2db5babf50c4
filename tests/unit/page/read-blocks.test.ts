// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { placesOf, rangeOf } from '../../../lib/page/read/block.ts';
import { read, readNow, seen } from './read.ts';

describe('joining text', () => {
  it('joins text over inline tags and collapses the white space that the browser collapses', () => {
    expect(seen('<p>Account\n     <b>Exec</b><i>utive</i>, <a href="#">EMEA</a> </p>')).toEqual([
      ['Account Executive, EMEA', 'prose'],
    ]);
  });

  it('starts a new block at block elements, line breaks and between table cells', () => {
    const texts = read(
      '<div>One<p>Two</p>Three<br>Four</div><table><tr><td>Five</td><td>Six</td></tr></table>',
    );
    expect(texts.blocks.map(({ text }) => text)).toEqual(['One', 'Two', 'Three', 'Four', 'Five', 'Six']);
  });

  it('does not join the parts of a row that CSS lays out side by side', () => {
    expect(
      seen(
        '<div><span style="display:block">Sales Manager</span><span style="display:block">Berlin</span></div>',
      ),
    ).toEqual([
      ['Sales Manager', 'prose'],
      ['Berlin', 'prose'],
    ]);
  });

  it('maps any part of a block back to the text nodes it came from', () => {
    const [block] = read('<p>  Senior\n  Account <b>Exec</b>utive wanted</p>').blocks;
    if (!block) throw new Error('no block');
    const start = block.text.indexOf('Account');
    const spans = placesOf(block, start, start + 'Account Executive'.length);
    expect(spans.map(({ node, start, end }) => node.data.slice(start, end))).toEqual([
      'Account ',
      'Exec',
      'utive',
    ]);
    expect(rangeOf(block, start, start + 17)?.toString()).toBe('Account Executive');
    expect(rangeOf(block, 0, 14)?.toString().replace(/\s+/g, ' ')).toBe('Senior Account');
  });

  it('gives no range once the text has left the page', () => {
    const [block] = read('<p>Sales Manager</p>').blocks;
    document.body.textContent = '';
    expect(block && rangeOf(block, 0, 5)).toBeNull();
  });
});

describe('what is read', () => {
  it('leaves code, form fields, editors, templates and hidden text alone', () => {
    const html = `
      <script>var a = 'Sales Manager'</script><style>.a { }</style><noscript>no</noscript><pre>pre</pre>
      <p>use <code>SQL</code> here</p><textarea>text</textarea><select><option>option</option></select>
      <div contenteditable="true">draft</div><div contenteditable="">draft</div><div role="textbox">draft</div>
      <div contenteditable="false">shown</div><svg><text>drawn</text></svg><template>tpl</template>
      <p style="display:none">gone</p><p style="visibility:hidden">unseen <b style="visibility:visible">seen</b></p>
      <div style="opacity:0"><p style="opacity:1">faded</p></div><p style="opacity:0.05">faint</p><p style="opacity:0.6">pale</p>`;
    expect(read(html).blocks.map(({ text }) => text)).toEqual(['use here', 'shown', 'seen', 'pale']);
  });

  it('reads visible aria-hidden text once and skips its visually hidden twin', () => {
    const html = `<h3><span aria-hidden="true">Account Executive</span><span style="position:absolute;clip:rect(0 0 0 0);overflow:hidden">Account Executive</span></h3>`;
    expect(read(html).blocks.map(({ text }) => text)).toEqual(['Account Executive']);
  });

  it('reads open shadow roots with what is slotted into them, in the order shown', () => {
    document.body.innerHTML =
      '<p>before</p><x-card><b slot="title">Sales <i>Manager</i></b>lost</x-card><p>after</p>';
    const host = document.querySelector('x-card');
    const root = host?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('no root');
    root.innerHTML = '<p>Open role:</p><h2><slot name="title"></slot></h2><ul><li>CRM</li></ul>';
    const reading = readNow();
    expect(reading.blocks.map(({ text }) => text)).toEqual([
      'before',
      'Open role:',
      'Sales Manager',
      'CRM',
      'after',
    ]);
    expect(reading.roots).toEqual([root]);
  });

  it('stops at the caps and says so', () => {
    const paragraph = `<p>${'word '.repeat(1_000)}</p>`;
    const reading = read(paragraph.repeat(120));
    expect(reading.cut).toBe(true);
    expect(reading.blocks.length).toBeLessThan(90);
    expect(read(`<p>${'x'.repeat(3_000_000)}</p><p>after</p>`).cut).toBe(true);
  });
});

describe('what kind of text it is', () => {
  it('tells list items from prose', () => {
    expect(
      seen(`<p>You will own the forecast.</p>
        <ul><li>Problem solving</li><li>You build strong forecasts with the team.</li>
        <li>Strong command of the tools that a modern revenue team relies on every single working day</li></ul>
        <span class="skill-tag" style="display:inline-block">CPQ</span><table><tr><td>Negotiation</td></tr></table>`),
    ).toEqual([
      ['You will own the forecast.', 'prose'],
      ['Problem solving', 'list'],
      ['You build strong forecasts with the team.', 'prose'],
      ['Strong command of the tools that a modern revenue team relies on every single working day', 'prose'],
      ['CPQ', 'list'],
      ['Negotiation', 'list'],
    ]);
  });

  it('sets benefits, legal and apply sections apart, up to the next heading of the same rank or higher', () => {
    const kinds = seen(`
      <h1>Benefits Manager</h1><p>Runs benefits.</p>
      <h2>What we offer</h2><p>Sales training</p><h3>Money</h3><p>Commission</p>
      <h2>Your profile</h2><p>CRM</p>
      <p><strong>Benefits</strong></p><p>Coaching</p>
      <p><b>About the team</b></p><p>Account Executives</p>
      <div role="heading" aria-level="2">How to apply</div><p>Write to our Sales Manager</p>
      <h2>More</h2><dl><dt>Perks</dt><dd>Sales trips</dd><dt>Tools</dt><dd>Salesforce</dd></dl>`);
    expect(kinds.filter(([, context]) => context === 'eeo').map(([text]) => text)).toEqual([
      'What we offer',
      'Sales training',
      'Money',
      'Commission',
      'Benefits',
      'Coaching',
      'How to apply',
      'Write to our Sales Manager',
      'Perks',
      'Sales trips',
    ]);
  });

  it('knows legal text without a heading, and menus', () => {
    expect(
      seen(`<nav><a href="#">Sales Manager</a></nav><p>Benefits: Negotiation training and more.</p>
        <p>We are an equal opportunity employer.</p><p>You close deals.</p>`).map(([, context]) => context),
    ).toEqual(['eeo', 'eeo', 'eeo', 'prose']);
  });

  it('ends a section where its article ends', () => {
    expect(seen('<article><h3>Perks</h3><p>Trips</p></article><p>Forecasting</p>').at(-1)).toEqual([
      'Forecasting',
      'prose',
    ]);
  });

  it('knows text that is nothing but a link', () => {
    const { blocks } = read('<li><a href="#">Sales Manager</a></li><p>See <a href="#">Sales Manager</a></p>');
    expect(blocks.map(({ linked }) => linked)).toEqual([true, false]);
  });
});
