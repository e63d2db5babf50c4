import type { Page } from 'puppeteer-core';
import { inPage } from './in-page.ts';
import { press, waitForText } from './popup.ts';
import type { Rig } from './rig.ts';
import { everythingStored } from './stored.ts';

/** A file as a test makes it. */
export interface TextFile {
  name: string;
  text: string;
}

/** A file that is no text, in letters. */
export interface PackedFile {
  name: string;
  base64: string;
}

/** Opens the frameworks page and waits until its list is there. */
export async function openFrameworks(rig: Rig): Promise<Page> {
  const page = await rig.extensionPage('frameworks.html');
  await page.waitForSelector('[data-framework]');
  return page;
}

/** Runs in the page: what a browser does when files are dropped on it. */
function drop(files: (TextFile | PackedFile)[]): void {
  const transfer = new DataTransfer();
  for (const file of files) {
    const content =
      'text' in file ? file.text : Uint8Array.from(atob(file.base64), (sign) => sign.charCodeAt(0));
    transfer.items.add(new File([content], file.name));
  }
  for (const type of ['dragenter', 'dragover', 'drop']) {
    const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer });
    document.body.dispatchEvent(event);
  }
}

/** Drops files in the middle of the page. */
export async function dropFiles(page: Page, files: (TextFile | PackedFile)[]): Promise<void> {
  await page.evaluate(inPage(drop, files));
}

/** Runs in the page: what a browser does when something was copied and is pasted. */
function paste(text: string, html: string): void {
  const transfer = new DataTransfer();
  transfer.setData('text/plain', text);
  if (html) transfer.setData('text/html', html);
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
  // Firefox takes no data from a script's event.
  Object.defineProperty(event, 'clipboardData', { value: transfer });
  (document.activeElement ?? document.body).dispatchEvent(event);
}

/** Pastes a text, with its markup where it was copied with some, into whatever holds the keyboard. */
export async function pasteInto(page: Page, text: string, html = ''): Promise<void> {
  await page.evaluate(inPage(paste, text, html));
}

/** Saves what the preview shows, and waits until it is in use. */
export async function save(page: Page): Promise<void> {
  await press(page, 'Save');
  await waitForText(page, 'It matches on pages now.');
}

/** Drops files, waits for the preview and saves all of it. */
export async function bringIn(page: Page, files: TextFile[]): Promise<void> {
  await dropFiles(page, files);
  await page.waitForSelector('[data-preview]');
  await save(page);
}

/** Runs in the page: presses "Cancel" in the moment in which a stage begins, however short it is. */
function cancelAt(stage: string): void {
  const look = (): void => {
    const now = document.querySelector<HTMLElement>('.reading [aria-current=step]');
    if (!now?.textContent.includes(stage)) return;
    observer.disconnect();
    now.closest('.reading')?.querySelector('button')?.click();
    document.documentElement.dataset.cancelled = stage;
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
}

/** Begins something and cancels it as soon as it is at a stage, named as the page names it. */
export async function cancelWhen(page: Page, stage: string, begin: () => Promise<void>): Promise<void> {
  await page.evaluate(inPage(cancelAt, stage));
  await begin();
  await page.waitForSelector(`html[data-cancelled="${stage}"]`);
  await waitForText(page, 'Cancelled. Everything is as it was.');
}

/** What the preview, or another part of the page, shows. */
export async function textIn(page: Page, selector: string): Promise<string> {
  await page.waitForSelector(selector);
  const text = `document.querySelector(${JSON.stringify(selector)}).innerText.replace(/\\s+/g, ' ').trim()`;
  return page.evaluate(text) as Promise<string>;
}

/** Whether a word stands anywhere in what the extension keeps. */
export async function keeps(page: Page, word: string): Promise<boolean> {
  return (await everythingStored(page)).includes(word);
}
