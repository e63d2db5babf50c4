import { Findings } from '../../components/findings/findings.tsx';
import { isEmpty } from '../../components/findings/model.ts';
import { Delayed } from '../../components/notice/delayed.tsx';
import { ErrorNotice, Notice } from '../../components/notice/notice.tsx';
import { StoreTrouble } from '../../components/notice/store-trouble.tsx';
import { useTexts } from '../../components/texts.tsx';
import { ask } from '../../lib/client.ts';
import type { PageFindings, SiteState } from '../../lib/messages.ts';
import { messageOf } from '../../lib/ui/message-of.ts';
import type { usePage } from '../../lib/ui/use-page.ts';
import type { usePlaces } from '../../lib/ui/use-places.ts';
import type { useReader } from '../../lib/ui/use-reader.ts';
import { useLater } from './use-later.ts';

const loadReader = () => import('./reader-place.tsx');
const loadPosting = () => import('./whole-posting.tsx');

interface HomeProps {
  page: ReturnType<typeof usePage>;
  places: ReturnType<typeof usePlaces>;
  reader: ReturnType<typeof useReader>;
  /** True on the page that answers the address bar, which has no page of its own to speak of. */
  asked: boolean;
}

/** What the page in front holds, or the one sentence that says why nothing is shown. */
export function Home({ page, places, reader, asked }: HomeProps) {
  const texts = useTexts();
  const { findings: words } = texts;
  const { site, findings, waiting, error, reload } = page;
  const isClosed = site?.access === 'off-limits' && !site.pausedEverywhere;
  const { ReaderPlace } = useLater(loadReader, isClosed ? 'now' : 'never') ?? {};
  if (asked) return null;
  if (error) return <ErrorNotice message={messageOf(error, texts)} onRetry={reload} />;
  if (isClosed) {
    return (
      <>
        <Notice text={words.offLimits} />
        {ReaderPlace ? <ReaderPlace places={places} reader={reader} /> : null}
      </>
    );
  }
  const notice = site && findings ? stateOf(site, findings, waiting, texts) : undefined;
  // What was found before a pause may still be on its way out.
  const paused = site?.pausedHere || site?.pausedEverywhere || site?.access === 'blocked';
  const list = findings && !paused && !isEmpty(findings) ? findings : undefined;
  return (
    <>
      <StoreTrouble state={findings?.store} onRebuild={() => void ask('rebuild', {}).then(reload, reload)} />
      {list ? (
        <FoundHere list={list} places={places} />
      ) : notice ? (
        <Notice text={notice} />
      ) : (
        <Delayed>
          <Notice text={words.loading} />
        </Delayed>
      )}
    </>
  );
}

/** What was found, and under it, once that is drawn, the posting as a whole. */
function FoundHere({ list, places }: Pick<HomeProps, 'places'> & { list: PageFindings }) {
  const { WholePosting } = useLater(loadPosting, 'idle') ?? {};
  return (
    <>
      <Findings
        findings={list}
        onTitle={({ text, matches, possible }) => places.openMatches(text, matches, possible)}
        onTerm={({ text, matches }) => places.openMatches(text, matches, [])}
        onEntity={places.openEntity}
      />
      {WholePosting ? (
        <WholePosting findings={list.state === 'done' ? list : undefined} onEntity={places.openEntity} />
      ) : null}
    </>
  );
}

/** The sentence for a page with nothing to list; undefined while it is still being read. */
function stateOf(
  { host, access, pausedHere, pausedEverywhere, pauseLocked }: SiteState,
  { store }: PageFindings,
  waiting: boolean,
  { findings: words, site }: ReturnType<typeof useTexts>,
): string | undefined {
  if (access === 'blocked') return site.blocked;
  if (pausedEverywhere) return pauseLocked ? site.pausedFor : words.pausedEverywhere;
  if (pausedHere && host) return words.pausedHere(host);
  if (store === 'rebuilding') return words.rebuilding;
  if (access === 'none') return host ? words.noAccess(host) : words.noAccessHere;
  return waiting ? undefined : words.empty;
}
