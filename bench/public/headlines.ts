import { judgeClaim } from '../../engine/claim/judge-claim';
import { percent, type Row } from '../table';
import { readSet } from '../train/idf';

interface EmergentRow {
  readonly claim: string;
  readonly headline: string;
  readonly label: 'for' | 'observing' | 'against';
}

/** Claims against headlines: Emergent, which nothing was trained on. */
export function headlineRows(): Row[] {
  const rows = readSet<EmergentRow>('emergent.train');
  const said = rows.map(({ claim, headline }) => {
    const { verdict, hedge } = judgeClaim({ claim, article: [headline] });
    if (verdict === 'conflicts') return 'against';
    return verdict === 'confirms' && hedge === 'stated' ? 'for' : 'observing';
  });
  const right = rows.filter((row, i) => row.label === said[i]).length;
  const of = (label: EmergentRow['label']) => {
    const hit = rows.filter((row, i) => row.label === label && said[i] === label).length;
    const claimed = said.filter((one) => one === label).length;
    const there = rows.filter((row) => row.label === label).length;
    return `${label} ${percent(hit / claimed)} / ${percent(hit / there)}`;
  };
  const most = rows.filter((row) => row.label === 'for').length;
  return [
    {
      measure: 'claim against headline, for / merely reports / against, accuracy',
      ours: percent(right / rows.length),
      peers: { 'always "for"': percent(most / rows.length) },
      rows: rows.length,
      note: `no weight learned from it; precision / recall: ${(['for', 'observing', 'against'] as const).map(of).join(', ')}`,
    },
  ];
}
