import { describe, expect, it, vi } from 'vitest';
import { listenToKeys } from '../../src/lib/shared/keyboard';
import { boundTo, KEYS, printed, strokeOf } from '../../src/lib/shared/keys';
import type { CommandId } from '../../src/lib/shared/keys';

function pressed(key: string, how: KeyboardEventInit = {}): KeyboardEvent {
  return new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...how });
}

function listening(letters = true): { ran: CommandId[]; stop: () => void } {
  const ran: CommandId[] = [];
  const stop = listenToKeys({ run: (id) => (ran.push(id), true), letters: () => letters });
  return { ran, stop };
}

describe('the key table', () => {
  it('binds no key twice', () => {
    const keys = KEYS.flatMap((bound): readonly string[] => bound.keys);

    expect(keys).toEqual([...new Set(keys)]);
  });

  it('tells letters by what they type and digits also by where they are, as on AZERTY', () => {
    expect(boundTo(strokeOf(pressed('&', { code: 'Digit1' })))?.id).toBe('action-1');
    expect(boundTo(strokeOf(pressed('J', { shiftKey: true })))?.id).toBe('mark-next');
    expect(boundTo(strokeOf(pressed('[', { code: 'Digit5', ctrlKey: true, altKey: true, modifierAltGraph: true })))?.id).toBe('previous-view');
  });

  it('goes by the place of a key where it types another script, as on Russian keyboards', () => {
    expect(boundTo(strokeOf(pressed('о', { code: 'KeyJ' })))?.id).toBe('next');
    expect(boundTo(strokeOf(pressed('Л', { code: 'KeyK', shiftKey: true })))?.id).toBe('mark-previous');
    expect(boundTo(strokeOf(pressed('л', { code: 'KeyK', ctrlKey: true })))?.id).toBe('palette');
    expect(boundTo(strokeOf(pressed('х', { code: 'BracketLeft' })))?.id).toBe('previous-view');
    expect(boundTo(strokeOf(pressed('ö', { code: 'Semicolon' })))).toBeUndefined();
  });

  it('understands the full-width signs of a Chinese input method', () => {
    expect(boundTo(strokeOf(pressed('。')))?.id).toBe('show-new');
    expect(boundTo(strokeOf(pressed('？', { shiftKey: true })))?.id).toBe('keys');
  });

  it('prints keys as they stand on a keyboard', () => {
    expect(printed('Mod+k')).toBe('Ctrl K');
    expect(printed('ArrowDown')).toBe('↓');
  });
});

describe('the keyboard', () => {
  it('runs a command once, and a sequence by its second key', () => {
    const { ran, stop } = listening();

    window.dispatchEvent(pressed('e'));
    window.dispatchEvent(pressed('g'));
    window.dispatchEvent(pressed('s'));
    stop();

    expect(ran).toEqual(['resolve', 'go-snoozed']);
  });

  it('leaves fields and composing input methods alone', () => {
    const { ran, stop } = listening();
    const field = document.body.appendChild(document.createElement('input'));

    field.dispatchEvent(pressed('e'));
    window.dispatchEvent(pressed('e', { isComposing: true }));
    field.dispatchEvent(pressed('k', { ctrlKey: true }));
    stop();
    field.remove();

    expect(ran).toEqual(['palette']);
  });

  it('is silent on single keys where they are switched off', () => {
    const { ran, stop } = listening(false);

    window.dispatchEvent(pressed('e'));
    window.dispatchEvent(pressed('ArrowDown'));
    stop();

    expect(ran).toEqual(['next']);
  });

  it('keeps the platform meaning of a key that a command does not want', () => {
    const stop = listenToKeys({ run: () => false, letters: () => true });
    const event = pressed('e');
    const prevented = vi.spyOn(event, 'preventDefault');

    window.dispatchEvent(event);
    stop();

    expect(prevented).not.toHaveBeenCalled();
  });
});
