import * as v from 'valibot';
import { FrameworkPack } from '../../../lib/pack/pack.ts';

const loc = 'test';

interface SmallRole {
  title: string;
  labels?: string[];
  needsContext?: boolean;
  summary?: string;
}
interface SmallSkill {
  name: string;
  labels?: string[];
  group?: string;
  definition?: string;
}

const keyOf = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
const label = (text: string) => ({ text, form: 'alternative', loc });

/** A framework as somebody would bring it in: titles, skills, and nothing that says what trade it is. */
function framework(id: string, title: string, roles: SmallRole[], skills: SmallSkill[]): FrameworkPack {
  return v.parse(FrameworkPack, {
    format: 1,
    kind: 'framework',
    id,
    revision: '1',
    lang: 'en',
    title,
    short: title,
    restated: false,
    source: {
      title: 'Test',
      kind: 'csv',
      licence: { text: 'ours', redistribution: 'yes', attribution: 'ours' },
      completeness: 'complete',
    },
    roles: roles.map(({ labels = [], ...role }) => ({
      key: keyOf(role.title),
      kind: 'job',
      labels: labels.map(label),
      loc,
      ...role,
    })),
    competencies: skills.map(({ labels = [], ...skill }) => ({
      key: keyOf(skill.name),
      kind: 'skill',
      detail: 'named-only',
      labels: labels.map(label),
      loc,
      ...skill,
    })),
  });
}

/** Made up: people who work on ships and in ports. */
export const harbour = framework(
  'harbour',
  'Harbour work',
  [
    { title: 'Deck Officer', labels: ['DKO', 'Mate on Watch'] },
    { title: 'Harbour Pilot', labels: ['Ship Pilot'] },
    { title: 'Quay Operations Manager', labels: ['Berth Manager'] },
    { title: 'Stevedore' },
    { title: 'Rigger and Slinger' },
    { title: 'Director of Navigation' },
    { title: 'Vessel Planner', needsContext: true },
    { title: 'Port Electrician', labels: ['Shore Power Electrician'] },
    { title: 'Lasher' },
    { title: 'Ropes Assistant' },
  ],
  [
    { name: 'Vessel Traffic Services', labels: ['VTS'] },
    { name: 'Cargo Lashing', labels: ['Lashing', 'order'] },
    { name: 'Tidewatch', group: 'Tools' },
    { name: 'Anchor', group: 'Software' },
    { name: 'On-Board', labels: [] },
  ],
);

/** Made up: people who bake. */
export const bakery = framework(
  'bakery',
  'Bakery guild',
  [
    { title: 'Pastry Baker', labels: ['PB', 'Bäckereileiter'] },
    { title: 'Oven Supervisor' },
    { title: 'Dough Scientist', labels: ['DKO'] },
    { title: 'Confectioner', labels: ['Konditor'] },
  ],
  [{ name: 'Sourdough Care', labels: ['SDC'] }, { name: 'Lamination' }],
);
