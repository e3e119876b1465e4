// How fast the window answers a person, on a desk of any size, in a release build.
//
// cargo build --release -p tidewaiter -p tidewaiter-cli && cargo build --release -p tidewaiter --features bench --example empty
// node tests/bench/window/main.mjs [ORDERS] [RUNS] [--desk FILE --now INSTANT] [--events FILE] [--quick] [--asks]
//
// Without --desk the desk is made of the lists that tests/bench makes; with it, a copy of the file is used. The table is
// printed, and lies in the target folder.
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from "node:fs";
import { cpus, homedir, loadavg } from "node:os";
import { join } from "node:path";
import { made, lists, NOW } from "./desk.mjs";
import { began, busy, display, memory, open, pause, running, until } from "./seat.mjs";
import { Table } from "./table.mjs";

const words = process.argv.slice(2);
const option = (name) => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
const [orders, runs] = [numbers.find((number) => number >= 1_000) ?? 100_000, numbers.find((number) => number < 1_000) ?? 100];
const target = process.env.CARGO_TARGET_DIR ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "tidewaiter/target");
const program = (name) => (name === "tidewaiter" && process.env.TIDEWAITER_WINDOW) || join(target, "release", name);
const stopwatch = readFileSync(new URL("stopwatch.js", import.meta.url), "utf8");
const [CONTROL, ESCAPE, HOME, PAGE_DOWN] = ["\uE009", "\uE00C", "\uE011", "\uE00F"];
/** From view to view: those beside each other, all shipments, and back to the whole queue. */
const VIEWS = [["]"], ["]"], ["]"], ["]"], ["g", "a"], ["g", "q"]];
const table = new Table();
const seat = await display();

try {
  const given = option("--desk");
  const now = option("--now") ?? NOW;
  const file = join(seat.home, "seat.desk");
  if (given) for (const end of ["", "-wal"]) existsSync(given + end) && copyFileSync(given + end, file + end);
  else await made(program("tidewaiter-cli"), orders, seat.home, file, now);
  // What was just written should not be written while something is measured.
  spawnSync("sync");
  const start = ["--desk", file, "--now", now];
  if (!words.includes("--quick")) {
    console.error("starts");
    await starts(start);
    console.error("memory");
    await resting(start);
  }
  const window = await open(program("tidewaiter"), start, seat.env);
  await window.run(stopwatch);
  await window.wait("watch.usable().then(arguments[0])");
  await pause(3_000);
  await work(window);
  await importing(window);
  await window.close();
  table.says(`load of the machine: ${loadavg().map((load) => load.toFixed(1)).join(" ")} on ${cpus().length} processors`);
  const report = table.text();
  console.log(report);
  writeFileSync(join(target, "bench-window.txt"), report);
} finally {
  seat.shut();
}

/** From the start of the program to a list that can be used. */
async function starts(start) {
  for (let run = 0; run < 5; run++) {
    const window = await open(program("tidewaiter"), start, seat.env);
    await window.run(stopwatch);
    const at = await window.wait("watch.usable().then(arguments[0])");
    table.lap("start to a list", 1_500, at - began(window.main));
    table.note("start to the page", await window.run("return performance.timeOrigin") - began(window.main));
    await pause(500);
    await window.close();
  }
}

/** What the window takes once it rests, beside an empty one. */
async function resting(start) {
  const rest = async (path, words) => {
    const child = spawn(path, words, { env: seat.env, stdio: "ignore" });
    await until("the program", () => running(path, words[1]));
    await quiet(child.pid);
    const taken = memory(child.pid);
    child.kill();
    await until("its end", () => running(path, words[1]) === null || null);
    return taken;
  };
  const empty = existsSync(program("examples/empty")) ? await rest(program("examples/empty"), []) : null;
  const ours = await rest(program("tidewaiter"), start);
  table.says(`memory at rest: ${ours.total.toFixed(0)} MiB (${ours.own.toFixed(0)} without the page)${empty ? `, an empty window ${empty.total.toFixed(0)} MiB (${empty.own.toFixed(0)}): ${(ours.total - empty.total).toFixed(0)} more` : ""}`);
}

/** Waits until a program does nothing for two seconds. */
async function quiet(main) {
  for (let calm = 0; calm < 2;) {
    const before = busy(main);
    await pause(1_000);
    calm = busy(main) - before < 0.03 ? calm + 1 : 0;
  }
}

async function lap(window, what, keys) {
  if (process.env.LOUD) console.error(what, keys);
  await window.run("watch.arm(arguments[0])", what);
  await window.press(keys, 5);
  return window.wait("watch.taken().then(arguments[0])");
}

async function timed(window, name, goal, what, keys) {
  table.lap(name, goal, (await lap(window, what, keys))?.[0]);
}

async function work(window) {
  await window.press([HOME]);
  const asks = words.includes("--asks");
  for (let run = 0; run < runs; run++) {
    await timed(window, "key to the row", 50, "cursor", ["j"]);
    if (run % 5 === 0) await timed(window, "row at rest to its shipment", 130, "detail", ["j"]);
    await pause(20);
  }
  if (asks) console.log("keys", JSON.stringify(await window.run("return watch.asked()")));
  for (let run = 0; run < runs; run++) {
    await timed(window, "a page on", 50, "cursor", [PAGE_DOWN]);
    await pause(20);
  }
  await window.press([HOME]);
  for (let run = 0; run < runs; run++) {
    await timed(window, "resolved to the next row", 100, "left", ["e"]);
    await pause(run % 2 === 0 ? 20 : 250);
    // Not twice the same: a card folds what it holds.
    if (run % 10 === 0) await window.press(["j"]);
  }
  if (asks) console.log("resolve", JSON.stringify(await window.run("return watch.asked()")));
  await window.press(["z"]);
  await pause(1_000);
  for (let run = 0; run < runs; run++) {
    await timed(window, "view to view", 100, "view", VIEWS[run % VIEWS.length]);
    await pause(100);
  }
  if (asks) console.log("views", JSON.stringify(await window.run("return watch.asked()")));
  for (let run = 0; run < runs; run++) {
    await timed(window, "palette", 50, "palette", [[CONTROL, "k"]]);
    await lap(window, "closed", [ESCAPE]);
  }
  await window.press(["g", "q"]);
  await pause(1_000);
  for (let run = 0; run < runs; run++) {
    await window.press(["/"]);
    for (const key of ["5", "7", "3"]) await timed(window, "a letter to the found list", 150, "found", [key]);
    await timed(window, "filter away to the list", 150, "found", [ESCAPE]);
    await window.press([ESCAPE]);
    await pause(50);
  }
  if (asks) console.log("search", JSON.stringify(await window.run("return watch.asked()")));
  console.error("scrolling");
  await scrolling(window);
  console.error("scrolled");
}

async function scrolling(window) {
  for (let run = 0; run < runs; run++) table.lap("a jump to any place in the list", 100, await window.wait("watch.jump(arguments[0]).then(arguments[1])", run * 0.618 % 1));
  for (const [name, speed] of [["a wheel", 3_000], ["a flick", 20_000]]) {
    await window.press([HOME]);
    await pause(500);
    const frames = await window.wait("watch.scroll(arguments[0], 6).then(arguments[1])", speed);
    const share = (which) => `${(frames.filter(which).length / frames.length * 100).toFixed(1)} %`;
    table.says(`scrolled by ${name}, ${speed} pixels a second, ${frames.length} frames: a row blank in ${share(([, blank]) => blank)}, longer than 33 ms ${share(([took]) => took > 33)}, longest ${Math.max(...frames.map(([took]) => took)).toFixed(0)} ms`);
  }
  await window.press([HOME]);
}

/** The same keys while a big list is brought in from a watched folder. */
async function importing(window) {
  const folder = join(seat.home, "watched");
  const events = option("--events");
  if (events) copyFileSync(events, join(seat.home, "events.csv"));
  else lists(Math.min(orders, 200_000), seat.home);
  const rpc = "window.__TAURI_INTERNALS__.invoke('rpc', { name: arguments[0], ask: arguments[1] }).then(arguments[2], arguments[2])";
  const { settings } = await window.wait(rpc, "about", {});
  mkdirSync(folder, { recursive: true });
  await window.wait(rpc, "settings_set", { ...settings, watch_folder: folder });
  const old = new Date("2024-01-01T00:00:00Z");
  const list = join(seat.home, "events.csv");
  utimesSync(list, old, old);
  renameSync(list, join(folder, "events.csv"));
  await until("the import", async () => {
    const before = busy(window.main);
    await pause(500);
    return busy(window.main) - before > 0.3 || null;
  });
  const [start, before] = [Date.now(), busy(window.main)];
  for (let run = 0; run < runs; run++) {
    await timed(window, "while importing: key to the row", 100, "cursor", ["j"]);
    if (run % 10 === 0) await timed(window, "while importing: view to view", 250, "view", VIEWS[(run / 10) % VIEWS.length]);
    await pause(20);
  }
  table.says(`while importing: ${((Date.now() - start) / 1_000).toFixed(1)} s, in which the program was busy for ${(busy(window.main) - before).toFixed(1)} s; memory ${memory(window.main).total.toFixed(0)} MiB`);
}
