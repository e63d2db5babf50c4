// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { FrameworkList } from '../../../components/options/framework-list.tsx';
import { Ledger, siteOf } from '../../../components/options/ledger.tsx';
import { byRole, click, draw, textOf } from './draw.ts';

const ROWS = ['One', 'Two', 'Three'].map((title) => ({
  id: title.toLowerCase(),
  title,
  lang: 'en',
  enabled: true,
  roles: 1,
  competencies: 2,
  statements: 0,
  attribution: 'A',
  licence: 'L',
}));

it('moves a framework by its buttons and says where it now stands', () => {
  const onOrder = vi.fn();
  const root = draw(<FrameworkList frameworks={ROWS} onToggle={vi.fn()} onOrder={onOrder} />);
  click(byRole(root, 'button', 'Move Three up'));
  expect(onOrder).toHaveBeenCalledWith(['one', 'three', 'two']);
  expect(textOf(byRole(root, 'status', /./))).toBe('Three is now 2 of 3.');
  expect(byRole(root, 'button', 'Move One up').hasAttribute('disabled')).toBe(true);
});

it('takes back one site in one click, never one that the build brought', () => {
  const onRevoke = vi.fn();
  const root = draw(
    <Ledger
      origins={['https://*.alpha.example/*', 'http://localhost/*']}
      fixed={['http://localhost/*']}
      pausedHosts={[]}
      onRevoke={onRevoke}
      onResume={vi.fn()}
    />,
  );
  click(byRole(root, 'button', 'Remove alpha.example'));
  expect(onRevoke).toHaveBeenCalledWith(['https://*.alpha.example/*']);
  expect(() => byRole(root, 'button', /localhost/)).toThrow();
});

it.each([
  ['https://*.linkedin.com/*', 'linkedin.com'],
  ['http://intranet.example/*', 'http://intranet.example'],
  ['https://*/*', 'every site'],
  ['<all_urls>', 'every site'],
])('names %s as %s', (origin, name) => {
  expect(siteOf(origin, 'every site')).toBe(name);
});
