import { browser } from 'wxt/browser';
import { clearRoom } from './findings-room.ts';

/**
 * Keeps values for the browser's session. Where it has no room for them, findings of tabs that nobody looks at give
 * way: those can be read again, and what is kept by this cannot.
 */
export async function keepInSession(values: Record<string, unknown>): Promise<void> {
  try {
    await browser.storage.session.set(values);
  } catch (error) {
    console.warn('Rung: no room in the session', error);
    await clearRoom();
    await browser.storage.session.set(values);
  }
}
