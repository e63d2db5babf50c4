import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { Asking } from './harness/asking.ts';
import { POLL_MS, readMarks, waitForMarks } from './harness/marks.ts';
import { BROWSERS } from './harness/rig.ts';

const TITLE = 'Account Executive';
const hidden = (style: string, inner = TITLE): string => `<div style="${style}">${inner}</div>`;
/** Lies above all that the page has, on what stands before it. */
const popover = (inner: string): string => `<div popover="manual">${inner}</div>`;

/** Ways in which a page has a text that no person sees; each stands under a heading of its own. */
const HIDDEN: Record<string, string> = {
  'opacity 0': hidden('opacity:0'),
  'opacity .01': hidden('opacity:.01'),
  'opacity of an ancestor': hidden('opacity:0', `<section><p>${TITLE}</p></section>`),
  'opacity in parts': hidden('opacity:.3', hidden('opacity:.3')),
  'filter: opacity(0)': hidden('filter:opacity(0)'),
  'filter of an ancestor': hidden('filter:brightness(1) opacity(1%)', `<p>${TITLE}</p>`),
  blur: hidden('filter:blur(20px)'),
  'visibility hidden': hidden('visibility:hidden'),
  'content-visibility hidden': hidden('content-visibility:hidden', `<p>${TITLE}</p>`),
  'a box of 1 px': hidden('width:1px;height:1px;overflow:hidden'),
  'a box that shows one letter': hidden('width:14px;overflow:hidden;white-space:nowrap'),
  'a box of no height': hidden('height:0;overflow:hidden'),
  'a box of no height that clips': hidden('height:0;overflow:clip'),
  'a box that shows something else': hidden(
    'height:30px;overflow:hidden',
    `<p style="margin:60px 0">${TITLE}</p>`,
  ),
  'paint containment': hidden('height:0;contain:paint'),
  'clip-path inset': hidden('clip-path:inset(50%)'),
  'clip-path circle': hidden('clip-path:circle(0)'),
  'clip-path polygon': hidden('clip-path:polygon(0 0,0 0,0 0)'),
  'clip-path flat polygon': hidden('clip-path:polygon(0 0,100% 100%,0 0)'),
  'clip-path elsewhere': hidden('clip-path:inset(0 0 0 90%)'),
  'clip-path path': hidden('clip-path:path(&quot;M0 0h1v1h-1z&quot;)'),
  'clip rect': hidden('position:absolute;clip:rect(0 0 0 0)'),
  'clip rect of some px': hidden('position:absolute;clip:rect(1px,4px,4px,1px)'),
  mask: hidden(
    'mask:linear-gradient(transparent,transparent);-webkit-mask:linear-gradient(transparent,transparent)',
  ),
  'font-size 0': hidden('font-size:0'),
  'font-size 1px': hidden('font-size:1px'),
  'font-size 2px': hidden('font-size:2px'),
  'scale 0': hidden('transform:scale(0)'),
  'scale .05': hidden('transform:scale(.05)'),
  'scale property': hidden('scale:.03'),
  'flat on one side': hidden('transform:scale(1,.01)'),
  zoom: hidden('zoom:.05'),
  'turned to the side': hidden('transform:rotateX(90deg)'),
  'turned to its back': hidden('transform:rotateY(180deg);backface-visibility:hidden'),
  'small and askew': hidden('transform:rotate(45deg) scale(.05);transform-origin:0 0'),
  'far away in perspective': hidden('transform:perspective(10px) translateZ(-2000px)'),
  'letters on one another': hidden('letter-spacing:-1em'),
  'transparent colour': hidden('color:transparent'),
  'transparent fill': hidden('-webkit-text-fill-color:transparent'),
  'white on white': hidden('color:#fff'),
  'nearly white on white': hidden('color:#fdfdfe'),
  'the colour of an ancestor': hidden('background:#123456', `<p style="color:#123456">${TITLE}</p>`),
  'the colour of a gradient': hidden('background:linear-gradient(#246,#246);color:#246'),
  'the colour in another notation': hidden('background:oklch(0.7 0.1 200);color:oklch(0.7 0.1 200)'),
  'hidden overflow to the left': hidden('text-indent:-9999px'),
  'left of the page': hidden('position:absolute;left:-500px'),
  'above the page': hidden('position:absolute;top:-300px'),
  'fixed below the window': hidden('position:fixed;top:110vh'),
  'fixed right of the window': hidden('position:fixed;left:110vw;top:0'),
  'moved away': hidden('transform:translateX(-3000px)'),
  'closed details': `<details><summary>More</summary>${TITLE}</details>`,
  'covered by what follows': hidden(
    'position:relative;height:40px',
    `${TITLE}<div style="position:absolute;inset:0;background:#fff"></div>`,
  ),
  'covered without being hit': hidden(
    'position:relative;height:40px',
    `${TITLE}<div style="position:absolute;inset:0;background:#fff;pointer-events:none"></div>`,
  ),
  'covered by a part of itself': `<div class="veiled">${TITLE}</div>`,
  'covered by a part of its parent': `<div class="veiled"><p>${TITLE}</p></div>`,
  'covered in a grid': hidden(
    'display:grid',
    `<p style="grid-area:1/1">${TITLE}</p><div style="grid-area:1/1;background:#eee"></div>`,
  ),
  'covered by a picture': hidden(
    'position:relative;height:40px',
    `${TITLE}<canvas width=900 height=40 style="position:absolute;left:0;top:0;background:#999"></canvas>`,
  ),
  'covered from before': hidden(
    'position:relative;height:40px',
    `<div style="position:absolute;inset:0;background:#fff;z-index:2"></div><p style="margin:0">${TITLE}</p>`,
  ),
  'under a popover that is not hit, whatever its own index': `<p class="low">${TITLE}</p>${popover('')}`,
  'behind its ancestor': hidden('background:#fff', `<p style="position:relative;z-index:-1">${TITLE}</p>`),
  'a frame of no height': `<iframe style="height:0;border:0" srcdoc="<p>${TITLE}"></iframe>`,
  'a frame at opacity 0': `<iframe style="opacity:0;width:400px;height:150px" srcdoc="<p>${TITLE}"></iframe>`,
};
const STYLE =
  '<style>.low,[popover]{position:relative;z-index:9;height:30px;margin:0;background:#fff;pointer-events:none}[popover]{position:absolute;z-index:auto;width:900px;padding:0;border:0}.veiled{position:relative}.veiled::after{content:"";position:absolute;inset:-5px;background:#fff}</style>';

/** Ways in which a page has a text that a person reads, now or by scrolling. */
const SEEN: Record<string, string> = {
  plain: `<p>${TITLE}</p>`,
  'half faint': hidden('opacity:.5'),
  small: hidden('font-size:8px'),
  'grey on white': hidden('color:#999'),
  'white on blue': hidden('background:#124;color:#fff'),
  'white on a picture': hidden('background:url(data:image/png;base64,AAAA) #123;color:#fff'),
  'coloured by a gradient': hidden(
    'background:linear-gradient(90deg,#c00,#00c);-webkit-background-clip:text;background-clip:text;color:transparent',
  ),
  'in a pane that scrolls': hidden(
    'height:60px;overflow:auto;border:1px solid',
    `<div style="height:300px"></div><p>${TITLE}</p>`,
  ),
  'in a pane that scrolls sideways': hidden(
    'width:200px;overflow-x:auto;white-space:nowrap',
    `<span style="display:inline-block;width:600px">x</span><b>${TITLE}</b>`,
  ),
  'under a transparent link': hidden(
    'position:relative',
    `${TITLE}<a href="#" style="position:absolute;inset:0"></a>`,
  ),
  'not to be pressed': hidden('pointer-events:none'),
  'above a decoration': hidden(
    'position:relative;color:#fff',
    `<div style="position:absolute;inset:0;background:#135"></div><p style="position:relative">${TITLE}</p>`,
  ),
  'a little bent': hidden('transform:rotate(3deg)'),
  'an open shadow root': '<x-open></x-open>',
  'a frame': `<iframe style="width:400px;height:150px" srcdoc="<p>${TITLE}"></iframe>`,
  'a popover on a cover': `<div class="low"></div>${popover(TITLE)}`,
  'open details': `<details open><summary>More</summary>${TITLE}</details>`,
  'a shape around it': hidden('clip-path:inset(0 0 0 0 round 6px)'),
  'cut at its end': hidden(
    'width:220px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap',
    `${TITLE} in the north of the country and elsewhere`,
  ),
};

const caseOf = ([name, html]: [string, string]): string =>
  `<article id="${name.replace(/\W+/g, '-')}"><h2>News: ${name}</h2>${html}</article>`;

describe.each(BROWSERS)('What a person can see in %s', (kind) => {
  const at = new Asking(kind);

  async function fill(page: Page, html: string): Promise<void> {
    await page.evaluate((text) => {
      document.body.innerHTML = text;
      for (const host of document.querySelectorAll('x-open')) {
        host.attachShadow({ mode: 'open' }).innerHTML = '<p>Account Executive</p>';
      }
      for (const layer of document.querySelectorAll<HTMLElement>('[popover]')) {
        layer.showPopover();
        const { left, top } = (layer.previousElementSibling ?? layer).getBoundingClientRect();
        Object.assign(layer.style, { left: `${left + scrollX}px`, top: `${top + scrollY}px` });
      }
    }, html);
  }
  /** Names of the cases in which something is marked, frames included. */
  async function marked(page: Page): Promise<string[]> {
    const own = await page.evaluate(() =>
      ['rung-role', 'rung-term'].flatMap((name) =>
        [...(CSS.highlights.get(name) ?? [])].map(({ startContainer }) => {
          const root = startContainer.getRootNode();
          const from = root instanceof ShadowRoot ? root.host : startContainer.parentElement;
          return from?.closest('article')?.id ?? '';
        }),
      ),
    );
    const frames = await Promise.all(
      page
        .frames()
        .filter((frame) => frame !== page.mainFrame())
        .map(async (frame) => {
          const { 'rung-role': roles } = await readMarks(frame);
          const element = await frame.frameElement();
          return roles.length > 0 ? element?.evaluate((one) => one.closest('article')?.id ?? '') : undefined;
        }),
    );
    return [...new Set([...own, ...frames.filter((one) => one !== undefined)])];
  }
  const idsOf = (cases: Record<string, string>): string[] =>
    Object.keys(cases).map((name) => name.replace(/\W+/g, '-'));

  it.each([
    ['in the window and below it', ''],
    ['far below it', '<div style="height:3000px"></div>'],
  ])('marks nothing of what is hidden, and all that is read, %s', async (_where, before) => {
    const page = await at.rig.open('/blank', { guard: false });
    const all = [...Object.entries(HIDDEN), ...Object.entries(SEEN)].map(caseOf).join('');
    await fill(page, `${STYLE}${before}${all}<article id="end"><h2>End</h2><p>Sales Manager</p></article>`);
    await waitForMarks(page, { 'rung-role': ['Sales Manager'] });
    await expect.poll(() => marked(page), { interval: POLL_MS }).toEqual(expect.arrayContaining(idsOf(SEEN)));
    // Several looks later it is the same.
    await new Promise((resolve) => setTimeout(resolve, 2000));
    const seen = await marked(page);
    expect(seen.filter((id) => idsOf(HIDDEN).includes(id))).toEqual([]);
    expect(seen).toEqual(expect.arrayContaining(idsOf(SEEN)));
    await page.close();
  });
});

/** What keeps a text from being read for a while, and how a page takes that away, by a class alone. */
const LATER: Record<string, string> = {
  'that fades in': '.away .one{opacity:0}.one{transition:opacity .2s}',
  'in a tab that is shown': '.away .one{display:none}',
  'in an accordion that opens': '.away .one{height:0;overflow:hidden}',
  'that slides in': '.away .one{transform:translateX(-120vw)}',
  'that is made visible': '.away .one{visibility:hidden}',
  'under a cover that goes': '.away .veil{position:fixed;inset:0;background:#fff;z-index:9}',
  'under a cover that fades':
    '.veil{position:fixed;inset:0;background:#fff;z-index:9;transition:opacity .2s;pointer-events:none}body:not(.away) .veil{opacity:0}',
};
/** A person who sees a text sees its mark within a second; this is what it never takes unless it is stuck. Milliseconds. */
const SOON = 8_000;

describe.each(BROWSERS)('What comes into sight later in %s', (kind) => {
  const at = new Asking(kind);
  const isMarked = (page: Page): Promise<boolean> =>
    page.evaluate(() =>
      ['rung-role', 'rung-term'].some((name) =>
        [...(CSS.highlights.get(name) ?? [])].some(({ startContainer }) =>
          startContainer.parentElement?.closest('.one'),
        ),
      ),
    );
  const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

  it.each(Object.entries(LATER))(
    'a text %s is marked once it is there, and not before',
    async (_what, css) => {
      const page = await at.rig.open('/blank', { guard: false });
      await page.evaluate(
        (style, title) => {
          document.body.className = 'away';
          document.body.innerHTML = `<style>${style}</style><div class="veil"></div><p class="one">${title}</p>
          <div style="height:4000px"></div><p class="one">${title}</p>
          <div style="position:fixed;bottom:0;z-index:10;background:#fff"><h2>Foot</h2><p>Sales Manager</p></div>`;
        },
        css,
        TITLE,
      );
      await waitForMarks(page, { 'rung-role': ['Sales Manager'] });
      await rest(1_500);
      expect(await isMarked(page)).toBe(false);
      await page.evaluate(() => document.body.classList.remove('away'));
      await expect.poll(() => isMarked(page), { interval: POLL_MS, timeout: SOON }).toBe(true);
      await page.evaluate(() => document.body.classList.add('away'));
      await expect.poll(() => isMarked(page), { interval: POLL_MS, timeout: SOON }).toBe(false);
      await page.close();
    },
  );

  it('a text below the window of a page that lets nobody scroll is marked once it may be scrolled', async () => {
    const page = await at.rig.open('/blank', { guard: false });
    await page.evaluate((title) => {
      document.documentElement.style.overflow = 'hidden';
      document.body.innerHTML = `<h2>News</h2><p>Sales Manager</p><div style="height:4000px"></div><p class="one">${title}</p>`;
    }, TITLE);
    await waitForMarks(page, { 'rung-role': ['Sales Manager'] });
    await rest(1_500);
    expect(await isMarked(page)).toBe(false);
    // By a style alone, and long after the last thing that the reader did.
    await page.evaluate(() => document.documentElement.style.removeProperty('overflow'));
    await expect.poll(() => isMarked(page), { interval: POLL_MS, timeout: SOON }).toBe(true);
    await page.close();
  });

  it('a text that is hidden before the answer comes is never marked', async () => {
    const page = await at.rig.open('/blank', { guard: false });
    await page.evaluate(() => {
      document.body.innerHTML = '<h2>Foot</h2><p>Sales Manager</p><h2>One</h2><div class="one"></div>';
      const titles = ['Account Executive', 'Sales Director', 'Sales Engineer', 'Inside Sales Representative'];
      const [box] = document.getElementsByClassName('one');
      let turn = 0;
      // Shown for less than the time in which it could be read and answered.
      setInterval(() => {
        if (!box) return;
        box.innerHTML = `<p>${titles[turn++ % titles.length]}</p>`;
        (box as HTMLElement).style.opacity = '1';
        setTimeout(() => ((box as HTMLElement).style.opacity = '0'), 30);
      }, 700);
      const state = globalThis as unknown as { caught: number };
      state.caught = 0;
      setInterval(() => {
        const marks = [...(CSS.highlights.get('rung-role') ?? [])];
        if (
          marks.some(({ startContainer }) => box?.contains(startContainer)) &&
          (box as HTMLElement).style.opacity === '0'
        )
          state.caught++;
      }, 20);
    });
    await waitForMarks(page, { 'rung-role': ['Sales Manager'] });
    await rest(6_000);
    expect(await page.evaluate(() => (globalThis as unknown as { caught: number }).caught)).toBe(0);
    await page.close();
  });
});
