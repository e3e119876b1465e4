import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import App from '../../src/App.svelte';
import { reach } from '../../src/lib/ipc';
import type { ClaimLine, QueueRow } from '../../src/lib/ipc';
import QueueLine from '../../src/lib/queue/QueueLine.svelte';
import Chips from '../../src/lib/shipment/Chips.svelte';
import Claims from '../../src/lib/shipment/Claims.svelte';
import Expected from '../../src/lib/shipment/Expected.svelte';
import Playbook from '../../src/lib/shipment/Playbook.svelte';
import { adviceOf } from '../fake/advice';
import { FakeDesk } from '../fake/desk';
import { moment, rowOf, START } from '../fake/invent';
import { detailOf } from '../fake/whole';

const row = (rule: string, change: Partial<QueueRow> = {}): QueueRow => {
  const found = Array.from({ length: 300 }, (_, id) => rowOf(id, 300, false)).find((one) => one.rule === rule);
  if (found === undefined) throw new Error(`nothing with ${rule}`);
  return { ...found, ...change };
};

let fake: FakeDesk;
beforeEach(() => {
  fake = new FakeDesk(300);
  reach(fake);
});

/** Opens the window on its first shipment, which customs hold without saying why. */
async function shown(): Promise<void> {
  render(App);
  const list = await screen.findByRole('listbox');
  await screen.findByRole('region', { name: 'Why customs hold it' });
  list.focus();
}

/** A menu takes the focus as it opens; the engine of these tests does not know `autofocus`. */
async function menu(title: string): Promise<void> {
  const dialog = await screen.findByRole('dialog', { name: title });
  dialog.querySelector<HTMLElement>('[autofocus], li button')?.focus();
}

describe('why customs hold it', () => {
  it('is asked with one click where nobody says, and can be changed and taken back', async () => {
    await shown();
    await userEvent.click(screen.getByRole('button', { name: 'Invoice or papers missing' }));
    await screen.findByText('Says you: Invoice or papers missing');
    expect(fake.asked.findLast(({ name }) => name === 'hold_reason')?.ask).toEqual({ ids: [0], reason: 'docs' });

    expect(screen.getByRole('button', { name: /Another reason/ })).toBeTruthy();
    await userEvent.keyboard('c');
    await userEvent.click(await screen.findByRole('button', { name: /What the carrier says/ }));
    await screen.findByText(/does not say why/);
    await userEvent.click(await screen.findByRole('button', { name: /^Undo/ }));

    await screen.findByText('Says you: Invoice or papers missing');
  });

  it('is said by two keys, letters behind the tenth reason', async () => {
    await shown();
    await userEvent.keyboard('c');
    await menu('Why do customs hold it?');
    await userEvent.keyboard('c');

    await screen.findByText('Says you: Inspection');
    expect(fake.stateOf(0)).toBe('open');
  });
});

describe('identity papers', () => {
  it('have three marks of which one holds, each a step that can be taken back', async () => {
    await shown();
    const marks = screen.getAllByRole('radio');
    expect(marks.map((mark) => mark.getAttribute('aria-checked'))).toEqual(['false', 'false', 'false']);
    expect(screen.getByText(/no number, no photo is kept/)).toBeTruthy();

    await userEvent.click(screen.getByRole('radio', { name: 'Buyer says they are sent' }));
    await waitFor(() => expect(screen.getByRole('radio', { name: 'Buyer says they are sent' }).getAttribute('aria-checked')).toBe('true'));
    await userEvent.click(screen.getByRole('button', { name: 'Nothing yet' }));

    await waitFor(() => expect(screen.getAllByRole('radio').map((mark) => mark.getAttribute('aria-checked'))).toEqual(['false', 'false', 'false']));
    expect(fake.asked.findLast(({ name }) => name === 'papers')?.ask).toEqual({ ids: [0], papers: null });
  });

  it('let arrows go along the marks without choosing one', async () => {
    await shown();
    const marks = screen.getAllByRole('radio');
    marks[0]?.focus();
    await userEvent.keyboard('{ArrowRight}');

    expect(document.activeElement).toBe(marks[1]);
    expect(fake.asked.some(({ name }) => name === 'papers')).toBe(false);
  });
});

describe('an outcome', () => {
  it('is chosen by its digit, the tenth by 0, and shown with what was resolved', async () => {
    await shown();
    await userEvent.keyboard('d');
    await menu('How did it end?');
    await userEvent.keyboard('2');
    await waitFor(() => expect(fake.stateOf(0)).toBe('resolved'));
    expect(fake.asked.findLast(({ name }) => name === 'resolve')?.ask).toEqual({ ids: [0], reason: 'refunded' });

    await userEvent.keyboard('d');
    await menu('How did it end?');
    await userEvent.keyboard('0');

    await waitFor(() => expect(fake.asked.findLast(({ name }) => name === 'resolve')?.ask).toEqual({ ids: [1], reason: 'other' }));
  });

  it('stands beside the state, and in the row', () => {
    const resolved = row('dispute', { state: 'resolved', state_text: 'Resolved', outcome: 'Refunded' });
    render(Chips, { row: resolved });
    expect(screen.getByText(/Resolved · Refunded/)).toBeTruthy();

    render(QueueLine, { row: resolved, marked: false, faded: false });
    expect(screen.getByText('Refunded')).toBeTruthy();
  });
});

describe('work in hand', () => {
  it('is taken by one key, keeps its place in the queue and says so', async () => {
    await shown();
    await userEvent.keyboard('w');

    await waitFor(() => expect(document.getElementById('row-0')?.textContent).toContain('In hand'));
    expect(fake.stateOf(0)).toBe('working');
    expect(document.querySelector('#row-0 .faded')).toBeNull();
  });
});

describe('what is known of a shipment', () => {
  it('says when it should be there, from what, and that it comes too late', () => {
    const { expected } = adviceOf(row('post_clearance_delay'), {}, false);
    const { container } = render(Expected, { expected, deadline: null });

    expect(container.textContent).toMatch(/Expected 29 Nov to 6 Dec, most likely 2 Dec.*ends before that.*from 212 parcels on this lane/);
    expect(container.querySelector('.pressing')?.textContent).toMatch(/promise/);
  });

  it('marks a deadline that may be another one, and says why', () => {
    const doubted = row('post_clearance_delay');
    const line = render(QueueLine, { row: doubted, marked: false, faded: false });
    const due = line.container.querySelector('.due');
    expect(due?.textContent).toBe('≈ protected for 5 d');
    expect(due?.getAttribute('title')).toContain('nobody official confirms');

    const known = render(Expected, { expected: null, deadline: doubted.deadline });
    expect(known.container.textContent).toContain('A usual term that nobody official confirms');
  });

  it('says of one that waits when to look again', () => {
    const waiting = row('dispute', { state: 'waiting_carrier', state_text: 'Waiting for the carrier', returns: moment(new Date('2026-11-30T09:00:00Z')) });
    render(Chips, { row: waiting });
    expect(screen.getByText('next check 30 Nov 09:00')).toBeTruthy();

    render(QueueLine, { row: waiting, marked: false, faded: true });
    expect(screen.getByText('check 30 Nov 09:00')).toBeTruthy();
  });

  it('says who acts, since when the facts hold, and what to keep at hand', () => {
    const { playbook } = detailOf(row('customs_hold'), false);
    if (playbook === null) throw new Error('no playbook');
    const { container } = render(Playbook, { playbook, waits: false, onlink: vi.fn() });

    expect(container.textContent).toMatch(/since 1 Aug 2024 · reviewed 12 Nov 2026.*You act.*waiting sets the next check to 24 Nov 12:00.*Keep at hand.*Commercial invoice/s);
  });
});

describe('claims', () => {
  const { claims } = adviceOf(row('dispute'), {}, false);
  const one = (change: Partial<ClaimLine>): ClaimLine[] => claims.slice(0, 1).map((claim) => ({ ...claim, ...change }));

  it('are folded where there are more than one, with how many are open', async () => {
    render(Claims, { claims, onlink: vi.fn() });
    expect(screen.getByText(/1 of 2 open/)).toBeTruthy();
    expect(document.querySelector('details')?.open).toBe(false);

    await userEvent.click(screen.getByText(/1 of 2 open/));

    expect(screen.getByText(/closed since 2 Nov/)).toBeTruthy();
  });

  it('say what they pay, when they pay nothing, what to show, and where that is from', async () => {
    const onlink = vi.fn();
    const { container } = render(Claims, { claims: one({}), onlink });

    expect(container.textContent).toMatch(/until 24 Nov.*RMB 300.*Nothing to claim when.*Proof of the refund.*unverified.*reviewed 12 Nov 2026/s);
    await userEvent.click(screen.getByRole('button', { name: /AliExpress logistics rules/ }));
    expect(onlink).toHaveBeenCalledWith('https://example.org/claims');
  });

  it('press where the desk says that their end does', () => {
    const closes = moment(START);
    const near = render(Claims, { claims: one({ closes, pressing: true }), onlink: vi.fn() });
    expect(near.container.querySelector('.pressing')).not.toBeNull();

    const past = render(Claims, { claims: one({ closes, open: false, pressing: false }), onlink: vi.fn() });
    expect(past.container.querySelector('.pressing')).toBeNull();
  });
});
