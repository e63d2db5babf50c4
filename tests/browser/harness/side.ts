import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from './find-browser.ts';

/** The popup as the browser itself shows it, not as a tab. */
export interface Popup {
  /** What a reader sees in it now. */
  text(): Promise<string>;
  close(): Promise<void>;
  /** Chromium only: the popup as a page that can be clicked in. In Firefox nothing reaches into it. */
  page?: Page;
}
export interface MenuClick {
  menuItemId: string;
  selectionText?: string;
  /** Frame in which the menu was opened; 0 is the page itself. */
  frameId?: number;
  frameUrl?: string;
}
export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Port of the refusing proxy; absent where the network may be used (npm start with a screen). */
  trapPort?: number;
  /** False shows the windows (npm start). */
  headless?: boolean;
  /** Profile folder, for a restart with the same data; a fresh profile otherwise. */
  profile?: string;
  /** Firefox only: language of the browser's own interface; English otherwise, as the sentences that are awaited. */
  language?: string;
  /** Firefox only: milliseconds after which an idle background stops; for cold starts. */
  idleTimeout?: number;
}

/** What differs between the two browsers. */
export interface Side {
  kind: BrowserKind;
  browser: Browser;
  /** Start of every address of the extension, no slash at the end. */
  base: string;
  /** The browser's own number of a tab; brings the tab to the front. */
  tabId(page: Page): Promise<number>;
  /** A click on the toolbar button: grants activeTab for the page and opens the popup. */
  toolbar(page: Page): Promise<void>;
  /**
   * Firefox only: closes the popup that `toolbar` opened, as a user's first click beside it does; a click over the
   * protocol does not, and until then the keyboard stays in the popup and no page has it.
   */
  closePopup?(): Promise<void>;
  /** The real popup over this page. */
  openPopup(page: Page): Promise<Popup>;
  /** As if the shortcut of a command were pressed on this page. */
  command(name: string, page: Page): Promise<void>;
  /** Firefox only: what Rung adds to the context menu that opens at a point of this page. In Chromium nothing shows it. */
  menuTitles?(page: Page, at: { x: number; y: number }): Promise<string[]>;
  /** As if an item of Rung's context menu were chosen on this page. */
  menu(click: MenuClick, page: Page): Promise<void>;
  /**
   * Ends the background, as the browser does at any moment; gives when it is gone. Whoever still waits for its answer
   * may wake it at once: with `once` it is let live then, else it is ended again.
   */
  killWorker(options?: { once?: boolean }): Promise<void>;
  /** True while the background runs. */
  workerRuns(): Promise<boolean>;
  /** Closes the tab that shows this page of the extension; false while there is none. */
  closeTab(file: string): Promise<boolean>;
  /** Light or dark, for the page given (Chromium) or the whole browser (Firefox). */
  scheme(page: Page, scheme: 'light' | 'dark'): Promise<void>;
  /** From now on downloads are saved into this folder, without a question. */
  saveTo(folder: string): Promise<void>;
  /** Requests that the extension made, its own files aside; an empty list is a pass. */
  requests(): Promise<string[]>;
  close(): Promise<void>;
}
