import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import App from '../../src/App.svelte';
import { reach } from '../../src/lib/ipc';
import { FakeDesk } from '../fake/desk';

let fake: FakeDesk;

beforeEach(() => {
  fake = new FakeDesk(300);
  reach(fake);
});

describe('the window', () => {
  it('offers an import and sample data while the desk is empty', async () => {
    fake.total = 0;
    render(App);

    expect(await screen.findByRole('button', { name: /Import an order list/ })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /sample data/ }));

    expect(await screen.findByRole('listbox')).toBeTruthy();
  });

  it('reads the row under the cursor to a screen reader, with its place among all', async () => {
    render(App);
    const list = await screen.findByRole('listbox');
    await waitFor(() => expect(list.getAttribute('aria-activedescendant')).toBe('row-0'));

    const row = document.getElementById('row-0');

    expect(row?.textContent).toMatch(/urgent.*Customs hold.*documents wanted.*import customs/s);
    expect(row?.getAttribute('aria-posinset')).toBe('1');
    expect(row?.getAttribute('aria-setsize')).toBe('300');
  });

  it('speaks Chinese where the seller chose it', async () => {
    fake.settings = { ...fake.settings, language: 'zh-CN' };
    render(App);

    expect(await screen.findByRole('button', { name: /导入/ })).toBeTruthy();
    expect(document.documentElement.lang).toBe('zh-CN');
  });

  it('says what an import rejected, and why', async () => {
    render(App);
    await screen.findByRole('listbox');
    await userEvent.keyboard('i');
    await userEvent.click(await screen.findByRole('button', { name: 'Choose files…' }));
    await userEvent.click(await screen.findByRole('button', { name: /Import 2 files/ }));

    expect(await screen.findByText('2 rows were not taken')).toBeTruthy();
    expect(screen.getByText('32/13/2026 99:99')).toBeTruthy();
  });
});
