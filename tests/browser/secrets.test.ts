import { describe, expect, it } from 'vitest';
import { Asking } from './harness/asking.ts';
import { waitForCard } from './harness/card.ts';
import { waitForMarks } from './harness/marks.ts';
import { BROWSERS } from './harness/rig.ts';

const SECRET: Record<string, string> = {
  'a password field': '<input type="password">',
  'a field for a password that is shown': '<input type="text" autocomplete="current-password">',
  'a field for a code': '<input autocomplete="one-time-code">',
  'a field for a card': '<input autocomplete="cc-name">',
  'a field that shows dots': '<input style="-webkit-text-security:disc">',
};

describe.each(BROWSERS)('What is selected in a field in %s', (kind) => {
  const at = new Asking(kind);

  async function lookUp(html: string, inShadow: boolean, name: string): Promise<string> {
    const page = await at.rig.open('/blank', { guard: false });
    await page.evaluate(
      (field, shadow) => {
        document.body.innerHTML = `<h1>Sales Manager</h1><div id="place">${shadow ? '' : field}</div>`;
        const place = document.getElementById('place') as HTMLElement;
        if (shadow) place.attachShadow({ mode: 'open' }).innerHTML = field;
        const input = (place.shadowRoot ?? place).querySelector('input') as HTMLInputElement;
        input.value = 'Salesforce';
        input.focus();
        input.select();
      },
      html,
      inShadow,
    );
    await waitForMarks(page, { 'rung-role': ['Sales Manager'] });
    await at.rig.side.command('look-up', page);
    const { text } = await waitForCard(page, name);
    await page.close();
    return text;
  }

  it('is looked up where it is text', async () => {
    for (const inShadow of [false, true]) {
      expect(await lookUp('<input>', inShadow, 'Salesforce')).toContain('Salesforce');
    }
  });

  it.each(Object.entries(SECRET))('is left alone in %s: the page’s title answers', async (_what, html) => {
    for (const inShadow of [false, true]) {
      expect(await lookUp(html, inShadow, 'Sales Manager')).not.toContain('Salesforce');
    }
  });
});
