import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/desk/commands';
import { TriageWindow } from '../../src/desk/window.svelte';
import { reach } from '../../src/lib/ipc';
import ToastBox from '../../src/lib/shared/ToastBox.svelte';
import { Toasts } from '../../src/lib/shared/toast.svelte';
import { FakeDesk } from '../fake/desk';

describe('a message', () => {
  let toasts: Toasts;
  beforeEach(() => {
    vi.useFakeTimers();
    toasts = new Toasts();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('stays eight seconds', () => {
    toasts.say('Resolved 3');

    vi.advanceTimersByTime(7_900);
    expect(toasts.now?.text).toBe('Resolved 3');
    vi.advanceTimersByTime(200);
    expect(toasts.now).toBeNull();
  });

  it('stands still for as long as the pointer, the focus or another window keeps it, whichever ends last', () => {
    toasts.say('Resolved 3');
    vi.advanceTimersByTime(5_000);
    toasts.hold('pointer');
    toasts.hold('focus');
    toasts.hold('away');
    vi.advanceTimersByTime(60_000);
    toasts.release('pointer');
    toasts.release('away');
    vi.advanceTimersByTime(60_000);
    expect(toasts.now?.text).toBe('Resolved 3');

    toasts.release('focus');
    vi.advanceTimersByTime(2_900);
    expect(toasts.now?.text).toBe('Resolved 3');
    vi.advanceTimersByTime(200);
    expect(toasts.now).toBeNull();
  });

  it('does not run while the window is in the background, even if it comes then', () => {
    toasts.hold('away');
    toasts.say('12 new');
    vi.advanceTimersByTime(60_000);
    expect(toasts.now?.text).toBe('12 new');

    toasts.release('away');
    vi.advanceTimersByTime(8_100);
    expect(toasts.now).toBeNull();
  });

  it('is replaced by the next, whose clock begins anew', () => {
    toasts.say('Resolved 1');
    vi.advanceTimersByTime(7_000);
    toasts.say('Resolved 2');
    vi.advanceTimersByTime(7_000);

    expect(toasts.now?.text).toBe('Resolved 2');
  });

  it('counts up when the same goes wrong again, and stays until it is closed', () => {
    toasts.fail({ code: 'disk', message: 'The disk is full.', hint: '' });
    toasts.fail({ code: 'disk', message: 'The disk is full.', hint: '' });
    vi.advanceTimersByTime(60_000);

    expect(toasts.now?.times).toBe(2);
  });
});

describe('the box of messages', () => {
  it('tells a screen reader what was done, and leaves the focus where it is', async () => {
    const toasts = new Toasts();
    render(ToastBox, { toasts, oncopy: () => undefined });
    const before = document.activeElement;

    toasts.say('Resolved 3', { name: 'Undo', run: () => undefined });

    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('Resolved 3'));
    expect(document.activeElement).toBe(before);
  });

  it('holds the clock while the pointer is on it', async () => {
    const toasts = new Toasts();
    const hold = vi.spyOn(toasts, 'hold');
    render(ToastBox, { toasts, oncopy: () => undefined });
    toasts.say('Resolved 3');

    await userEvent.hover(await screen.findByRole('complementary'));

    expect(hold).toHaveBeenCalledWith('pointer');
  });
});

describe('an undo that is refused', () => {
  it('says which shipment has changed since, and leads to it', async () => {
    const fake = new FakeDesk(300);
    reach(fake);
    const desk = new TriageWindow();
    await desk.start();
    run(desk, 'resolve');
    await vi.waitFor(() => expect(desk.toasts.now?.text).toBe('Resolved 1'));
    fake.changedSince.add(0);

    run(desk, 'undo');

    await vi.waitFor(() => expect(desk.toasts.now?.fault?.code).toBe('changed_since'));
    expect(fake.stateOf(0)).toBe('resolved');
    desk.toasts.now?.offer?.run();
    await vi.waitFor(() => expect(desk.queue.list.row?.id).toBe(0));
    expect(desk.queue.view).toBe('all');
  });
});
