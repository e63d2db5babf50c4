import { browser } from 'wxt/browser';
import type { Answers } from '../answers/answers.ts';
import { openLookupPage } from './look-up-here.ts';

const SUGGESTIONS = 6;

/** `rung` and a title in the address bar: suggestions from the frameworks, Enter opens the card on a page of ours. */
export function listenToOmnibox(answers: Answers): void {
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    void answers
      .search({ query: text, limit: SUGGESTIONS })
      .then(({ hits }) =>
        suggest(
          hits.map(({ name, framework }) => ({
            content: name,
            description: plain(`${name} · ${framework.short}`),
          })),
        ),
      )
      .catch((error) => console.warn('Rung: no suggestions', error));
  });
  browser.omnibox.onInputEntered.addListener((text) => void openLookupPage(text));
}

/** Chromium reads a description as XML, Firefox as text: without these signs both show the same. */
function plain(text: string): string {
  return text.replace(/[<>&]/g, ' ');
}
