import type { Page } from 'puppeteer-core';
import type { BroughtIn } from '../../../lib/messages.ts';
import type { Asker } from './ask-worker.ts';

/** Characters in one call to the browser; a message of tens of megabytes would end the connection. */
const PART = 4_000_000;

/** Lays files into the inbox as a page of the extension does (lib/store/inbox.ts), and has the worker take them in. */
export async function bringFiles(asker: Asker, files: { name: string; text: string }[]): Promise<BroughtIn> {
  for (const { name, text } of files) {
    for (let at = 0; at === 0 || at < text.length; at += PART) {
      await asker.page.evaluate(keepPart, name, text.slice(at, at + PART));
    }
  }
  await fill(asker.page);
  return asker.ask('bringIn', {});
}

function keepPart(name: string, part: string): void {
  const world = globalThis as { inboxParts?: Record<string, string[]> };
  world.inboxParts ??= {};
  world.inboxParts[name] ??= [];
  world.inboxParts[name].push(part);
}

/** Dexie counts versions in tens: its version 1 is the browser's 10. */
function fill(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const world = globalThis as { inboxParts?: Record<string, string[]> };
        const opening = indexedDB.open('rung-inbox', 10);
        opening.onupgradeneeded = () =>
          opening.result.createObjectStore('files', { keyPath: 'id', autoIncrement: true });
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('files', 'readwrite');
          for (const [name, parts] of Object.entries(world.inboxParts ?? {})) {
            writing.objectStore('files').put({ name, blob: new Blob(parts) });
          }
          world.inboxParts = {};
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
}
