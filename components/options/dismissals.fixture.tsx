import { type Fixture, log } from '../fixture.ts';
import { type DismissalItem, Dismissals } from './dismissals.tsx';

const item = (text: string, rest: Partial<DismissalItem> = {}): DismissalItem => ({
  text,
  names: ['Account Executive'],
  frameworks: ['Career ladder'],
  gone: false,
  host: 'jobs.example.com',
  keys: [`${text} ${rest.host ?? ''}`],
  ...rest,
});
const show = (items: DismissalItem[]) => () => (
  <div class="rung sheet">
    <section>
      <Dismissals items={items} onUndo={log('undo')} />
    </section>
  </div>
);

export default {
  title: 'Set aside',
  width: 720,
  states: {
    Nothing: show([]),
    'A few': show([
      item('AE'),
      item('customer complaints', {
        names: ['Customer Complaint Resolution', 'Customer complaints'],
        frameworks: ['Salary.com', 'LER.me'],
        host: '*',
      }),
      item('Absatzwirtschaftskompetenzentwicklungsmaßnahmen', { gone: true }),
    ]),
    Many: show(Array.from({ length: 60 }, (_, at) => item(`Term ${at + 1}`))),
  },
} satisfies Fixture;
