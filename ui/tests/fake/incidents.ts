import type { Incident, QueueRow } from '../../src/lib/ipc/generated';

/** From so many rows on, rows that are alike are one matter. */
const MANY = 8;

interface Folded { ids: number[]; incidents: Incident[] }

const alike = (row: QueueRow): string => `${row.rule ?? ''}:${row.destination_country ?? ''}:${row.carrier ?? ''}`;

/** Which of the matters that many rows have are one: half of them, so that a list has both. */
function one(key: string): boolean {
  return Array.from(key, (letter) => letter.charCodeAt(0)).reduce((sum, code) => sum + code, 0) % 2 === 0;
}

function incidentOf(rows: readonly QueueRow[], first: number, chinese: boolean): Incident {
  const [row] = rows;
  if (row === undefined) throw new Error('an incident without rows');
  const worth = rows.reduce((sum, { value }) => sum + Number(value?.text.replace('US$', '') ?? 0), 0);
  const lane = `${row.carrier ?? ''} Standard · ${chinese ? '中国' : 'China'} → ${row.destination_text ?? ''}`;
  const long = row.rule === 'linehaul_delay' || row.rule === 'import_customs_delay';
  return {
    id: `${alike(row)}:20600`, first, count: rows.length, rule: row.rule ?? '', severity: row.severity ?? 'notice', severity_text: row.severity_text ?? '', title: row.title,
    detail: chinese ? `${lane} · 自 11月12日 至 11月14日 起` : `${lane} · since 12 to 14 Nov`,
    explained: !long ? '' : chinese ? '普遍变慢：双十一、黑色星期五。部分时间不计入。' : 'Public holidays in Brazil do not count: Republic Day, Black Awareness Day. Everybody is slow: Singles’ Day, Black Friday. Part of this time does not count.',
    at_risk: `≈ US$${Math.round(worth).toLocaleString('en-US')}`,
  };
}

/** Brings rows with one matter together, at the place of the first of them, as the desk does. */
export function folded(ids: readonly number[], row: (id: number) => QueueRow, chinese: boolean): Folded {
  const bunches = new Map<string, number[]>();
  for (const id of ids) {
    const key = alike(row(id));
    bunches.set(key, [...(bunches.get(key) ?? []), id]);
  }
  const ordered: Folded = { ids: [], incidents: [] };
  const taken = new Set<string>();
  for (const id of ids) {
    const key = alike(row(id));
    const bunch = bunches.get(key) ?? [];
    if (bunch.length < MANY || !one(key)) ordered.ids.push(id);
    else if (!taken.has(key)) {
      taken.add(key);
      ordered.incidents.push(incidentOf(bunch.map(row), ordered.ids.length, chinese));
      ordered.ids.push(...bunch);
    }
  }
  return ordered;
}
