// A display, and a window on it that is driven as a person drives it: keys over WebDriver.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** A display of its own, and a home in which nothing is remembered. */
export async function display() {
  const home = mkdtempSync(join(tmpdir(), "tidewaiter-bench-"));
  const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1440x900x24", "-nolisten", "tcp"], { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const [number] = await once(screen.stdio[3], "data");
  const folders = { XDG_DATA_HOME: `${home}/data`, XDG_CONFIG_HOME: `${home}/config`, XDG_CACHE_HOME: `${home}/cache`, XDG_RUNTIME_DIR: home };
  const env = { ...process.env, ...folders, DISPLAY: `:${String(number).trim()}`, GDK_BACKEND: "x11", NO_AT_BRIDGE: "1", LANGUAGE: "", LC_ALL: "C.UTF-8", WEBKIT_DISABLE_DMABUF_RENDERER: "1" };
  for (const name of ["WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "TIDEWAITER_DESK", "TIDEWAITER_NOW"]) delete env[name];
  const shut = () => {
    screen.kill();
    rmSync(home, { recursive: true, force: true });
  };
  return { env, home, shut };
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** Opens the program's window under the driver; the session begins while the page loads. */
export async function open(program, words, env) {
  const port = await freePort();
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], { env: { ...env, TAURI_WEBVIEW_AUTOMATION: "true" }, stdio: "ignore" });
  const ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  };
  for (let tries = 0; ; tries++) {
    try {
      await ask("GET", "/status");
      break;
    } catch (thrown) {
      if (tries > 200) throw thrown;
      await pause(20);
    }
  }
  const wanted = { capabilities: { alwaysMatch: { timeouts: { script: 600_000 }, "webkitgtk:browserOptions": { binary: program, args: words } } } };
  const { sessionId } = await ask("POST", "/session", wanted);
  const session = `/session/${sessionId}`;
  const main = await until("the program", () => running(program, words[1]));
  return {
    main,
    run: (script, ...args) => ask("POST", `${session}/execute/sync`, { script, args }),
    wait: (script, ...args) => ask("POST", `${session}/execute/async`, { script, args }),
    /** Presses keys one after the other, `between` milliseconds apart; a list in it is pressed together. */
    press: (keys, between = 0) => ask("POST", `${session}/actions`, { actions: [{ type: "key", id: "keys", actions: keys.flatMap((key) => strokes(key, between)) }] }),
    async close() {
      await ask("DELETE", `${session}/window`).catch(() => null);
      await until("the program's end", () => running(program, words[1]) === null || null);
      driver.kill();
      await once(driver, "exit");
    },
  };
}

function strokes(key, between) {
  const held = Array.isArray(key) ? key : [key];
  const down = held.map((value) => ({ type: "keyDown", value }));
  const up = held.toReversed().map((value) => ({ type: "keyUp", value }));
  return [...down, ...up, { type: "pause", duration: between }];
}

/** Looks until there is an answer, for a minute. */
export async function until(what, look) {
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(5)) {
    const found = await look();
    if (found !== null) return found;
  }
  throw new Error(`waited a minute for ${what}`);
}

/** The process of a program that was started with this word; null: there is none. */
export function running(program, word) {
  const words = (pid) => read(`/proc/${pid}/cmdline`).split("\0");
  return pids().find((pid) => words(pid)[0] === program && (word === undefined || words(pid).includes(word))) ?? null;
}

/** What a process and all that it started take, in MiB: shared pages count for each by its part. */
export function memory(main) {
  const all = pids();
  const parents = new Map(all.map((pid) => [pid, Number(behindName(pid)[1])]));
  const under = (pid) => pid === main || (parents.has(pid) && under(parents.get(pid)));
  const tree = all.filter(under);
  const kibibytes = tree.map((pid) => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0));
  return { total: kibibytes.reduce((sum, one) => sum + one, 0) / 1024, own: (kibibytes[tree.indexOf(main)] ?? 0) / 1024 };
}

/** Processor seconds of a process and all that it started. */
export function busy(main) {
  const all = pids();
  const parents = new Map(all.map((pid) => [pid, Number(behindName(pid)[1])]));
  const under = (pid) => pid === main || (parents.has(pid) && under(parents.get(pid)));
  return all.filter(under).reduce((sum, pid) => sum + (Number(behindName(pid)[11]) + Number(behindName(pid)[12])) / 100, 0);
}

/** When a process began, in milliseconds since 1970. */
export function began(pid) {
  const up = Number(read("/proc/uptime").split(" ")[0]);
  return Date.now() - up * 1_000 + Number(behindName(pid)[19]) * 10;
}

/** The figures of a process behind its name: its state, its parent... */
const behindName = (pid) => read(`/proc/${pid}/stat`).replace(/^.*\) /s, "").split(" ");

const pids = () => readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map(Number);

/** Processes end while they are looked at. */
function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
