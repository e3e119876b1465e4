import type { QueueRow } from '../ipc';

/** A row as it is read out: the words of its cells, without the empty ones. */
export function spoken(row: QueueRow): string {
  const parts = [
    row.severity_text, row.title, row.particular, row.back, row.stage_text, row.tracking_number ?? row.order_id,
    row.destination_text, row.value?.text, row.waiting, row.returns?.whole ?? row.deadline?.text,
  ];
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(', ');
}
