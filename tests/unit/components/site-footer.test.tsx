// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { type Site, SiteFooter } from '../../../components/site/site-footer.tsx';
import { byRole, click, draw, textOf } from './draw.ts';

function footer(rest: Partial<Site>) {
  const site: Site = {
    host: 'jobs.example.com',
    access: 'granted',
    origin: 'https://jobs.example.com/*',
    pausedHere: false,
    pausedEverywhere: false,
    pauseLocked: false,
    ...rest,
  };
  const calls = { onAlways: vi.fn(), onPauseHere: vi.fn(), onPauseEverywhere: vi.fn() };
  return { root: draw(<SiteFooter site={site} {...calls} />), ...calls };
}

it('turns a site off in one click where it is on, and on where it is off', () => {
  const on = footer({});
  expect(textOf(on.root)).toContain('On for jobs.example.com');
  click(byRole(on.root, 'button', 'Off here'));
  expect(on.onPauseHere).toHaveBeenCalledWith(true);
  const off = footer({ pausedHere: true });
  click(byRole(off.root, 'button', 'On here'));
  expect(off.onPauseHere).toHaveBeenCalledWith(false);
});

it('asks for the site inside the click, with the pattern of that site', () => {
  const { root, onAlways } = footer({ access: 'active' });
  click(byRole(root, 'button', 'Always on this site'));
  expect(onAlways).toHaveBeenCalledWith('https://jobs.example.com/*');
});

it('offers no site where extensions may not read', () => {
  const { root } = footer({ access: 'off-limits', host: undefined, origin: undefined });
  expect(() => byRole(root, 'button', 'Always on this site')).toThrow();
});

it('offers only to go on while everything is paused', () => {
  const { root, onPauseEverywhere } = footer({ pausedEverywhere: true });
  expect(root.querySelectorAll('button')).toHaveLength(1);
  click(byRole(root, 'button', 'Resume'));
  expect(onPauseEverywhere).toHaveBeenCalledWith(false);
});

it('offers nothing that would turn it on where the organisation has switched it off', () => {
  const { root } = footer({ access: 'blocked', origin: undefined, pauseLocked: true });
  expect(root.textContent).toBe('Off on jobs.example.com');
});

it('offers no end to a pause of the organisation', () => {
  const { root } = footer({ pausedEverywhere: true, pauseLocked: true });
  expect(root.textContent).toBe('Paused everywhere');
});
