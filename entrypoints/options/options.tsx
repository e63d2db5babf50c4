import { Mended } from '../../components/notice/mended.tsx';
import { ErrorNotice } from '../../components/notice/notice.tsx';
import { Choice } from '../../components/options/choice.tsx';
import { FrameworkList } from '../../components/options/framework-list.tsx';
import { Language } from '../../components/options/language.tsx';
import { Shortcuts } from '../../components/options/shortcuts.tsx';
import { useTexts } from '../../components/texts.tsx';
import { setSetting } from '../../lib/state/set-setting.ts';
import { isLocked, isPackLocked, type Settings } from '../../lib/state/settings.ts';
import { LOCALES, type Locale } from '../../lib/texts/locales.ts';
import { useFrameworks } from '../../lib/ui/frameworks/use-frameworks.ts';
import { messageOf } from '../../lib/ui/message-of.ts';
import { useRepair } from '../../lib/ui/use-repair.ts';
import { useSettings } from '../../lib/ui/use-settings.ts';
import { useShortcuts } from '../../lib/ui/use-shortcuts.ts';
import { DismissalsSection } from './dismissals-section.tsx';
import { ReadSection } from './read-section.tsx';
import { Sites } from './sites.tsx';

const LANGUAGES = Object.fromEntries(
  Object.entries(LOCALES).map(([code, { name }]) => [code, name]),
) as Record<Locale, string>;

/** The settings: sites, frameworks, look, a text of one's own, shortcuts. */
export function Options() {
  const texts = useTexts();
  const settings = useSettings();
  const frameworks = useFrameworks(settings?.policy);
  const shortcuts = useShortcuts();
  const { repaired, lost, dismiss } = useRepair();
  const { options } = texts;
  if (!settings) return null;
  const { policy } = settings;
  return (
    <main class="rung sheet">
      <h1>{options.title}</h1>
      <Mended repaired={repaired} lost={lost} backUps="/frameworks.html#back-up" onDismiss={dismiss} />
      <section>
        <h2>{options.sites}</h2>
        <p class="soft">{options.sitesLead}</p>
        <Sites settings={settings} />
      </section>
      <section>
        <h2>{options.frameworks}</h2>
        <Store {...frameworks} />
        {frameworks.answer ? (
          <>
            <p class="soft">
              {options.frameworksLead} {isLocked(policy, 'order') ? options.locked : null}
            </p>
            <FrameworkList
              frameworks={frameworks.answer.frameworks.map((row) => ({
                ...row,
                locked: isPackLocked(policy, row.id),
              }))}
              orderLocked={isLocked(policy, 'order')}
              onToggle={frameworks.toggle}
              onOrder={frameworks.reorder}
            />
          </>
        ) : null}
        <p>
          <a href="/frameworks.html">{options.moreFrameworks}</a>
        </p>
      </section>
      <DismissalsSection frameworks={frameworks.answer?.frameworks.map(({ id }) => id)} />
      <section>
        <h2>{options.look}</h2>
        <Looks settings={settings} />
      </section>
      <section>
        <h2>{texts.reader.open}</h2>
        <ReadSection />
      </section>
      <section>
        <h2>{options.shortcuts}</h2>
        <Shortcuts
          shortcuts={shortcuts.map(({ name, description, keys }) => ({
            description: options.commands[name] ?? description,
            keys,
          }))}
        />
      </section>
    </main>
  );
}

/** What is wrong with the framework store, where something is. */
function Store({ answer, error, rebuild }: ReturnType<typeof useFrameworks>) {
  const texts = useTexts();
  const { findings } = texts;
  if (error) return <ErrorNotice message={messageOf(error, texts)} onRetry={rebuild} />;
  if (answer?.store === 'rebuilding') return <p class="note">{findings.rebuilding}</p>;
  if (answer?.store === 'newer') return <p class="note trouble">{findings.newer}</p>;
  if (answer?.store !== 'unavailable') return null;
  return (
    <div class="note trouble">
      <p>{findings.broken}</p>
      <button type="button" class="action" onClick={rebuild}>
        {findings.rebuild}
      </button>
    </div>
  );
}

function Looks({ settings }: { settings: Settings }) {
  const { options } = useTexts();
  const { policy } = settings;
  return (
    <>
      <Choice
        label={options.density}
        options={options.densities}
        value={settings.density}
        locked={isLocked(policy, 'density')}
        onChoose={(density) => void setSetting('density', density)}
      />
      <Choice
        label={options.ownOnPages}
        note={options.marksNotice}
        options={options.ownOnPagesChoices}
        value={settings.ownOnPages}
        locked={isLocked(policy, 'ownOnPages')}
        onChoose={(ownOnPages) => void setSetting('ownOnPages', ownOnPages)}
      />
      <Choice
        label={options.theme}
        options={options.themes}
        value={settings.theme}
        locked={isLocked(policy, 'theme')}
        onChoose={(theme) => void setSetting('theme', theme)}
      />
      <Language
        names={LANGUAGES}
        value={settings.locale}
        locked={isLocked(policy, 'locale')}
        onChoose={(locale) => void setSetting('locale', locale)}
      />
    </>
  );
}
