import { answer } from '../shared/score';
import { everywhere, t } from '../shared/words.svelte';

/** What can be chosen for the language of texts; the window is in English where it does not speak it. */
export const TONGUES: readonly { value: string; text: string }[] = [
  { value: 'en', text: 'English' }, { value: 'zh-CN', text: '简体中文' }, { value: 'ru', text: 'Русский' }, { value: 'es', text: 'Español' }, { value: 'pt', text: 'Português' },
];
export const CURRENCIES = ['USD', 'CNY', 'EUR', 'GBP', 'BRL', 'RUB', 'JPY', 'KRW'] as const;

/** The parts of the settings, in order. */
export const PARTS = ['looks', 'desk', 'keys', 'files', 'about'] as const;
export type PartId = (typeof PARTS)[number];

/** Every setting with what it can be, as far as it is a short list: its names are what it is found by. */
export const SETTINGS: readonly { id: string; part: PartId; values?: () => readonly string[] }[] = [
  { id: 'theme', part: 'looks', values: () => ['system', 'light', 'dark'].map((one) => t(`set-${one}`)) },
  { id: 'density', part: 'looks', values: () => ['compact', 'comfortable'].map((one) => t(`set-${one}`)) },
  { id: 'language', part: 'desk', values: () => TONGUES.map(({ text }) => text) },
  { id: 'zone', part: 'desk', values: () => [Intl.DateTimeFormat().resolvedOptions().timeZone, 'UTC', t('set-zone-note')] },
  { id: 'currency', part: 'desk', values: () => CURRENCIES },
  { id: 'notify', part: 'desk', values: () => [t('set-notify-note')] },
  { id: 'watch', part: 'desk', values: () => [t('set-watch-note')] },
  { id: 'letters', part: 'keys', values: () => [t('keys-note')] },
  { id: 'mappings', part: 'files', values: () => [t('mappings-note')] },
  { id: 'about', part: 'about', values: () => [t('about-file'), t('about-version'), t('about-licence')] },
  { id: 'care', part: 'about', values: () => [t('cmd-backup'), t('check-desk'), t('sample-clear')] },
];

/** The settings that what was typed means, by name, by what they can be, and by other words for them in all languages. */
export function soughtBy(typed: string): ReadonlySet<string> {
  const words = typed.trim();
  const fits = ({ id, values }: (typeof SETTINGS)[number]): boolean => answer(t(`set-${id}`), [everywhere(`set-${id}`), ...(values?.() ?? [])].join(' '), words) > 20;
  return new Set(SETTINGS.filter((setting) => words === '' || fits(setting)).map(({ id }) => id));
}
