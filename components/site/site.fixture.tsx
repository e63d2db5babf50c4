import { type Fixture, log } from '../fixture.ts';
import { type Site, SiteFooter } from './site-footer.tsx';

const SITE: Site = {
  host: 'jobs.example.com',
  access: 'granted',
  origin: 'https://jobs.example.com/*',
  pausedHere: false,
  pausedEverywhere: false,
  pauseLocked: false,
};
const show = (rest: Partial<Site>) => () => (
  <div class="rung">
    <SiteFooter
      site={{ ...SITE, ...rest }}
      onAlways={log('always')}
      onPauseHere={log('pause here')}
      onPauseEverywhere={log('pause everywhere')}
    />
  </div>
);

export default {
  title: 'Site',
  states: {
    On: show({}),
    'Off here': show({ pausedHere: true }),
    'Read once': show({ access: 'active' }),
    'No access': show({ access: 'none', host: 'karriere.donaudampfschifffahrtsgesellschaft.example.at' }),
    'Off limits': show({ access: 'off-limits', host: undefined }),
    'Paused everywhere': show({ pausedEverywhere: true }),
    'Blocked by the organisation': show({ access: 'blocked', origin: undefined, pauseLocked: true }),
    'Paused by the organisation': show({ pausedEverywhere: true, pauseLocked: true }),
  },
} satisfies Fixture;
