import { render } from 'preact';
import type { Fixture } from '../../components/fixture.ts';
import { WithFrameworkTexts } from '../../components/frameworks/texts.tsx';
import { TextsContext } from '../../components/texts.tsx';
import { de } from '../../lib/texts/de/de.ts';
import { en } from '../../lib/texts/en/en.ts';
import { es } from '../../lib/texts/es/es.ts';
import { fr } from '../../lib/texts/fr/fr.ts';
import { frameworkTextsIn } from './framework-texts.ts';
import { mirror, pseudo, pseudoRtl } from './pseudo.ts';

const modules = import.meta.glob<{ default: Fixture }>('../../components/**/*.fixture.tsx', { eager: true });
const asked = new URLSearchParams(location.search);
const html = document.documentElement;
html.dataset.theme = asked.get('theme') ?? '';
const all = [en, de, fr, es, pseudo, pseudoRtl, mirror];
const [texts = en] = all.filter(({ lang }) => lang === asked.get('locale'));
const dir = asked.get('dir') === 'rtl' ? 'rtl' : texts.dir;
html.dir = dir;
html.lang = texts.lang;
const column = asked.get('layout') === 'column';
html.classList.toggle('gallery-column', column);
/** Of a card or popup: the widest that either gets, in px. */
const NARROW = column ? 404 : 384;

/**
 * Every fixture, or those that `?only=` names, in frames of their own width or of `?width=`, in the language and the
 * direction of `?locale=` and `?dir=`. With `?layout=column` the states stand one under the other, and nothing moves.
 */
function Gallery() {
  const only = asked.get('only')?.toLowerCase();
  const fixtures = Object.values(modules)
    .map((module) => module.default)
    .filter(({ title }) => !only || title.toLowerCase() === only);
  return (
    <>
      <h1 class="gallery-title">Gallery</h1>
      {fixtures.map(({ title, states, width = NARROW }) => (
        <section key={title} aria-label={title} data-width={width}>
          <h2 class="gallery-title">{title}</h2>
          <div class="gallery-states">
            {Object.entries(states).map(([name, State]) => (
              <div class="gallery-state" key={name} data-state={`${title}: ${name}`}>
                <p>{name}</p>
                <div
                  class={width > 404 ? 'gallery-frame tall' : 'gallery-frame'}
                  style={{ width: `${asked.get('width') ?? width}px` }}
                >
                  <State />
                </div>
              </div>
            ))}
          </div>
        </section>
      ))}
    </>
  );
}

const root = document.querySelector('#gallery');
if (root) {
  render(
    <TextsContext.Provider value={{ ...texts, dir }}>
      <WithFrameworkTexts of={frameworkTextsIn}>
        <Gallery />
      </WithFrameworkTexts>
    </TextsContext.Provider>,
    root,
  );
}
