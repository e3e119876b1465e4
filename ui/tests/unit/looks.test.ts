import { readFileSync } from 'node:fs';
import path from 'node:path';
import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import App from '../../src/App.svelte';
import { reach } from '../../src/lib/ipc';
import type { Listing, Rows, Severity } from '../../src/lib/ipc';
import QueueLine from '../../src/lib/queue/QueueLine.svelte';
import SeverityMark from '../../src/lib/shared/SeverityMark.svelte';
import { words } from '../../src/lib/shared/words.svelte';
import { FakeDesk } from '../fake/desk';


const TOKENS = readFileSync(path.join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');

/** The colours of a theme, `#rrggbb` each. */
function coloursOf(theme: string): ReadonlyMap<string, string> {
  const block = new RegExp(`data-theme='${theme}'\\] \\{([^}]*)\\}`).exec(TOKENS)?.[1] ?? '';
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]));
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** What stands on which ground, and the least contrast that it needs. */
const GROUNDS = ['background', 'pane', 'selection', 'hover', 'marked'];
const TEXT: readonly (readonly [ink: string, grounds: readonly string[]])[] = [
  ['ink', [...GROUNDS, 'chip']], ['dim', [...GROUNDS, 'chip']], ['accent', GROUNDS], ['urgent', GROUNDS], ['on-accent', ['accent', 'accent-hover']], ['toast-ink', ['toast', 'toast-hover']], ['toast-accent', ['toast']],
];
const MARKS: typeof TEXT = [['urgent', GROUNDS], ['warning', GROUNDS], ['notice', GROUNDS], ['passed', ['pane', 'background']], ['accent', GROUNDS]];

describe('the colours', () => {
  for (const theme of ['light', 'dark']) {
    for (const [what, least, pairs] of [['text', 4.5, TEXT], ['a mark or the ring of the focus', 3, MARKS]] as const) {
      it(`leave ${what} a contrast of ${String(least)} on every ground, in the ${theme}`, () => {
        const colours = coloursOf(theme);
        const of = (name: string): string => colours.get(name) ?? '#000000';
        const weak = pairs.flatMap(([ink, grounds]) => grounds.filter((ground) => contrast(of(ink), of(ground)) < least).map((ground) => `${ink} on ${ground}: ${contrast(of(ink), of(ground)).toFixed(2)}`));
        expect(weak).toEqual([]);
      });
    }
  }
});

describe('a severity', () => {
  it('is told by its shape, and to a screen reader by its word', () => {
    const shapes = (['urgent', 'warning', 'notice'] as const satisfies readonly Severity[]).map((severity) => render(SeverityMark, { severity }).container.querySelector('svg')?.innerHTML);
    expect(new Set(shapes).size).toBe(3);
  });
});

describe('the window', () => {
  let fake: FakeDesk;

  beforeEach(() => {
    fake = new FakeDesk(40);
    reach(fake);
    words.language = 'en';
  });

  it('says beside each snoozed parcel when it returns', async () => {
    await fake.ask('snooze', { ids: [0], until: '2026-11-23T09:00:00Z' });
    const { list } = await fake.ask<Listing>('list', { view: 'snoozed', filter: '', group: '', order: '' });
    const { rows } = await fake.ask<Rows>('rows', { list, first: 0, count: 1 });

    const { container } = render(QueueLine, { row: rows[0], marked: false, faded: false });

    expect(container.querySelector('.due')?.textContent).toMatch(/^↩ \d/);
    expect(container.querySelector('.due')?.getAttribute('title')).toContain('UTC');
  });

  it('takes a moment of one’s own for the end of a snooze', async () => {
    render(App);
    const rows = await screen.findByRole('listbox');
    rows.focus();
    await waitFor(() => expect(rows.getAttribute('aria-activedescendant')).not.toBeNull());
    await userEvent.keyboard('h');
    await userEvent.click(await screen.findByRole('button', { name: /A moment of your choice/ }));
    const field = await screen.findByLabelText('A moment of your choice…');
    await userEvent.type(field, '2026-12-24 09:30');
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Snooze' }));

    await waitFor(() => expect(fake.asked.find(({ name }) => name === 'snooze')?.ask).toEqual({ ids: [0], until: '2026-12-24T09:30' }));
  });
});
