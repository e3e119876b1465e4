import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import App from '../../src/App.svelte';
import { reach } from '../../src/lib/ipc';
import { soughtBy } from '../../src/lib/settings/sought';
import { ownKeys } from '../../src/lib/shared/own-keys.svelte';
import { words } from '../../src/lib/shared/words.svelte';
import { FakeDesk } from '../fake/desk';

let fake: FakeDesk;

beforeEach(() => {
  fake = new FakeDesk(300);
  reach(fake);
  words.language = 'en';
  ownKeys.keys = {};
  ownKeys.letters = 'plain';
});

async function openDialog(keys: string): Promise<HTMLElement> {
  render(App);
  await screen.findByRole('listbox');
  await userEvent.keyboard(keys);
  return screen.findByRole('dialog');
}

describe('the settings', () => {
  it('are found by name, by what they can be, and by other words in either language', () => {
    expect([...soughtBy('time zone')]).toEqual(['zone']);
    expect(soughtBy('Português').has('language')).toBe(true);
    expect(soughtBy('brl').has('currency')).toBe(true);
    expect(soughtBy('night').has('theme')).toBe(true);
    expect(soughtBy('快捷键').has('letters')).toBe(true);
    expect([...soughtBy('xyzzy')]).toEqual([]);
    expect(soughtBy('').size).toBe(11);
  });

  it('show only the parts that hold what is looked for, and say so where nothing does', async () => {
    const dialog = within(await openDialog('{Control>},{/Control}'));
    await userEvent.type(screen.getByRole('textbox', { name: 'Find a setting' }), 'dark');

    expect(dialog.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual(['How it looks']);
    await userEvent.type(screen.getByRole('textbox', { name: 'Find a setting' }), 'zzz');
    expect(screen.getByText('No setting is called that.')).toBeTruthy();
  });

  it('offer the five languages, each by its own name', async () => {
    await openDialog('{Control>},{/Control}');

    for (const name of ['English', '简体中文', 'Русский', 'Español', 'Português']) expect(screen.getByRole('radio', { name })).toBeTruthy();
  });

  it('are steps: an undo brings the old ones back, and the window shows them', async () => {
    await openDialog('{Control>},{/Control}');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sums in' }), 'EUR');
    await vi.waitFor(() => expect(fake.settings.currency).toBe('EUR'));
    await userEvent.keyboard('{Escape}');
    screen.queryByRole('dialog')?.dispatchEvent(new Event('cancel', { cancelable: true }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await userEvent.keyboard('{Control>}z{/Control}');
    await vi.waitFor(() => expect(fake.settings.currency).toBe('USD'));

    await userEvent.keyboard('{Control>},{/Control}');
    await waitFor(() => expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Sums in' }).value).toBe('USD'));
  });

  it('change looks at once, without a step', async () => {
    await openDialog('{Control>},{/Control}');
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));

    expect(document.documentElement.dataset['theme']).toBe('dark');
    await vi.waitFor(() => expect(fake.looks.theme).toBe('dark'));
    expect(fake.asked.some(({ name }) => name === 'settings_set')).toBe(false);
  });
});

describe('the sheet of keys', () => {
  it('finds a command by name, by other words and by its key', async () => {
    const dialog = within(await openDialog('?'));
    const field = screen.getByRole('textbox', { name: 'Find a command or a key' });
    await userEvent.type(field, 'done');
    expect(dialog.getAllByRole('button', { expanded: false })[0]?.textContent).toContain('Resolve');

    await userEvent.clear(field);
    await userEvent.type(field, 'shift y');
    expect(dialog.getAllByRole('button', { expanded: false })).toHaveLength(1);
  });

  it('takes another key, says whose it was, and swaps', async () => {
    await openDialog('?');
    await userEvent.click(screen.getByRole('button', { name: /^Resolve e/ }));
    await userEvent.keyboard('h');
    expect(screen.getByText('h belongs to “Snooze”.')).toBeTruthy();

    await userEvent.click(screen.getByRole('button', { name: 'Swap keys' }));

    expect(await screen.findByRole('button', { name: /^Resolve.*h/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Snooze.*e/ })).toBeTruthy();
    await vi.waitFor(() => expect(fake.looks.layout).toContain('"resolve":["h"]'));
  });

  it('takes a sequence by two keys in a row, and puts all back at once', async () => {
    await openDialog('?');
    await userEvent.click(screen.getByRole('button', { name: /^Go to holidays/ }));
    await userEvent.keyboard('g7{Enter}');
    expect(await screen.findByRole('button', { name: /^Go to holidays.*g 7/ })).toBeTruthy();

    await userEvent.click(screen.getByRole('button', { name: 'Put 1 command back' }));

    expect(screen.queryByRole('button', { name: /^Go to holidays.*g 7/ })).toBeNull();
  });

  it('leaves the keys of the platform alone', async () => {
    await openDialog('?');
    await userEvent.click(screen.getByRole('button', { name: /^Resolve e/ }));
    await userEvent.keyboard('{ArrowDown}');

    expect(screen.getByText('This key keeps the meaning that it has everywhere.')).toBeTruthy();
  });
});
