import { afterEach, describe, expect, it, vi } from 'vitest';
import { listenToKeys } from '../../src/lib/shared/keyboard';
import { boundTo, keyOf, KEYS, titled } from '../../src/lib/shared/keys';
import type { CommandId } from '../../src/lib/shared/keys';
import { layoutFrom } from '../../src/lib/shared/layout';
import { ownKeys } from '../../src/lib/shared/own-keys.svelte';
import type { Letters } from '../../src/lib/shared/own-keys.svelte';
import { clashing, isFixed, rebound, reset } from '../../src/lib/shared/remap';
import { capsOf, printed, strokesOf } from '../../src/lib/shared/strokes';

function pressed(key: string, how: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...how });
  // The page that tests run in takes each Alt for AltGr.
  event.getModifierState = (name) => name === 'AltGraph' && how.modifierAltGraph === true;
  return event;
}

/** The command that a key means. */
const meant = (event: KeyboardEvent): CommandId | undefined => strokesOf(event).map((stroke) => boundTo(stroke)?.id).find((id) => id !== undefined);

function hearing(letters: Letters, ...events: KeyboardEvent[]): CommandId[] {
  const ran: CommandId[] = [];
  const stop = listenToKeys({ run: (id) => (ran.push(id), true), letters: () => letters });
  for (const event of events) window.dispatchEvent(event);
  stop();
  return ran;
}

afterEach(() => {
  ownKeys.keys = {};
  ownKeys.letters = 'plain';
});

describe('the key table', () => {
  it('binds no key twice', () => {
    const keys = KEYS.flatMap((bound): readonly string[] => bound.keys);

    expect(keys).toEqual([...new Set(keys)]);
  });

  it('has a key for every exit, for claims, tags, mutes and links', () => {
    expect((['resolve', 'snooze', 'dismiss', 'write', 'claim', 'mute', 'tags', 'copy-link', 'undo'] as const).map(keyOf)).toEqual(['e', 'h', 'd', 'r', 'f', 'm', 't', 'Shift Y', 'z']);
  });

  it('prints keys as they stand on a keyboard', () => {
    expect(printed('Mod+k')).toBe('Ctrl K');
    expect(printed('ArrowDown')).toBe('↓');
    expect(printed('Mod++')).toBe('Ctrl +');
    expect(capsOf('g q')).toEqual(['g', 'q']);
  });
});

describe('keyboards of the world', () => {
  it('tell letters by what they type and digits also by where they are, as on AZERTY', () => {
    expect(meant(pressed('&', { code: 'Digit1' }))).toBe('action-1');
    expect(meant(pressed('é', { code: 'Digit2' }))).toBe('action-2');
    expect(meant(pressed('J', { shiftKey: true, code: 'KeyJ' }))).toBe('mark-next');
    expect(meant(pressed('a', { code: 'KeyQ', ctrlKey: true }))).toBe('mark-all');
  });

  it('reach brackets with the third level of German and French ones, however it is reported', () => {
    expect(meant(pressed('[', { code: 'Digit5', ctrlKey: true, altKey: true, modifierAltGraph: true }))).toBe('previous-view');
    expect(meant(pressed(']', { code: 'Digit9', ctrlKey: true, altKey: true }))).toBe('next-view');
    expect(meant(pressed('/', { code: 'Digit7', shiftKey: true }))).toBe('filter');
    expect(meant(pressed('?', { code: 'Minus', shiftKey: true }))).toBe('keys');
  });

  it('swap y and z where German ones do', () => {
    expect(meant(pressed('z', { code: 'KeyY' }))).toBe('undo');
    expect(meant(pressed('y', { code: 'KeyZ' }))).toBe('copy-number');
  });

  it('mean the letter of a Latin one at the same place where they write another script', () => {
    expect(meant(pressed('у', { code: 'KeyE' }))).toBe('resolve');
    expect(meant(pressed('О', { code: 'KeyJ', shiftKey: true }))).toBe('mark-next');
    expect(meant(pressed('я', { code: 'KeyZ', ctrlKey: true }))).toBe('undo');
    expect(meant(pressed('х', { code: 'BracketLeft' }))).toBe('previous-view');
    expect(meant(pressed('ю', { code: 'Period' }))).toBe('show-new');
    expect(hearing('plain', pressed('п', { code: 'KeyG' }), pressed('й', { code: 'KeyQ' }))).toEqual(['go-needs_you']);
  });

  it('type full-width signs with a Chinese input method, which mean the same', () => {
    expect(meant(pressed('。'))).toBe('show-new');
    expect(meant(pressed('？', { shiftKey: true }))).toBe('keys');
    expect(meant(pressed('【'))).toBe('previous-view');
    expect(meant(pressed('、'))).toBe('filter');
  });

  it('say nothing while an input method composes, or with a dead key', () => {
    expect(hearing('plain', pressed('e', { isComposing: true }), pressed('Process', { code: 'KeyE' }), pressed('Dead', { code: 'BracketLeft' }))).toEqual([]);
  });

  it('keep what the system does with its own modifier', () => {
    expect(hearing('plain', pressed('e', { metaKey: true }))).toEqual([]);
  });
});

describe('the keyboard', () => {
  it('runs a command once, and a sequence by its second key', () => {
    expect(hearing('plain', pressed('e'), pressed('g'), pressed('s'))).toEqual(['resolve', 'go-snoozed']);
  });

  it('leaves fields alone but for what works everywhere', () => {
    const ran: CommandId[] = [];
    const stop = listenToKeys({ run: (id) => (ran.push(id), true), letters: () => 'plain' });
    const field = document.body.appendChild(document.createElement('input'));

    for (const key of ['e', 'g', 's', '/', 'ArrowDown']) field.dispatchEvent(pressed(key));
    field.dispatchEvent(pressed('k', { ctrlKey: true }));
    stop();
    field.remove();

    expect(ran).toEqual(['palette']);
  });

  it('leaves an open menu and a sheet of choices alone, and every dialog', () => {
    const ran: CommandId[] = [];
    const stop = listenToKeys({ run: (id) => (ran.push(id), true), letters: () => 'plain' });
    const around = document.body.appendChild(document.createElement('div'));
    around.innerHTML = '<div role="menu"><button role="menuitem"></button></div><div popover="auto"><button></button></div>';

    for (const button of around.querySelectorAll('button')) for (const key of ['e', 'j', '1', '?']) button.dispatchEvent(pressed(key));
    around.innerHTML = '<dialog open><button></button></dialog>';
    around.querySelector('button')?.dispatchEvent(pressed('k', { ctrlKey: true }));
    stop();
    around.remove();

    expect(ran).toEqual([]);
  });

  it('leaves Enter, Space and arrows to a button that has the focus', () => {
    const ran: CommandId[] = [];
    const stop = listenToKeys({ run: (id) => (ran.push(id), true), letters: () => 'plain' });
    const button = document.body.appendChild(document.createElement('button'));

    for (const key of ['Enter', ' ', 'ArrowDown', 'e']) button.dispatchEvent(pressed(key));
    stop();
    button.remove();

    expect(ran).toEqual(['resolve']);
  });

  it('is silent on letters where they are switched off, capital ones and sequences too', () => {
    expect(hearing('off', pressed('e'), pressed('E', { shiftKey: true }), pressed('g'), pressed('s'), pressed('?', { shiftKey: true }), pressed('ArrowDown'), pressed('z', { ctrlKey: true }))).toEqual(['next', 'undo']);
  });

  it('hears letters only with Alt where they need it, on a Mac’s signs too', () => {
    expect(hearing('alt', pressed('e'), pressed('h', { altKey: true, code: 'KeyH' }), pressed('´', { altKey: true, code: 'KeyE' }), pressed('ArrowDown'))).toEqual(['snooze', 'resolve', 'next']);
    expect(hearing('alt', pressed('g', { altKey: true, code: 'KeyG' }), pressed('s', { code: 'KeyS' }))).toEqual(['go-snoozed']);
  });

  it('keeps the platform meaning of a key that a command does not want', () => {
    const stop = listenToKeys({ run: () => false, letters: () => 'plain' });
    const event = pressed('e');
    const prevented = vi.spyOn(event, 'preventDefault');

    window.dispatchEvent(event);
    stop();

    expect(prevented).not.toHaveBeenCalled();
  });
});

describe('keys of one’s own', () => {
  it('work, and are printed, as soon as they are changed', () => {
    ownKeys.keys = rebound({}, 'resolve', 'q');

    expect(hearing('plain', pressed('q'), pressed('e'))).toEqual(['resolve']);
    expect(titled('Resolve', 'resolve')).toBe('Resolve (q)');
  });

  it('can be sequences, and leave the keys that the platform gives a meaning', () => {
    ownKeys.keys = rebound(rebound({}, 'next', 'v n'), 'go-days', 'g v');

    expect(hearing('plain', pressed('v'), pressed('n'), pressed('ArrowDown'), pressed('j'), pressed('g'), pressed('v'))).toEqual(['next', 'next', 'go-days']);
    expect(['Enter', 'Escape', 'Shift+ArrowDown', 'Mod+c'].map(isFixed)).toEqual([true, true, true, true]);
  });

  it('say whose key was pressed: the same one, and sequences that begin with it', () => {
    expect(clashing({}, 'resolve', 'h')).toEqual(['snooze']);
    expect(clashing({}, 'resolve', 'g')).toContain('go-snoozed');
    expect(clashing({}, 'resolve', 'e n')).toEqual([]);
    expect(clashing({}, 'snooze', 'e n')).toEqual(['resolve']);
  });

  it('are swapped, or taken over', () => {
    const swapped = rebound({}, 'resolve', 'h', 'swap');
    const taken = rebound({}, 'resolve', 'h', 'take');

    expect(swapped).toEqual({ resolve: ['h'], snooze: ['e'] });
    expect(taken).toEqual({ resolve: ['h'], snooze: [] });
  });

  it('go back as they came, one or all, without a key in two places', () => {
    const swapped = rebound({}, 'resolve', 'h', 'swap');

    expect(reset(swapped, 'resolve')).toEqual({});
    expect(reset(rebound(rebound({}, 'resolve', 'q'), 'snooze', 'e'), 'resolve')).toEqual({});
    expect(rebound({ undo: ['q', 'Mod+z'] }, 'undo', 'z')).toEqual({});
  });

  it('can be none at all', () => {
    ownKeys.keys = rebound({}, 'undo', null);

    expect(hearing('plain', pressed('z'), pressed('z', { ctrlKey: true }))).toEqual(['undo']);
    expect(keyOf('undo')).toBe('Ctrl Z');
  });

  it('are printed as they have to be pressed', () => {
    ownKeys.letters = 'alt';
    expect(keyOf('resolve')).toBe('Alt E');
    expect(keyOf('palette')).toBe('Ctrl K');
    ownKeys.letters = 'off';
    expect(titled('Resolve', 'resolve')).toBe('Resolve');
    expect(keyOf('undo')).toBe('Ctrl Z');
  });

  it('are kept with how the window was left, and are as they came where that is nonsense', () => {
    const left = layoutFrom(JSON.stringify({ letters: 'alt', keys: { resolve: ['q'], snooze: 'h', undo: [7, 'z'] } }));

    expect(left).toMatchObject({ letters: 'alt', keys: { resolve: ['q'], undo: ['z'] } });
    expect(layoutFrom('{"letters":false}').letters).toBe('off');
    expect(layoutFrom('{"letters":true,"keys":[1]}')).toMatchObject({ letters: 'plain' });
  });
});
