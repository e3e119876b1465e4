import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Importing } from '../../src/lib/bringing/importing.svelte';
import type { FileLook } from '../../src/lib/bringing/look.svelte';
import { openDate } from '../../src/lib/bringing/chips';
import { placed, startsNarrow } from '../../src/lib/bringing/columns';
import { figuresOf } from '../../src/lib/bringing/figures';
import { reach } from '../../src/lib/ipc';
import type { LookAsk } from '../../src/lib/ipc';
import { onlyNumbers } from '../../src/lib/palette/rank';
import { FakeDesk } from '../fake/desk';
import { imported } from '../fake/files';

let fake: FakeDesk;
let importing: Importing;
const changed = vi.fn();

beforeEach(async () => {
  fake = new FakeDesk(100);
  reach(fake);
  importing = new Importing({ failed: (thrown) => { throw thrown; }, finished: () => undefined, changed });
  await importing.pick();
});

function file(name: string): FileLook {
  const look = importing.files.find((one) => one.preview.file.name.startsWith(name));
  if (look === undefined) throw new Error(`no file ${name}`);
  return look;
}

const column = (look: FileLook, header: string) => {
  const found = look.preview.columns.find((one) => one.header === header);
  if (found === undefined) throw new Error(`no column ${header}`);
  return found;
};

const looks = (): unknown[] => fake.asked.filter((one) => one.name === 'import_look').map((one) => one.ask);

describe('a file before it is brought in', () => {
  it('is ready, needs a person, is locked, or cannot be read', () => {
    expect(importing.files.map((one) => one.stand)).toEqual(['ready', 'ready', 'lacks', 'locked', 'refused']);
    expect(importing.ready).toHaveLength(2);
  });

  it('can be read once somebody says which column holds the number that lacks', async () => {
    const look = file('november');
    await look.settleColumn(column(look, 'Ref'), 'order_id');

    expect(look.stand).toBe('ready');
    expect(column(look, 'Ref').chosen).toBe(true);
    expect(look.preview.mapped).toBe('chosen');
  });

  it('keeps what was settled before when another thing is settled', async () => {
    const look = file('november');
    await look.settleColumn(column(look, 'Ref'), 'order_id');
    await look.settle({ dates: 'day_first' });

    expect(look.preview.mapping).toEqual({ dates: 'day_first', columns: [{ header: 'Ref', nth: 0, field: 'order_id' }] });
  });

  it('is read once more, not once a wish, when wishes come while it is being read', async () => {
    const look = file('november');
    const wishes = [look.settle({ encoding: 'gb18030' }), look.settle({ delimiter: ';' }), look.settle({ dates: 'day_first' })];
    await Promise.all(wishes);

    expect(looks()).toHaveLength(2);
    expect(look.preview.mapping).toEqual({ encoding: 'gb18030', delimiter: ';', dates: 'day_first', columns: [] });
    expect(look.busy).toBe(false);
  });

  it('says which remembered layout is in use, and can be read without it and with it again', async () => {
    const look = file('物流轨迹');
    expect(look.preview.mapped).toBe('remembered');

    await look.asGuessed();
    expect(look.preview.mapped).toBeNull();

    await look.asRemembered();
    expect(look.preview.mapping_name).toBe('Yanwen, daily');
  });

  it('leaves a column to guessing again', async () => {
    const look = file('orders');
    await look.settleColumn(column(look, 'Title'), null);
    expect(column(look, 'Title').field).toBeNull();

    await look.settleColumn(column(look, 'Title'), undefined);
    expect(column(look, 'Title').field).toBe('product_title');
  });

  it('stays as it was, and says why, when a wish is refused', async () => {
    const look = file('payroll');
    await look.open('wrong');

    expect(look.stand).toBe('locked');
    expect(look.fault?.message).toBe('This is not its password.');

    await look.open('lantern');
    expect(look.stand).toBe('ready');
    expect(look.fault).toBeNull();
  });

  it('shows a date of its own in both readings', () => {
    expect(openDate(file('orders').preview)).toEqual({ text: '03/04/2026', day_first: '3 April', month_first: '4 March' });
    expect(openDate(file('物流轨迹').preview)).toBeNull();
  });

  it('puts unused columns aside where it has many', async () => {
    await importing.paste('wide 10000');
    const look = file('wide');

    expect(startsNarrow(look.preview)).toBe(true);
    expect(placed(look.preview.columns, true).map((one) => one.at)).toEqual([0, 1]);
    expect(placed(look.preview.columns, false)).toHaveLength(10_000);
  });
});

describe('an import', () => {
  it('waits for what is being settled, and brings in only what is ready', async () => {
    const look = file('november');
    void look.settleColumn(column(look, 'Ref'), 'order_id');
    await importing.bring();

    const asked = fake.asked.find((one) => one.name === 'import')?.ask;
    expect(asked).toMatchObject({ handles: [1, 2, 3], dry_run: false });
    expect(importing.step).toBe('summary');
  });

  it('sends the password once, and nowhere else', async () => {
    await file('payroll').open('lantern');
    await file('payroll').settle({ dates: 'day_first' });

    const asks = fake.asked.filter((one): one is { name: string; ask: LookAsk } => one.name === 'import_look');
    expect(asks.map((one) => one.ask.password)).toEqual(['lantern', null]);
  });

  it('puts pasted text beside the files that are looked at', async () => {
    await importing.paste('Order\tTracking\nA-1\tRB482113905CN');

    expect(importing.files).toHaveLength(6);
    expect(importing.file?.preview.file.name).toBe('Pasted text');
    expect(importing.file?.stand).toBe('ready');
  });

  it('can be taken back, or says why not', async () => {
    await importing.bring();

    expect(await importing.takeBack(1)).toBeNull();
    expect(importing.report?.files[0]?.undone).toBeDefined();
    expect(changed).toHaveBeenCalled();
    expect((await importing.takeBack(2))?.code).toBe('changed_since');
  });

  it('accounts for every row of a file', () => {
    for (const report of imported.files) {
      const rows = figuresOf(report).find((group) => group.id === 'rows')?.figures ?? [];
      const sum = rows.filter((figure) => figure.within !== true).reduce((all, figure) => all + figure.count, 0);
      expect(sum).toBe(report.rows);
    }
  });
});

describe('pasted text', () => {
  it('is a list of numbers only where it holds nothing else', () => {
    expect(onlyNumbers('RB482113905CN\nLP00554330021')).toBe(true);
    expect(onlyNumbers('RB482113905CN, LP00554330021')).toBe(true);
    expect(onlyNumbers('A-1000001\tRB482113905CN')).toBe(false);
    expect(onlyNumbers('Order No.\n8174552311081')).toBe(false);
    expect(onlyNumbers('')).toBe(false);
  });
});
