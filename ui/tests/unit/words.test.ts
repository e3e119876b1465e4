import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import english from '../../locales/window.en.ftl?raw';
import chinese from '../../locales/window.zh-CN.ftl?raw';
import { KEYS } from '../../src/lib/shared/keys';
import { languageFor, LANGUAGES, words } from '../../src/lib/shared/words.svelte';

const SOURCES = import.meta.glob<string>('../../src/**/*.{svelte,ts}', { query: '?raw', import: 'default', eager: true });
const code = Object.values(SOURCES).join('\n');

interface Message { id: string; facts: string[]; attributes: string[] }
function messagesOf(text: string): Message[] {
  return new FluentResource(text).body.map((entry) => ({
    id: entry.id,
    facts: [...new Set(JSON.stringify(entry).match(/"type":"var","name":"\w+"/g) ?? [])].sort(),
    attributes: Object.keys(entry.attributes).sort(),
  })).sort((a, b) => a.id.localeCompare(b.id));
}

describe('the words of the window', () => {
  it('are the same messages with the same facts in both languages', () => {
    const en = messagesOf(english);
    const zh = messagesOf(chinese);

    expect(zh.map((one) => one.id)).toEqual(en.map((one) => one.id));
    expect(zh.map((one) => [one.id, one.facts])).toEqual(en.map((one) => [one.id, one.facts]));
    expect(zh.filter((one) => one.attributes.includes('short')).map((one) => one.id)).toEqual(en.filter((one) => one.attributes.includes('short')).map((one) => one.id));
  });

  it('hold every message that the code asks for by name', () => {
    const known = new Set(messagesOf(english).map((one) => one.id));
    const asked = [...code.matchAll(/\bt\('([a-z_0-9-]+)(?:\.\w+)?'/gi)].map((match) => match[1] ?? '');

    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((id) => !known.has(id))).toEqual([]);
  });

  it('are all asked for', () => {
    const families = [...code.matchAll(/t\(`([a-z-]+-)\$\{/g)].map((match) => match[1] ?? '');
    const unused = messagesOf(english).map((one) => one.id).filter((id) => !code.includes(`'${id}'`) && !families.some((family) => id.startsWith(family)));

    expect(unused).toEqual([]);
  });

  it('name every command of the key table in both languages', () => {
    for (const language of LANGUAGES) {
      words.language = language;
      expect(KEYS.filter(({ id }) => words.say(`cmd-${id}`) === `cmd-${id}`)).toEqual([]);
    }
    words.language = 'en';
  });

  it('follow the system unless a language was chosen', () => {
    expect(languageFor('', ['zh-Hans-CN', 'en'])).toBe('zh-CN');
    expect(languageFor('', ['de-DE', 'en-GB'])).toBe('en');
    expect(languageFor('en', ['zh-CN'])).toBe('en');
  });
});
