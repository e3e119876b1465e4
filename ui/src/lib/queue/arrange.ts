import { t } from '../shared/words.svelte';

/** How a list is laid out: the ids are the desk's. Empty is as usual, and all columns. */
export interface Arrangement { group: string; order: string; columns: readonly string[] }

export const AS_USUAL: Arrangement = { group: '', order: '', columns: [] };
export const GROUPS = ['', 'none', 'carrier', 'rule', 'destination', 'due'] as const;
export const ORDERS = ['', 'oldest', 'newest', 'value', 'due'] as const;

export const groupName = (group: string): string => t(`group-${group === '' ? 'usual' : group}`);
export const orderName = (order: string): string => t(`order-${order === '' ? 'usual' : order}`);
