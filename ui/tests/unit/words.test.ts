import { afterEach, describe, expect, it } from 'vitest';
import { KEYS } from '../../src/lib/shared/keys';
import { LANGUAGES, languageAsked, languageFor, PRETENDED } from '../../src/lib/shared/languages';
import { t, words } from '../../src/lib/shared/words.svelte';

afterEach(() => { words.language = 'en'; });

describe('the words of the window', () => {
  it('name every command of the key table in every language', () => {
    for (const { tag } of LANGUAGES) {
      words.language = tag;
      expect(KEYS.filter(({ id }) => words.say(`cmd-${id}`) === `cmd-${id}`)).toEqual([]);
    }
  });

  it('follow the system unless a language was chosen', () => {
    expect(languageFor('', ['zh-Hans-CN', 'en'])).toBe('zh-CN');
    expect(languageFor('', ['de-DE', 'pt-BR', 'en-GB'])).toBe('pt');
    expect(languageFor('', ['de-DE'])).toBe('en');
    expect(languageFor('en', ['zh-CN'])).toBe('en');
    expect(languageFor('ru-RU', ['zh-CN'])).toBe('ru');
  });

  it('count with the three plurals of Russian', () => {
    words.language = 'ru';
    expect([1, 3, 11, 21].map((count) => t('timeline-scans', { count }))).toEqual(['1 сканирование', '3 сканирования', '11 сканирований', '21 сканирование']);
    expect([4, 5, 21].map((n) => words.length(`${n} B`))).toEqual(['4 рабочих дня', '5 рабочих дней', '21 рабочий день']);
  });

  it('say one by its name and twenty-one by their number', () => {
    words.language = 'ru';
    expect(t('snooze-title', { count: 1 })).toBe('Отложить до');
    expect(t('snooze-title', { count: 21 })).toBe('Отложить 21 отправление до');
  });

  it('write numbers as the language does', () => {
    const thousands = LANGUAGES.map(({ tag }) => {
      words.language = tag;
      return words.count(12_345);
    });
    expect(thousands).toEqual(['12,345', '12,345', '12\u00a0345', '12.345', '12.345']);
  });

  it('show the id of a message that nobody wrote', () => {
    words.language = 'ru';
    expect(t('no-such-message')).toBe('no-such-message');
    expect(t('cmd-next.no-such-attribute')).toBe('cmd-next.no-such-attribute');
  });

  it('are made up from English for developers alone, and leave what is put into them', () => {
    words.language = languageFor(languageAsked('?language=en-XA'), ['zh-CN']);
    expect(t('close')).toBe('[Çłóóšéé]');
    expect(t('since', { moment: '19 Nov' })).toBe('[šííñçéé 19 Nov]');
    expect(words.stage('delivered')).toBe('[Đééłíívééŕééđ]');
    expect(LANGUAGES.map(({ tag }): string => tag)).not.toContain(PRETENDED);
  });
});
