import type { PostingView } from '../../lib/posting/view.ts';
import { type Fixture, log } from '../fixture.ts';
import { Posting } from './posting.tsx';
import { APART, MATRIX } from './sample-posting.ts';

const show =
  (view: PostingView, ...opened: string[]) =>
  () => (
    <div class="rung">
      <Posting view={view} opened={new Set(opened)} onEntity={log('entity')} />
    </div>
  );
const { title: _title, skills: _skills, years: _years, unmentioned: _unmentioned, ...duties } = MATRIX;

export default {
  title: 'Posting as a whole',
  states: {
    'Title and duties apart': show(APART),
    'Lines as evidence': show(APART, 'jfm', 'astd'),
    'Title named at the same level': show({
      frameworks: [{ ...MATRIX, title: { name: 'Senior Sales Operations Manager', codes: ['P3', 'P4'] } }],
    }),
    'Duties without a title': show({ frameworks: [duties] }),
    'Skills without a duty': show({
      frameworks: [
        { ...MATRIX, title: { name: 'Sales Operations Specialist', codes: [] }, total: 0, groups: [] },
      ],
    }),
  },
} satisfies Fixture;
