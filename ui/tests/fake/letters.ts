import type { PromptLine } from '../../src/lib/ipc/generated';
import { moment, START } from './invent';

const NAMES = ['Ana Ferreira Lima', 'Jürgen Müller-Lüdenscheidt', 'Sofía Hernández', 'Иван Петров', 'Claire Dubois', 'Kim Min-seo'];

/** What to ask invented buyers. */
export function promptsOf(kind: string | null): PromptLine[] {
  return NAMES.map((name, at) => ({
    id: at + 1, shipment: at, order_id: `8174 5523 ${String(1108 + at)}`, kind: kind ?? 'confirm', kind_text: kind === 'feedback' ? 'Feedback' : 'Confirm receipt', buyer_name: name, destination_text: 'Brazil',
    value: { decimal: '184.00', currency: 'USD', text: `US$${String(184 - at * 12)}.00` }, due: moment(START), closes: moment(START), closes_text: `closes in ${String(6 + at)} d`, language: 'pt', language_text: 'Portuguese',
    message: `Olá ${name},\n\no correio informa que o seu pedido 8174 5523 ${String(1108 + at)} foi entregue. Se recebeu tudo em ordem, por favor confirme o recebimento na página do pedido.\n\nMuito obrigado,\nLantern Home`,
    warnings: at === 1 ? ['The protection ends in 3 days: extend it before you ask.'] : [],
  }));
}
