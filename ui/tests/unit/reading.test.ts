import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/desk/commands';
import { TriageWindow } from '../../src/desk/window.svelte';
import { reach } from '../../src/lib/ipc';
import { Reading } from '../../src/lib/shipment/reading.svelte';
import { FakeDesk } from '../fake/desk';

let fake: FakeDesk;
const asked = (): unknown[] => fake.asked.filter(({ name }) => name === 'shipment').map(({ ask }) => ask);

beforeEach(() => {
  fake = new FakeDesk(300);
  reach(fake);
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the shipment beside the list', () => {
  it('is not loaded on the way while a key is held down, and is once the cursor has rested for 80 ms', () => {
    vi.useFakeTimers();
    const reading = new Reading();

    for (let id = 1; id <= 40; id++) {
      reading.follow(id);
      vi.advanceTimersByTime(33);
    }
    expect(asked()).toEqual([]);

    vi.advanceTimersByTime(80);
    expect(asked()).toEqual([{ id: 40 }]);
  });

  it('shows at once what was read before', async () => {
    const reading = new Reading();
    reading.follow(1);
    await vi.waitFor(() => expect(reading.detail?.row.id).toBe(1));
    reading.follow(2);
    await vi.waitFor(() => expect(reading.detail?.row.id).toBe(2));

    reading.follow(1);

    expect(reading.detail?.row.id).toBe(1);
    expect(asked()).toHaveLength(2);
  });

  it('shows what the cursor stands on, even if an earlier answer comes later', async () => {
    const answers: (() => void)[] = [];
    const ask = fake.ask.bind(fake);
    fake.ask = async (name: string, content: unknown) => {
      if (name === 'shipment') await new Promise<void>((resolve) => answers.push(resolve));
      return ask(name, content);
    };
    const reading = new Reading();
    reading.follow(1);
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    reading.follow(2);
    await vi.waitFor(() => expect(answers).toHaveLength(2));

    answers[1]?.();
    await vi.waitFor(() => expect(reading.detail?.row.id).toBe(2));
    answers[0]?.();
    await vi.waitFor(() => expect(asked()).toHaveLength(2));

    expect(reading.detail?.row.id).toBe(2);
  });
});

describe('the cursor after an exit', () => {
  it('is on the next row after each of them, and on the one before at the end', async () => {
    const desk = new TriageWindow();
    await desk.start();
    run(desk, 'next');
    for (const id of ['resolve', 'resolve'] as const) run(desk, id);
    expect(desk.queue.list.row?.id).toBe(3);
    await vi.waitFor(() => expect(fake.stateOf(2)).toBe('resolved'));

    run(desk, 'last');
    desk.queue.list.need(desk.queue.list.cursor, desk.queue.list.cursor);
    await vi.waitFor(() => expect(desk.queue.list.row?.id).toBe(299));
    run(desk, 'resolve');

    expect(desk.queue.list.row?.id).toBe(298);
  });
});
