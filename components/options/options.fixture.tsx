import { type Fixture, log } from '../fixture.ts';
import { useTexts } from '../texts.tsx';
import { BoardsOffer } from './boards-offer.tsx';
import { Choice } from './choice.tsx';
import { FrameworkList, type FrameworkRow } from './framework-list.tsx';
import { Language } from './language.tsx';
import { Ledger } from './ledger.tsx';
import { PolicySites } from './policy-sites.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { WelcomeLines } from './welcome-lines.tsx';

const BOARDS = ['Alpha Jobs', 'Beta Karriere', 'Gamma Recruiting'].map((name) => ({
  name,
  kind: 'job-board' as const,
  origins: [`https://*.${name.split(' ')[0]?.toLowerCase()}.example/*`],
}));
const row = (id: string, title: string, enabled = true): FrameworkRow => ({
  id,
  title,
  lang: 'en',
  enabled,
  roles: 10,
  competencies: 1,
  statements: 1240,
  attribution: 'The publisher of the framework',
  licence: 'None stated',
});
const sheet = (children: preact.ComponentChildren) => () => (
  <div class="rung sheet">
    <section>{children}</section>
  </div>
);
const ledger = (origins: string[], pausedHosts: string[] = []) =>
  sheet(
    <Ledger
      origins={origins}
      fixed={['http://localhost/*']}
      pausedHosts={pausedHosts}
      onRevoke={log('revoke')}
      onResume={log('resume')}
    />,
  );
const offer = (granted: boolean, refused = false) =>
  sheet(<BoardsOffer boards={BOARDS} granted={granted} refused={refused} onTurnOn={log('turn on')} />);

function OwnOnPages() {
  const { ownOnPages, ownOnPagesChoices, marksNotice } = useTexts().options;
  return (
    <Choice
      label={ownOnPages}
      note={marksNotice}
      options={ownOnPagesChoices}
      value="marked"
      onChoose={log('choose')}
    />
  );
}

function Density({ locked }: { locked?: boolean }) {
  const { density, densities } = useTexts().options;
  const onChoose = log('choose');
  return <Choice label={density} options={densities} value="first" locked={locked} onChoose={onChoose} />;
}

function Keys() {
  const { commands } = useTexts().options;
  const shortcuts = [
    { description: commands['look-up'] ?? '', keys: 'Alt+Shift+L' },
    { description: commands['look-at-page'] ?? '', keys: '' },
  ];
  return <Shortcuts shortcuts={shortcuts} />;
}

export default {
  title: 'Options',
  width: 720,
  states: {
    'Offer of job boards': offer(false),
    'Offer refused': offer(false, true),
    'All job boards on': offer(true),
    'No site': ledger([]),
    'Some sites': ledger(
      ['https://*.alpha.example/*', 'http://intranet.example/*', 'http://localhost/*', 'https://*/*'],
      ['jobs.example.com'],
    ),
    'Many sites': ledger(Array.from({ length: 40 }, (_, at) => `https://*.board-${at + 1}.example/*`)),
    Frameworks: sheet(
      <FrameworkList
        frameworks={[
          row('ladder', 'Sales career ladder'),
          row('de', 'Rahmenwerk für Absatzwirtschaftskompetenzentwicklungsmaßnahmen', false),
          row('astd', 'ASTD World-Class Sales Competency Model'),
        ]}
        onToggle={log('toggle')}
        onOrder={log('order')}
      />,
    ),
    'A choice': sheet(<Density />),
    'A choice with what to know before it': sheet(<OwnOnPages />),
    'Set by the organisation': sheet(
      <>
        <PolicySites allowed={['*.jobs.example.com', 'ats.example']} blocked={['*.mail.example.com']} />
        <FrameworkList
          frameworks={[
            { ...row('ladder', 'Sales career ladder'), locked: true },
            { ...row('astd', 'ASTD World-Class Sales Competency Model', false), locked: true },
            row('jfm', 'Sales Support / Operations'),
          ]}
          orderLocked
          onToggle={log('toggle')}
          onOrder={log('order')}
        />
        <Density locked />
        <Language names={{ en: 'English', de: 'Deutsch' }} value="de" locked onChoose={log('choose')} />
      </>,
    ),
    'No site allowed': sheet(<PolicySites allowed={[]} blocked={['*']} />),
    Language: sheet(
      <Language names={{ en: 'English', de: 'Deutsch' }} value="de" onChoose={log('choose')} />,
    ),
    Shortcuts: sheet(<Keys />),
    'Ways in': sheet(<WelcomeLines shortcut="Alt+Shift+L" keyword="rung" />),
  },
} satisfies Fixture;
