import type { Gap, Source } from '../../../pack/parts.ts';
import { asWebAddress, member } from '../../values/json.ts';
import type { JsonFields } from '../../values/json-fields.ts';

/** Who made the export, and on what terms. It names an owner and no licence; only the data upstream has one. */
export function lerSource(json: unknown, code: string, fields: JsonFields): Source {
  const sources = member(json, 'sources');
  const url = asWebAddress(member(sources, 'crosswalk'));
  const onet = fields.line(sources, '/sources', 'onet');
  const attribution = fields.line(json, '', 'attribution');
  const version = fields.line(member(json, 'framework'), '/framework', 'version');
  const exportedAt = fields.line(json, '', 'exportedAt');
  const upstream = onet === '' ? [] : [upstreamOf(onet)];
  const basis = onet === '' ? '' : `occupation data from O*NET ${onet}`;
  return {
    title: `LER.me occupation export ${code}`,
    publisher: 'LER.me / SkillsCrosswalk',
    kind: 'ler-export',
    ...(url ? { url } : {}),
    ...(exportedAt ? { exportedAt } : {}),
    schemaVersion: fields.line(json, '', 'schemaVersion'),
    ...(version ? { version } : {}),
    licence: {
      text: `${attribution ? `${attribution}. ` : ''}The export grants no licence for its statements.`,
      redistribution: 'unknown',
      attribution:
        [attribution, basis].filter((part) => part !== '').join('; ') || 'LER.me / SkillsCrosswalk',
    },
    upstream,
    completeness: 'complete',
  };
}

/** “v30.2 (CC BY 4.0)” as version and licence. */
function upstreamOf(onet: string): Source['upstream'][number] {
  const open = onet.indexOf('(');
  const version = (open < 0 ? onet : onet.slice(0, open)).trim();
  const licence =
    open < 0
      ? ''
      : onet
          .slice(open + 1)
          .replace(/\)$/u, '')
          .trim();
  return {
    name: 'O*NET',
    ...(version ? { version } : {}),
    ...(licence ? { licence } : {}),
    url: 'https://www.onetcenter.org',
  };
}

/** What these exports do not say. */
export function lerGaps(json: unknown, scale: string): Gap[] {
  const levels = '/framework/levels';
  const gap = (slot: string, note: string, of = 'pack', loc = levels): Gap => {
    return { of, slot, shown: 0, claimed: null, reason: 'not-modelled', note, loc };
  };
  const gaps = [
    gap(
      'competency names',
      'The source names no competencies; the topic that opens a statement serves as one.',
    ),
    gap('links between levels', 'The source does not link statements of different levels.'),
    gap('cumulative', 'The source does not say whether a level includes the ones below it.', scale),
  ];
  if (member(member(json, 'framework'), 'description') !== '') return gaps;
  const note = 'The description of the framework is empty in the source.';
  const blank = gap('description', note, 'pack', '/framework/description');
  return [...gaps, { ...blank, reason: 'blank-in-source' }];
}
