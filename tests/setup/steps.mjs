// Running other programs, one step at a time, and saying how each one ended.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

const COLOUR = /\u001b\[[0-9;]*m/g;
const windows = process.platform === "win32";
const cache = process.env.XDG_CACHE_HOME || join(homedir(), ".cache");

/** One target folder for all of it, outside the tree, so that a fresh clone is warm. */
export const target = (process.env.CARGO_TARGET_DIR ||= join(cache, "tidewaiter", "target"));

/** Where the tests leave their pictures. */
export const pictures = (process.env.TIDEWAITER_PICTURES ||= join(target, "pictures"));

/** A built program of this workspace. */
export const built = (name, profile = "debug") => join(target, profile, windows ? `${name}.exe` : name);

/** Where a program is that is started by its bare name. */
export function pathOf(name) {
  const endings = windows ? [".exe", ".cmd", ".bat"] : [""];
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))).find((path) => existsSync(path));
}

/** Whether a program can be started by its bare name. */
export const onPath = (name) => pathOf(name) !== undefined;

/** Ends the whole run with one line that says what to do. */
export function stop(words, code = 1) {
  console.error(`\n${words}`);
  process.exit(code);
}

/** Runs a program to its end with the terminal handed over; true where it went well. */
export function handOver(program, words, environment = {}) {
  const ran = spawnSync(program, words, {
    cwd: root,
    stdio: "inherit",
    shell: windows,
    env: { ...process.env, ...environment },
  });
  return ran.status === 0;
}

/** Runs a program, shows what it says as it says it, and answers with how it went and the lines that `keep` wants. */
export function listen(program, words, keep) {
  return new Promise((done) => {
    const kept = [];
    const child = spawn(program, words, { cwd: root, stdio: ["ignore", "pipe", "pipe"], shell: windows });
    const hear = (from, to) => {
      let rest = "";
      from.setEncoding("utf8");
      from.on("data", (text) => {
        to.write(text);
        const lines = (rest + text).replace(COLOUR, "").split("\n");
        rest = lines.pop() ?? "";
        kept.push(...lines.filter((line) => keep.test(line)));
      });
      from.on("end", () => keep.test(rest) && kept.push(rest));
    };
    hear(child.stdout, process.stdout);
    hear(child.stderr, process.stderr);
    child.on("error", (error) => done({ well: false, kept: [`${program}: ${error.message}`] }));
    child.on("close", (code) => done({ well: code === 0, kept }));
  });
}

/** Stops early, with the remedy, where the programs that cannot be installed from here are missing. */
export function needTools() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(`Tidewaiter needs Node.js 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org`);
  }
  if (!onPath("cargo")) stop("Tidewaiter needs Rust: https://rustup.rs (the version is in rust-toolchain.toml)");
  if (!windows && !onPath("cc")) stop("Tidewaiter needs a C compiler: on Debian, apt-get install build-essential");
}

/** Installs the page's packages where the lock file is newer than what is there. */
export function installPage() {
  const lock = join(root, "package-lock.json");
  const installed = join(root, "node_modules", ".package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return true;
  return handOver("npm", ["ci", "--no-audit", "--no-fund"]);
}
